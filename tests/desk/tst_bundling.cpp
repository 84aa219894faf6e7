#include "app/desk/bundling.h"

#include "app/desk/exporting.h"
#include "app/desk/importpreview.h"
#include "app/notice/machines.h"
#include "tests/intake/bundles.h"
#include "tests/intake/posts.h"
#include "tests/store/stores.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Verdict = PlannedIncident::Verdict;

namespace {

/// A desk with the bundle's incidents, one of them taken off it.
void fill(IncidentStore &store)
{
    const Bundle bundle = aBundle();
    Changes changes{bundle.pages, bundle.components, {}, bundle.histories.first().originals};
    for (const History &history : bundle.histories)
        changes.revisions.append(history.revisions);
    QVERIFY(store.save(changes, aDrafter()));
    Incident withdrawn = bundle.histories.last().revisions.last().incident;
    withdrawn.withdrawn = true;
    Changes taken;
    taken.incidents = {withdrawn};
    QVERIFY(store.save(taken, aDrafter(u"Withdrawn"_s)));
}

QList<IncidentId> allIds()
{
    QList<IncidentId> ids;
    for (const History &history : aBundle().histories)
        ids.append(history.revisions.first().incident.id);
    return ids;
}

Bundle bundled(const IncidentStore &store)
{
    return required(bundleOf(store, allIds(), [](int) { return true; }));
}

Reading readAgain(const IncidentStore &store)
{
    return required(readPosts(renderBundle(bundled(store)), someDay()));
}

QList<Verdict> verdictsOf(const ImportPlan &plan)
{
    QList<Verdict> verdicts;
    for (const PlannedIncident &planned : plan.incidents)
        verdicts.append(planned.verdict);
    return verdicts;
}

} // namespace

/// From one desk to another and back.
class TestBundling final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsEverythingToAnotherDesk_data() { addStoreRows(); }
    void bringsEverythingToAnotherDesk();
    void bringsWhatWasChangedSince_data() { addStoreRows(); }
    void bringsWhatWasChangedSince();
    void showsWhatItBringsBeforehand_data() { addStoreRows(); }
    void showsWhatItBringsBeforehand();
    void leavesWhatBothHaveChanged_data() { addStoreRows(); }
    void leavesWhatBothHaveChanged();
    void stopsWhenTold();
    void saysWhatIsNotThere();
};

void TestBundling::bringsEverythingToAnotherDesk()
{
    QFETCH(StoreMaker, makeStore);
    const auto there = makeStore();
    fill(*there);
    const auto here = makeStore();
    const auto plan = planFor(*here, readAgain(*there));
    QVERIFY(plan);
    QCOMPARE(verdictsOf(*plan), (QList{Verdict::Added, Verdict::Added}));
    QVERIFY(applyPlan(*here, *plan, PostFormat::Bundle, aDrafter(u"Imported"_s)));
    QCOMPARE(bundled(*here), bundled(*there));
    QCOMPARE(verdictsOf(*planFor(*here, readAgain(*there))), (QList{Verdict::Unchanged, Verdict::Unchanged}));
}

void TestBundling::bringsWhatWasChangedSince()
{
    QFETCH(StoreMaker, makeStore);
    const auto there = makeStore();
    fill(*there);
    const auto here = makeStore();
    QVERIFY(applyPlan(*here, *planFor(*here, readAgain(*there)), PostFormat::Bundle, aDrafter()));
    Incident incident = *there->incident(allIds().first());
    incident.title = u"Newer disks"_s;
    Changes changes;
    changes.incidents = {incident};
    QVERIFY(there->save(changes, aDrafter()));
    const auto plan = planFor(*here, readAgain(*there));
    QCOMPARE(verdictsOf(*plan), (QList{Verdict::Grown, Verdict::Unchanged}));
    QVERIFY(applyPlan(*here, *plan, PostFormat::Bundle, aDrafter()));
    QCOMPARE(bundled(*here), bundled(*there));
}

/// What was taken off the other desk comes as that, and keeps nothing else from coming.
void TestBundling::showsWhatItBringsBeforehand()
{
    QFETCH(StoreMaker, makeStore);
    const auto there = makeStore();
    fill(*there);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bundle.json"_s);
    QVERIFY(writeFile(file, renderBundle(bundled(*there))));
    const auto here = makeStore();
    const auto preview = previewImport(*here, {{}, {file}}, someDay(), [](int) { return true; });
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
    QCOMPARE(verdictsOf(preview->plan), (QList{Verdict::Added, Verdict::Added}));
    QVERIFY(applyPlan(*here, preview->plan, PostFormat::Bundle, aDrafter()));
    QVERIFY(here->incident(allIds().last())->withdrawn);
    QCOMPARE(bundled(*here), bundled(*there));
}

void TestBundling::leavesWhatBothHaveChanged()
{
    QFETCH(StoreMaker, makeStore);
    const auto there = makeStore();
    fill(*there);
    const auto here = makeStore();
    QVERIFY(applyPlan(*here, *planFor(*here, readAgain(*there)), PostFormat::Bundle, aDrafter()));
    for (IncidentStore *store : {there.get(), here.get()}) {
        Incident incident = *store->incident(allIds().first());
        incident.title = store == there.get() ? u"Theirs"_s : u"Ours"_s;
        Changes changes;
        changes.incidents = {incident};
        QVERIFY(store->save(changes, aDrafter()));
    }
    const auto plan = planFor(*here, readAgain(*there));
    QCOMPARE(verdictsOf(*plan), (QList{Verdict::Unchanged, Verdict::Unchanged}));
    QVERIFY2(plan->incidents.first().why.contains(u"both here and there"_s), qPrintable(plan->incidents.first().why));
    QVERIFY(applyPlan(*here, *plan, PostFormat::Bundle, aDrafter()));
    QCOMPARE(here->incident(allIds().first())->title, u"Ours"_s);
}

void TestBundling::stopsWhenTold()
{
    const auto store = storeInAFile();
    fill(*store);
    int read = 0;
    const auto bundle = bundleOf(*store, allIds(), [&](int incidents) {
        read = incidents;
        return false;
    });
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, Error::Code::Cancelled);
    QCOMPARE(read, 1);
}

void TestBundling::saysWhatIsNotThere()
{
    const auto store = storeInAFile();
    const auto bundle = bundleOf(*store, allIds(), [](int) { return true; });
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestBundling)
#include "tst_bundling.moc"
