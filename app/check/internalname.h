#pragma once

#include "app/incident/page.h"
#include "app/incident/prose.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// What of a text is of use inside the house alone, each once: private network addresses, hosts of internal domains,
/// ticket keys of the page, e-mail addresses of people and telephone numbers, but for those the page makes public.
[[nodiscard]] QList<TextRange> internalNames(const QString &text, const Page &page);

} // namespace noticedesk
