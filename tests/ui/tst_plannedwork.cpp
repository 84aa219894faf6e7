#include "app/notice/notice.h"
#include "app/notice/render.h"
#include "tests/ui/program.h"
#include "ui/incidents/rowsentence.h"
#include "ui/widgets/captionbutton.h"
#include "ui/widgets/wording.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Planned work from its announcement on, as a person does it.
class TestPlannedWork final : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("TZ", "UTC"); }

private Q_SLOTS:
    void isAnnouncedByKeys();
    void refusesAnEndBeforeTheBegin();
    void isMovedInTheHeader();
    void saysWhenInItsRow_data();
    void saysWhenInItsRow();
};

namespace {

Incident plannedWork()
{
    Incident incident = anIncident(u"Filter cluster upgrade"_s, {anUpdate(Status::Scheduled, at(19, 9))});
    incident.kind = Kind::Maintenance;
    incident.severity = Severity::Maintenance;
    incident.window = Interval{at(22, 7), at(22, 9)};
    return incident;
}

/// In the dialog that the next act opens.
void inTheDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] { act(*qobject_cast<QDialog *>(QApplication::activeModalWidget())); });
}

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

} // namespace

void TestPlannedWork::isAnnouncedByKeys()
{
    Program program;
    program.open(manyIncidents(1));
    Changes components;
    components.components = {aComponent(u"Filter"_s), aComponent(u"Web"_s, 1)};
    QVERIFY(program.session.write(components, u"Prepared"_s));
    inTheDialog([](QDialog &dialog) {
        QCOMPARE(dialog.windowTitle(), u"New Planned Work"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Filter cluster upgrade"_s);
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(buttonOf(dialog, u"Create Planned Work"_s), Qt::LeftButton);
    });
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);

    const auto made = program.desk().incident();
    QVERIFY(made);
    QCOMPARE(made->kind, Kind::Maintenance);
    QCOMPARE(made->severity, Severity::Maintenance);
    QCOMPARE(made->components, QList<ComponentId>{aComponent(u"Filter"_s).id});
    QCOMPARE(made->window, (Interval{at(23, 12), at(23, 14)})); // the lead time of three days, from now on
    QCOMPARE(currentStatus(*made), Status::Scheduled);
    const QString text = renderText(composeNotice(*made, aPage(), {aComponent(u"Filter"_s)}));
    QVERIFY(text.contains(u"Scheduled Maintenance Report for Example Mail"_s));
    QVERIFY(text.contains(u"Scheduled for Jun 23, 2024 07:00 - 09:00 CDT"_s));
    program.window.activateWindow(); // as a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.tally().all, 1);
}

void TestPlannedWork::refusesAnEndBeforeTheBegin()
{
    Program program;
    program.open(manyIncidents(1));
    inTheDialog([](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"Upgrade"_s);
        QDateTimeEdit *end = dialog.findChildren<QDateTimeEdit *>().last();
        end->setDateTime(end->dateTime().addDays(-1));
        QVERIFY(!buttonOf(dialog, u"Create Planned Work"_s)->isEnabled());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.reject();
    });
    QTest::keyClick(&program.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.tally().all, 1);
}

void TestPlannedWork::isMovedInTheHeader()
{
    Program program;
    program.open({plannedWork()});
    program.desk().show(plannedWork().id);
    CaptionButton *window = nullptr;
    for (CaptionButton *button : program.window.findChildren<CaptionButton *>())
        if (button->value() == u"22 Jun 2024 02:00 – 04:00 CDT"_s)
            window = button;
    QVERIFY(window);
    inTheDialog([](QDialog &dialog) {
        QDateTimeEdit *end = dialog.findChildren<QDateTimeEdit *>().last();
        end->setTime(QTime(5, 30));
        QTest::mouseClick(buttonOf(dialog, u"Set Window"_s), Qt::LeftButton);
    });
    QTest::mouseClick(window, Qt::LeftButton);
    QCOMPARE(program.desk().incident()->window, (Interval{at(22, 7), at(22, 10, 30)}));
    QCOMPARE(window->value(), u"22 Jun 2024 02:00 – 05:30 CDT"_s);
    program.window.activateWindow(); // as a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.desk().incident()->window, plannedWork().window);
}

void TestPlannedWork::saysWhenInItsRow_data()
{
    QTest::addColumn<QDateTime>("begin");
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("when");
    QTest::newRow("this week") << at(22, 2) << at(22, 4) << Status::Scheduled << u"Sat 02:00–04:00 UTC"_s;
    QTest::newRow("over midnight") << at(21, 23) << at(22, 1) << Status::Scheduled << u"Fri 23:00 – Sat 01:00 UTC"_s;
    QTest::newRow("without an end") << at(22, 2) << QDateTime() << Status::InProgress << u"Sat 02:00 UTC"_s;
    QTest::newRow("over") << at(19, 2) << at(19, 4) << Status::Completed << u"1 h ago"_s;
}

void TestPlannedWork::saysWhenInItsRow()
{
    QFETCH(QDateTime, begin);
    QFETCH(QDateTime, end);
    QFETCH(Status, status);
    IncidentSummary summary;
    summary.title = u"Upgrade"_s;
    summary.status = status;
    summary.window = Interval{begin, end.isValid() ? std::optional(end) : std::nullopt};
    summary.latestAt = at(20, 11);
    QTEST(whenText(summary, at(20, 12)), "when");
    QCOMPARE(rowSentence(summary, at(20, 12)).contains(u"Planned for"_s), status != Status::Completed);
}

QTEST_MAIN(TestPlannedWork)
#include "tst_plannedwork.moc"
