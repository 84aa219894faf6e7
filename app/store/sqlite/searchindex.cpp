#include "app/store/sqlite/searchindex.h"

#include "app/store/sqlite/database.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {
/// How many incidents of one second find a place before the next second's begins. Few, because numbers that lie close
/// together keep the index small.
constexpr qint64 neighbours = 8;

/// What of the incident at `position` is in the index. It makes a detour through the program because the index goes
/// to the disk after each statement that may have to be undone halfway, such as one that inserts what it selects; for
/// many incidents that takes three times as long. The other statements of a save are of the simple kind too.
Result<Values> searchedTexts(const Database &database, qint64 position)
{
    const auto texts = database.one(u"SELECT title, body, components FROM searched WHERE position = ?"_s, {position},
                                    [](const Row &row) {
                                        return Values{row.text(0), row.text(1), row.text(2)};
                                    });
    if (!texts)
        return tl::unexpected(texts.error());
    return texts->value_or(Values{Value(), Value(), Value()});
}

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
    for (qint64 room = neighbours;; room *= 8) {
        const auto last = database.number(u"SELECT max(position) FROM incident WHERE position BETWEEN ? AND ?"_s,
                                          {wanted, wanted + room - 1});
        if (!last)
            return last;
        if (*last == 0)
            return wanted;
        if (*last < wanted + room - 1)
            return *last + 1;
    }
}

Result<> putIntoIndex(const Database &database, qint64 position)
{
    return searchedTexts(database, position).and_then([&](const Values &texts) {
        return database.run(u"INSERT INTO search (rowid, title, body, components) VALUES (?, ?, ?, ?)"_s,
                            Values{position} + texts);
    });
}

Result<> takeFromIndex(const Database &database, qint64 position)
{
    return searchedTexts(database, position).and_then([&](const Values &texts) {
        return database.run(
            u"INSERT INTO search (search, rowid, title, body, components) VALUES ('delete', ?, ?, ?, ?)"_s,
            Values{position} + texts);
    });
}

QString indexQuery(const QStringList &words)
{
    QStringList strings;
    for (const QString &word : words)
        strings.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
    return strings.join(u' ') + u'*';
}

} // namespace noticedesk
