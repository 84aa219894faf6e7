#include "tests/store/acknowledgements.h"
#include "tests/store/stores.h"

#include <QFileInfo>
#include <QProcess>

#include <cerrno>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestFailingDisk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasSaved_data();
    void losesNothingThatWasSaved();
};

void TestFailingDisk::losesNothingThatWasSaved_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a fault, once") << EIO << u"once"_s << u"disk reports an error"_s;
    QTest::newRow("a fault, for ever") << EIO << u"always"_s << u"disk reports an error"_s;
    QTest::newRow("full, once") << ENOSPC << u"once"_s << u"full"_s;
    QTest::newRow("full, for ever") << ENOSPC << u"always"_s << u"full"_s;
}

/// NOTICEDESK_FAULTS sets for how many places each.
void TestFailingDisk::losesNothingThatWasSaved()
{
    QFETCH(int, error);
    QFETCH(QString, on);
    QFETCH(QString, reason);
    const int faults = qEnvironmentVariable("NOTICEDESK_FAULTS", u"12"_s).toInt();
    const QFileInfo disk(QStringLiteral(NOTICEDESK_FAILING_DISK));
    constexpr int saves = 12;
    int told = 0;
    for (int i = 0; i < faults; ++i) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.noticedesk"_s);
        addPage(*required(SqliteStore::open(file)));
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, disk.fileName()); // a path with a blank in it would be two
        environment.insert(u"LD_LIBRARY_PATH"_s, disk.path());
        environment.insert(u"FAIL_AT"_s, QString::number(1 + i * 7));
        environment.insert(u"FAIL_WITH"_s, QString::number(error));
        environment.insert(u"FAIL_ON"_s, on);
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(NOTICEDESK_WRITER), {file, QString::number(saves)});
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
        const QByteArray output = writer.readAllStandardOutput();
        if (on == u"once"_s)
            QVERIFY2(output.count('!') <= 1, output.constData());
        told += output.contains(reason.toUtf8()) ? 1 : 0;

        Acknowledgements acknowledged;
        addAcknowledgements(acknowledged, output);
        const auto store = required(SqliteStore::open(file));
        QVERIFY2(lostOf(acknowledged, *store) == 0, output.constData());
        const auto verified = store->verify();
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
    }
    QVERIFY(told > 0);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
