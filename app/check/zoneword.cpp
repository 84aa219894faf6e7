#include "app/check/zoneword.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace noticedesk {

using namespace Qt::StringLiterals;

QString zoneWord(const QTimeZone &zone, const QDateTime &at)
{
    const QString word = zone.abbreviation(at);
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isLetter(); }))
        return word;
    const int minutes = zone.offsetFromUtc(at) / 60;
    if (minutes == 0)
        return u"UTC"_s;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

bool hasSeveralMeanings(const QString &word)
{
    static const QStringList words{u"CST"_s, u"IST"_s, u"BST"_s, u"AST"_s, u"GST"_s, u"SST"_s};
    return words.contains(word.toUpper());
}

std::optional<QString> rightZoneWord(const QString &word, const QTimeZone &zone, const QDateTime &at)
{
    const QString right = zoneWord(zone, at);
    if (right == word.toUpper())
        return std::nullopt;
    // Six months on, the clocks show the other half of the year.
    return zoneWord(zone, at.addMonths(6)) == word.toUpper() ? std::optional(right) : std::nullopt;
}

} // namespace noticedesk
