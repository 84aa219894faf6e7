#include "app/store/sqlite/sqlitestore.h"
#include "tests/e2e/typedtext.h"
#include "tests/incident/builders.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// A program that types into the real editor is killed again and again; what its window called saved must be there.
/// The number of kills is 30; NOTICEDESK_KILLS sets another. The editor saves every few milliseconds here, so that
/// most kills meet a save; people get the initial values of SavePace.
class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasCalledSaved();
};

namespace {

constexpr int killsPerFile = 25; ///< a file has been through several crashes, and yet stays small
constexpr auto pause = "4";
constexpr auto limit = "8";

struct Run {
    bool isTyping = false;
    int saves = 0;
    qsizetype saved = 0; ///< characters, by the last line that came out whole
};

Run typeAndKill(const QString &file, const QString &title)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(NOTICEDESK_TYPIST),
                 {file, title, QString::fromLatin1(pause), QString::fromLatin1(limit)});
    QByteArray said;
    while (!said.contains("typing\n") && typist.waitForReadyRead())
        said += typist.readAll();
    QTest::qSleep(QRandomGenerator::global()->bounded(5, 120));
    typist.kill();
    typist.waitForFinished();
    said += typist.readAll();

    Run run;
    run.isTyping = said.contains("typing\n");
    for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n'))
        if (const qsizetype length = line.toLongLong(); length > 0) {
            run.saved = length;
            ++run.saves;
        }
    return run;
}

/// What is wrong with the file after the kill; empty if all is well.
QString damage(const QString &file, IncidentId id, const Run &run)
{
    const auto store = SqliteStore::open(file);
    if (!store)
        return store.error().message;
    if (const auto sound = (*store)->verify(); !sound)
        return sound.error().message;
    const auto revisions = (*store)->revisions(id);
    if (!revisions)
        return revisions.error().message;
    for (const Revision &revision : *revisions) {
        const QString body = revision.incident.updates.first().body;
        if (body != typedText(body.size()))
            return u"revision %1 holds a text that nobody typed"_s.arg(revision.number);
    }
    const qsizetype kept = revisions->last().incident.updates.first().body.size();
    return kept < run.saved ? u"%1 characters were called saved, %2 are there"_s.arg(run.saved).arg(kept) : QString();
}

} // namespace

void TestKilled::losesNothingThatWasCalledSaved()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("NOTICEDESK_KILLS", &isSet);
    const int kills = isSet ? asked : 30;

    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    int saves = 0;
    int killsAfterASave = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString file = folder.filePath(u"%1.noticedesk"_s.arg(kill / killsPerFile));
        const QString title = u"Incident %1"_s.arg(kill);
        const Run run = typeAndKill(file, title);
        QVERIFY2(run.isTyping, qPrintable(u"the typist did not come to type in run %1"_s.arg(kill)));
        const QString wrong = damage(file, anIncident(title).id, run);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(wrong)));
        saves += run.saves;
        killsAfterASave += run.saves > 0 ? 1 : 0;
    }
    qInfo("%d kills, %d of them after a save, %d saves, nothing lost, %lld s", kills, killsAfterASave, saves,
          timer.elapsed() / 1000);
    QVERIFY(saves > 0);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
