#include "tests/store/stores.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// The incident as another desk has saved it, each time by somebody else.
QList<Revision> savedElsewhere(const QStringList &titles)
{
    QList<Revision> revisions;
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(1, 9))});
    for (const QString &title : titles) {
        incident.title = title;
        incident.revision = int(revisions.size()) + 1;
        revisions.append({incident.revision, {u"author of "_s + title, at(2, incident.revision), title}, incident});
    }
    return revisions;
}

Changes bringing(const QList<Revision> &revisions)
{
    Changes changes;
    changes.revisions = revisions;
    return changes;
}

} // namespace

/// Revisions that were made on another desk.
class TestHandingOver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhoSavedWhatWhen_data() { addStoreRows(); }
    void keepsWhoSavedWhatWhen();
    void goesOnFromWhatIsHere_data() { addStoreRows(); }
    void goesOnFromWhatIsHere();
    void storesAllOrNone_data() { addStoreRows(); }
    void storesAllOrNone();
};

void TestHandingOver::keepsWhoSavedWhatWhen()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QList<Revision> revisions = savedElsewhere({u"A"_s, u"B"_s, u"C"_s});
    QVERIFY(store->save(bringing(revisions), aDrafter()));
    QCOMPARE(*store->revisions(revisions.first().incident.id), revisions);
    QCOMPARE(store->tally()->all, 1);
    QCOMPARE(store->summaries({IncidentQuery::Which::All, u"C"_s}, {}, 10)->size(), 1);
    QCOMPARE(store->summaries({IncidentQuery::Which::All, u"A"_s}, {}, 10)->size(), 0);
}

void TestHandingOver::goesOnFromWhatIsHere()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QList<Revision> revisions = savedElsewhere({u"A"_s, u"B"_s, u"C"_s});
    QVERIFY(store->save(bringing(revisions.first(1)), aDrafter()));
    QVERIFY(store->save(bringing(revisions.sliced(1)), aDrafter()));
    QCOMPARE(*store->revisions(revisions.first().incident.id), revisions);
}

void TestHandingOver::storesAllOrNone()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QList<Revision> revisions = savedElsewhere({u"A"_s, u"B"_s, u"C"_s});
    Changes gap = bringing({revisions.first(), revisions.last()});
    gap.incidents = {anIncident(u"Another"_s)};
    const auto saved = store->save(gap, aDrafter());
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QCOMPARE(store->tally()->all, 0);
    QCOMPARE(store->revisions(revisions.first().incident.id).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestHandingOver)
#include "tst_handingover.moc"
