#include "app/check/pasttext.h"

#include "app/incident/houserules.h"
#include "app/incident/templaterules.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestPastText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAnewForWhatWasTrueThen_data();
    void asksAnewForWhatWasTrueThen();
};

void TestPastText::asksAnewForWhatWasTrueThen_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, const QString &then, const QString &now) {
        QTest::newRow(name) << then << now;
    };
    row("nothing to ask", u"Mail is late.\n\nUser impact -\nAll customers."_s,
        u"Mail is late.\n\nUser impact -\nAll customers."_s);
    row("nothing at all", {}, {});
    row("a time with its zone", u"Since 13:50 UTC mail is late."_s, u"Since {{instead of 13:50 UTC}} mail is late."_s);
    row("half of a day", u"By 4:30 PM (EST)."_s, u"By {{instead of 4:30 PM (EST)}}."_s);
    row("a date and its time are one", u"On June 27, 2024 at 13:50 UTC it began."_s,
        u"On {{instead of June 27, 2024 at 13:50 UTC}} it began."_s);
    row("with the day of the week", u"Thursday, June 27, 2024, 9:00 AM."_s,
        u"{{instead of Thursday, June 27, 2024, 9:00 AM}}."_s);
    row("in figures", u"Since 2024-06-27 14:00."_s, u"Since {{instead of 2024-06-27 14:00}}."_s);
    row("day first", u"On 27 June mail was late."_s, u"On {{instead of 27 June}} mail was late."_s);
    row("two facts", u"From 10:00 to 11:00 UTC."_s, u"From {{instead of 10:00}} to {{instead of 11:00 UTC}}."_s);
    row("a length of time", u"It took about 45 minutes."_s, u"It took about {{instead of 45 minutes}}."_s);
    row("a reference", u"See EX804417 for more."_s, u"See {{instead of EX804417}} for more."_s);
    row("in bold", u"Since **13:50 UTC** mail is _late_."_s, u"Since **{{instead of 13:50 UTC}}** mail is _late_."_s);
    row("under a label", u"Next update by -\nJune 27, 2024, 16:30 UTC"_s,
        u"Next update by -\n{{instead of June 27, 2024, 16:30 UTC}}"_s);
    row("no fact of a day", u"Version 10.1 of 4 servers may fail."_s, u"Version 10.1 of 4 servers may fail."_s);
    row("in code", u"Type `date 13:50` here."_s, u"Type `date 13:50` here."_s);
    row("asked already", u"Since {{start time}}."_s, u"Since {{start time}}."_s);
}

void TestPastText::asksAnewForWhatWasTrueThen()
{
    QFETCH(QString, then);
    const QString now = withFactsAskedAnew(then, HouseRules::usualSectionLabels());
    QTEST(now, "now");
    QCOMPARE(brokenPlaceholdersIn(now), QList<BrokenPlaceholder>());
}

QTEST_APPLESS_MAIN(TestPastText)
#include "tst_pasttext.moc"
