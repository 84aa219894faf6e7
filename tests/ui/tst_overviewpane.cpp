#include "tests/ui/program.h"
#include "ui/overview/figurespane.h"
#include "ui/overview/filterbar.h"
#include "ui/overview/incidentrowstable.h"
#include "ui/overview/incidentsbehind.h"
#include "ui/overview/monthpane.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewpane.h"
#include "ui/overview/overviewtable.h"
#include "ui/window/timelineview.h"
#include "ui/window/workviews.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestOverviewPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksThroughDaysByKeys();
    void findsTheSameBesideTheWindow();
    void opensAnIncidentOfADay();
    void filters();
    void keepsWhatWasChosenToFilterBy();
    void refusesDaysThatEndBeforeTheyBegin();
    void showsTheDaysInNumbers();
    void leafsThroughMonths();
    void listsPlannedWork();
    void showsFiguresWithTheIncidentsBehindThem();
    void showsBehindATabWhatBelongsToIt();
    void keepsWhatIsBehindWhenAnotherTabIsAnswered();
    void followsWhatIsSaved();
    void comesBackAsItWasLeft();
    void saysWhereNothingIsKnown();
};

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);

Incident affecting(const QString &title, const Component &component, int day, Severity severity)
{
    Incident incident =
        anIncident(title, {anUpdate(Status::Investigating, at(day, 9)), anUpdate(Status::Resolved, at(day, 12))});
    incident.components = {component.id};
    incident.impacts = {{component.id, ComponentStatus::MajorOutage, {at(day, 9), at(day, 12)}}};
    incident.severity = severity;
    return incident;
}

Incident plannedWork()
{
    Incident work = anIncident(u"New storage"_s, {anUpdate(Status::Scheduled, at(19, 9))});
    work.kind = Kind::Maintenance;
    work.severity = Severity::Maintenance;
    work.components = {web.id};
    work.window = Interval{at(22, 2), at(22, 4)};
    return work;
}

struct OverviewProgram : Program {
    explicit OverviewProgram(const StoreOpener &opener = memoryOpener, const QString &file = u"memory"_s)
        : Program(opener)
    {
        window.openFile(file);
        Changes changes;
        changes.pages = {aPage()};
        changes.components = {mail, web};
        changes.incidents = {affecting(u"Mail down"_s, mail, 18, Severity::Major),
                             affecting(u"Web down"_s, web, 19, Severity::Minor), plannedWork()};
        session.write(changes, u"Prepared"_s);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    }

    template <typename Part> [[nodiscard]] Part &part() const { return *window.findChild<Part *>(); }
    [[nodiscard]] QString heading() const { return part<IncidentsBehind>().heading(); }
    [[nodiscard]] QStringList behind() const
    {
        QStringList titles;
        const QAbstractItemModel &rows = *part<IncidentRowsTable>().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            titles += rows.index(row, 1).data().toString();
        return titles;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void showTab(int tab) { part<OverviewPane>().findChild<QTabBar *>()->setCurrentIndex(tab); }
    [[nodiscard]] QComboBox &choice(const QString &name) const
    {
        for (QComboBox *choice : part<FilterBar>().findChildren<QComboBox *>())
            if (choice->accessibleName() == name)
                return *choice;
        qFatal("There is no such choice.");
    }
};

} // namespace

void TestOverviewPane::walksThroughDaysByKeys()
{
    OverviewProgram program;
    QVERIFY(program.part<OverviewPane>().isVisible());
    QCOMPARE(QApplication::focusWidget(), &program.part<OverviewTable>());
    QCOMPARE(program.heading(), u"Mail, Thu, 20 Jun 2024: Operational"_s);
    QCOMPARE(program.behind(), QStringList());
    program.press(Qt::Key_Left);
    program.press(Qt::Key_Left);
    QCOMPARE(program.heading(), u"Mail, Tue, 18 Jun 2024: Major outage – 1 incident(s)"_s);
    QCOMPARE(program.behind(), QStringList{u"Mail down"_s});
    program.press(Qt::Key_Down);
    QCOMPARE(program.heading(), u"Web, Tue, 18 Jun 2024: Operational"_s);
    program.press(Qt::Key_Right);
    QCOMPARE(program.behind(), QStringList{u"Web down"_s});
    program.press(Qt::Key_Home);
    QCOMPARE(program.heading(), u"Web, Sat, 23 Mar 2024: Operational"_s);
}

void TestOverviewPane::findsTheSameBesideTheWindow()
{
    const QTemporaryDir folder;
    OverviewProgram program(
        [](const QString &file) {
            return SqliteStore::open(file).map(
                [](auto store) { return std::unique_ptr<IncidentStore>(std::move(store)); });
        },
        folder.filePath(u"one.noticedesk"_s));
    QTRY_COMPARE(program.heading(), u"Mail, Thu, 20 Jun 2024: Operational"_s);
    program.press(Qt::Key_Left);
    program.press(Qt::Key_Left);
    QTRY_COMPARE(program.behind(), QStringList{u"Mail down"_s});
    program.showTab(3);
    QTRY_COMPARE(program.behind().size(), 2);
}

void TestOverviewPane::opensAnIncidentOfADay()
{
    OverviewProgram program;
    program.press(Qt::Key_Left);
    program.press(Qt::Key_Left);
    auto &table = program.part<IncidentRowsTable>();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    program.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(program.part<TimelineView>().isVisible());
    QCOMPARE(program.desk().incident()->title, u"Mail down"_s);
    program.press(Qt::Key_3, Qt::ControlModifier);
    table.setFocus();
    program.press(Qt::Key_Return);
    QVERIFY(program.desk().isVisible());
}

void TestOverviewPane::filters()
{
    OverviewProgram program;
    const auto &model = *program.part<OverviewTable>().model();
    QCOMPARE(model.rowCount(), 2);
    program.choice(u"Rows"_s).setCurrentIndex(1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Example Mail"_s);
    program.choice(u"Rows"_s).setCurrentIndex(2);
    QCOMPARE(model.index(0, 0).data().toString(), u"Everything"_s);
    program.press(Qt::Key_Left);
    QCOMPARE(program.behind(), QStringList{u"Web down"_s});
    program.choice(u"Impact"_s).setCurrentIndex(program.choice(u"Impact"_s).findText(u"Major"_s));
    QCOMPARE(program.behind(), QStringList());
    program.choice(u"Days"_s).setCurrentIndex(0);
    QCOMPARE(program.part<OverviewTable>().model()->index(0, 1).data().toString(), u"1 day(s) with a major outage"_s);
}

void TestOverviewPane::keepsWhatWasChosenToFilterBy()
{
    OverviewProgram program;
    QComboBox &component = program.choice(u"Component"_s);
    QCOMPARE(component.count(), 1); // of which page?
    program.choice(u"Page"_s).setCurrentIndex(1);
    QCOMPARE(component.count(), 3);
    component.setCurrentIndex(component.findText(u"Web"_s));
    QCOMPARE(program.part<OverviewTable>().model()->rowCount(), 1);
    program.session.write(affecting(u"Web down again"_s, web, 17, Severity::Minor), u"Prepared"_s);
    QCOMPARE(component.currentText(), u"Web"_s);
    QCOMPARE(program.part<OverviewTable>().model()->rowCount(), 1);
    program.choice(u"Page"_s).setCurrentIndex(0);
    QCOMPARE(component.currentText(), u"All components"_s);
    QCOMPARE(program.part<OverviewTable>().model()->rowCount(), 2);
}

void TestOverviewPane::refusesDaysThatEndBeforeTheyBegin()
{
    OverviewProgram program;
    QComboBox &days = program.choice(u"Days"_s);
    days.setCurrentIndex(days.count() - 1);
    const auto fields = program.part<FilterBar>().findChildren<QDateEdit *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(1)->date(), QDate(2024, 6, 20));
    const auto columns = [&] { return program.part<OverviewTable>().model()->index(0, 1).data().toString(); };
    fields.at(0)->setDate({2024, 6, 19});
    QCOMPARE(columns(), u"No impact on any day"_s);
    fields.at(0)->setDate({2024, 6, 25});
    bool isSaid = false;
    for (const QLabel *label : program.part<FilterBar>().findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text() == u"The last day is before the first."_s;
    QVERIFY(isSaid);
    fields.at(0)->setDate({2024, 6, 18});
    QCOMPARE(columns(), u"1 day(s) with a major outage"_s);
}

void TestOverviewPane::showsTheDaysInNumbers()
{
    OverviewProgram program;
    auto &table = program.part<OverviewTable>();
    QVERIFY(!table.isColumnHidden(int(OverviewModel::Column::Days)));
    program.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table.isColumnHidden(int(OverviewModel::Column::Days)));
    QVERIFY(!table.isColumnHidden(int(OverviewModel::Column::Major)));
    table.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Web\t1 day(s) with a major outage"_s));
    program.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!table.isColumnHidden(int(OverviewModel::Column::Days)));
}

void TestOverviewPane::leafsThroughMonths()
{
    OverviewProgram program;
    program.showTab(1);
    auto &month = program.part<MonthPane>();
    QCOMPARE(program.heading(), u"Thu, 20 Jun 2024"_s);
    month.setFocus();
    program.press(Qt::Key_Left);
    QCOMPARE(program.behind(), QStringList{u"Web down"_s});
    program.press(Qt::Key_Right);
    program.press(Qt::Key_Right); // 21:00 where the page is at home
    QCOMPARE(program.behind(), QStringList{u"New storage"_s});
    QVERIFY(QMetaObject::invokeMethod(month.findChild<QPushButton *>(), "click"));
    QCOMPARE(program.heading(), u"Wed, 1 May 2024"_s);
}

void TestOverviewPane::listsPlannedWork()
{
    OverviewProgram program;
    program.showTab(2);
    QCOMPARE(program.behind(), QStringList{u"New storage"_s});
    program.clock.set(at(23, 9));
    program.session.write(affecting(u"Web down again"_s, web, 17, Severity::Minor), u"Prepared"_s);
    QCOMPARE(program.behind(), QStringList());
    QCOMPARE(program.heading(), u"Planned work that is not over"_s);
}

void TestOverviewPane::showsFiguresWithTheIncidentsBehindThem()
{
    OverviewProgram program;
    program.showTab(3);
    program.part<FiguresPane>().setFocus();
    QVERIFY(program.heading().startsWith(u"Time to first notice: "_s));
    for (int row = 0; row < 3; ++row)
        program.press(Qt::Key_Down);
    QVERIFY(program.heading().startsWith(u"Time to resolve: "_s));
    const QAbstractItemModel &rows = *program.part<IncidentRowsTable>().model();
    QCOMPARE(rows.index(0, 5).data().toString(), u"3 h"_s);
    QCOMPARE(rows.rowCount(), 2);
}

void TestOverviewPane::showsBehindATabWhatBelongsToIt()
{
    OverviewProgram program;
    const QStringList headings{u"Mail, Thu, 20 Jun 2024: Operational"_s, u"Thu, 20 Jun 2024"_s,
                               u"Planned work that is not over"_s, u"Time to first notice: "_s};
    for (const int tab : {3, 0, 3, 2, 3, 1, 2, 1, 0}) {
        program.showTab(tab);
        QVERIFY2(program.heading().startsWith(headings.at(tab)), qPrintable(program.heading()));
    }
}

void TestOverviewPane::keepsWhatIsBehindWhenAnotherTabIsAnswered()
{
    OverviewProgram program;
    const QString ofADay = u"Mail, Thu, 20 Jun 2024: Operational"_s;
    OverviewQuestion week;
    week.range = lastDays(7, program.session.now(), QTimeZone::utc());
    program.part<FiguresPane>().ask(week);
    QCOMPARE(program.heading(), ofADay);
    const auto month = monthOf(QDate(2024, 5, 1), week, program.session.store(), program.session.now());
    program.part<MonthPane>().setMonth(*month);
    QCOMPARE(program.heading(), ofADay);
}

void TestOverviewPane::followsWhatIsSaved()
{
    OverviewProgram program;
    program.showTab(3);
    QCOMPARE(program.behind().size(), 2);
    program.session.write(affecting(u"Web down again"_s, web, 17, Severity::Minor), u"Prepared"_s);
    QCOMPARE(program.behind().size(), 3);
}

void TestOverviewPane::comesBackAsItWasLeft()
{
    OverviewProgram program;
    program.choice(u"Days"_s).setCurrentIndex(1);
    program.showTab(3);
    program.window.close();
    QCOMPARE(program.settings.overview(), (OverviewPlace{30, 3}));

    MainWindow again(program.session, program.settings, program.appearance);
    again.show();
    QCOMPARE(again.findChild<OverviewPane *>()->place(), (OverviewPlace{30, 3}));
    again.openFile(u"memory"_s);
    program.settings.setOverview({-4, 17});
    QCOMPARE(program.settings.overview(), OverviewPlace());
}

void TestOverviewPane::saysWhereNothingIsKnown()
{
    Program program;
    program.open({anIncident(u"Nothing known"_s)});
    QTest::keyClick(&program.window, Qt::Key_3, Qt::ControlModifier);
    const auto *empty = program.window.findChild<OverviewPane *>()->findChild<QLabel *>(u"noRows"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), u"No component is known. “Pages and Components…” in the menu Tools names some."_s);
}

QTEST_MAIN(TestOverviewPane)
#include "tst_overviewpane.moc"
