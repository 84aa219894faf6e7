#include "app/intake/bundleplan.h"

#include "tests/intake/bundles.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Verdict = PlannedIncident::Verdict;

namespace {

Bundle with(const History &history)
{
    return {{}, {}, {history}};
}

/// What a desk has of the incident after these titles.
KnownHistories knowing(const QStringList &titles)
{
    const History history = aHistory(aFullIncident(), titles);
    return {{{aFullIncident().id, history.revisions}}, {}};
}

} // namespace

class TestBundlePlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOverWhatIsNew();
    void judgesWhatIsKnown_data();
    void judgesWhatIsKnown();
    void leavesWhatWasReadFromTheSameSource();
    void namesPagesAndComponentsAsTheyAreHere();
    void keepsWhatIsNotHereYet();
    void takesEachPageOnceOutOfTwoBundles();
    void takesOneIncidentOutOfTwoBundles_data();
    void takesOneIncidentOutOfTwoBundles();
    void namesNoComponentTwice();
    void bringsAPageBack();
};

void TestBundlePlan::takesOverWhatIsNew()
{
    const ImportPlan plan = planBundle(aBundle(), {});
    QCOMPARE(plan.pages, aBundle().pages);
    QCOMPARE(plan.components, aBundle().components);
    QCOMPARE(plan.incidents.size(), 2);
    const PlannedIncident &first = plan.incidents.first();
    QCOMPARE(first.verdict, Verdict::Added);
    QCOMPARE(first.incident, aBundle().histories.first().revisions.last().incident);
    QCOMPARE(first.revisions, aBundle().histories.first().revisions);
    QCOMPARE(first.originals, aBundle().histories.first().originals);
}

void TestBundlePlan::judgesWhatIsKnown_data()
{
    QTest::addColumn<QStringList>("here");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("newRevisions");
    QTest::addColumn<QString>("title");
    const QStringList a{u"A"_s};
    const QStringList ab{u"A"_s, u"B"_s};
    const QStringList abc{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("the same") << ab << ab << Verdict::Unchanged << 0 << u"B"_s;
    QTest::newRow("further there") << a << abc << Verdict::Grown << 2 << u"C"_s;
    QTest::newRow("further here") << abc << ab << Verdict::Unchanged << 0 << u"C"_s;
    QTest::newRow("both went on") << ab << QStringList{u"A"_s, u"X"_s} << Verdict::Unchanged << 0 << u"B"_s;
    QTest::newRow("the same by another way") << ab << QStringList{u"Z"_s, u"B"_s} << Verdict::Unchanged << 0 << u"B"_s;
}

void TestBundlePlan::judgesWhatIsKnown()
{
    QFETCH(QStringList, here);
    QFETCH(QStringList, there);
    const ImportPlan plan = planBundle(with(aHistory(aFullIncident(), there)), knowing(here));
    QCOMPARE(plan.incidents.size(), 1);
    const PlannedIncident &planned = plan.incidents.first();
    QTEST(planned.verdict, "verdict");
    QTEST(int(planned.revisions.size()), "newRevisions");
    QTEST(planned.incident.title, "title");
    QVERIFY(!planned.why.isEmpty());
}

void TestBundlePlan::leavesWhatWasReadFromTheSameSource()
{
    Incident here = aFullIncident();
    here.id = IncidentId::from(at(2, 0), "another");
    const ImportPlan plan = planBundle(with(aHistory(aFullIncident(), {u"New disks"_s})), {{}, {here}});
    QCOMPARE(plan.incidents.first().verdict, Verdict::Unchanged);
    QCOMPARE(plan.incidents.first().incident, here);
}

void TestBundlePlan::namesPagesAndComponentsAsTheyAreHere()
{
    Page page = aPage(u"example  MAIL"_s);
    page.id = PageId::from(at(2, 0), "here");
    Component mail = aComponent(u"mail"_s);
    Component web = aComponent(u"Webmail"_s);
    for (Component *component : {&mail, &web}) {
        component->id = ComponentId::from(at(2, 0), component->name.toUtf8());
        component->page = page.id;
    }
    web.reference = u"r1"_s;
    const Bundle here = inTermsOf(aBundle(), {page}, {mail, web});
    QCOMPARE(here.pages, QList<Page>());
    QCOMPARE(here.components, QList<Component>());
    for (const Revision &revision : here.histories.first().revisions) {
        QCOMPARE(revision.incident.page, page.id);
        QCOMPARE(revision.incident.components, QList{mail.id});
        QCOMPARE(revision.incident.impacts.first().component, mail.id);
    }
}

void TestBundlePlan::keepsWhatIsNotHereYet()
{
    Page other = aPage(u"Example Web"_s);
    Page withdrawn = aPage();
    withdrawn.id = PageId::from(at(2, 0), "withdrawn");
    withdrawn.withdrawn = true;
    Component ofOther = aComponent(u"Mail"_s);
    ofOther.id = ComponentId::from(at(2, 0), "other");
    ofOther.page = other.id;
    QCOMPARE(inTermsOf(aBundle(), {other, withdrawn}, {ofOther}), aBundle());
}

/// Monday's bundle and Tuesday's, read together.
void TestBundlePlan::takesEachPageOnceOutOfTwoBundles()
{
    Bundle both = aBundle();
    both.pages += aBundle().pages;
    both.components += aBundle().components;
    QCOMPARE(inTermsOf(both, {}, {}), aBundle());
}

void TestBundlePlan::takesOneIncidentOutOfTwoBundles_data()
{
    QTest::addColumn<QStringList>("here");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("newRevisions");
    QTest::newRow("unknown") << QStringList() << Verdict::Added << 3;
    QTest::newRow("as in the first") << QStringList{u"A"_s, u"B"_s} << Verdict::Grown << 1;
    QTest::newRow("as in the last") << QStringList{u"A"_s, u"B"_s, u"C"_s} << Verdict::Unchanged << 0;
}

/// Monday's and Tuesday's, read together in any order.
void TestBundlePlan::takesOneIncidentOutOfTwoBundles()
{
    QFETCH(QStringList, here);
    History monday = aHistory(aFullIncident(), {u"A"_s, u"B"_s});
    History tuesday = aHistory(aFullIncident(), {u"A"_s, u"B"_s, u"C"_s});
    monday.originals = {{aFullIncident().id, u"text"_s, "x"}};
    tuesday.originals = monday.originals;
    for (const QList<History> &histories : {QList{monday, tuesday}, QList{tuesday, monday}}) {
        const ImportPlan plan = planBundle({{}, {}, histories}, here.isEmpty() ? KnownHistories() : knowing(here));
        QCOMPARE(plan.incidents.size(), 1);
        const PlannedIncident &planned = plan.incidents.first();
        QTEST(planned.verdict, "verdict");
        QTEST(int(planned.revisions.size()), "newRevisions");
        QCOMPARE(planned.incident.title, u"C"_s);
        QVERIFY(planned.originals.size() <= 1);
    }
}

void TestBundlePlan::namesNoComponentTwice()
{
    Bundle bundle = aBundle();
    Component old = aComponent(u"Mail"_s);
    old.id = ComponentId::from(at(2, 0), "before it was made anew");
    old.standing = ComponentStanding::Withdrawn;
    bundle.components.append(old);
    for (Revision &revision : bundle.histories.first().revisions)
        revision.incident.components.append(old.id);
    QCOMPARE(inTermsOf(bundle, {}, {}), bundle);
    Component mail = aComponent(u"mail"_s);
    mail.id = ComponentId::from(at(3, 0), "here");
    const Bundle here = inTermsOf(bundle, {aPage()}, {mail});
    QCOMPARE(here.components.last(), old);
    QCOMPARE(here.histories.first().revisions.first().incident.components, (QList{mail.id, old.id}));
}

void TestBundlePlan::bringsAPageBack()
{
    Page here = aPage(u"As it is called here"_s);
    here.id = aPage().id;
    here.withdrawn = true;
    const Bundle bundle = inTermsOf(aBundle(), {here}, {});
    here.withdrawn = false;
    QCOMPARE(bundle.pages, QList{here});
}

QTEST_APPLESS_MAIN(TestBundlePlan)
#include "tst_bundleplan.moc"
