#include "ui/incidents/emptywords.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmptyWords)
};

QString titleOf(IncidentQuery::Which which)
{
    switch (which) {
    case IncidentQuery::Which::Open: return Words::tr("No incident is open");
    case IncidentQuery::Which::Drafts: return Words::tr("No incident has a draft");
    case IncidentQuery::Which::Withdrawn: return Words::tr("No incident is withdrawn");
    case IncidentQuery::Which::All: return Words::tr("Nothing here");
    }
    Q_UNREACHABLE();
}

} // namespace

EmptyWords emptyWords(const IncidentQuery &query, int all)
{
    const bool isAll = query.which == IncidentQuery::Which::All;
    if (const QString words = query.search.trimmed(); !words.isEmpty())
        return {isAll ? Words::tr("No incident contains “%1”").arg(words)
                      : Words::tr("No incident in this list contains “%1”").arg(words),
                {}};
    if (isAll || all == 0)
        return {titleOf(query.which), Words::tr("Incidents that belong in this list will appear here.")};
    return {titleOf(query.which), Words::tr("There are %n incident(s) in all.", nullptr, all)};
}

} // namespace noticedesk
