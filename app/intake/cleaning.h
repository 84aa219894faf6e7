#pragma once

#include <QString>
#include <QStringList>

namespace noticedesk {

/// Text of several lines as it is kept: lines ended by `\n`, without blanks at their ends, without blank lines around
/// it, without control characters, and with U+FFFD for halves of surrogate pairs.
[[nodiscard]] QString cleanText(const QString &text);

/// The lines of a text, cleaned in the same way, blank ones and all: their numbers stay those of the text.
[[nodiscard]] QStringList cleanLines(const QString &text);

/// A title or name: the same, and all on one line with single blanks.
[[nodiscard]] QString cleanLine(const QString &text);

/// The first words of a text, as a title for what has none: at most about sixty characters.
[[nodiscard]] QString firstWords(const QString &text);

} // namespace noticedesk
