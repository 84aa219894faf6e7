#pragma once

#include "app/incident/prose.h"

#include <QString>

#include <optional>

namespace noticedesk {

/// From the first to the last character that nobody sees: controls of direction, of zero width, and others that do not
/// print. Joiners that scripts and emoji need are seen in what they join; a blank of any kind is seen.
[[nodiscard]] std::optional<TextRange> hiddenCharacters(const QString &text);

[[nodiscard]] QString withoutHidden(const QString &text);

} // namespace noticedesk
