#include "tests/check/drafts.h"

#include "app/check/clocktime.h"

using namespace noticedesk;
using namespace noticedesk::tests;

class TestClockRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void marksTimesAndDates_data();
    void marksTimesAndDates() { checkTextRow(); }
    void addsTheZoneOfThePage_data();
    void addsTheZoneOfThePage();
    void knowsTheHalfOfTheYear_data();
    void knowsTheHalfOfTheYear();
    void addsUtcWhereThePageDecides();
    void addsTheDate_data();
    void addsTheDate();
    void takesATimeFromAnEarlierUpdate();
};

void TestClockRules::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("times"); // time, zone
    QTest::newRow("24 hours") << u"At 09:05 UTC it began."_s << QStringList{u"09:05 UTC"_s};
    QTest::newRow("am and pm") << u"From 9 AM to 12:30 p.m. PDT"_s << QStringList{u"09:00 "_s, u"12:30 PDT"_s};
    QTest::newRow("noon and midnight") << u"12am, 12 pm"_s << QStringList{u"00:00 "_s, u"12:00 "_s};
    QTest::newRow("one letter") << u"As of 4:21p pacific"_s << QStringList{u"16:21 pacific"_s};
    QTest::newRow("no colon") << u"As of 1030a ET"_s << QStringList{u"10:30 ET"_s};
    QTest::newRow("seconds, offset") << u"14:00:59 +02:00"_s << QStringList{u"14:00 +02:00"_s};
    QTest::newRow("offset to the west") << u"14:00 -05:00"_s << QStringList{u"14:00 -05:00"_s};
    QTest::newRow("in brackets") << u"10:52am (UTC)"_s << QStringList{u"10:52 UTC"_s};
    QTest::newRow("from, to") << u"9:30-10:30 UTC"_s << QStringList{u"09:30 "_s, u"10:30 UTC"_s};
    QTest::newRow("h") << u"from 12h05 on"_s << QStringList{u"12:05 "_s};
    QTest::newRow("with a date") << u"2024-06-27 21:10 CDT"_s << QStringList{u"21:10 CDT"_s};
    for (const QString &none : {u"Ratio 16:9, 1:100"_s, u"Version 10.12:30"_s, u"Port 127.0.0.1:8080"_s, u"5 apples"_s,
                                u"at most 25:00"_s, u"ab:cd:12:30:ef"_s, u"2 a day"_s, u"`09:05`"_s, u"10:301"_s})
        QTest::newRow(qUtf8Printable(none)) << none << QStringList();
}

void TestClockRules::readsTimes()
{
    QFETCH(QString, text);
    const ReadText read = readMarkdown(text, {});
    QStringList found;
    for (const ClockTime &time : clockTimes(read))
        found.append(time.time.toString(u"HH:mm "_s) + read.textOf(time.zone).toString());
    QTEST(found, "times");
}

void TestClockRules::marksTimesAndDates_data()
{
    textColumns();
    const auto row = [](Rule rule, const char *name, const QString &text, const QStringList &marks) {
        textRow(name, rule, Status::Resolved, text, marks);
    };
    row(Rule::ZoneMissing, "bare", u"It began at 9:30 and all mail waits."_s, {u"9:30"_s});
    row(Rule::ZoneMissing, "once for all", u"It began at 9:30.\n\nIt ended at 10:30."_s, {u"9:30"_s});
    row(Rule::ZoneMissing, "zone behind the second", u"Between 9:30 and 10:30 UTC mail was late."_s, {});
    row(Rule::ZoneMissing, "zone before", u"At 9:30 UTC it began. At 10:30 it ended."_s, {});
    row(Rule::ZoneMissing, "zone in another paragraph", u"At 9:30 UTC it began.\n\nAt 10:30 it ended."_s, {u"10:30"_s});
    row(Rule::ZoneMissing, "all times", u"All times are UTC.\n\nAt 9:30 it began."_s, {});
    row(Rule::ZoneMissing, "timeline in UTC", u"Timeline (UTC) -\n09:30 it began\n10:30 it ended"_s, {});
    row(Rule::ZoneMissing, "in words", u"It began at 9:30 AM Eastern Time."_s, {});
    row(Rule::ZoneMissing, "another language", u"Es begann um 9:30 Uhr, und seither warten alle Nachrichten."_s, {});
    row(Rule::ZoneAmbiguous, "IST", u"It began at 9:30 IST."_s, {u"IST"_s});
    row(Rule::ZoneAmbiguous, "with UTC", u"It began at 9:30 IST (04:00 UTC)."_s, {});
    row(Rule::ZoneAmbiguous, "with a clear one", u"It began at 9:30 PDT."_s, {});
    row(Rule::ZoneAmbiguous, "not behind a time", u"The IST office is open."_s, {});
    row(Rule::Midnight, "the word", u"It ended at midnight UTC."_s, {u"midnight"_s});
    row(Rule::Midnight, "12:00 among am and pm", u"From 9:00 am to 12:00 UTC."_s, {u"12:00"_s});
    row(Rule::Midnight, "12:00 on a day of 24 hours", u"From 09:00 to 12:00 UTC."_s, {});
    row(Rule::Midnight, "12:00 pm", u"From 9:00 am to 12:00 pm UTC."_s, {});
    row(Rule::DateRelative, "today", u"It began at 9:30 UTC today."_s, {u"today"_s});
    row(Rule::DateRelative, "this morning", u"This morning it began."_s, {u"This morning"_s});
    row(Rule::DateRelative, "once", u"It began yesterday. It ended today."_s, {u"yesterday"_s});
    row(Rule::DateRelative, "with the date", u"It began today, June 27, at 9:30 UTC."_s, {});
    row(Rule::DateRelative, "with figures", u"It began today (2024-06-27)."_s, {});
    row(Rule::StartMissing, "never said", u"Mail flows again."_s, {u"-"_s});
    row(Rule::StartMissing, "said", u"It began at 9:30 UTC."_s, {});
    row(Rule::StartMissing, "said by date", u"Mail has been late since June 26."_s, {});
    row(Rule::StartMissing, "in a section", u"Start time -\nyesterday"_s, {});
    row(Rule::EndMissing, "never said", u"Mail flows again."_s, {u"-"_s});
    row(Rule::EndMissing, "from, to", u"From 9:30 to 10:30 UTC mail was late."_s, {});
    row(Rule::EndMissing, "restored at", u"Mail flow was restored at 10:30 UTC."_s, {});
    row(Rule::EndMissing, "how long", u"Mail was late for about 40 minutes."_s, {});
    row(Rule::EndMissing, "only the start", u"We saw the first error at 9:30 UTC."_s, {u"-"_s});
}

void TestClockRules::addsTheZoneOfThePage_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody");
    QTest::newRow("one") << u"It began at 9:30."_s << u"It began at 9:30 CDT."_s;
    QTest::newRow("several") << u"It began at 9:30.\n\nIt *ended* at 10:30 am!"_s
                             << u"It began at 9:30 CDT.\n\nIt *ended* at 10:30 am CDT!"_s;
    QTest::newRow("on another date") << u"On January 3 at 9:30 it began."_s << u"On January 3 at 9:30 CST it began."_s;
}

void TestClockRules::addsTheZoneOfThePage()
{
    QFETCH(QString, body);
    QTEST(mendedBy(Rule::ZoneMissing, body), "mendedBody");
}

void TestClockRules::knowsTheHalfOfTheYear_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody"); // empty: nothing is wrong
    const QByteArray chicago = "America/Chicago";
    QTest::newRow("winter's word in June") << chicago << u"At 9:00 CST."_s << u"At 9:00 CDT."_s;
    QTest::newRow("summer's word in June") << chicago << u"At 9:00 CDT."_s << QString();
    QTest::newRow("summer's word for January")
        << chicago << u"On January 3 at 9:00 CDT."_s << u"On January 3 at 9:00 CST."_s;
    QTest::newRow("another zone's word") << chicago << u"At 9:00 PST."_s << QString();
    QTest::newRow("no summer time") << QByteArray("America/Phoenix") << u"At 9:00 MST."_s << QString();
    QTest::newRow("the other half of the world")
        << QByteArray("Australia/Sydney") << u"At 9:00 AEDT."_s << u"At 9:00 AEST."_s;
}

void TestClockRules::knowsTheHalfOfTheYear()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, body);
    QFETCH(QString, mendedBody);
    Circumstances around = circumstances();
    around.page.zone = zone;
    const Update draft = aDraft(Status::Investigating, body);
    const QList<Finding> found =
        ofRule(Rule::ZoneWrongForDate, IncidentCheck(incidentWith({draft}), around).findings(draft));
    QCOMPARE(found.isEmpty() ? QString() : mended(body, found.first().fixes.first()), mendedBody);
}

void TestClockRules::addsUtcWhereThePageDecides()
{
    QCOMPARE(mendedBy(Rule::ZoneAmbiguous, u"On January 3 at 9:00 CST it began."_s),
             u"On January 3 at 9:00 CST (15:00 UTC) it began."_s);
    QCOMPARE(mendedBy(Rule::ZoneAmbiguous, u"At 9:00 IST it began."_s), QString());
}

void TestClockRules::addsTheDate_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("mendedBody");
    QTest::newRow("today") << u"It began today."_s << u"It began today (June 27, 2024)."_s;
    QTest::newRow("yesterday") << u"It began yesterday."_s << u"It began yesterday (June 26, 2024)."_s;
    QTest::newRow("tomorrow morning") << u"It ends tomorrow morning."_s
                                      << u"It ends tomorrow morning (June 28, 2024)."_s;
    QTest::newRow("last night") << u"Last night it began."_s << u"Last night (June 26, 2024) it began."_s;
}

void TestClockRules::addsTheDate()
{
    QFETCH(QString, body);
    QTEST(mendedBy(Rule::DateRelative, body), "mendedBody");
}

void TestClockRules::takesATimeFromAnEarlierUpdate()
{
    const Update first = anUpdate(Status::Investigating, at(27, 10), u"Mail has been late since 9:30 UTC."_s);
    const Update last = aDraft(Status::Resolved, u"Mail flows again."_s);
    QCOMPARE(marksInLast(Rule::StartMissing, {first, last}), QStringList());
    QCOMPARE(marksInLast(Rule::EndMissing, {first, last}), QStringList{u"-"_s});
}

QTEST_APPLESS_MAIN(TestClockRules)
#include "tst_clockrules.moc"
