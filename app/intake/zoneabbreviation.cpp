#include "app/intake/zoneabbreviation.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace noticedesk {

namespace {

/// One meaning of an abbreviation. Where a word has several rows, the first is the common meaning.
struct Row {
    const char *word;
    int minutes; ///< east of UTC
    const char *zone; ///< a zone that has this offset, and in most cases prints this word
};

constexpr std::array rows{
    Row{"UTC", 0, "Etc/UTC"},
    Row{"Z", 0, "Etc/UTC"},
    Row{"UCT", 0, "Etc/UTC"},
    Row{"GMT", 0, "Europe/London"},
    Row{"WET", 0, "Europe/Lisbon"},
    Row{"WEST", 60, "Europe/Lisbon"},
    Row{"BST", 60, "Europe/London"},
    Row{"BST", 360, "Asia/Dhaka"},
    Row{"CET", 60, "Europe/Berlin"},
    Row{"CEST", 120, "Europe/Berlin"},
    Row{"MEZ", 60, "Europe/Berlin"},
    Row{"MESZ", 120, "Europe/Berlin"},
    Row{"EET", 120, "Europe/Helsinki"},
    Row{"EEST", 180, "Europe/Helsinki"},
    Row{"MSK", 180, "Europe/Moscow"},
    Row{"TRT", 180, "Europe/Istanbul"},
    Row{"WAT", 60, "Africa/Lagos"},
    Row{"CAT", 120, "Africa/Maputo"},
    Row{"SAST", 120, "Africa/Johannesburg"},
    Row{"EAT", 180, "Africa/Nairobi"},
    Row{"IST", 330, "Asia/Kolkata"},
    Row{"IST", 60, "Europe/Dublin"},
    Row{"IST", 120, "Asia/Jerusalem"},
    Row{"IDT", 180, "Asia/Jerusalem"},
    Row{"GST", 240, "Asia/Dubai"},
    Row{"GST", -120, "Atlantic/South_Georgia"},
    Row{"PKT", 300, "Asia/Karachi"},
    Row{"NPT", 345, "Asia/Kathmandu"},
    Row{"ICT", 420, "Asia/Bangkok"},
    Row{"WIB", 420, "Asia/Jakarta"},
    Row{"WITA", 480, "Asia/Makassar"},
    Row{"WIT", 540, "Asia/Jayapura"},
    Row{"HKT", 480, "Asia/Hong_Kong"},
    Row{"SGT", 480, "Asia/Singapore"},
    Row{"MYT", 480, "Asia/Kuala_Lumpur"},
    Row{"PHT", 480, "Asia/Manila"},
    Row{"JST", 540, "Asia/Tokyo"},
    Row{"KST", 540, "Asia/Seoul"},
    Row{"AWST", 480, "Australia/Perth"},
    Row{"ACST", 570, "Australia/Darwin"},
    Row{"ACDT", 630, "Australia/Adelaide"},
    Row{"AEST", 600, "Australia/Sydney"},
    Row{"AEDT", 660, "Australia/Sydney"},
    Row{"NZST", 720, "Pacific/Auckland"},
    Row{"NZDT", 780, "Pacific/Auckland"},
    Row{"SST", -660, "Pacific/Pago_Pago"},
    Row{"SST", 480, "Asia/Singapore"},
    Row{"HST", -600, "Pacific/Honolulu"},
    Row{"AKST", -540, "America/Anchorage"},
    Row{"AKDT", -480, "America/Anchorage"},
    Row{"PST", -480, "America/Los_Angeles"},
    Row{"PDT", -420, "America/Los_Angeles"},
    Row{"MST", -420, "America/Denver"},
    Row{"MDT", -360, "America/Denver"},
    Row{"CST", -360, "America/Chicago"},
    Row{"CST", 480, "Asia/Shanghai"},
    Row{"CST", -300, "America/Havana"},
    Row{"CDT", -300, "America/Chicago"},
    Row{"EST", -300, "America/New_York"},
    Row{"EDT", -240, "America/New_York"},
    Row{"AST", -240, "America/Halifax"},
    Row{"AST", 180, "Asia/Riyadh"},
    Row{"ADT", -180, "America/Halifax"},
    Row{"NST", -210, "America/St_Johns"},
    Row{"NDT", -150, "America/St_Johns"},
    Row{"BRT", -180, "America/Sao_Paulo"},
    Row{"ART", -180, "America/Argentina/Buenos_Aires"},
    Row{"CLT", -240, "America/Santiago"},
    Row{"CLST", -180, "America/Santiago"},
    Row{"COT", -300, "America/Bogota"},
    Row{"PET", -300, "America/Lima"},
};

/// Words for a zone all year round.
constexpr std::array generalRows{
    Row{"PT", 0, "America/Los_Angeles"},
    Row{"MT", 0, "America/Denver"},
    Row{"CT", 0, "America/Chicago"},
    Row{"ET", 0, "America/New_York"},
};

QList<Row> rowsOf(const QString &word)
{
    QList<Row> found;
    for (const Row &row : rows)
        if (word.compare(QLatin1StringView(row.word), Qt::CaseInsensitive) == 0)
            found.append(row);
    return found;
}

/// UTC+2, GMT-03:00, (GMT+5:30), +0200. Nothing if it is another word.
std::optional<int> numericOffset(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^\\(?(?:UTC|GMT)? ?([+\\-\u2212])(\\d{1,2})(?::?(\\d{2}))?\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (word.size() > 16)
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(word);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > 14 * 60 || match.captured(3).toInt() > 59)
        return std::nullopt;
    return (match.captured(1) == u'+' ? 60 : -60) * minutes;
}

/// The zone that has this offset all year; there is one for each whole hour, and its sign is the other way round.
QByteArray zoneOfOffset(int offset)
{
    const int hours = offset / 3600;
    if (offset == 0)
        return "Etc/UTC";
    if (offset % 3600 != 0 || hours < -12)
        return {};
    return (hours > 0 ? "Etc/GMT-" : "Etc/GMT+") + QByteArray::number(std::abs(hours));
}

QDateTime instantAt(const QDateTime &local, int offset)
{
    return QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-offset);
}

/// The offset the zone has when its clocks show `local`.
int offsetIn(const QByteArray &zone, const QDateTime &local)
{
    return QDateTime(local.date(), local.time(), QTimeZone(zone)).offsetFromUtc();
}

bool uses(const QTimeZone &zone, const QString &word, const QDateTime &instant, int offset)
{
    return zone.offsetFromUtc(instant) == offset && zone.abbreviation(instant).compare(word, Qt::CaseInsensitive) == 0;
}

/// What the page's own zone means by the word at that time; nothing if it does not use it then.
std::optional<int> offsetByPage(const QString &word, const QDateTime &local, const QByteArray &pageZone)
{
    if (!isZone(pageZone))
        return std::nullopt;
    const QTimeZone zone(pageZone);
    for (const Row &row : rowsOf(word))
        if (uses(zone, word, instantAt(local, row.minutes * 60), row.minutes * 60))
            return row.minutes * 60;
    const int offset = offsetIn(pageZone, local);
    return uses(zone, word, instantAt(local, offset), offset) ? std::optional(offset) : std::nullopt;
}

std::optional<QByteArray> zoneNamed(const QString &word)
{
    for (const Row &row : generalRows)
        if (word.compare(QLatin1StringView(row.word), Qt::CaseInsensitive) == 0)
            return QByteArray(row.zone);
    const QByteArray name = word.toLatin1();
    return name.contains('/') && isZone(name) ? std::optional(name) : std::nullopt;
}

ZoneMeaning withoutKnownWord(const QDateTime &local, const QByteArray &pageZone, bool missing)
{
    if (!isZone(pageZone))
        return {0, {}, true};
    return {offsetIn(pageZone, local), pageZone, !missing};
}

} // namespace

bool isZone(const QByteArray &name)
{
    // Qt's list of zones lacks the links, so ask for the zone itself; the name must not lead out of the zone folder.
    const bool named = std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(uchar(c)) || c == '/' || c == '_' || c == '-' || c == '+';
    });
    return !name.isEmpty() && name.size() < 64 && named && name.front() != '/' && QTimeZone(name).isValid();
}

ZoneMeaning zoneMeaning(const QString &word, const QDateTime &local, const QByteArray &pageZone)
{
    if (word.isEmpty())
        return withoutKnownWord(local, pageZone, true);
    if (const auto offset = numericOffset(word))
        return {*offset, zoneOfOffset(*offset), false};
    if (const auto offset = offsetByPage(word, local, pageZone))
        return {*offset, pageZone, false};
    if (const auto zone = zoneNamed(word))
        return {offsetIn(*zone, local), *zone, false};
    const QList<Row> meanings = rowsOf(word);
    if (meanings.isEmpty())
        return withoutKnownWord(local, pageZone, false);
    return {meanings.first().minutes * 60, meanings.first().zone, meanings.size() > 1};
}

QStringList knownZoneAbbreviations()
{
    QStringList words;
    for (const Row &row : rows)
        words.append(QLatin1StringView(row.word));
    for (const Row &row : generalRows)
        words.append(QLatin1StringView(row.word));
    words.removeDuplicates();
    return words;
}

} // namespace noticedesk
