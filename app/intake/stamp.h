#pragma once

#include "app/incident/inference.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace noticedesk {

/// A time as a page prints it: without an offset, and perhaps without a year.
struct Stamp {
    int year = 0; ///< 0: not printed
    int month = 1;
    int day = 1;
    QTime time;
    QString zone; ///< the word, `CDT`; empty: not printed
    bool yearInferred = false; ///< not printed here; worked out

    bool operator==(const Stamp &) const = default;
};

/// `Feb 12, 16:51 - 18:02 EST`, perhaps over several days.
struct StampRange {
    Stamp from;
    Stamp to;

    bool operator==(const StampRange &) const = default;
};

/// Reads `Posted Jun 27, 2024 - 09:00 CDT`, also with "3 months ago. " before the date. Nothing if the line is more,
/// less or another thing, or the date does not exist.
[[nodiscard]] std::optional<Stamp> postedStamp(const QString &line);

/// Reads `Feb 12, 16:51 EST` and the forms of `postedStamp` without "Posted".
[[nodiscard]] std::optional<Stamp> bareStamp(const QString &line);

/// Reads `Apr 5, 08:33 - 09:18 UTC`, `Apr 5, 22:33 - Apr 6, 01:18 UTC` and `Jun 15, 2024 03:00 - 05:00 UTC`.
[[nodiscard]] std::optional<StampRange> stampRange(const QString &line);

/// Reads a heading: `Jan 15, 2021`, or a month, `March 2026`, which gives its first day.
[[nodiscard]] std::optional<QDate> headingDate(const QString &line);

/// With the year that brings it closest to a date that stands over it.
[[nodiscard]] Stamp withYearNear(Stamp stamp, const QDate &date);
/// With the latest year that does not bring it after `now`, marked as inferred. As it is if it has one.
[[nodiscard]] Stamp withYearBefore(Stamp stamp, const QDateTime &now);
/// With the earliest year that does not bring it before `start`, marked as inferred. As it is if it has one.
[[nodiscard]] Stamp withYearAfter(Stamp stamp, const QDateTime &start);

/// An instant and what of it was worked out.
struct Moment {
    QDateTime at; ///< UTC
    Inferences inferred; ///< Zone, Year

    bool operator==(const Moment &) const = default;
};

/// The instant of a stamp that has a year. `pageZone` as in `zoneMeaning`.
[[nodiscard]] Moment momentOf(const Stamp &stamp, const QByteArray &pageZone);

/// The IANA zone that most of the stamps' abbreviations point to; empty if none does. `certain` says that it follows
/// from a word with one meaning.
struct ZoneGuess {
    QByteArray zone;
    bool certain = false;
};
[[nodiscard]] ZoneGuess zoneOf(const QList<Stamp> &stamps);

} // namespace noticedesk
