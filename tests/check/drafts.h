#pragma once

#include "app/check/incidentcheck.h"
#include "tests/incident/builders.h"

#include <QTest>

/// Drafts to hold the rules against. What a test is not about is in order, so that no other rule speaks up by chance.
namespace noticedesk::tests {

using namespace Qt::StringLiterals;

inline Circumstances circumstances(const QDateTime &now = at(27, 15))
{
    Circumstances around;
    around.page = aPage();
    around.components = {aComponent(u"Outbound mail"_s)};
    around.now = now;
    return around;
}

inline Update aDraft(Status status, const QString &body, const QDateTime &postedAt = at(27, 14))
{
    Update draft = anUpdate(status, postedAt, body);
    draft.stage = Stage::Draft;
    return draft;
}

inline Incident incidentWith(const QList<Update> &updates)
{
    Incident incident = anIncident(u"Outbound mail is delayed"_s, updates);
    incident.severity = Severity::Minor;
    incident.components = {aComponent(u"Outbound mail"_s).id};
    return incident;
}

inline QList<Finding> ofRule(Rule rule, const QList<Finding> &findings)
{
    QList<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [&](const Finding &finding) { return finding.rule == rule; });
    return found;
}

/// What the findings of one rule stand on; a finding without a place is `-`.
inline QStringList marked(Rule rule, const QList<Finding> &findings, const QString &text)
{
    QStringList words;
    for (const Finding &finding : ofRule(rule, findings)) {
        const TextRange &range = finding.place.range;
        words.append(range.length == 0 ? u"-"_s : text.mid(range.begin, range.length));
    }
    return words;
}

/// What one rule marks in the body of the last of these updates, the others standing before it.
inline QStringList marksInLast(Rule rule, const QList<Update> &updates, const Circumstances &around = circumstances())
{
    const Incident incident = incidentWith(updates);
    return marked(rule, IncidentCheck(incident, around).findings(updates.last()), updates.last().body);
}

inline QStringList marksIn(Rule rule, const QString &body, Status status = Status::Investigating)
{
    return marksInLast(rule, {aDraft(status, body)});
}

/// The columns of a table of texts: the rule, the status they stand under, and what it marks.
inline void textColumns()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
}

inline void textRow(const char *name, Rule rule, Status status, const QString &text, const QStringList &marks)
{
    QTest::newRow(qPrintable(ruleWord(rule) + u": "_s + QString::fromUtf8(name))) << rule << status << text << marks;
}

inline void checkTextRow()
{
    QFETCH(Rule, rule);
    QFETCH(Status, status);
    QFETCH(QString, text);
    QTEST(marksIn(rule, text, status), "marks");
}

/// The body with the first fix of the first finding of that rule applied; empty if there is none.
inline QString mendedBy(Rule rule, const QString &body, Status status = Status::Investigating)
{
    const Update draft = aDraft(status, body);
    const QList<Finding> found = ofRule(rule, IncidentCheck(incidentWith({draft}), circumstances()).findings(draft));
    return found.isEmpty() || found.first().fixes.isEmpty() ? QString() : mended(body, found.first().fixes.first());
}

} // namespace noticedesk::tests
