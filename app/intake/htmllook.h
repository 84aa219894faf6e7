#pragma once

#include <QString>

#include <gumbo.h>

#include <optional>

/// What an element looks like by its own style. Mail and office programs say by style what others say by tags.
namespace noticedesk {

/// The last value that an element's own style gives the property, in lower case; empty if it gives none.
[[nodiscard]] QString lookOf(const GumboElement &element, QLatin1StringView property);

/// Not shown to a reader, such as the preview text of a mail and the dots that report its opening.
[[nodiscard]] bool isHidden(const GumboElement &element);

/// Whether the style makes the words bold or not; nothing if it says neither.
[[nodiscard]] std::optional<bool> strongByLook(const GumboElement &element);

/// The same for italics.
[[nodiscard]] std::optional<bool> emphasisByLook(const GumboElement &element);

} // namespace noticedesk
