#pragma once

#include <QByteArray>
#include <QStringList>

namespace noticedesk {

/// A text as a cell of CSV that no spreadsheet takes for a formula: where one begins as formulas do, an apostrophe
/// stands before it.
[[nodiscard]] QString csvText(const QString &text);

/// A line of RFC 4180 in UTF-8. Texts go through `csvText` before; numbers stay numbers.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace noticedesk
