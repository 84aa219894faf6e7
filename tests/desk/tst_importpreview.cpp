#include "app/desk/importpreview.h"

#include "app/store/memory/memorystore.h"
#include "tests/incident/builders.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Verdict = PlannedIncident::Verdict;

namespace {

const QString first = u"Mail is late\n"
                      "Incident Report for Example Mail\n"
                      "Investigating\n\n"
                      "We are looking into it.\n"
                      "Posted Jun 13, 2024 - 09:17 UTC\n"_s;
const QString later = u"Mail is late\n"
                      "Incident Report for Example Mail\n"
                      "Resolved\n\n"
                      "It is over.\n"
                      "Posted Jun 13, 2024 - 11:30 UTC\n"
                      "Investigating\n\n"
                      "We are looking into it.\n"
                      "Posted Jun 13, 2024 - 09:17 UTC\n"_s;

bool onwards(int)
{
    return true;
}

ReadOptions anyFormat()
{
    ReadOptions options;
    options.now = at(20, 12);
    return options;
}

ImportPreview preview(const IncidentStore &store, const Sources &sources)
{
    const auto preview = previewImport(store, sources, anyFormat(), onwards);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return *preview;
}

void import(IncidentStore &store, const QString &text)
{
    const ImportPreview shown = preview(store, {text, {}});
    QVERIFY(applyPlan(store, shown.plan, shown.format, aDrafter()));
}

QList<Verdict> verdicts(const ImportPreview &preview)
{
    QList<Verdict> verdicts;
    for (const PlannedIncident &planned : preview.plan.incidents)
        verdicts.append(planned.verdict);
    return verdicts;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
    return file.fileName();
}

ImportPreview growing(int grown, int stored)
{
    ImportPreview preview;
    preview.stored = stored;
    for (int i = 0; i < grown; ++i)
        preview.plan.incidents.append({Verdict::Grown, anIncident(), {}, {}});
    preview.plan.incidents.append({Verdict::Added, anIncident(), {}, {}});
    return preview;
}

} // namespace

class TestImportPreview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesNothing();
    void addsNothingTheSecondTime();
    void keepsWhatGrewAsItWasBefore();
    void readsTextAndFilesTogether();
    void namesTheFilesThatItCannotRead();
    void stopsWhenToldTo();
    void refusesADocumentThatIsTooLarge();
    void warnsWhenMoreThanAFifthWouldChange_data();
    void warnsWhenMoreThanAFifthWouldChange();
};

void TestImportPreview::storesNothing()
{
    MemoryStore store;
    const ImportPreview shown = preview(store, {first, {}});
    QCOMPARE(verdicts(shown), QList{Verdict::Added});
    QCOMPARE(shown.format, PostFormat::StatusPageText);
    QCOMPARE(shown.plan.incidents.first().incident.title, u"Mail is late"_s);
    QCOMPARE(shown.pages.size(), 1);
    QCOMPARE(shown.pages.first().name, u"Example Mail"_s);
    QCOMPARE(store.tally()->all, 0);
    QCOMPARE(store.pages()->size(), 0);
}

void TestImportPreview::addsNothingTheSecondTime()
{
    MemoryStore store;
    import(store, first);
    const ImportPreview again = preview(store, {first, {}});
    QCOMPARE(verdicts(again), QList{Verdict::Unchanged});
    QCOMPARE(touchedBy(again.plan), 0);
    import(store, first);
    QCOMPARE(store.tally()->all, 1);
    QCOMPARE(store.revisions(again.plan.incidents.first().incident.id)->size(), 1);
}

void TestImportPreview::keepsWhatGrewAsItWasBefore()
{
    MemoryStore store;
    import(store, first);
    const ImportPreview shown = preview(store, {later, {}});
    QCOMPARE(verdicts(shown), QList{Verdict::Grown});
    const Incident &grown = shown.plan.incidents.first().incident;
    QCOMPARE(grown.updates.size(), 2);
    QCOMPARE(shown.former, QList{*store.incident(grown.id)});
    QCOMPARE(shown.stored, 1);
}

void TestImportPreview::readsTextAndFilesTogether()
{
    const QTemporaryDir folder;
    QString other = first;
    other.replace(u"Mail is late"_s, u"Sign-in is slow"_s);
    MemoryStore store;
    const ImportPreview shown = preview(store, {first, {written(folder, u"other.txt"_s, other.toUtf8())}});
    QCOMPARE(verdicts(shown), (QList{Verdict::Added, Verdict::Added}));
    QCOMPARE(touchedBy(shown.plan), 2);
}

void TestImportPreview::namesTheFilesThatItCannotRead()
{
    const QTemporaryDir folder;
    const QString good = written(folder, u"good.txt"_s, first.toUtf8());
    const QString binary = written(folder, u"binary.txt"_s, QByteArray("\x00\x01\xff\xfe\x00", 5));
    const QString missing = folder.filePath(u"missing.txt"_s);
    MemoryStore store;
    const ImportPreview shown = preview(store, {QString(), {missing, binary, good, folder.path()}});
    QCOMPARE(verdicts(shown), QList{Verdict::Added});
    QStringList files;
    for (const Unreadable &unreadable : shown.plan.unreadable) {
        files.append(unreadable.file);
        QVERIFY(!unreadable.why.isEmpty());
    }
    QCOMPARE(files, (QStringList{missing, binary, folder.path()}));
}

void TestImportPreview::stopsWhenToldTo()
{
    MemoryStore store;
    const auto stopped = previewImport(store, {QString(), {u"a"_s, u"b"_s, u"c"_s}}, anyFormat(),
                                       [](int filesRead) { return filesRead < 1; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void TestImportPreview::refusesADocumentThatIsTooLarge()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(mostDocumentBytes + 1)); // sparse: takes no room
    const auto bytes = readDocument(file.fileName());
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"128 MiB"_s));
}

void TestImportPreview::warnsWhenMoreThanAFifthWouldChange_data()
{
    QTest::addColumn<int>("grown");
    QTest::addColumn<int>("stored");
    QTest::addColumn<bool>("much");
    QTest::newRow("nothing stored") << 0 << 0 << false;
    QTest::newRow("nothing grows") << 0 << 10 << false;
    QTest::newRow("a fifth") << 2 << 10 << false;
    QTest::newRow("more than a fifth") << 3 << 10 << true;
    QTest::newRow("the only one") << 1 << 1 << true;
}

void TestImportPreview::warnsWhenMoreThanAFifthWouldChange()
{
    QFETCH(int, grown);
    QFETCH(int, stored);
    QTEST(changesMuch(growing(grown, stored)), "much");
}

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
