#include "app/incident/section.h"
#include "app/intake/importplan.h"
#include "app/notice/render.h"
#include "tests/intake/posts.h"
#include "tests/notice/samples.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray withHeading(const QString &heading)
{
    return u"# Late mail\n\nIncident Report for Example Mail\n\n## %1\n\nMail waits.\n\nPosted _Jun 27, 2024 - 09:00 "
           "UTC_\n"_s.arg(heading)
               .toUtf8();
}

Update onlyUpdate(const QByteArray &document)
{
    const auto reading = readPosts(document, someDay());
    return reading && reading->posts.size() == 1 && reading->posts.first().updates.size() == 1
        ? reading->posts.first().updates.first()
        : Update();
}

} // namespace

class TestNoticeMarkdown final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void readsAHeading_data();
    void readsAHeading();
    void takesNoCodeForAHeading();
    void saysWhatItLeavesOut();
    void refusesWhatHasNoUpdate();
};

void TestNoticeMarkdown::readsBackWhatWasWritten_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::newRow("vendor relay") << vendorRelay();
    QTest::newRow("planned work") << plannedWork();
    QTest::newRow("own style") << ownStyle();
}

/// Read, planned, composed and written again, it is the same notice.
void TestNoticeMarkdown::readsBackWhatWasWritten()
{
    QFETCH(Sample, sample);
    const QString markdown = renderMarkdown(composeNotice(sample.incident, sample.page, sample.components));
    ReadOptions options = someDay();
    options.zone = sample.page.zone;
    const auto reading = readPosts(markdown.toUtf8(), options);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->format, PostFormat::NoticeMarkdown);
    QCOMPARE(reading->unreadable, QList<Unreadable>());
    const ImportPlan plan = planImport(reading->posts, {});
    QCOMPARE(plan.incidents.size(), 1);
    Page page = plan.pages.first();
    page.style = sample.page.style;
    QCOMPARE(renderMarkdown(composeNotice(plan.incidents.first().incident, page, plan.components)), markdown);
    QCOMPARE(plan.incidents.first().incident.window, sample.incident.window);
    QCOMPARE(plan.incidents.first().incident.kind, sample.incident.kind);
}

void TestNoticeMarkdown::readsAHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("headline");
    QTest::newRow("a status") << u"Monitoring"_s << Status::Monitoring << QString();
    QTest::newRow("a status and a headline")
        << u"Monitoring – Mail goes out"_s << Status::Monitoring << u"Mail goes out"_s;
    QTest::newRow("a status and its time")
        << u"Monitoring, Jun 27, 2024 - 09:00 UTC"_s << Status::Monitoring << QString();
    QTest::newRow("the third of one minute")
        << u"Monitoring, Jun 27, 2024 - 09:00 UTC (2)"_s << Status::Monitoring << QString();
    QTest::newRow("a headline") << u"Mail from Example"_s << Status::Investigating << u"Mail from Example"_s;
    QTest::newRow("a headline with marks") << u"5 \\* 3 \\_late\\_"_s << Status::Investigating << u"5 * 3 _late_"_s;
    QTest::newRow("another time") << u"Monitoring, Jun 26, 2024 - 09:00 UTC"_s << Status::Monitoring
                                  << u"Monitoring, Jun 26, 2024 - 09:00 UTC"_s;
    QTest::newRow("a longer headline than text can have")
        << QString(300, u'x') << Status::Investigating << QString(300, u'x');
}

void TestNoticeMarkdown::readsAHeading()
{
    QFETCH(QString, heading);
    const Update update = onlyUpdate(withHeading(heading));
    QCOMPARE(update.body, u"Mail waits."_s);
    QTEST(update.headline, "headline");
    QTEST(update.status, "status");
    QCOMPARE(update.postedAt, utc(2024, 6, 27, 9));
}

void TestNoticeMarkdown::takesNoCodeForAHeading()
{
    const QString body =
        u"```` ``a``b ```` waits.\n\n```text\n## Resolved\nPosted _Jun 1, 2024 - 09:00 UTC_\n```\n\n- one\n  ```\n  ## two\n  ```"_s;
    const Update update = onlyUpdate(withHeading(u"Monitoring"_s).replace("Mail waits.", body.toUtf8()));
    QCOMPARE(update.body, body);
    QCOMPARE(update.postedAt, utc(2024, 6, 27, 9));
}

void TestNoticeMarkdown::saysWhatItLeavesOut()
{
    const auto reading =
        readPosts(withHeading(u"Monitoring"_s)
                      + "\nA line of no update.\n\nThis incident affects: Mail.\n\n___\n\nThe footer.\n\n"
                        "## Resolved\n\nWithout a time.\n",
                  someDay());
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().updates.size(), 1);
    const PostComponent mail{u"Mail"_s, {}, {}};
    QCOMPARE(reading->posts.first().components, QList{mail});
    QStringList places;
    for (const Unreadable &unreadable : reading->unreadable)
        places.append(unreadable.where);
    QCOMPARE(places, (QStringList{u"line 11"_s, u"line 19"_s}));
}

void TestNoticeMarkdown::refusesWhatHasNoUpdate()
{
    ReadOptions options = someDay();
    options.format = PostFormat::NoticeMarkdown;
    for (const QByteArray &document : {QByteArray("# Late mail\n"), QByteArray("# Late mail\n\n## Resolved\n\nDone.\n"),
                                       QByteArray("## Posted _Jun 27, 2024 - 09:00 UTC_\n")}) {
        const auto reading = readPosts(document, options);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Error::Code::Unreadable);
    }
}

QTEST_APPLESS_MAIN(TestNoticeMarkdown)
#include "tst_noticemarkdown.moc"
