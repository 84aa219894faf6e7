#include "tests/ui/desk.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/widgets/emptystate.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// A pane that is shown, with its search field above it as in the window.
struct ShownPane {
    explicit ShownPane(Session &session) : pane(session)
    {
        pane.resize(300, 600);
        pane.show();
        pane.activateWindow();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < pane.list()->model()->rowCount(); ++row)
            titles += pane.list()->model()->index(row, 0).data().toString();
        return titles;
    }

    IncidentListPane pane;
};

} // namespace

class TestIncidentListPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLongEachListIs();
    void showsWhatTheTabSays();
    void findsAsTyped();
    void escapeClearsThenLeaves();
    void downGoesToTheFirstHit();
    void saysWhatWasNotFound();
    void offersToSearchBeyondTheTab();
    void saysThatOtherListsAreNotEmpty();
    void leavesAnEmptyListForAllIncidents();
    void keepsTheChosenOneWhenItLeavesTheList();
    void announcesOnlyWhatAPersonChooses();
    void revealsWhatTheSearchHides();
};

void TestIncidentListPane::saysHowLongEachListIs()
{
    Desk desk;
    Incident over =
        anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(2, 0)), anUpdate(Status::Postmortem, at(3, 0))});
    over.updates.last().stage = Stage::Draft;
    QVERIFY(desk.keep(manyIncidents(2) + QList{over}));
    ShownPane shown(desk.session);
    const auto *tabs = shown.pane.findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(0), u"Open 2"_s);
    QCOMPARE(tabs->tabText(1), u"Drafts 1"_s);
    QCOMPARE(tabs->tabText(2), u"All 3"_s);
    QVERIFY(!tabs->isTabVisible(3));
    over = desk.session.incident(over.id).value();
    over.withdrawn = true;
    QVERIFY(desk.session.write(over, u"Withdraw"_s));
    QCOMPARE(tabs->tabText(2), u"All 2"_s);
    QCOMPARE(tabs->tabText(3), u"Withdrawn 1"_s);
    QVERIFY(tabs->isTabVisible(3));
}

void TestIncidentListPane::showsWhatTheTabSays()
{
    Desk desk;
    QVERIFY(desk.keep({anIncident(u"Open"_s, {anUpdate(Status::Identified, at(2, 0))}),
                       anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(3, 0))})}));
    ShownPane shown(desk.session);
    QCOMPARE(shown.titles(), QStringList{u"Open"_s});
    shown.pane.setWhich(IncidentQuery::Which::All);
    QCOMPARE(shown.titles(), (QStringList{u"Over"_s, u"Open"_s}));
    QCOMPARE(shown.pane.which(), IncidentQuery::Which::All);
}

void TestIncidentListPane::findsAsTyped()
{
    Desk desk;
    QVERIFY(desk.keep(manyIncidents(12)));
    ShownPane shown(desk.session);
    QTest::keyClicks(shown.pane.searchField(), u"incident 1"_s);
    QCOMPARE(shown.titles(), (QStringList{u"Incident 11"_s, u"Incident 10"_s, u"Incident 1"_s}));
    QTest::keyClicks(shown.pane.searchField(), u"1"_s);
    QCOMPARE(shown.titles(), QStringList{u"Incident 11"_s});
}

void TestIncidentListPane::escapeClearsThenLeaves()
{
    Desk desk;
    QVERIFY(desk.keep(manyIncidents(2)));
    ShownPane shown(desk.session);
    SearchField *search = shown.pane.searchField();
    search->setFocus();
    QTest::keyClicks(search, u"xyz"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(shown.pane.focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shown.pane.focusWidget(), shown.pane.list());
}

void TestIncidentListPane::downGoesToTheFirstHit()
{
    Desk desk;
    QVERIFY(desk.keep(manyIncidents(12)));
    ShownPane shown(desk.session);
    const QSignalSpy chosen(&shown.pane, &IncidentListPane::chosen);
    QTest::keyClicks(shown.pane.searchField(), u"incident 7"_s);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(shown.pane.searchField(), Qt::Key_Down);
    QCOMPARE(shown.pane.focusWidget(), shown.pane.list());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<IncidentId>(), anIncident(u"Incident 7"_s).id);
}

void TestIncidentListPane::saysWhatWasNotFound()
{
    Desk desk;
    QVERIFY(desk.keep(manyIncidents(2)));
    ShownPane shown(desk.session);
    shown.pane.setWhich(IncidentQuery::Which::All);
    QTest::keyClicks(shown.pane.searchField(), u"xyz"_s);
    auto *empty = shown.pane.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No incident contains “xyz”"_s);
    auto *clear = empty->findChild<QPushButton *>();
    QCOMPARE(clear->text(), u"Clear Search"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(!empty->isVisible());
    QCOMPARE(shown.titles().size(), 2);
}

void TestIncidentListPane::offersToSearchBeyondTheTab()
{
    Desk desk;
    QVERIFY(desk.keep(manyIncidents(2) + QList{anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(3, 0))})}));
    ShownPane shown(desk.session);
    QTest::keyClicks(shown.pane.searchField(), u"over"_s);
    auto *empty = shown.pane.findChild<EmptyState *>();
    QCOMPARE(empty->title(), u"No incident in this list contains “over”"_s);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(shown.titles(), QStringList{u"Over"_s});
}

void TestIncidentListPane::saysThatOtherListsAreNotEmpty()
{
    Desk desk;
    QVERIFY(desk.keep({anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(3, 0))})}));
    ShownPane shown(desk.session);
    auto *empty = shown.pane.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"No incident is open"_s);
    auto *all = empty->findChild<QPushButton *>();
    QCOMPARE(all->text(), u"Show All Incidents"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(shown.titles(), QStringList{u"Over"_s});
}

void TestIncidentListPane::leavesAnEmptyListForAllIncidents()
{
    Desk desk;
    ShownPane shown(desk.session);
    shown.pane.leaveEmptyList();
    QCOMPARE(shown.pane.which(), IncidentQuery::Which::Open); // nothing is anywhere
    QVERIFY(desk.keep({anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(3, 0))})}));
    shown.pane.leaveEmptyList();
    QCOMPARE(shown.pane.which(), IncidentQuery::Which::All);
    shown.pane.setWhich(IncidentQuery::Which::Open);
    QVERIFY(desk.keep(manyIncidents(1)));
    shown.pane.leaveEmptyList();
    QCOMPARE(shown.pane.which(), IncidentQuery::Which::Open);
}

void TestIncidentListPane::keepsTheChosenOneWhenItLeavesTheList()
{
    Desk desk;
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    ShownPane shown(desk.session);
    shown.pane.setCurrent(incidents.at(1).id);
    const QSignalSpy chosen(&shown.pane, &IncidentListPane::chosen);

    const Incident middle = desk.session.incident(incidents.at(1).id).value();
    const Incident over = withUpdate(middle, anUpdate(Status::Resolved, at(2, 0)));
    QVERIFY(desk.session.write(over, u"Resolve"_s));
    QCOMPARE(shown.titles().size(), 2);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(shown.pane.current(), middle.id);
    shown.pane.setWhich(IncidentQuery::Which::All);
    QCOMPARE(shown.pane.list()->currentIndex().data(), QVariant(u"Incident 1"_s));
}

void TestIncidentListPane::announcesOnlyWhatAPersonChooses()
{
    Desk desk;
    const QList<Incident> incidents = manyIncidents(3);
    QVERIFY(desk.keep(incidents));
    ShownPane shown(desk.session);
    const QSignalSpy chosen(&shown.pane, &IncidentListPane::chosen);
    shown.pane.setCurrent(incidents.at(2).id);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(shown.pane.list(), Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<IncidentId>(), incidents.at(1).id);
}

void TestIncidentListPane::revealsWhatTheSearchHides()
{
    Desk desk;
    const Incident over = anIncident(u"Over"_s, {anUpdate(Status::Resolved, at(3, 0))});
    QVERIFY(desk.keep(manyIncidents(2) + QList{over}));
    ShownPane shown(desk.session);
    QTest::keyClicks(shown.pane.searchField(), u"incident"_s);
    shown.pane.reveal(over.id);
    QCOMPARE(shown.pane.searchField()->text(), QString());
    QCOMPARE(shown.pane.which(), IncidentQuery::Which::All);
    QCOMPARE(shown.pane.list()->currentIndex().data(), QVariant(u"Over"_s));
}

QTEST_MAIN(TestIncidentListPane)
#include "tst_incidentlistpane.moc"
