#pragma once

#include "app/check/readtext.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace noticedesk {

/// A time of day in a text.
struct ClockTime {
    TextRange range; ///< the figures with what says which half of the day
    QTime time; ///< as the clock on the wall shows it
    bool saysHalf = false; ///< am or pm
    TextRange zone; ///< the zone right behind it; empty: none
};

/// In order. Neither versions nor ratios nor ports are times.
[[nodiscard]] QList<ClockTime> clockTimes(const ReadText &text);

/// Those for which no zone is given: not behind them, nor in their sentence, nor behind an earlier one of the same
/// paragraph, nor for the whole text ("Timeline (UTC)").
[[nodiscard]] QList<ClockTime> timesWithoutZone(const ReadText &text, const QList<ClockTime> &times);

/// Whether the sentence names a zone anywhere.
[[nodiscard]] bool saysZone(const ReadText &text, const ReadText::Sentence &sentence);

/// A day of the month in the sentence, in the year that brings it closest to `near`.
[[nodiscard]] std::optional<QDate> dateIn(const ReadText &text, const ReadText::Sentence &sentence, const QDate &near);
/// Whether the sentence gives a date in any form, figures alone too.
[[nodiscard]] bool saysDate(const ReadText &text, const ReadText::Sentence &sentence);

/// The dates in the text, with their years and days of the week.
[[nodiscard]] QList<TextRange> datesIn(const ReadText &text);

/// How many of `times` stand in the sentence.
[[nodiscard]] qsizetype timesIn(const ReadText::Sentence &sentence, const QList<ClockTime> &times);

/// A length of time, "for about 30 minutes", "two hours".
[[nodiscard]] bool saysDuration(const ReadText &text, const ReadText::Sentence &sentence);

} // namespace noticedesk
