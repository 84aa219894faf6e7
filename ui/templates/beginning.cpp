#include "ui/templates/beginning.h"

#include "app/incident/templaterules.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Beginning)
};

QString said(Status status, const QDateTime &at, const QDateTime &now)
{
    return Words::tr("%1 · %2", "status, when").arg(statusText(status), relativeTime(at, now));
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<Beginning> lastUpdateOf(const Incident &incident, const QDateTime &now)
{
    const QList<Update> standing = standingUpdates(incident);
    const auto last = std::find_if(standing.rbegin(), standing.rend(), [](const Update &update) {
        return !update.body.trimmed().isEmpty() || !update.headline.isEmpty();
    });
    if (last == standing.rend())
        return {};
    return {{Beginning::From::LastUpdate,
             Words::tr("Last update"),
             said(last->status, last->postedAt, now),
             patternOf(*last),
             {}}};
}

QList<Beginning> templateBeginnings(const Page &page, Kind kind, const QHash<QString, QString> &facts)
{
    QList<Beginning> beginnings;
    for (const Template &pattern : templatesOf(page, kind))
        beginnings.append(
            {Beginning::From::Template, pattern.name, statusText(pattern.status), filledIn(pattern, facts), {}});
    return beginnings;
}

QList<Beginning> pastBeginnings(const QList<IncidentSummary> &rows, const QDateTime &now)
{
    QList<Beginning> beginnings;
    for (const IncidentSummary &row : rows)
        beginnings.append({Beginning::From::PastNotice,
                           row.title,
                           said(row.status.value_or(Status::Investigating), row.latestAt, now),
                           {},
                           row.id});
    return beginnings;
}

QList<Beginning> fitting(const QList<Beginning> &beginnings, const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Beginning> byName;
    QList<Beginning> byText;
    for (const Beginning &each : beginnings)
        if (holdsAll(each.name, words))
            byName.append(each);
        else if (holdsAll(each.name + u' ' + each.remark + u' ' + each.pattern.headline + u' ' + each.pattern.body,
                          words))
            byText.append(each);
    return byName + byText;
}

bool isNamed(const Beginning &beginning, const QString &typed)
{
    return holdsAll(beginning.name, typed.simplified().split(u' ', Qt::SkipEmptyParts));
}

Template patternOf(const Update &update)
{
    Template pattern;
    pattern.status = update.status;
    pattern.headline = update.headline;
    pattern.body = update.body;
    return pattern;
}

} // namespace noticedesk
