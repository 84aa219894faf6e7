#include "ui/timeline/figurework.h"

#include "tests/ui/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Incident late =
    anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(13, 9)), anUpdate(Status::Resolved, at(13, 12))});

/// Work beside the window opens the same incident again.
Result<std::unique_ptr<IncidentStore>> filledStore(const QString &)
{
    auto store = std::make_unique<MemoryStore>();
    Changes changes;
    changes.pages = {aPage()};
    changes.incidents = {late};
    if (auto saved = store->save(changes, aDrafter()); !saved)
        return tl::unexpected(saved.error());
    return store;
}

} // namespace

class TestFigureWork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forgetsWhatAnotherFileSaid();
    void dropsTheAnswerOfAFileThatWasLeft();
};

void TestFigureWork::forgetsWhatAnotherFileSaid()
{
    Desk desk(filledStore);
    FigureWork work(desk.session);
    work.ask(late);
    QVERIFY(!work.usualOn(late.page).isEmpty());
    QVERIFY(desk.session.open(u"a copy"_s));
    QVERIFY(work.usualOn(late.page).isEmpty());
    work.ask(late);
    QVERIFY(!work.usualOn(late.page).isEmpty());
}

void TestFigureWork::dropsTheAnswerOfAFileThatWasLeft()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"one"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Desk desk(filledStore, file.fileName());
    FigureWork work(desk.session);
    QSignalSpy changed(&work, &FigureWork::changed);
    work.ask(late);
    QVERIFY(desk.session.open(file.fileName()));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(work.usualOn(late.page).isEmpty());
    work.ask(late);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!work.usualOn(late.page).isEmpty());
}

QTEST_MAIN(TestFigureWork)
#include "tst_figurework.moc"
