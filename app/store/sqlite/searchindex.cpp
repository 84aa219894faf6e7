#include "app/store/sqlite/searchindex.h"

#include "app/store/sqlite/database.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {
/// How many incidents of one second find a place before the next second's begins. Few, because numbers that lie close
/// together keep the index small.
constexpr qint64 neighbours = 8;
/// So many words are looked up one by one in less time than it takes to gather their places.
constexpr qsizetype fewWords = 64;
/// Comes after nothing and before every character of a word.
constexpr QChar justBehind = u'!';

/// The same text as `body` of `searched`, which the index is checked against.
Value::Text searchedBody(const Incident &incident)
{
    QByteArray body;
    for (const Update &update : incident.updates) {
        if (!body.isEmpty())
            body += '\n';
        body += update.headline.toUtf8() + '\n' + update.body.toUtf8();
    }
    return {body};
}

QString quoted(const QString &word)
{
    return u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
}

/// Whether the index keeps the word as it is but for its case: no accent to fold, no mark to part it at.
bool isPlain(const QString &word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar character) { return character.unicode() < 0x80 && character.isLetterOrNumber(); });
}

/// The words of the index that begin like this, and one more than are few if there are as many.
Result<QStringList> wordsBeginning(const Database &database, const QString &beginning)
{
    const QString end = beginning + u"\U0010FFFF"_s;
    QStringList found;
    for (QString from = beginning; found.size() <= fewWords; from = found.last() + justBehind) {
        const auto next = database.one(u"SELECT term FROM search_term WHERE term >= ? AND term < ? LIMIT 1"_s,
                                       {from, end}, [](const Row &row) { return row.text(0); });
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        found.append(**next);
    }
    return found;
}

/// For a beginning of many letters the index gathers every place of every word that begins so, and only then answers
/// the first ones. Asked for the words themselves it answers at once, in the order of its rows.
Result<QString> beginningQuery(const Database &database, const QString &beginning)
{
    const QString asBeginning = quoted(beginning) + u'*';
    if (beginning.size() <= longestIndexedBeginning || !isPlain(beginning))
        return asBeginning;
    return wordsBeginning(database, beginning.toLower()).map([&](const QStringList &words) {
        return words.isEmpty() || words.size() > fewWords ? asBeginning : u"(\"%1\")"_s.arg(words.join(u"\" OR \""_s));
    });
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

/// The texts come from the program because the index goes to the disk after each statement that may have to be undone
/// halfway, such as one that inserts what it selects; for many incidents that takes three times as long. The other
/// statements of a save are of the simple kind too.
Result<> putIntoIndex(const Database &database, qint64 position, const Incident &incident, const QString &components)
{
    return database.run(u"INSERT INTO search (rowid, title, body, components) VALUES (?, ?, ?, ?)"_s,
                        {position, incident.title, searchedBody(incident), components});
}

Result<> takeFromIndex(const Database &database, qint64 position)
{
    const auto texts = database.one(u"SELECT title, body, components FROM searched WHERE position = ?"_s, {position},
                                    [](const Row &row) {
                                        return Values{row.text(0), row.text(1), row.text(2)};
                                    });
    if (!texts)
        return tl::unexpected(texts.error());
    return database.run(u"INSERT INTO search (search, rowid, title, body, components) VALUES ('delete', ?, ?, ?, ?)"_s,
                        Values{position} + texts->value_or(Values{Value(), Value(), Value()}));
}

Result<QString> indexQuery(const Database &database, const QStringList &words)
{
    QStringList asked;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        asked.append(quoted(words.at(i)));
    const auto last = beginningQuery(database, words.last());
    if (!last)
        return last;
    asked.append(*last);
    return asked.join(u" AND "_s);
}

} // namespace noticedesk
