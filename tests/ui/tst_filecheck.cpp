#include "ui/session/filecheck.h"

#include "app/store/sqlite/sqlitestore.h"
#include "tests/store/sqlitefiles.h"
#include "tests/ui/program.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// No file is too small to be read through.
const OpenOptions every{.readThroughUpTo = 0};

Result<std::unique_ptr<IncidentStore>> openUnread(const QString &file)
{
    return SqliteStore::open(file, every);
}

Result<> readThrough(const QString &file, const std::stop_token &stop)
{
    return SqliteStore::readThrough(file, stop, every);
}

/// A reader that does not come to an end by itself.
struct EndlessReader {
    FileReader reader()
    {
        return [this](const QString &file, const std::stop_token &stop) -> Result<> {
            ++begun;
            std::unique_lock lock(mutex);
            stopped.wait(lock, stop, [] { return false; });
            ++ended;
            return failure(Error::Code::Unreadable, file);
        };
    }

    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    std::mutex mutex;
    std::condition_variable_any stopped;
};

} // namespace

class TestFileCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatOpeningHasNotRead();
    void saysNothingOfASoundFile();
    void readsBesideTheThreadOfTheWindow();
    void endsTheCheckOfAFileThatIsLeft();
    void saysInTheWindowWhatIsDamagedAndWhatToDo();
    void closesWhileAFileIsRead();
};

void TestFileCheck::findsWhatOpeningHasNotRead()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 200);
    damageTheMiddle(file);
    FileCheck check(readThrough);
    QSignalSpy found(&check, &FileCheck::found);
    check.start(file);
    QTRY_COMPARE(found.size(), 1);
    const Error fault = found.first().first().value<Error>();
    QCOMPARE(fault.code, Error::Code::Unreadable);
    QVERIFY2(fault.message.contains(file), qPrintable(fault.message));
}

void TestFileCheck::saysNothingOfASoundFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 200);
    std::atomic<int> done = 0;
    FileCheck check([&done](const QString &read, const std::stop_token &stop) {
        const Result<> answer = readThrough(read, stop);
        ++done;
        return answer;
    });
    QSignalSpy found(&check, &FileCheck::found);
    check.start(file);
    QTRY_COMPARE(done.load(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 0);
}

void TestFileCheck::readsBesideTheThreadOfTheWindow()
{
    std::atomic<QThread *> thread = nullptr;
    FileCheck check([&thread](const QString &, const std::stop_token &) -> Result<> {
        thread = QThread::currentThread();
        return {};
    });
    check.start(u"a"_s);
    QTRY_VERIFY(thread.load() != nullptr);
    QVERIFY(thread.load() != QThread::currentThread());
}

void TestFileCheck::endsTheCheckOfAFileThatIsLeft()
{
    EndlessReader endless;
    FileCheck check(endless.reader());
    QSignalSpy found(&check, &FileCheck::found);
    check.start(u"first"_s);
    QTRY_COMPARE(endless.begun.load(), 1);
    check.start(u"second"_s);
    QCOMPARE(endless.ended.load(), 1);
    QTRY_COMPARE(endless.begun.load(), 2);
    check.stop();
    QCOMPARE(endless.ended.load(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 0);
}

void TestFileCheck::saysInTheWindowWhatIsDamagedAndWhatToDo()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    makeStoreFile(file, 200);
    damageTheMiddle(file);
    Program program(openUnread);
    program.window.readThroughWith(readThrough);
    program.window.openFile(file);
    QVERIFY(program.session.isOpen());
    const auto *bar = program.window.findChild<MessageBar *>();
    QTRY_VERIFY(bar->findChild<QPushButton *>()); // an incident that cannot be read is told without a way out
    QCOMPARE(bar->findChild<QPushButton *>()->text(), u"Open a Backup…"_s);
    QVERIFY(program.message().startsWith(u"“%1” is damaged ("_s.arg(file)));
    QVERIFY(program.message().endsWith(u"Open a backup of it instead."_s));
}

void TestFileCheck::closesWhileAFileIsRead()
{
    EndlessReader endless;
    {
        Program program;
        program.window.readThroughWith(endless.reader());
        program.open(manyIncidents(1));
        QTRY_COMPARE(endless.begun.load(), 1);
        program.window.close();
    }
    QCOMPARE(endless.ended.load(), 1);
}

QTEST_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
