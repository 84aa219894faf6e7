#include "ui/intake/importwork.h"

#include "app/store/sqlite/sqlitestore.h"
#include "tests/ui/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString post = u"Mail is late\n"
                     "Incident Report for Example Mail\n"
                     "Investigating\n\n"
                     "We are looking into it.\n"
                     "Posted Jun 13, 2024 - 09:17 UTC\n"_s;

Result<std::unique_ptr<IncidentStore>> sqlite(const QString &file)
{
    return SqliteStore::open(file);
}

ReadOptions anyFormat()
{
    ReadOptions options;
    options.now = at(20, 12);
    return options;
}

} // namespace

class TestImportWork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsAStoreThatCannotBeOpened();
    void answersOnlyTheLatest();
    void answersNothingOnceStopped();
    void storesNothingWhenTheDeskHasChanged();
};

void TestImportWork::reportsAStoreThatCannotBeOpened()
{
    bool first = true;
    Desk desk([&first](const QString &file) -> Result<std::unique_ptr<IncidentStore>> {
        if (std::exchange(first, false))
            return memoryOpener(file);
        return failure(Error::Code::Storage, u"The disk is full."_s);
    });
    ImportWork work(desk.session);
    QSignalSpy failed(&work, &ImportWork::failed);
    work.preview({post, {}}, anyFormat());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().message, u"The disk is full."_s);
}

void TestImportWork::answersOnlyTheLatest()
{
    const QTemporaryDir folder;
    Desk desk(sqlite, folder.filePath(u"desk.noticedesk"_s));
    ImportWork work(desk.session);
    QSignalSpy previewed(&work, &ImportWork::previewed);
    for (int i = 0; i < 5; ++i)
        work.preview({QString(post).replace(u"Mail is late"_s, u"Title %1"_s.arg(i)), {}}, anyFormat());
    QTRY_COMPARE(previewed.size(), 1);
    QTest::qWait(100);
    QCOMPARE(previewed.size(), 1);
    const auto preview = previewed.first().first().value<ImportPreview>();
    QCOMPARE(preview.plan.incidents.first().incident.title, u"Title 4"_s);
}

void TestImportWork::answersNothingOnceStopped()
{
    const QTemporaryDir folder;
    Desk desk(sqlite, folder.filePath(u"desk.noticedesk"_s));
    ImportWork work(desk.session);
    QSignalSpy previewed(&work, &ImportWork::previewed);
    QSignalSpy failed(&work, &ImportWork::failed);
    work.preview({post, {}}, anyFormat());
    work.stop();
    QTest::qWait(200);
    QCOMPARE(previewed.size() + failed.size(), 0);
}

void TestImportWork::storesNothingWhenTheDeskHasChanged()
{
    Desk desk(memoryOpener, QString());
    ImportWork work(desk.session);
    QSignalSpy previewed(&work, &ImportWork::previewed);
    QSignalSpy failed(&work, &ImportWork::failed);
    work.preview({post, {}}, anyFormat());
    const auto preview = previewed.first().first().value<ImportPreview>();
    work.apply(preview);
    QCOMPARE(failed.size(), 0);
    Incident edited = preview.plan.incidents.first().incident;
    edited.title = u"Edited meanwhile"_s;
    QVERIFY(desk.session.write(edited, u"Edited"_s));
    work.apply(preview);
    QCOMPARE(desk.session.store().incident(edited.id)->title, u"Edited meanwhile"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Conflict);
}

QTEST_MAIN(TestImportWork)
#include "tst_importwork.moc"
