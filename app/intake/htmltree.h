#pragma once

#include "app/incident/body.h"

#include <QByteArray>

namespace noticedesk {

/// The tree that an HTML fragment (UTF-8) is reduced to: paragraphs, lists, quotes, code, tables, links and emphasis.
/// The caller bounds the number of tags.
[[nodiscard]] Body bodyOfHtml(const QByteArray &html);

} // namespace noticedesk
