#include "app/base/utctext.h"
#include "app/intake/importplan.h"
#include "tests/intake/posts.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// What is true of a real file, found by eye and without a sentence of it.
struct Facts {
    int incidents = 0;
    int updates = 0;
    QString first; ///< the time of the earliest update
    QString last;
    QString statuses; ///< of the first incident, oldest first, a letter each
    QString inferred; ///< all that was, anywhere
    int components = 0; ///< of all incidents together
    int impacts = 0;
    QString page;

    bool operator==(const Facts &) const = default;
};

QString textOf(const Facts &facts)
{
    return u"{%1, %2, u\"%3\"_s, u\"%4\"_s, u\"%5\"_s, u\"%6\"_s, %7, %8, u\"%9\"_s}"_s.arg(facts.incidents)
        .arg(facts.updates)
        .arg(facts.first, facts.last, facts.statuses, facts.inferred)
        .arg(facts.components)
        .arg(facts.impacts)
        .arg(facts.page);
}

QChar letterOf(Status status)
{
    switch (status) {
    case Status::Investigating: return u'i';
    case Status::Identified: return u'd';
    case Status::Monitoring: return u'm';
    case Status::Resolved: return u'r';
    case Status::Postmortem: return u'p';
    case Status::Scheduled: return u's';
    case Status::InProgress: return u'g';
    case Status::Verifying: return u'v';
    case Status::Completed: return u'c';
    }
    Q_UNREACHABLE();
}

Facts factsOf(const Reading &reading)
{
    Facts facts;
    Inferences inferred;
    QStringList times;
    for (const Post &post : reading.posts) {
        inferred |= post.inferred | post.page.inferred;
        facts.components += int(post.components.size());
        facts.impacts += int(post.impacts.size());
        for (const Update &update : post.updates) {
            times.append(utcText(update.postedAt));
            inferred |= update.inferred;
        }
    }
    std::sort(times.begin(), times.end());
    facts.incidents = int(reading.posts.size());
    facts.updates = int(times.size());
    facts.first = times.value(0);
    facts.last = times.isEmpty() ? QString() : times.last();
    facts.inferred = inferenceWords(inferred).join(u' ');
    if (reading.posts.isEmpty())
        return facts;
    facts.page = reading.posts.first().page.name;
    for (const Update &update : reading.posts.first().updates)
        facts.statuses.append(letterOf(update.status));
    return facts;
}

QString pathOf(const QString &file)
{
    return QStringLiteral(NOTICEDESK_SAMPLES "/") + file;
}

Result<Reading> readSample(const QString &file)
{
    QFile opened(pathOf(file));
    const QByteArray document = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    ReadOptions options;
    options.now = utc(2026, 10, 1, 12);
    return readPosts(document, options);
}

QStringList samplesIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders)
        for (const QString &name : QDir(pathOf(folder)).entryList(QDir::Files, QDir::Name))
            files.append(folder + u'/' + name);
    return files;
}

bool changesNothingAgain(const QList<Post> &posts)
{
    const ImportPlan plan = planImport(posts, {});
    KnownDesk desk{plan.pages, plan.components, {}};
    for (const PlannedIncident &planned : plan.incidents)
        desk.incidents.append(planned.incident);
    const ImportPlan again = planImport(posts, desk);
    return again.pages.isEmpty() && again.components.isEmpty() && again.incidents.size() == plan.incidents.size()
        && std::all_of(again.incidents.begin(), again.incidents.end(), [](const PlannedIncident &planned) {
               return planned.verdict == PlannedIncident::Verdict::Unchanged;
           });
}

} // namespace

Q_DECLARE_METATYPE(Facts)

class TestRealSamples final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachOrSaysWhyNot_data();
    void readsEachOrSaysWhyNot();
    void holdsWhatWasFoundByEye_data();
    void holdsWhatWasFoundByEye();
    void refusesWithAReason_data();
    void refusesWithAReason();
};

void TestRealSamples::readsEachOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = samplesIn(
        {u"."_s, u"statuspage-pages-text"_s, u"statuspage-v2-json"_s, u"statuspage-v1-json"_s, u"other-pages-text"_s,
         u"other-status-json"_s, u"statuspage-page-scrapes"_s, u"statuspage-md"_s, u"statuspage-html"_s,
         u"m365-pasted-text"_s, u"m365"_s, u"feeds"_s, u"datocms-json"_s, u"hostile"_s, u"hostile/json"_s});
    for (const QString &file : files)
        QTest::newRow(qUtf8Printable(file)) << file;
    if (files.isEmpty())
        QTest::newRow("no samples") << QString();
}

void TestRealSamples::readsEachOrSaysWhyNot()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("Skipped: every file of the folder samples, which is not here.");
    const auto reading = readSample(file);
    if (!reading) {
        QVERIFY(reading.error().message.size() > 20);
        qInfo("| %s | refused | | %s |", qUtf8Printable(file), qUtf8Printable(reading.error().message));
        return;
    }
    QVERIFY(changesNothingAgain(reading->posts));
    for (const Unreadable &unreadable : reading->unreadable)
        QVERIFY(!unreadable.where.isEmpty() && !unreadable.why.isEmpty());
    const Facts facts = factsOf(*reading);
    qInfo("| %s | %d | %d | %s |", qUtf8Printable(file), facts.incidents, facts.updates,
          qUtf8Printable(facts.inferred.isEmpty() ? u"nothing"_s : facts.inferred));
}

void TestRealSamples::holdsWhatWasFoundByEye_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Facts>("facts");
    const auto row = [](const char *file, const Facts &facts) {
        QTest::newRow(file) << QString::fromUtf8(file) << facts;
    };
    row("zix-appriver.txt",
        {1, 3, u"2024-06-13T14:17:00.000Z"_s, u"2024-06-27T14:00:00.000Z"_s, u"imr"_s, u"status zone severity"_s, 1, 0,
         u"Zix | AppRiver"_s});
    row("statuspage-pages-text/bitbucket-zlvln4f0thsx.txt",
        {1, 1, u"2026-10-01T12:00:00.000Z"_s, u"2026-10-01T12:00:00.000Z"_s, u"p"_s, u"zone posted_at severity"_s, 0, 0,
         u"Atlassian Bitbucket"_s});
    row("statuspage-pages-text/discord-cjdx9txnrv03.txt",
        {1, 5, u"2022-03-08T19:49:00.000Z"_s, u"2022-03-08T21:01:00.000Z"_s, u"iddmr"_s,
         u"status zone posted_at severity"_s, 0, 0, u"Discord"_s});
    row("statuspage-pages-text/github-home-2026-03.txt",
        {1, 4, u"2026-03-03T19:54:00.000Z"_s, u"2026-03-03T20:09:00.000Z"_s, u"iiir"_s,
         u"status zone year title severity page"_s, 0, 0, u"Unnamed page"_s});
    row("statuspage-pages-text/github-tpykx175y6jt.txt",
        {1, 2, u"2023-09-27T00:23:00.000Z"_s, u"2023-09-27T00:58:00.000Z"_s, u"ir"_s, u"zone severity"_s, 1, 0,
         u"GitHub"_s});
    row("statuspage-pages-text/interact-0932l41jgm6p.txt",
        {1, 4, u"2019-01-21T10:52:00.000Z"_s, u"2019-01-29T10:32:00.000Z"_s, u"idrp"_s, u"status zone severity"_s, 2, 0,
         u"Interact"_s});
    row("statuspage-pages-text/koios-home.txt",
        {1, 4, u"2026-02-12T21:41:00.000Z"_s, u"2026-02-12T22:17:00.000Z"_s, u"mdri"_s,
         u"zone year title severity page"_s, 0, 0, u"Unnamed page"_s});
    row("statuspage-pages-text/mailprotector-hjcz7c9mngnl.txt",
        {1, 5, u"2018-08-21T20:52:00.000Z"_s, u"2018-08-22T16:24:00.000Z"_s, u"idmrp"_s, u"zone severity"_s, 2, 0,
         u"Mailprotector"_s});
    row("statuspage-pages-text/neoway-chdm6l9nstbk.txt",
        {1, 1, u"2026-10-01T12:00:00.000Z"_s, u"2026-10-01T12:00:00.000Z"_s, u"p"_s, u"zone posted_at severity"_s, 0, 0,
         u"Neoway"_s});
    row("statuspage-pages-text/paytrace-6zw8ry9wldb0.txt",
        {1, 3, u"2018-03-14T14:22:00.000Z"_s, u"2018-03-15T18:23:00.000Z"_s, u"irp"_s, u"zone severity"_s, 1, 0,
         u"PayTrace"_s});
    row("statuspage-pages-text/synaq-5qngjnw5wftq.txt",
        {1, 3, u"2016-05-18T10:05:00.000Z"_s, u"2016-11-07T14:59:00.000Z"_s, u"irp"_s, u"status zone severity page"_s,
         0, 0, u"Unnamed page"_s});
    row("statuspage-v2-json/claude-scheduled-maintenances-2025.json",
        {1, 4, u"2024-12-13T18:39:42.009Z"_s, u"2024-12-15T01:26:47.953Z"_s, u"ssgc"_s, {}, 2, 2, u"Claude"_s});
    row("statuspage-v2-json/cloudflare-2018-1.json",
        {2, 6, u"2018-09-17T18:05:40.033Z"_s, u"2018-09-18T07:45:41.290Z"_s, u"iimr"_s, {}, 2, 2, u"Cloudflare"_s});
    row("statuspage-v2-json/emma-0-impact.json",
        {1, 4, u"2019-02-20T18:00:19.483Z"_s, u"2019-02-20T19:40:58.572Z"_s, u"idmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-1-impact.json",
        {1, 3, u"2019-02-18T13:28:41.403Z"_s, u"2019-02-18T13:56:37.241Z"_s, u"imr"_s, u"page"_s, 2, 2,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-10-impact.json",
        {1, 8, u"2018-08-30T11:12:56.917Z"_s, u"2018-08-30T14:56:14.501Z"_s, u"iiimmmmr"_s, u"page"_s, 5, 5,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-11-impact.json",
        {1, 4, u"2018-08-21T17:57:02.013Z"_s, u"2018-08-21T18:35:44.593Z"_s, u"idmr"_s, u"page"_s, 1, 1,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-12-impact.json",
        {1, 8, u"2018-07-24T21:54:53.696Z"_s, u"2018-07-25T02:29:29.823Z"_s, u"iiiiiimr"_s, u"page"_s, 17, 11,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-13-impact.json",
        {1, 9, u"2018-07-03T20:58:13.688Z"_s, u"2018-07-03T23:28:43.144Z"_s, u"iiiiiidmr"_s, u"page"_s, 17, 13,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-14-impact.json",
        {1, 5, u"2018-06-29T13:51:36.435Z"_s, u"2018-06-29T14:29:19.728Z"_s, u"idmmr"_s, u"page"_s, 1, 2,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-15-impact.json",
        {1, 10, u"2018-04-19T15:19:02.543Z"_s, u"2018-04-19T16:54:21.996Z"_s, u"iiiiiiddmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-16-impact.json",
        {1, 6, u"2018-04-09T15:44:26.052Z"_s, u"2018-04-09T16:25:51.961Z"_s, u"ddddmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-17-impact.json",
        {1, 1, u"2018-04-06T17:00:00.000Z"_s, u"2018-04-06T17:00:00.000Z"_s, u"r"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-18-impact.json",
        {1, 8, u"2017-06-23T13:08:00.000Z"_s, u"2017-06-23T21:41:00.000Z"_s, u"idmiidmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-19-impact.json",
        {1, 4, u"2017-06-13T18:58:00.000Z"_s, u"2017-06-13T19:25:00.000Z"_s, u"idmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-2-impact.json",
        {1, 2, u"2019-01-25T15:36:07.812Z"_s, u"2019-01-25T16:58:48.623Z"_s, u"ir"_s, u"page"_s, 1, 1,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-20-impact.json",
        {1, 3, u"2017-06-12T21:45:00.000Z"_s, u"2017-06-12T21:53:00.000Z"_s, u"dir"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-21-impact.json",
        {1, 4, u"2017-06-11T11:55:00.000Z"_s, u"2017-06-11T13:20:00.000Z"_s, u"idmr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-3-impact.json",
        {1, 2, u"2018-12-12T18:23:35.143Z"_s, u"2018-12-12T18:46:22.550Z"_s, u"ir"_s, u"page"_s, 1, 1,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-4-impact.json",
        {1, 5, u"2018-11-02T14:42:00.734Z"_s, u"2018-11-02T18:40:15.859Z"_s, u"iidmr"_s, u"page"_s, 2, 2,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-5-impact.json",
        {1, 4, u"2018-10-23T04:57:26.918Z"_s, u"2018-10-23T06:30:33.671Z"_s, u"idmr"_s, u"page"_s, 20, 18,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-6-impact.json",
        {1, 3, u"2018-09-26T22:47:28.627Z"_s, u"2018-09-27T00:38:38.746Z"_s, u"idr"_s, u"page"_s, 0, 0,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-7-impact.json",
        {1, 2, u"2018-09-13T16:35:30.009Z"_s, u"2018-09-13T16:53:36.730Z"_s, u"dr"_s, u"page"_s, 1, 1,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-8-impact.json",
        {1, 2, u"2018-09-11T19:24:38.389Z"_s, u"2018-09-11T19:37:32.941Z"_s, u"ir"_s, u"page"_s, 1, 1,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-9-impact.json",
        {1, 8, u"2018-09-06T18:00:35.897Z"_s, u"2018-09-10T16:31:54.444Z"_s, u"iiiidddr"_s, u"page"_s, 3, 3,
         u"4lzycl8t1x0c"_s});
    row("statuspage-v2-json/emma-full-0.json",
        {22, 105, u"2017-06-11T11:55:00.000Z"_s, u"2019-02-20T19:40:58.572Z"_s, u"idmr"_s, {}, 72, 61, u"Emma"_s});
    row("statuspage-v2-json/github-summary-2020-a.json",
        {3, 8, u"2020-05-22T16:41:53.189Z"_s, u"2020-09-14T09:34:09.369Z"_s, u"iiiiii"_s, {}, 3, 0, u"GitHub"_s});
    row("statuspage-v2-json/instructure-zoom-critical.json",
        {1, 2, u"2021-09-30T07:55:18.000Z"_s, u"2021-09-30T08:56:29.410Z"_s, u"id"_s, {}, 1, 1, u"Instructure"_s});
    row("statuspage-v2-json/instructure-zoom-none.json", {0, 0, {}, {}, {}, {}, 0, 0, {}});
    row("statuspage-v2-json/stactus-test-bigTestIncidentsJSON.json",
        {2, 12, u"2024-09-16T13:29:47.204Z"_s, u"2024-09-16T22:08:39.333Z"_s, u"iiiiir"_s, {}, 2, 4, u"GitHub"_s});
}

void TestRealSamples::holdsWhatWasFoundByEye()
{
    QFETCH(QString, file);
    QFETCH(Facts, facts);
    if (!QFile::exists(pathOf(file)))
        QSKIP(qUtf8Printable(u"Skipped: the sample %1, which is not here."_s.arg(file)));
    const auto reading = readSample(file);
    QVERIFY(reading);
    QCOMPARE(textOf(factsOf(*reading)), textOf(facts));
}

void TestRealSamples::refusesWithAReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *file, const QString &hint) {
        QTest::newRow(file) << QString::fromUtf8(file) << hint;
    };
    row("statuspage-pages-text/linximpulse-j0lvlkbp8cv8.txt", u"not recognised as a status page"_s);
    row("statuspage-v2-json/cloudflare-2018-0.html", u"HTML page"_s);
    row("statuspage-v2-json/github-status-2020.json", u"has no incidents"_s);
}

void TestRealSamples::refusesWithAReason()
{
    QFETCH(QString, file);
    QFETCH(QString, hint);
    if (!QFile::exists(pathOf(file)))
        QSKIP(qUtf8Printable(u"Skipped: the sample %1, which is not here."_s.arg(file)));
    const auto reading = readSample(file);
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(hint), qUtf8Printable(reading.error().message));
}

QTEST_APPLESS_MAIN(TestRealSamples)
#include "tst_realsamples.moc"
