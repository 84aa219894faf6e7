#include "tests/store/acknowledgements.h"
#include "tests/store/stores.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestKilling final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasSaved();
};

/// NOTICEDESK_KILLS sets how often.
void TestKilling::losesNothingThatWasSaved()
{
    const int kills = qEnvironmentVariable("NOTICEDESK_KILLS", u"50"_s).toInt();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.noticedesk"_s);
    QRandomGenerator random(20240613);
    Acknowledgements acknowledged;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QStringLiteral(NOTICEDESK_WRITER), {file});
        QVERIFY(writer.waitForReadyRead());
        QThread::msleep(static_cast<unsigned long>(random.bounded(5, 60)));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QByteArray output = writer.readAllStandardOutput();
        QVERIFY2(!output.contains('!'), output.constData());
        addAcknowledgements(acknowledged, output);

        const auto store = required(SqliteStore::open(file));
        QCOMPARE(lostOf(acknowledged, *store), 0);
    }
    const auto store = required(SqliteStore::open(file));
    const auto verified = store->verify();
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
    QVERIFY(acknowledged.size() >= kills);
    qInfo("%d kills, %d incidents acknowledged, none lost", kills, int(acknowledged.size()));
}

QTEST_GUILESS_MAIN(TestKilling)
#include "tst_killing.moc"
