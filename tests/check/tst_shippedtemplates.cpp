#include "app/incident/shippedtemplates.h"
#include "app/incident/templaterules.h"
#include "tests/check/drafts.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestShippedTemplates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carryNoErrorOnceFilledIn_data();
    void carryNoErrorOnceFilledIn();
    void areGuardedUntilTheyAre_data() { carryNoErrorOnceFilledIn_data(); }
    void areGuardedUntilTheyAre();
};

namespace {

/// What a template asks for, in the order of title, headline and body.
QStringList factsOf(const Template &pattern)
{
    QStringList facts;
    for (const QString &text : {pattern.title, pattern.headline, pattern.body})
        for (const Placeholder &placeholder : placeholdersIn(text))
            facts.append(placeholder.fact);
    facts.removeDuplicates();
    return facts;
}

/// Something true for each fact that a shipped template asks for.
QHash<QString, QString> facts(const Template &pattern)
{
    QHash<QString, QString> known{
        {u"service"_s, u"Outbound mail"_s},
        {u"effect in a few words"_s, u"messages are late"_s},
        {u"who"_s, u"customers in Europe"_s},
        {u"what they cannot do"_s, u"send mail"_s},
        {u"start time with zone"_s, u"June 27, 2024, 13:50 UTC"_s},
        {u"end time with zone"_s, u"June 27, 2024, 15:50 UTC"_s},
        {u"next update with zone"_s, u"June 27, 2024, 16:30 UTC"_s},
        {u"window start with zone"_s, u"July 4, 2024, 20:00 UTC"_s},
        {u"window end with zone"_s, u"July 4, 2024, 22:00 UTC"_s},
        {u"new end with zone"_s, u"July 4, 2024, 23:00 UTC"_s},
        {u"time with zone"_s, u"13:50 UTC"_s},
        {u"vendor"_s, u"Vendor"_s},
        {u"reference"_s, u"EX123456"_s},
    };
    for (const QString &fact : factsOf(pattern))
        if (!known.contains(fact))
            known.insert(fact, u"a full disk was emptied"_s);
    return known;
}

/// As a person fills it in; a fact that is not known stays asked for.
Incident incidentFrom(const Template &asked, const QHash<QString, QString> &known)
{
    const Template pattern = filledIn(asked, known);
    Update draft = aDraft(pattern.status, pattern.body, at(27, 14));
    draft.headline = pattern.headline;
    Incident incident = incidentWith({draft});
    incident.kind = pattern.kind;
    if (!pattern.title.isEmpty())
        incident.title = pattern.title;
    if (pattern.kind == Kind::Maintenance)
        incident.window = Interval{at(27, 13), at(29, 13)};
    return incident;
}

QStringList errorsIn(const Incident &incident)
{
    QStringList errors;
    for (const Finding &finding : IncidentCheck(incident, circumstances(at(27, 12))).allFindings())
        if (finding.grade == Grade::Error)
            errors.append(ruleWord(finding.rule));
    errors.removeDuplicates();
    return errors;
}

} // namespace

void TestShippedTemplates::carryNoErrorOnceFilledIn_data()
{
    QTest::addColumn<Template>("pattern");
    for (const Template &pattern : shippedTemplates())
        QTest::newRow(qUtf8Printable(pattern.name)) << pattern;
}

void TestShippedTemplates::carryNoErrorOnceFilledIn()
{
    QFETCH(Template, pattern);
    QCOMPARE(errorsIn(incidentFrom(pattern, facts(pattern))), QStringList());
}

void TestShippedTemplates::areGuardedUntilTheyAre()
{
    QFETCH(Template, pattern);
    QHash<QString, QString> known = facts(pattern);
    known.remove(factsOf(pattern).last());
    QCOMPARE(errorsIn(incidentFrom(pattern, known)), QStringList{u"placeholder-left"_s});
}

QTEST_APPLESS_MAIN(TestShippedTemplates)
#include "tst_shippedtemplates.moc"
