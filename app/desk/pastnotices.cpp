#include "app/desk/pastnotices.h"

#include "app/incident/template.h"

#include <QHash>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int looked = 60; ///< rows for a search
constexpr qsizetype mostWords = 10;
constexpr qsizetype leastLetters = 3;
constexpr qsizetype stemLetters = 5;

/// Without the last letters, which tell "delays" from "delayed"; a search takes its last word for a beginning.
QString stemOf(const QString &word)
{
    return word.first(std::max(std::min(word.size(), stemLetters), word.size() - 3));
}

bool saysNothing(const QString &word)
{
    static const QStringList common{u"and"_s,  u"are"_s, u"for"_s,  u"from"_s, u"has"_s, u"have"_s,
                                    u"into"_s, u"not"_s, u"some"_s, u"that"_s, u"the"_s, u"their"_s,
                                    u"this"_s, u"was"_s, u"were"_s, u"with"_s};
    return word.size() < leastLetters || common.contains(word);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text.toLower() + u' ') {
        if (character.isLetterOrNumber()) {
            word += character;
            continue;
        }
        if (!saysNothing(word))
            words.append(word);
        word.clear();
    }
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostWords));
}

/// Each word, and each with the one after it.
QStringList searchesFor(const QStringList &words)
{
    QStringList searches;
    for (qsizetype i = 0; i < words.size(); ++i) {
        searches.append(stemOf(words.at(i)));
        if (i + 1 < words.size())
            searches.append(words.at(i + 1) + u' ' + stemOf(words.at(i)));
    }
    return searches;
}

/// What is still asked for is no word of the incident.
QString withoutPlaceholders(QString text)
{
    const QList<Placeholder> placeholders = placeholdersIn(text);
    for (auto each = placeholders.crbegin(); each != placeholders.crend(); ++each)
        text.remove(each->range.begin, each->range.length);
    return text;
}

bool isPast(const IncidentSummary &row, const Incident &incident)
{
    return row.id != incident.id && row.kind == incident.kind && row.updates > row.drafts;
}

struct Liked {
    IncidentSummary row;
    double weight = 0;
};

} // namespace

Result<QList<IncidentSummary>> newestNotices(const IncidentStore &store, PageId page, int count)
{
    constexpr int rowsAtOnce = 500;
    constexpr int mostRows = 5000;
    QList<IncidentSummary> found;
    std::optional<IncidentSummary> last;
    for (int rows = 0; rows < mostRows; rows += rowsAtOnce) {
        const auto next = store.summaries({}, last, rowsAtOnce);
        if (!next)
            return next;
        for (const IncidentSummary &summary : *next) {
            if (summary.page == page && summary.updates > summary.drafts)
                found.append(summary);
            if (found.size() == count)
                return found;
        }
        if (next->size() < rowsAtOnce)
            break;
        last = next->last();
    }
    return found;
}

Result<QList<IncidentSummary>> pastNotices(const IncidentStore &store, const Incident &incident, const QString &search,
                                           int count)
{
    auto rows = store.summaries({IncidentQuery::Which::All, search}, std::nullopt, looked);
    if (!rows)
        return rows;
    rows->removeIf([&](const IncidentSummary &row) { return !isPast(row, incident); });
    return rows->first(std::min<qsizetype>(rows->size(), count));
}

Result<QList<IncidentSummary>> noticesLike(const IncidentStore &store, const Incident &incident,
                                           const QStringList &componentNames, int count)
{
    QHash<IncidentId, Liked> liked;
    for (const QString &search :
         searchesFor(wordsOf(withoutPlaceholders(incident.title) + u' ' + componentNames.join(u' ')))) {
        const auto rows = pastNotices(store, incident, search, looked);
        if (!rows)
            return rows;
        for (const IncidentSummary &row : *rows) {
            Liked &one = liked[row.id];
            one.row = row;
            one.weight += 1.0 / double(rows->size());
        }
    }
    QList<Liked> inOrder = liked.values();
    std::sort(inOrder.begin(), inOrder.end(), [](const Liked &a, const Liked &b) {
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return a.row.startedAt != b.row.startedAt ? a.row.startedAt > b.row.startedAt
                                                  : a.row.id.text() > b.row.id.text();
    });
    QList<IncidentSummary> likest;
    for (qsizetype i = 0; i < std::min<qsizetype>(count, inOrder.size()); ++i)
        likest.append(inOrder.at(i).row);
    return likest;
}

std::optional<Update> updateToBeginFrom(const Incident &past, const Incident &incident)
{
    const QList<Update> told = publishableUpdates(past);
    if (told.isEmpty())
        return std::nullopt;
    if (publishableUpdates(incident).isEmpty())
        return told.first();
    const auto same = std::find_if(told.rbegin(), told.rend(), [&](const Update &update) {
        return std::optional(update.status) == latestStatus(incident);
    });
    return same == told.rend() ? told.last() : *same;
}

} // namespace noticedesk
