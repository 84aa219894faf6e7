#include "tests/incident/builders.h"
#include "ui/widgets/zonedtimeedit.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

QStringList choices(const ZonedTimeEdit &edit)
{
    QStringList words;
    for (const auto *button : edit.findChildren<QToolButton *>())
        if (button->isVisible() && button->isCheckable())
            words.append(button->isChecked() ? u"[%1]"_s.arg(button->text()) : button->text());
    return words;
}

void enter(ZonedTimeEdit &edit, const QString &wall)
{
    edit.field()->setDateTime(QDateTime::fromString(wall + u"Z"_s, Qt::ISODate));
}

} // namespace

class TestZonedTimeEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsBeyondDoubt_data();
    void takesWhatIsBeyondDoubt();
    void refusesAnHourThatDoesNotExist();
    void asksWhichOfTwoHours();
    void tellsWhichOfTwoHoursItShows();
    void takesTypedDigitsWhenAsked();
    void showsNothingAsChosen();
};

void TestZonedTimeEdit::takesWhatIsBeyondDoubt_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("summer") << u"2024-06-27T09:00"_s << utc("2024-06-27T14:00Z");
    QTest::newRow("winter") << u"2024-01-27T09:00"_s << utc("2024-01-27T15:00Z");
    QTest::newRow("before the skipped hour") << u"2024-03-10T01:59"_s << utc("2024-03-10T07:59Z");
    QTest::newRow("after the skipped hour") << u"2024-03-10T03:00"_s << utc("2024-03-10T08:00Z");
    QTest::newRow("before the repeated hour") << u"2024-11-03T00:59"_s << utc("2024-11-03T05:59Z");
    QTest::newRow("after the repeated hour") << u"2024-11-03T02:00"_s << utc("2024-11-03T08:00Z");
    // The machine of the test is in Berlin, where this hour is skipped.
    QTest::newRow("skipped on this machine only") << u"2024-03-31T02:30"_s << utc("2024-03-31T07:30Z");
}

void TestZonedTimeEdit::takesWhatIsBeyondDoubt()
{
    QFETCH(QString, wall);
    QFETCH(QDateTime, moment);
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("America/Chicago"));
    edit.setMoment(at(1, 1));
    QSignalSpy chosen(&edit, &ZonedTimeEdit::chosen);
    enter(edit, wall);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toDateTime(), moment);
    QVERIFY(!edit.isInDoubt());
}

void TestZonedTimeEdit::refusesAnHourThatDoesNotExist()
{
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("America/Chicago"));
    edit.setMoment(at(1, 1));
    edit.show();
    QSignalSpy chosen(&edit, &ZonedTimeEdit::chosen);
    enter(edit, u"2024-03-10T02:30"_s);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(edit.isInDoubt());
    QCOMPARE(edit.moment(), at(1, 1));
    auto *next = edit.findChild<QPushButton *>();
    QCOMPARE(next->text(), u"Use 10 Mar 2024 03:00 CDT"_s);
    next->click();
    QCOMPARE(edit.moment(), utc("2024-03-10T08:00Z"));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!next->isVisible());
}

void TestZonedTimeEdit::asksWhichOfTwoHours()
{
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("America/Chicago"));
    edit.setMoment(at(1, 1));
    edit.show();
    QSignalSpy chosen(&edit, &ZonedTimeEdit::chosen);
    enter(edit, u"2024-11-03T01:30"_s);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(edit.isInDoubt());
    QCOMPARE(choices(edit), QStringList({u"CDT"_s, u"CST"_s}));
    for (auto *button : edit.findChildren<QToolButton *>())
        if (button->text() == u"CST"_s)
            button->click();
    QCOMPARE(edit.moment(), utc("2024-11-03T07:30Z"));
    QCOMPARE(choices(edit), QStringList({u"CDT"_s, u"[CST]"_s}));
    QCOMPARE(chosen.count(), 1);
}

void TestZonedTimeEdit::tellsWhichOfTwoHoursItShows()
{
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("America/Chicago"));
    edit.show();
    edit.setMoment(utc("2024-11-03T06:30Z"));
    QCOMPARE(choices(edit), QStringList({u"[CDT]"_s, u"CST"_s}));
    edit.setMoment(utc("2024-11-03T07:30Z"));
    QCOMPARE(choices(edit), QStringList({u"CDT"_s, u"[CST]"_s}));
    edit.setMoment(utc("2024-11-04T07:30Z"));
    QCOMPARE(choices(edit), QStringList());
}

void TestZonedTimeEdit::takesTypedDigitsWhenAsked()
{
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("America/Chicago"));
    edit.setMoment(utc("2024-06-27T14:00Z"));
    edit.show();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.field()->setFocus();
    edit.field()->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(edit.field(), u"11"_s);
    QCOMPARE(edit.moment(), utc("2024-06-27T14:00Z"));
    edit.interpretText();
    QCOMPARE(edit.moment(), utc("2024-06-27T16:00Z"));
}

void TestZonedTimeEdit::showsNothingAsChosen()
{
    ZonedTimeEdit edit;
    edit.setZone(QTimeZone("Asia/Kolkata"));
    QSignalSpy chosen(&edit, &ZonedTimeEdit::chosen);
    const QDateTime withSeconds = utc("2024-06-27T14:00:17Z").addMSecs(123);
    edit.setMoment(withSeconds);
    edit.interpretText();
    QCOMPARE(edit.moment(), withSeconds);
    QCOMPARE(chosen.count(), 0);
}

QTEST_MAIN(TestZonedTimeEdit)
#include "tst_zonedtimeedit.moc"
