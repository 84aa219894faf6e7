#include "tests/incident/builders.h"
#include "ui/widgets/intervaledit.h"
#include "ui/widgets/zonedtext.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestIntervalEdit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBothEndsAndUtc();
    void refusesAnEndThatDoesNotFollow_data();
    void refusesAnEndThatDoesNotFollow();
    void waitsForAnAnswerAboutASkippedHour();
    void canStillBeGoingOn();
    void readsAsOneStretch_data();
    void readsAsOneStretch();
};

namespace {

const QTimeZone chicago("America/Chicago");

QList<QDateTimeEdit *> fieldsOf(const IntervalEdit &edit)
{
    return edit.findChildren<QDateTimeEdit *>();
}

bool says(const IntervalEdit &edit, const QString &sentence)
{
    for (const QLabel *label : edit.findChildren<QLabel *>())
        if (!label->isHidden() && label->text() == sentence)
            return true;
    return false;
}

} // namespace

void TestIntervalEdit::showsBothEndsAndUtc()
{
    IntervalEdit edit(IntervalEdit::End::Required);
    edit.setZone(chicago);
    edit.setInterval({at(15, 7), at(15, 9, 30)});
    QCOMPARE(fieldsOf(edit).at(0)->time(), QTime(2, 0));
    QCOMPARE(fieldsOf(edit).at(1)->time(), QTime(4, 30));
    QVERIFY(says(edit, u"15 Jun 2024 07:00 UTC to 15 Jun 2024 09:30 UTC, 2 h 30 min"_s));
    QCOMPARE(edit.interval(), (Interval{at(15, 7), at(15, 9, 30)}));
}

void TestIntervalEdit::refusesAnEndThatDoesNotFollow_data()
{
    QTest::addColumn<QTime>("end");
    QTest::addColumn<bool>("refused");
    QTest::newRow("after") << QTime(2, 1) << false;
    QTest::newRow("the same") << QTime(2, 0) << true;
    QTest::newRow("before") << QTime(1, 59) << true;
}

void TestIntervalEdit::refusesAnEndThatDoesNotFollow()
{
    QFETCH(QTime, end);
    QFETCH(bool, refused);
    IntervalEdit edit(IntervalEdit::End::Required);
    edit.setZone(chicago);
    edit.setInterval({at(15, 7), at(15, 9)});
    QSignalSpy changed(&edit, &IntervalEdit::changed);
    fieldsOf(edit).at(1)->setTime(end);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(!edit.interval(), refused);
    QCOMPARE(says(edit, u"The end has to be after the begin. Choose a later end, or an earlier begin."_s), refused);
}

void TestIntervalEdit::waitsForAnAnswerAboutASkippedHour()
{
    IntervalEdit edit(IntervalEdit::End::Required);
    edit.setZone(chicago);
    edit.setInterval({QDateTime(QDate(2024, 3, 10), QTime(6, 0), Qt::UTC), at(15, 9)});
    fieldsOf(edit).at(0)->setTime(QTime(2, 30));
    QVERIFY(!edit.interval());
    QVERIFY(says(edit, u"Answer the question above first."_s));
}

void TestIntervalEdit::canStillBeGoingOn()
{
    IntervalEdit edit(IntervalEdit::End::Open);
    edit.setZone(chicago);
    edit.setInterval({at(15, 7), {}});
    edit.show();
    QCOMPARE(edit.interval(), (Interval{at(15, 7), {}}));
    QVERIFY(!fieldsOf(edit).at(1)->isEnabled());
    QTest::mouseClick(edit.findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(edit.interval(), (Interval{at(15, 7), at(15, 8)}));
    QVERIFY(fieldsOf(edit).at(1)->isEnabled());
}

void TestIntervalEdit::readsAsOneStretch_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("one day") << at(15, 7) << at(15, 9) << u"15 Jun 2024 02:00 – 04:00 CDT"_s;
    QTest::newRow("two days") << at(15, 4) << at(15, 7) << u"14 Jun 2024 23:00 CDT – 15 Jun 2024 02:00 CDT"_s;
    QTest::newRow("over a change of clocks")
        << QDateTime(QDate(2024, 3, 10), QTime(7, 0), Qt::UTC) << QDateTime(QDate(2024, 3, 10), QTime(9, 0), Qt::UTC)
        << u"10 Mar 2024 01:00 CST – 10 Mar 2024 04:00 CDT"_s;
    QTest::newRow("without an end") << at(15, 7) << QDateTime() << u"since 15 Jun 2024 02:00 CDT"_s;
}

void TestIntervalEdit::readsAsOneStretch()
{
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    QTEST(intervalText({begin, end.isValid() ? std::optional(end) : std::nullopt}, chicago), "text");
}

QTEST_MAIN(TestIntervalEdit)
#include "tst_intervaledit.moc"
