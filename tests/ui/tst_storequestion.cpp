#include "ui/session/storequestion.h"

#include "tests/ui/desk.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Question = StoreQuestion<int>;

namespace {

/// Two files; how often one was opened beside the window is counted.
struct Files {
    Files()
        : desk(
            [this](const QString &file) {
                ++opens;
                return memoryOpener(file);
            },
            make(u"one"_s))
    {
        opens = 0;
    }

    [[nodiscard]] QString make(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    std::atomic<int> opens = 0;
    Desk desk;
};

Question::Work answering(int answer)
{
    return [answer](const IncidentStore &, const Question::Stopped &) { return answer; };
}

/// While it lives, nothing that is asked comes to its turn.
class BusyPool final {
public:
    BusyPool()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] { m_mayEnd.acquire(); });
    }
    ~BusyPool()
    {
        m_mayEnd.release();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(m_threads);
    }

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_mayEnd;
};

} // namespace

class TestStoreQuestion final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAStoreWithoutAFileInPlace();
    void answersOnlyTheLastOfSeveral();
    void opensNothingForWhatIsNotAskedAnyMore();
    void saysNothingOfAFileThatWasLeft();
    void asksTheNextFromAnAnswer();
    void endsWorkWhoseAskerIsGone();
};

void TestStoreQuestion::asksAStoreWithoutAFileInPlace()
{
    Desk desk;
    QList<int> taken;
    Question question(desk.session, [&](const Result<int> &answer) { taken.append(*answer); });
    question.ask(answering(7));
    QCOMPARE(taken, QList<int>{7});
    QVERIFY(!question.isAsking());
}

void TestStoreQuestion::answersOnlyTheLastOfSeveral()
{
    Files files;
    QList<int> taken;
    Question question(files.desk.session, [&](const Result<int> &answer) { taken.append(*answer); });
    for (const int number : {1, 2, 3})
        question.ask(answering(number));
    QVERIFY(question.isAsking());
    QTRY_VERIFY(!question.isAsking());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(taken, QList<int>{3});
}

void TestStoreQuestion::opensNothingForWhatIsNotAskedAnyMore()
{
    Files files;
    QList<int> taken;
    Question question(files.desk.session, [&](const Result<int> &answer) { taken.append(*answer); });
    {
        const BusyPool busy;
        for (const int number : {1, 2, 3})
            question.ask(answering(number));
    }
    QTRY_COMPARE(taken, QList<int>{3});
    QCOMPARE(files.opens.load(), 1);
}

void TestStoreQuestion::saysNothingOfAFileThatWasLeft()
{
    Files files;
    QList<int> taken;
    Question question(files.desk.session, [&](const Result<int> &answer) { taken.append(*answer); });
    question.ask(answering(1));
    QVERIFY(files.desk.session.open(files.make(u"two"_s)));
    QVERIFY(!question.isAsking());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(taken, QList<int>());
}

void TestStoreQuestion::asksTheNextFromAnAnswer()
{
    Files files;
    QList<int> taken;
    std::unique_ptr<Question> question;
    question = std::make_unique<Question>(files.desk.session, [&](const Result<int> &answer) {
        taken.append(*answer);
        if (taken.size() < 3)
            question->ask(answering(*answer + 1));
    });
    question->ask(answering(1));
    QTRY_COMPARE(taken, (QList<int>{1, 2, 3}));
    QVERIFY(!question->isAsking());
}

void TestStoreQuestion::endsWorkWhoseAskerIsGone()
{
    Files files;
    QList<int> taken;
    QSemaphore begun;
    {
        Question question(files.desk.session, [&](const Result<int> &answer) { taken.append(*answer); });
        question.ask([&](const IncidentStore &, const Question::Stopped &stopped) {
            begun.release();
            while (!stopped)
                QThread::yieldCurrentThread();
            return 1;
        });
        begun.acquire();
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(taken, QList<int>());
}

QTEST_MAIN(TestStoreQuestion)
#include "tst_storequestion.moc"
