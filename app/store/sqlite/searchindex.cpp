#include "app/store/sqlite/searchindex.h"

#include "app/store/sqlite/database.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {
/// How many incidents of one second find a place before the next second's begins.
constexpr qint64 neighbours = 1024;
} // namespace

qint64 positionOf(const QDateTime &start)
{
    constexpr qint64 farthestSecond = qint64(1) << 38;
    const qint64 second = start.isValid() ? start.toSecsSinceEpoch() : 0;
    return (farthestSecond - std::clamp(second, -farthestSecond, farthestSecond - 1)) * neighbours;
}

Result<qint64> freePosition(const Database &database, const QDateTime &start, std::optional<qint64> now)
{
    const qint64 wanted = positionOf(start);
    if (now && wanted <= *now && *now < wanted + neighbours)
        return *now;
    for (qint64 first = wanted;; first += neighbours) {
        const auto last = database.number(u"SELECT max(position) FROM incident WHERE position BETWEEN ? AND ?"_s,
                                          {first, first + neighbours - 1});
        if (!last)
            return last;
        if (*last == 0)
            return first;
        if (*last < first + neighbours - 1)
            return *last + 1;
    }
}

Result<> putIntoIndex(const Database &database, qint64 position)
{
    return database.run(uR"(INSERT INTO search (rowid, title, body, components)
            SELECT position, title, body, components FROM searched WHERE position = ?)"_s,
                        {position});
}

Result<> takeFromIndex(const Database &database, qint64 position)
{
    return database.run(uR"(INSERT INTO search (search, rowid, title, body, components)
            SELECT 'delete', position, title, body, components FROM searched WHERE position = ?)"_s,
                        {position});
}

QString indexQuery(const QStringList &words)
{
    QStringList strings;
    for (const QString &word : words)
        strings.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
    return strings.join(u' ') + u'*';
}

} // namespace noticedesk
