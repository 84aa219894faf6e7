#include "tests/desk/sites.h"

#include <functional>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(const QString &folder)>;
Q_DECLARE_METATYPE(Spoil)

class TestSiteFolders final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touchesNothingForeign_data();
    void touchesNothingForeign();
    void leavesWhatSomebodyChanged();
    void removesWhatIsWithdrawn();
    void knowsItsFilesAfterItWasCutOff();
};

void TestSiteFolders::touchesNothingForeign_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("somebody's files") << Spoil([](const QString &folder) { put(folder + u"/index.html"_s, "mine"); });
    QTest::newRow("a hidden file") << Spoil([](const QString &folder) { put(folder + u"/.htaccess"_s, "mine"); });
    QTest::newRow("a file") << Spoil([](const QString &folder) { put(folder, "mine"); });
    QTest::newRow("a symbolic link") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"-elsewhere"_s));
        QVERIFY(QFile::link(folder + u"-elsewhere"_s, folder));
    });
    QTest::newRow("a folder that is a symbolic link") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"/.noticedesk-site"_s));
        QVERIFY(QDir().mkpath(folder + u"-elsewhere"_s));
        QVERIFY(QFile::link(folder + u"-elsewhere"_s, folder + u"/incidents"_s));
    });
    QTest::newRow("a file that is a symbolic link") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"/.noticedesk-site"_s));
        put(folder + u"-elsewhere"_s, "mine");
        QVERIFY(QFile::link(folder + u"-elsewhere"_s, folder + u"/index.html"_s));
    });
    QTest::newRow("a folder in place of a file") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"/.noticedesk-site"_s));
        QVERIFY(QDir().mkpath(folder + u"/index.html"_s));
    });
    QTest::newRow("a file in place of a folder") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"/.noticedesk-site"_s));
        put(folder + u"/history"_s, "mine");
    });
    QTest::newRow("somebody's file beside ours") << Spoil([](const QString &folder) {
        QVERIFY(QDir().mkpath(folder + u"/.noticedesk-site"_s));
        put(folder + u"/feed.atom"_s, "mine");
    });
    QTest::newRow("a memory that is damaged")
        << Spoil([](const QString &folder) { put(folder + u"/.noticedesk-site/site.json"_s, "{"); });
    QTest::newRow("no folder around it") << Spoil(
        [](const QString &folder) { QDir(QFileInfo(folder).path()).removeRecursively(); });
}

void TestSiteFolders::touchesNothingForeign()
{
    QFETCH(Spoil, spoil);
    Desk desk;
    spoil(desk.folder);
    const Files before = filesIn(desk.place.path());
    const auto refused = desk.write();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(desk.folder), qPrintable(refused.error().message));
    const Files after = filesIn(desk.place.path());
    for (auto file = before.begin(); file != before.end(); ++file)
        QCOMPARE(after.value(file.key()), file.value());
    QVERIFY(filesIn(desk.folder + u"-elsewhere"_s).isEmpty());
}

void TestSiteFolders::leavesWhatSomebodyChanged()
{
    Desk desk;
    QVERIFY(desk.write());
    put(desk.folder + u'/' + pathOf(desk.june), "by hand");
    Incident june = desk.june;
    june.title = u"Named anew"_s;
    desk.save(june);
    for (int time = 0; time < 2; ++time) {
        const auto refused = desk.write();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(pathOf(desk.june)), qPrintable(refused.error().message));
        QCOMPARE(filesIn(desk.folder).value(pathOf(desk.june)), QByteArray("by hand"));
    }
    QVERIFY(QFile::remove(desk.folder + u'/' + pathOf(desk.june)));
    QVERIFY(desk.write());
    QVERIFY(filesIn(desk.folder).value(u"index.html"_s).contains("Named anew"));
}

void TestSiteFolders::removesWhatIsWithdrawn()
{
    Desk desk;
    QVERIFY(desk.write());
    put(desk.folder + u"/notes.txt"_s, "ours to keep");
    Incident april = desk.april;
    april.withdrawn = true;
    desk.save(april);
    const auto done = desk.write();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->removed, 1);
    const Files files = readersFiles(desk.folder);
    QVERIFY(!files.contains(pathOf(desk.april)) && !files.contains(u"history/2024-04.html"_s));
    QVERIFY(files.contains(u"notes.txt"_s));
    for (const QByteArray &bytes : filesIn(desk.folder))
        QVERIFY(!bytes.contains("April"));
}

void TestSiteFolders::knowsItsFilesAfterItWasCutOff()
{
    Desk desk;
    QVERIFY(desk.write());
    // As a power cut leaves it: announced and written, but not remembered.
    put(desk.folder + u"/.noticedesk-site/writing"_s, pathOf(desk.june).toUtf8());
    put(desk.folder + u'/' + pathOf(desk.june), "of another revision");
    Incident june = desk.june;
    june.title = u"Named anew"_s;
    desk.save(june);
    const auto done = desk.write();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(filesIn(desk.folder).value(pathOf(desk.june)).contains("Named anew"));
    QVERIFY(!QFile::exists(desk.folder + u"/.noticedesk-site/writing"_s));
}

QTEST_APPLESS_MAIN(TestSiteFolders)
#include "tst_sitefolders.moc"
