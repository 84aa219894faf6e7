#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace noticedesk {

/// What a zone word such as `CDT`, `GMT-03:00` or `Europe/Berlin` means beside a local time.
struct ZoneMeaning {
    int offset = 0; ///< seconds east of UTC
    QByteArray zone; ///< IANA name the word points to; empty: to none in particular
    bool inferred = false; ///< the word is missing, unknown, or has several meanings and the page did not decide

    bool operator==(const ZoneMeaning &) const = default;
};

/// Whether there is an IANA zone of that name, `Etc/UTC` and the older names among them.
[[nodiscard]] bool isZone(const QByteArray &name);

/// The page's zone (IANA; may be empty) decides if it uses the word at that time; else the word has its common
/// meaning, marked as inferred where there are several. Without a word the page's zone counts; without that it is UTC,
/// marked as inferred, as is a word that nobody knows. `local` is read as a date with time and nothing more.
[[nodiscard]] ZoneMeaning zoneMeaning(const QString &word, const QDateTime &local, const QByteArray &pageZone);

/// The abbreviations that are known, in upper case.
[[nodiscard]] QStringList knownZoneAbbreviations();

} // namespace noticedesk
