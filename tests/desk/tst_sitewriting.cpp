#include "app/store/sqlite/sqlitestore.h"
#include "tests/desk/sites.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestSiteWriting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAWholeSite();
    void putsPlannedWorkAndWhatIsOpenFirst();
    void leavesOutWhatIsNotOut();
    void leavesOutOtherPagesAndWhatBeganBefore();
    void writesTheSameBytesTwice();
    void rewritesOnlyWhatChanged();
    void readsOnlyWhatChanged();
    void rewritesEverythingWhereThePageChanged();
    void followsAnIncidentIntoAnotherMonth_data();
    void followsAnIncidentIntoAnotherMonth();
    void goesOnAfterItWasStopped();
    void holdsAgainstHostileNames();
};

void TestSiteWriting::writesAWholeSite()
{
    Desk desk;
    const auto done = desk.write();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(*done, (SiteOutcome{3, 14, 0}));
    const Files files = readersFiles(desk.folder);
    QStringList expected{u"feed.atom"_s,
                         u"feed.rss"_s,
                         u"history/2024-04.html"_s,
                         u"history/2024-05.html"_s,
                         u"history/2024-06.html"_s,
                         pathOf(desk.april),
                         pathOf(desk.june),
                         pathOf(desk.open),
                         markdownOf(desk.april),
                         markdownOf(desk.june),
                         markdownOf(desk.open),
                         u"incidents.json"_s,
                         u"index.html"_s,
                         u"maintenance.ics"_s};
    expected.sort();
    QCOMPARE(files.keys(), expected);
    const QByteArray index = files.value(u"index.html"_s);
    QCOMPARE(index.count("<h1>"), 1);
    for (const char *heading :
         {"<h2>Not over yet</h2>", "<h2>June 2024</h2>", "<h2>April 2024</h2>", "<h2>All months</h2>"})
        QVERIFY2(index.contains(heading), heading);
    QVERIFY(index.contains("href=\"" + pathOf(desk.june).toUtf8() + "\""));
    QVERIFY(index.contains("Resolved"));
    QVERIFY(files.value(u"history/2024-04.html"_s).contains("href=\"../" + pathOf(desk.april).toUtf8() + "\""));
    for (const QString &path : {u"feed.atom"_s, u"feed.rss"_s})
        QVERIFY(files.value(path).contains("https://status.example.com/" + pathOf(desk.june).toUtf8()));
    QVERIFY(files.value(u"incidents.json"_s).contains("\"Still going on\""));
    QVERIFY(!index.contains("<script"));
}

void TestSiteWriting::putsPlannedWorkAndWhatIsOpenFirst()
{
    Incident work = anIncident(u"New cables"_s, {anUpdate(Status::Scheduled, at(15, 9), u"We change cables."_s)});
    work.kind = Kind::Maintenance;
    work.window = Interval{at(20, 9), at(20, 11)};
    Incident later = work;
    later.id = IncidentId::from(at(1, 0), "later");
    later.title = u"New racks"_s;
    later.updates.first().id = UpdateId::from(at(1, 0), "later");
    later.window = Interval{at(27, 9), at(27, 11)};
    Desk desk({later, work});
    QVERIFY(desk.write());
    const Files files = readersFiles(desk.folder);
    const QByteArray index = files.value(u"index.html"_s);
    const qsizetype planned = index.indexOf("<h2>Planned work</h2>");
    const qsizetype open = index.indexOf("<h2>Not over yet</h2>");
    QVERIFY(planned >= 0 && planned < open && open < index.indexOf("<h2>June 2024</h2>"));
    QCOMPARE(index.count("New cables"), 1);
    QVERIFY(index.indexOf("New cables") < index.indexOf("New racks")); // what comes next
    QCOMPARE(index.count("Still going on"), 1);
    QVERIFY(index.contains("Jun 20, 2024 04:00 - 06:00 CDT"));
    QVERIFY(files.value(u"maintenance.ics"_s).contains("DTSTART:20240620T090000Z"));
}

void TestSiteWriting::leavesOutWhatIsNotOut()
{
    Update draft = anUpdate(Status::Resolved, at(18, 9), u"Nobody may read this yet."_s);
    draft.stage = Stage::InReview;
    Incident withdrawn = over(u"Withdrawn words"_s, at(16, 9));
    withdrawn.withdrawn = true;
    Desk desk({anIncident(u"Untold words"_s, {draft}), withdrawn});
    Incident june = desk.june;
    june.updates.append(draft);
    desk.save(june);
    QCOMPARE(desk.write()->incidents, 3);
    for (const QByteArray &bytes : filesIn(desk.folder))
        for (const char *words : {"Nobody may read", "Untold words", "Withdrawn words"})
            QVERIFY2(!bytes.contains(words), bytes.constData());
}

void TestSiteWriting::leavesOutOtherPagesAndWhatBeganBefore()
{
    Incident other = over(u"Of the other page"_s, at(16, 9));
    other.page = aPage(u"Example Web"_s).id;
    Desk desk({other});
    desk.question.since = QDate(2024, 5, 1);
    const auto done = desk.write();
    QVERIFY(done);
    QCOMPARE(done->incidents, 2);
    const Files files = readersFiles(desk.folder);
    QVERIFY(!files.contains(pathOf(other)) && !files.contains(pathOf(desk.april)));
    for (const QByteArray &bytes : files)
        QVERIFY(!bytes.contains("Of the other page") && !bytes.contains("April"));
}

void TestSiteWriting::writesTheSameBytesTwice()
{
    Desk desk;
    Desk again;
    QVERIFY(desk.write() && again.write());
    QCOMPARE(filesIn(again.folder), filesIn(desk.folder));
    QCOMPARE(*desk.write(), (SiteOutcome{3, 0, 0}));
    QCOMPARE(filesIn(desk.folder), filesIn(again.folder));
}

void TestSiteWriting::rewritesOnlyWhatChanged()
{
    Desk desk;
    QVERIFY(desk.write());
    const Files before = readersFiles(desk.folder);
    Incident june = desk.june;
    june.updates.append(anUpdate(Status::Postmortem, at(15, 9), u"This was why."_s));
    desk.save(june);
    const auto done = desk.write();
    QVERIFY(done);
    QStringList expected{u"feed.atom"_s,      u"feed.rss"_s,     u"history/2024-06.html"_s,
                         u"incidents.json"_s, pathOf(desk.june), markdownOf(desk.june),
                         u"index.html"_s};
    expected.sort();
    QCOMPARE(changed(before, readersFiles(desk.folder)), expected);
    QCOMPARE(*done, (SiteOutcome{3, int(expected.size()), 0}));
}

void TestSiteWriting::readsOnlyWhatChanged()
{
    Desk desk;
    QVERIFY(desk.write());
    put(desk.folder + u'/' + pathOf(desk.april), "by hand"); // would be refused if it were looked at
    desk.save(over(u"New"_s, at(20, 9)));
    QVERIFY(desk.write());
    QCOMPARE(filesIn(desk.folder).value(pathOf(desk.april)), QByteArray("by hand"));
}

void TestSiteWriting::rewritesEverythingWhereThePageChanged()
{
    Desk desk;
    QVERIFY(desk.write());
    desk.question.page.language = u"de"_s;
    const auto done = desk.write();
    QVERIFY(done);
    QCOMPARE(done->written, 12); // JSON and calendar hold no word of ours
    const Files files = readersFiles(desk.folder);
    QVERIFY(files.value(u"index.html"_s).contains("<html lang=\"de\""));
    QVERIFY(files.value(u"index.html"_s).contains("<h2>Juni 2024</h2>"));
    QVERIFY(files.value(pathOf(desk.april)).contains("<html lang=\"de\""));
}

void TestSiteWriting::followsAnIncidentIntoAnotherMonth_data()
{
    QTest::addColumn<int>("months");
    QTest::newRow("earlier") << -3;
    QTest::newRow("later") << 1;
}

void TestSiteWriting::followsAnIncidentIntoAnotherMonth()
{
    QFETCH(int, months);
    Desk desk;
    QVERIFY(desk.write());
    Incident june = desk.june;
    for (Update &update : june.updates)
        update.postedAt = update.postedAt.addMonths(months);
    desk.save(june);
    const auto done = desk.write();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(*done, (SiteOutcome{3, done->written, 0}));
    Desk anew;
    anew.save(june);
    QVERIFY(anew.write());
    QCOMPARE(readersFiles(desk.folder), readersFiles(anew.folder));
}

void TestSiteWriting::goesOnAfterItWasStopped()
{
    QList<Incident> many;
    for (int i = 0; i < 300; ++i)
        many.append(over(u"Number %1"_s.arg(i), at(20, 0, 0).addSecs(60 * i)));
    Desk whole(many);
    QVERIFY(whole.write());
    Desk desk(many);
    const auto stopped = desk.write([](int done, int all) { return all == 303 && done < 128; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    const Files some = readersFiles(desk.folder);
    QCOMPARE(some.size(), 2 * 128);
    QVERIFY(!some.contains(u"index.html"_s));
    const auto done = desk.write();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(done->written, 2 * whole.write()->incidents + 3 + 5 - 2 * 128);
    QCOMPARE(readersFiles(desk.folder), readersFiles(whole.folder));
}

void TestSiteWriting::holdsAgainstHostileNames()
{
    const QString hostile = u"</title></a><script>alert(1)</script>\" onclick=\"x %1 %2 ../../etc"_s;
    Incident incident = over(hostile, at(20, 9));
    Desk desk({incident});
    desk.question.page.name = hostile;
    desk.question.page.language = u"\"><script>"_s;
    QVERIFY(desk.write());
    const Files files = readersFiles(desk.folder);
    for (auto file = files.begin(); file != files.end(); ++file) {
        QVERIFY2(file.key().count(u'/') <= 1, qPrintable(file.key()));
        if (file.key().endsWith(u".html"_s)) {
            QVERIFY2(file->count("<script") == file->count("<script type=\"application/ld+json\">"), file->constData());
            QCOMPARE(file->count("<title>"), 1);
        }
    }
    QVERIFY(files.value(u"index.html"_s).contains("onclick=\"x %1 %2 ../../etc</bdi></a>"));
}

QTEST_APPLESS_MAIN(TestSiteWriting)
#include "tst_sitewriting.moc"
