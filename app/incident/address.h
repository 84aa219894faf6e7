#pragma once

#include <QString>

#include <optional>

namespace noticedesk {

/// The address as a link may carry it: http, https or mailto, scheme in lower case, without control or invisible
/// characters, blanks percent-encoded. Nothing for every other scheme, for addresses without a scheme (`//host`,
/// `/path`), and for those that browsers would read as something else than they look.
[[nodiscard]] std::optional<QString> linkAddress(const QString &address);

/// The address as it can be shown when it is refused: without control and invisible characters.
[[nodiscard]] QString shownAddress(const QString &address);

} // namespace noticedesk
