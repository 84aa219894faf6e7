#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestStamps final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheLatestStartFirst_data() { addStoreRows(); }
    void listsTheLatestStartFirst();
    void saysWhatWasSavedSince_data() { addStoreRows(); }
    void saysWhatWasSavedSince();
    void knowsNoMarkOfAnotherStore_data() { addStoreRows(); }
    void knowsNoMarkOfAnotherStore();
    void readsSeveralIncidents_data() { addStoreRows(); }
    void readsSeveralIncidents();
};

namespace {

const Interval always{at(1, 0).addYears(-50), {}};

Incident begunAt(const QString &title, const QDateTime &when)
{
    return anIncident(title, {anUpdate(Status::Investigating, when, title)});
}

void save(IncidentStore &store, const QList<Incident> &incidents)
{
    const auto saved = store.save({{}, {}, incidents, {}}, aDrafter());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
}

IncidentStamp stampOf(const Incident &incident, const QDateTime &when, int revision, bool withdrawn = false)
{
    return {incident.id, incident.page, when, revision, withdrawn};
}

} // namespace

void TestStamps::listsTheLatestStartFirst()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident april = begunAt(u"April"_s, at(10, 9).addMonths(-2));
    const Incident may = begunAt(u"May"_s, at(14, 9).addMonths(-1));
    const Incident june = begunAt(u"June"_s, at(13, 9));
    Incident withdrawn = begunAt(u"Withdrawn"_s, at(16, 9));
    withdrawn.withdrawn = true;
    save(*store, {may, april, withdrawn, june});
    const QList<IncidentStamp> expected{stampOf(june, at(13, 9), 1), stampOf(may, at(14, 9).addMonths(-1), 1),
                                        stampOf(april, at(10, 9).addMonths(-2), 1)};
    QCOMPARE(required(store->stamps(aPage().id, always, {}, 10)), expected);
    QCOMPARE(required(store->stamps(aPage().id, always, june.id, 1)), expected.mid(1, 1));
    QCOMPARE(required(store->stamps(aPage().id, always, april.id, 10)), QList<IncidentStamp>());
    const Interval inMay{at(1, 0).addMonths(-1), at(1, 0)};
    QCOMPARE(required(store->stamps(aPage().id, inMay, {}, 10)), expected.mid(1, 1));
    const Interval untilJune{at(14, 9).addMonths(-1), at(13, 9)}; // its end does not belong to it
    QCOMPARE(required(store->stamps(aPage().id, untilJune, {}, 10)), expected.mid(1, 1));
    QCOMPARE(required(store->stamps(aPage(u"Another"_s).id, always, {}, 10)), QList<IncidentStamp>());
}

void TestStamps::saysWhatWasSavedSince()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    QCOMPARE(required(store->savedSince({}, 10)), (SavedSince{{}, std::nullopt}));
    Incident first = begunAt(u"First"_s, at(13, 9));
    const Incident second = begunAt(u"Second"_s, at(14, 9));
    save(*store, {first, second});
    const SavedSince before = required(store->savedSince({}, 10));
    QVERIFY(!before.now.isEmpty() && !before.incidents);
    QCOMPARE(required(store->savedSince(before.now, 10)), (SavedSince{before.now, QList<IncidentStamp>()}));
    first.revision = 1;
    first.title = u"First, again"_s;
    save(*store, {first});
    first.revision = 2;
    first.withdrawn = true;
    save(*store, {first});
    const SavedSince after = required(store->savedSince(before.now, 10));
    QVERIFY(after.now != before.now);
    QCOMPARE(after.incidents, (QList<IncidentStamp>{stampOf(first, at(13, 9), 3, true)}));
    QCOMPARE(required(store->savedSince(before.now, 0)), (SavedSince{after.now, std::nullopt}));
}

void TestStamps::knowsNoMarkOfAnotherStore()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    const auto other = makeStore();
    addPage(*store);
    addPage(*other);
    save(*store, {begunAt(u"Here"_s, at(13, 9))});
    save(*other, {begunAt(u"There"_s, at(13, 9))});
    const QByteArray now = required(store->savedSince({}, 10)).now;
    for (const QByteArray &mark : {required(other->savedSince({}, 10)).now, QByteArray("1"), QByteArray("not a mark")})
        QCOMPARE(required(store->savedSince(mark, 10)), (SavedSince{now, std::nullopt}));
}

void TestStamps::readsSeveralIncidents()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const Incident first = begunAt(u"First"_s, at(13, 9));
    const Incident second = begunAt(u"Second"_s, at(14, 9));
    save(*store, {first, second});
    const QList<Incident> expected{required(store->incident(second.id)), required(store->incident(first.id))};
    QCOMPARE(required(store->incidents({second.id, first.id})), expected);
    QCOMPARE(required(store->incidents({})), QList<Incident>());
    const auto missing = store->incidents({first.id, begunAt(u"Missing"_s, at(15, 9)).id});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

QTEST_APPLESS_MAIN(TestStamps)
#include "tst_stamps.moc"
