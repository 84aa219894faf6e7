#include "app/incident/promiserecord.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Update promising(Status status, const QDateTime &postedAt, const QDateTime &due, Stage stage = Stage::Posted)
{
    Update update = anUpdate(status, postedAt);
    update.promise = Promise{due};
    update.stage = stage;
    return update;
}

} // namespace

class TestPromiseRecord final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesAPromise_data();
    void judgesAPromise();
    void countsOnlyWhatReadersWereTold();
    void endsWithTheStory();
};

void TestPromiseRecord::judgesAPromise_data()
{
    QTest::addColumn<QList<QDateTime>>("laterUpdates");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<PromiseState>("state");
    const QList<QDateTime> none;
    QTest::newRow("not due yet") << none << at(13, 9, 59) << PromiseState::Open;
    QTest::newRow("due this instant") << none << at(13, 10) << PromiseState::Open;
    QTest::newRow("nothing came") << none << at(13, 10, 1) << PromiseState::Missed;
    QTest::newRow("came before") << QList{at(13, 9, 40)} << at(13, 12) << PromiseState::Kept;
    QTest::newRow("came on the minute") << QList{at(13, 10)} << at(13, 12) << PromiseState::Kept;
    QTest::newRow("came late") << QList{at(13, 10, 1), at(13, 11)} << at(13, 12) << PromiseState::Missed;
}

void TestPromiseRecord::judgesAPromise()
{
    QFETCH(QList<QDateTime>, laterUpdates);
    QFETCH(QDateTime, now);
    const Update first = promising(Status::Investigating, at(13, 9), at(13, 10));
    Incident incident = anIncident(u"Late"_s, {first});
    for (const QDateTime &later : laterUpdates)
        incident = withUpdate(incident, anUpdate(Status::Identified, later));
    const auto promises = promisesOf(incident, now);
    QCOMPARE(promises.size(), 1);
    QCOMPARE(promises.first().update, first.id);
    QCOMPARE(promises.first().due, at(13, 10));
    QTEST(promises.first().state, "state");
    QCOMPARE(promises.first().answeredAt, laterUpdates.isEmpty() ? std::nullopt : std::optional(laterUpdates.first()));
}

void TestPromiseRecord::countsOnlyWhatReadersWereTold()
{
    const Incident incident = anIncident(u"Late"_s,
                                         {promising(Status::Investigating, at(13, 9), at(13, 10)),
                                          promising(Status::Identified, at(13, 9, 30), at(13, 11), Stage::Draft)});
    QCOMPARE(promisesOf(incident, at(13, 12)).size(), 1);
    QCOMPARE(promisesOf(incident, at(13, 12)).first().state, PromiseState::Missed);
    QCOMPARE(promisedNext(incident), at(13, 10));
    QCOMPARE(promisedNext(anIncident()), std::nullopt);
}

void TestPromiseRecord::endsWithTheStory()
{
    const Incident incident = anIncident(u"Late"_s,
                                         {promising(Status::Investigating, at(13, 9), at(13, 10)),
                                          promising(Status::Resolved, at(13, 9, 30), at(13, 11))});
    QCOMPARE(promisesOf(incident, at(13, 12)).size(), 1);
    QCOMPARE(promisesOf(incident, at(13, 12)).first().state, PromiseState::Kept);
    QCOMPARE(promisedNext(incident), std::nullopt);
    const Update reopened = promising(Status::Investigating, at(13, 10), at(13, 13));
    QCOMPARE(promisedNext(withUpdate(incident, reopened)), at(13, 13));
}

QTEST_APPLESS_MAIN(TestPromiseRecord)
#include "tst_promiserecord.moc"
