#include "app/incident/body.h"
#include "tests/intake/posts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

using Facts = QList<std::pair<QDateTime, Status>>;

/// When each update was posted and what it says of where the incident stands.
Facts factsOf(const Post &post)
{
    Facts facts;
    for (const Update &update : post.updates)
        facts.append({update.postedAt, update.status});
    return facts;
}

Result<Reading> readText(const QString &text)
{
    return readPosts(text.toUtf8(), someDay());
}

} // namespace

class TestStatusPageText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsUpdatesWithoutStates();
    void readsStatesOnLinesOfTheirOwn();
    void readsStatesBetweenBlankLines();
    void readsPlannedWork();
    void readsAHomePage();
    void readsAHomePageWithDays();
    void readsAHistoryPage();
    void readsSeveralPagesInARow();
    void inventsNoTitleWhereThereIsOne_data();
    void inventsNoTitleWhereThereIsOne();
    void takesALookBackForWhatItIs();
    void letsTheCallerNamePageAndZone();
    void keepsTheWordsOfHostileText_data();
    void keepsTheWordsOfHostileText();
    void reportsTextThatBelongsToNoUpdate();
    void marksWhatTheTextHasLost();
    void refusesWhatIsNoStatusPage_data();
    void refusesWhatIsNoStatusPage();
    void givesTheSameKeysWhenTheTextHasGrown();
    void readsTenThousandUpdates();
    void readsABodyOfAMegabyte();
};

void TestStatusPageText::readsUpdatesWithoutStates()
{
    Post post;
    post.page = {u"Example Mail | Relay"_s, {}, "America/Chicago", Inference::Zone};
    post.title = u"Vendor incident: Calendar invitations arrive late"_s;
    post.components = {{u"Suite 365"_s, {}, {}}};
    post.updates = {
        readUpdate(
            utc(2024, 6, 13, 14, 17), Status::Investigating,
            u"User impact -\nInvitations may arrive up to two hours late.\n\nMore info -\nOnly invitations from a "
            "phone or a \\*shared\\* calendar are late; see https://status.example.com/late_mail.\n\nCurrent "
            "status -\nWe're reviewing the queue.\n\nIn parallel, we're looking for what fills it."_s,
            u"2024-06-13T14:17:00.000Z#1"_s, Inference::Status, u"Service incident posted by Contoso"_s),
        readUpdate(
            utc(2024, 6, 24, 13, 30), Status::Monitoring,
            u"We moved invitations to a second queue. We're continuing to monitor and will confirm when the issue "
            "is resolved."_s,
            u"2024-06-24T13:30:00.000Z#1"_s, Inference::Status, u"Update from Contoso"_s),
        readUpdate(utc(2024, 6, 27, 14), Status::Resolved,
                   u"The queue has drained. Telemetry shows that invitations arrive within seconds and that the change "
                   "restored normal delivery."_s,
                   u"2024-06-27T14:00:00.000Z#1"_s, Inference::Status, u"Final update from Contoso"_s),
    };
    post.inferred = Inference::Severity;
    post.sourceKey = u"Vendor incident: Calendar invitations arrive late\n2024-06-13T14:17:00.000Z"_s;
    post.original = sample(u"headlines.txt"_s);
    QCOMPARE(postsIn(u"headlines.txt"_s), QList<Post>{post});
}

void TestStatusPageText::readsStatesOnLinesOfTheirOwn()
{
    Post post;
    post.page = {u"Example Mail"_s, {}, "America/New_York", Inference::Zone};
    post.title = u"Outbound mail is late"_s;
    post.components = {{u"Search and Find"_s, {}, {}}, {u"Outbound Mail"_s, {}, {}}};
    post.updates = {
        readUpdate(utc(2018, 8, 21, 20, 52), Status::Investigating, u"We are looking into late mail."_s,
                   u"2018-08-21T20:52:00.000Z#1"_s),
        readUpdate(utc(2018, 8, 21, 20, 58), Status::Identified, u"A full disk held the queue."_s,
                   u"2018-08-21T20:58:00.000Z#1"_s),
        readUpdate(utc(2018, 8, 21, 21, 20), Status::Identified, u"Half of the queue is delivered.\n\nMore soon."_s,
                   u"2018-08-21T21:20:00.000Z#1"_s),
        readUpdate(utc(2018, 8, 21, 21, 54), Status::Resolved, u"All mail has been delivered."_s,
                   u"2018-08-21T21:54:00.000Z#1"_s),
        readUpdate(utc(2018, 8, 22, 16, 24), Status::Postmortem,
                   u"What happened\n\nAt 16:43 (Resolved) we closed the incident. It had three "
                   "phases:\nMonitoring\nIdentified"_s,
                   u"2018-08-22T16:24:00.000Z#1"_s),
    };
    post.inferred = Inference::Severity;
    post.sourceKey = u"Outbound mail is late\n2018-08-21T20:52:00.000Z"_s;
    post.original = sample(u"states.txt"_s);
    QCOMPARE(postsIn(u"states.txt"_s), QList<Post>{post});
}

void TestStatusPageText::readsStatesBetweenBlankLines()
{
    const QList<Post> posts = postsIn(u"spaced.txt"_s);
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().title, u"API errors"_s);
    QCOMPARE(posts.first().page, (PostPage{u"Example Shop"_s, {}, "America/Chicago", Inference::Zone}));
    const QList<Update> &updates = posts.first().updates;
    QCOMPARE(updates.size(), 4);
    // Two of one minute: the page shows the newest on top. The one that was cut off has lost its time and stands last.
    QCOMPARE(updates.at(0),
             readUpdate(utc(2022, 3, 8, 18, 19), Status::Investigating, u"This text was cut off in the mid"_s,
                        u"~2022-03-08T18:19:00.000Z#1"_s, Inference::Status | Inference::Zone | Inference::PostedAt));
    QCOMPARE(updates.at(1),
             readUpdate(utc(2022, 3, 8, 18, 19), Status::Investigating, u"Some calls fail."_s,
                        u"2022-03-08T18:19:00.000Z#1"_s, Inference::Zone));
    QCOMPARE(updates.at(2),
             readUpdate(utc(2022, 3, 8, 18, 19), Status::Investigating, u"We are adding servers."_s,
                        u"2022-03-08T18:19:00.000Z#2"_s, Inference::Zone));
    QCOMPARE(updates.at(3).status, Status::Resolved);
    QCOMPARE(plainText(readBody(updates.at(3).body)),
             u"All calls succeed.\n\n  • Orders are complete.\n  • Nothing was lost."_s);
}

void TestStatusPageText::readsPlannedWork()
{
    const QList<Post> posts = postsIn(u"maintenance.txt"_s);
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().kind, Kind::Maintenance);
    QCOMPARE(posts.first().window, (Interval{utc(2024, 6, 15, 23), utc(2024, 6, 16, 1, 30)}));
    QCOMPARE(posts.first().components,
             (QList<PostComponent>{{u"Checkout"_s, u"Shop"_s, {}}, {u"Cart"_s, u"Shop"_s, {}}, {u"API"_s, {}, {}}}));
    QCOMPARE(factsOf(posts.first()),
             (Facts{{utc(2024, 6, 10, 8), Status::Scheduled},
                    {utc(2024, 6, 15, 23), Status::InProgress},
                    {utc(2024, 6, 16, 1, 10), Status::Completed}}));
}

void TestStatusPageText::readsAHomePage()
{
    const QList<Post> posts = postsIn(u"home.txt"_s);
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().title, u"Some people cannot sign in."_s);
    QCOMPARE(posts.first().inferred, Inference::Title | Inference::Severity | Inference::Page);
    QCOMPARE(posts.first().page.inferred, Inference::Zone | Inference::Page);
    QCOMPARE(factsOf(posts.first()),
             (Facts{{utc(2026, 1, 1, 4, 17), Status::Investigating},
                    {utc(2026, 1, 2, 4, 40), Status::Investigating},
                    {utc(2026, 1, 2, 5, 51), Status::Resolved}}));
    for (const Update &update : posts.first().updates)
        QCOMPARE(update.inferred, Inferences(Inference::Year));
    QCOMPARE(plainText(readBody(posts.first().updates.last().body)),
             u"Sign-in works for everybody.\n- Sessions were kept."_s);
}

void TestStatusPageText::readsAHomePageWithDays()
{
    const QList<Post> posts = postsIn(u"homedays.txt"_s);
    QStringList titles;
    for (const Post &post : posts)
        titles.append(post.title);
    QCOMPARE(titles, (QStringList{u"Switch replacement"_s, u"Late jobs"_s, u"Slow search"_s, u"Login errors"_s}));
    QCOMPARE(posts.at(0).kind, Kind::Maintenance);
    QCOMPARE(posts.at(0).window, (Interval{utc(2021, 1, 23, 14), utc(2021, 1, 23, 20)}));
    QCOMPARE(posts.at(0).updates.first().inferred, Inferences(Inference::Year));
    QCOMPARE(factsOf(posts.at(1)),
             (Facts{{utc(2021, 1, 15, 14, 21), Status::Monitoring}, {utc(2021, 1, 15, 14, 32), Status::Resolved}}));
    QCOMPARE(posts.at(1).updates.first().inferred, Inferences());
    QCOMPARE(factsOf(posts.at(3)),
             (Facts{{utc(2020, 12, 31, 23, 50), Status::Investigating}, {utc(2021, 1, 1, 0, 20), Status::Resolved}}));
}

void TestStatusPageText::readsAHistoryPage()
{
    const QList<Post> posts = postsIn(u"history.txt"_s);
    QCOMPARE(posts.size(), 3);
    QCOMPARE(posts.at(0).page.name, u"Example Shop"_s);
    QCOMPARE(posts.at(0).title, u"Errors in checkout"_s);
    QCOMPARE(posts.at(0).sourceKey, u"Errors in checkout\n2024-04-05T08:33:00.000Z"_s);
    QCOMPARE(posts.at(0).updates,
             QList<Update>{readUpdate(utc(2024, 4, 5, 9, 18), Status::Resolved, u"This incident has been resolved."_s,
                                      u"2024-04-05T09:18:00.000Z#1"_s, Inference::Status)});
    QCOMPARE(factsOf(posts.at(1)), (Facts{{utc(2024, 4, 2, 0, 20), Status::Monitoring}}));
    QCOMPARE(factsOf(posts.at(2)), (Facts{{utc(2024, 1, 1, 1, 9), Status::Investigating}}));
    QCOMPARE(posts.at(2).original, QByteArray("Late mail\n\nMail is delivered.\nDec 31, 22:00 - Jan 1, 01:09 UTC"));
}

void TestStatusPageText::readsSeveralPagesInARow()
{
    const QList<Post> posts = postsIn(u"reports.txt"_s);
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.at(0).title, u"Late mail"_s);
    QCOMPARE(posts.at(0).components, (QList<PostComponent>{{u"Mail"_s, {}, {}}}));
    QCOMPARE(posts.at(1).title, u"Late calendars"_s);
    QCOMPARE(factsOf(posts.at(1)), (Facts{{utc(2024, 6, 28, 9), Status::Investigating}}));
    QCOMPARE(posts.at(1).components, (QList<PostComponent>{{u"Calendar"_s, {}, {}}}));
}

void TestStatusPageText::inventsNoTitleWhereThereIsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("inferred");
    const QString rest = u"Resolved\nAll is well, and we are sorry that this took us most of a long day.\n"
                         "Posted Jun 27, 2024 - 09:00 UTC\n"_s;
    const QString first = u"All is well, and we are sorry that this took us most of a…"_s;
    QTest::newRow("title and page") << u"Late mail\nIncident Report for X\n"_s + rest << u"Late mail"_s << false;
    QTest::newRow("alt text of a logo") << u"X header\nLate mail\n\nIncident Report for X\n"_s + rest << u"Late mail"_s
                                        << false;
    QTest::newRow("subscribe") << u"Late mail\nSubscribe\nIncident Report for X\n"_s + rest << u"Late mail"_s << false;
    QTest::newRow("subscribe below") << u"Late mail\nIncident Report for X\nSubscribe To Updates\n"_s + rest
                                     << u"Late mail"_s << false;
    QTest::newRow("no page") << u"Late mail\n"_s + rest << u"Late mail"_s << false;
    QTest::newRow("blank lines") << u"\n\n  Late mail  \n\n"_s + rest << u"Late mail"_s << false;
    QTest::newRow("no title") << u"Incident Report for X\n"_s + rest << first << true;
    QTest::newRow("neither") << rest << first << true;
    QTest::newRow("a sentence is no title")
        << u"Mail was late today.\nPosted Jun 27, 2024 - 09:00 UTC"_s << u"Mail was late today."_s << true;
}

void TestStatusPageText::inventsNoTitleWhereThereIsOne()
{
    QFETCH(QString, text);
    const auto reading = readText(text);
    QVERIFY(reading);
    QCOMPARE(reading->posts.size(), 1);
    QTEST(reading->posts.first().title, "title");
    QTEST(reading->posts.first().inferred.testFlag(Inference::Title), "inferred");
    QCOMPARE(reading->posts.first().updates.size(), 1);
}

void TestStatusPageText::takesALookBackForWhatItIs()
{
    const QString before = u"Mail is late\nIncident Report for X\n\nRoot cause\n\nA disk was full.\n"
                           "Posted Jun 29, 2024 - 09:00 UTC\n"_s;
    const auto over = readText(before + u"This has been resolved.\nPosted Jun 27, 2024 - 09:00 UTC"_s);
    QCOMPARE(factsOf(over->posts.first()),
             (Facts{{utc(2024, 6, 27, 9), Status::Resolved}, {utc(2024, 6, 29, 9), Status::Postmortem}}));
    const auto open = readText(before + u"We are looking.\nPosted Jun 27, 2024 - 09:00 UTC"_s);
    QCOMPARE(factsOf(open->posts.first()),
             (Facts{{utc(2024, 6, 27, 9), Status::Investigating}, {utc(2024, 6, 29, 9), Status::Investigating}}));
}

void TestStatusPageText::letsTheCallerNamePageAndZone()
{
    ReadOptions options = someDay();
    options.pageName = u"My page"_s;
    options.zone = "Asia/Shanghai";
    const QList<Post> posts = postsIn(u"spaced.txt"_s, options);
    QCOMPARE(posts.first().page, (PostPage{u"My page"_s, {}, "Asia/Shanghai", {}}));
    QCOMPARE(posts.first().updates.last().postedAt, utc(2022, 3, 8, 5, 1));
    QCOMPARE(posts.first().updates.last().inferred, Inferences());
}

void TestStatusPageText::keepsTheWordsOfHostileText_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"<script>alert(1)</script>"_s, u"<img src=x onerror=alert(1)>"_s, u"'; DROP TABLE incidents; --"_s,
          u"%s%n%1$s {name} ${x} {{7*7}}"_s, u"[x](javascript:alert(1))"_s, u"**bold** _it_ `code` # 1. > - + ~~~"_s,
          u"&lt;b&gt; &amp; &#60;"_s, u"../../etc/passwd"_s, u"C:\\Windows\\system32"_s, u"مرحبا بالعالم"_s,
          u"ﾟ･✿ヾ╲(｡◕‿◕｡)╱✿･ﾟ"_s, u"👩‍👩‍👧 e\u0301"_s, u"| a | b |"_s, u"<![CDATA[x]]>"_s, u"----"_s,
          u"===="_s})
        QTest::newRow(qUtf8Printable(words)) << words;
}

void TestStatusPageText::keepsTheWordsOfHostileText()
{
    QFETCH(QString, words);
    const auto reading = readText(words + u"\nIncident Report for "_s + words + u"\nResolved\n"_s + words + u"\n\n"_s
                                  + words + u"\nPosted Jun 27, 2024 - 09:00 UTC"_s);
    QVERIFY(reading);
    QCOMPARE(reading->posts.size(), 1);
    const Post &post = reading->posts.first();
    QCOMPARE(post.title, words);
    QCOMPARE(post.page.name, words);
    QCOMPARE(plainText(readBody(post.updates.first().body)), words + u"\n\n"_s + words);
}

void TestStatusPageText::reportsTextThatBelongsToNoUpdate()
{
    const auto reading =
        readText(u"Late mail\nIncident Report for X\nResolved\nDone.\nPosted Jun 27, 2024 - 09:00 UTC\n"
                 "Posted Jun 27, 2024 - 08:00 UTC\nCall us at the front desk."_s);
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().updates.size(), 1);
    QCOMPARE(reading->unreadable,
             (QList<Unreadable>{
                 {{}, u"line 6"_s, u"This time has no text before it."_s},
                 {{}, u"line 7"_s, u"The text after the last time belongs to no update and was left out."_s}}));
}

void TestStatusPageText::marksWhatTheTextHasLost()
{
    const auto untimed = readText(u"Late mail\nIncident Report for X\nPostmortem\nA disk was full."_s);
    QVERIFY(untimed);
    QCOMPARE(untimed->posts.first().updates,
             QList<Update>{readUpdate(someDay().now, Status::Postmortem, u"A disk was full."_s, u"~untimed#1"_s,
                                      Inference::PostedAt)});
    QCOMPARE(untimed->posts.first().sourceKey, u"Late mail\n"_s);

    const auto unknownZone = readText(u"Late mail\nIncident Report for X\nResolved\nDone.\n"
                                      "Posted Jun 27, 2024 - 09:00 XYZT"_s);
    QCOMPARE(unknownZone->posts.first().updates.first().postedAt, utc(2024, 6, 27, 9));
    QCOMPARE(unknownZone->posts.first().updates.first().inferred, Inferences(Inference::Zone));

    const auto unknownState = readText(u"Late mail\nIncident Report for X\nMitigating\nWe are monitoring it.\n"
                                       "Posted Jun 27, 2024 - 09:00 UTC"_s);
    QCOMPARE(unknownState->posts.first().updates,
             QList<Update>{readUpdate(utc(2024, 6, 27, 9), Status::Monitoring, u"Mitigating\nWe are monitoring it."_s,
                                      u"2024-06-27T09:00:00.000Z#1"_s, Inference::Status)});
}

void TestStatusPageText::refusesWhatIsNoStatusPage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << u"Dear all,\n\nmail is late.\n\nYours"_s;
    QTest::newRow("a look back alone") << u"1 - Period\n2 - How did we notice?\nBy an alert."_s;
    QTest::newRow("dates without times") << u"Late mail\nJun 27, 2024\nResolved"_s;
    QTest::newRow("page line alone") << u"Incident Report for X"_s;
    QTest::newRow("title and page line alone") << u"Late mail\nIncident Report for X\n\n"_s;
}

void TestStatusPageText::refusesWhatIsNoStatusPage()
{
    QFETCH(QString, text);
    const auto reading = readText(text);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::Unreadable);
    QVERIFY(!reading.error().message.isEmpty());
}

void TestStatusPageText::givesTheSameKeysWhenTheTextHasGrown()
{
    const QString head = u"Late mail\nIncident Report for X\n"_s;
    const QString newer = u"Resolved\nDone.\nPosted Jun 27, 2024 - 09:00 UTC\n"_s;
    const QString older = u"Update\nStill late.\nPosted Jun 27, 2024 - 09:00 UTC\n"
                          "Investigating\nMail is late.\nPosted Jun 27, 2024 - 08:00 UTC\n"_s;
    const Post before = readText(head + older)->posts.first();
    const Post after = readText(head + newer + older)->posts.first();
    QCOMPARE(after.sourceKey, before.sourceKey);
    QCOMPARE(after.updates.first(2), before.updates);
    QCOMPARE(after.updates.last().sourceKey, u"2024-06-27T09:00:00.000Z#2"_s);
}

void TestStatusPageText::readsTenThousandUpdates()
{
    QString text = u"Late mail\nIncident Report for X\n"_s;
    const QDateTime last = utc(2024, 6, 27, 9);
    for (int i = 0; i < 10000; ++i)
        text += u"Update\nStill late (%1).\nPosted "_s.arg(i)
            + QLocale::c().toString(last.addSecs(-60 * i), u"MMM dd, yyyy - HH:mm"_s) + u" UTC\n"_s;
    const auto reading = readText(text);
    QVERIFY(reading);
    QCOMPARE(reading->posts.first().updates.size(), 10000);
    QCOMPARE(reading->posts.first().updates.first().body, u"Still late (9999)."_s);
    QCOMPARE(reading->posts.first().updates.last().postedAt, last);
}

void TestStatusPageText::readsABodyOfAMegabyte()
{
    const QString line = u"Mail is late * and <b>we</b> know 1. it.\n"_s;
    const QString body = line.repeated(1024 * 1024 / line.size()) + QString(100000, u'x');
    const auto reading =
        readText(u"Late mail\nIncident Report for X\nResolved\n"_s + body + u"\nPosted Jun 27, 2024 - 09:00 UTC"_s);
    QVERIFY(reading);
    QCOMPARE(plainText(readBody(reading->posts.first().updates.first().body)), body);
}

QTEST_APPLESS_MAIN(TestStatusPageText)
#include "tst_statuspagetext.moc"
