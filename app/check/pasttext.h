#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk {

/// The body of an older notice, to begin another one with: each date, time, length of time and reference of a vendor
/// becomes a placeholder that names what stood there, so that no fact of then is told as one of today. `labels` are the
/// page's own.
[[nodiscard]] QString withFactsAskedAnew(const QString &body, const QStringList &labels);

} // namespace noticedesk
