#include "tests/ui/desk.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentlistpane.h"

#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Several rows of the list selected at once, by mouse and by keys, while one is current.
class TestIncidentSelection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selectsWhatAPersonPointsAt_data();
    void selectsWhatAPersonPointsAt();
    void opensTheCurrentOneAlone();
    void keepsTheRestWhenOneLeavesTheList();
    void keepsTheRestWhenRowsMove();
    void selectsTheCurrentOneAloneInAnotherList();
    void leavesTheCurrentOneMarked();
    void selectsNothingElseWhereTheCurrentOneIsNotInTheList();
    void selectsRowsThatWereNotReadYet_data();
    void selectsRowsThatWereNotReadYet();
};

namespace {

/// "Incident 5" is on top and current.
struct Shown {
    explicit Shown(int count = 6) : pane(desk.session)
    {
        kept = desk.keep(manyIncidents(count));
        pane.resize(300, 900);
        pane.show();
        pane.activateWindow();
        pane.setCurrent(pane.first());
        // As the desk does.
        QObject::connect(&pane, &IncidentListPane::chosen, &pane, &IncidentListPane::setCurrent);
    }

    [[nodiscard]] QListView &list() const { return *pane.list(); }
    void click(int row, Qt::KeyboardModifiers with = {}) const
    {
        const QRect place = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, with, place.center());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(&list(), key, with); }
    [[nodiscard]] QStringList selected() const
    {
        QStringList titles;
        for (const IncidentSummary &row : pane.selected())
            titles.append(row.title.section(u' ', 1));
        return titles;
    }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString().section(u' ', 1); }

    Desk desk;
    bool kept = false;
    IncidentListPane pane;
};

using Hand = std::function<void(const Shown &)>;

} // namespace

Q_DECLARE_METATYPE(Hand)

void TestIncidentSelection::selectsWhatAPersonPointsAt_data()
{
    QTest::addColumn<Hand>("hand");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("current");
    const auto add = [](const char *name, const Hand &hand, const QString &selected, const QString &current) {
        QTest::newRow(name) << hand << selected << current;
    };
    const auto ctrl = Qt::ControlModifier;
    const auto shift = Qt::ShiftModifier;
    add(
        "nothing done", [](const Shown &) {}, u"5"_s, u"5"_s);
    add(
        "a click", [](const Shown &on) { on.click(2); }, u"3"_s, u"3"_s);
    add(
        "Ctrl and click", [=](const Shown &on) { on.click(2, ctrl); }, u"5 3"_s, u"3"_s);
    add(
        "Ctrl and click twice", [=](const Shown &on) { on.click(2, ctrl), on.click(4, ctrl); }, u"5 3 1"_s, u"1"_s);
    add(
        "Shift and click", [=](const Shown &on) { on.click(1), on.click(3, shift); }, u"4 3 2"_s, u"2"_s);
    add(
        "a click after several", [=](const Shown &on) { on.click(3, ctrl), on.click(1); }, u"4"_s, u"4"_s);
    add(
        "out again", [=](const Shown &on) { on.click(2, ctrl), on.click(0, ctrl); }, u"3"_s, u"5"_s);
    add(
        "an arrow", [](const Shown &on) { on.press(Qt::Key_Down); }, u"4"_s, u"4"_s);
    add(
        "Shift and arrows", [=](const Shown &on) { on.press(Qt::Key_Down, shift), on.press(Qt::Key_Down, shift); },
        u"5 4 3"_s, u"3"_s);
    add(
        "Shift and back",
        [=](const Shown &on) { on.click(2), on.press(Qt::Key_Down, shift), on.press(Qt::Key_Up, shift); }, u"3"_s,
        u"3"_s);
    add(
        "Shift and End", [=](const Shown &on) { on.click(3), on.press(Qt::Key_End, shift); }, u"2 1 0"_s, u"0"_s);
    add(
        "Ctrl and A", [=](const Shown &on) { on.click(2), on.press(Qt::Key_A, ctrl); }, u"5 4 3 2 1 0"_s, u"3"_s);
}

void TestIncidentSelection::selectsWhatAPersonPointsAt()
{
    QFETCH(Hand, hand);
    QFETCH(QString, selected);
    QFETCH(QString, current);
    const Shown shown;
    hand(shown);
    QCOMPARE(shown.selected().join(u' '), selected);
    QCOMPARE(shown.current(), current);
    QCOMPARE(shown.pane.current(), anIncident(u"Incident "_s + current).id);
}

void TestIncidentSelection::opensTheCurrentOneAlone()
{
    const Shown shown;
    const QSignalSpy chosen(&shown.pane, &IncidentListPane::chosen);
    shown.click(2, Qt::ControlModifier);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<IncidentId>(), anIncident(u"Incident 3"_s).id);
}

/// What is done with the selected ones is not done with what stood on the desk before.
void TestIncidentSelection::selectsNothingElseWhereTheCurrentOneIsNotInTheList()
{
    Shown shown;
    shown.click(2, Qt::ControlModifier);
    QCOMPARE(shown.pane.selected().size(), 2);
    shown.pane.setCurrent(anIncident(u"Somewhere else"_s).id);
    QCOMPARE(shown.selected(), QStringList());
    shown.pane.setCurrent(anIncident(u"Incident 2"_s).id);
    QCOMPARE(shown.selected(), QStringList{u"2"_s});
}

void TestIncidentSelection::keepsTheRestWhenOneLeavesTheList()
{
    Shown shown;
    shown.click(1, Qt::ControlModifier);
    shown.click(3, Qt::ControlModifier);
    QCOMPARE(shown.selected().join(u' '), u"5 4 2"_s);
    const QSignalSpy chosen(&shown.pane, &IncidentListPane::chosen);
    for (const QString &title : {u"Incident 4"_s, u"Incident 2"_s}) { // another one, then the current one
        const Incident incident = shown.desk.session.incident(anIncident(title).id).value();
        QVERIFY(shown.desk.session.write(withUpdate(incident, anUpdate(Status::Resolved, at(2, 0))), u"Resolve"_s));
    }
    QCOMPARE(shown.selected(), QStringList{u"5"_s});
    QCOMPARE(shown.current(), QString());
    QCOMPARE(shown.pane.current(), anIncident(u"Incident 2"_s).id);
    QCOMPARE(chosen.size(), 0);
}

void TestIncidentSelection::keepsTheRestWhenRowsMove()
{
    Shown shown;
    shown.click(2, Qt::ControlModifier);
    const Incident last = shown.desk.session.incident(anIncident(u"Incident 0"_s).id).value();
    QVERIFY(shown.desk.session.write(withUpdate(last, anUpdate(Status::Identified, at(2, 0))), u"Update"_s));
    QCOMPARE(shown.list().model()->index(0, 0).data().toString(), u"Incident 0"_s);
    QCOMPARE(shown.selected().join(u' '), u"5 3"_s);
    QCOMPARE(shown.current(), u"3"_s);
}

void TestIncidentSelection::selectsTheCurrentOneAloneInAnotherList()
{
    Shown shown;
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.pane.setWhich(IncidentQuery::Which::All);
    QCOMPARE(shown.selected(), QStringList{u"4"_s});
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.pane.setCurrent(anIncident(u"Incident 0"_s).id); // as another view leads to it
    QCOMPARE(shown.selected(), QStringList{u"0"_s});
}

void TestIncidentSelection::leavesTheCurrentOneMarked()
{
    const Shown shown(2);
    shown.click(0, Qt::ControlModifier);
    QCOMPARE(shown.selected(), QStringList{u"1"_s});
    QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, QPoint(20, shown.list().viewport()->height() - 5));
    QCOMPARE(shown.selected(), QStringList{u"1"_s});
    QCOMPARE(shown.current(), u"1"_s);
}

void TestIncidentSelection::selectsRowsThatWereNotReadYet_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("selected");
    QTest::newRow("some") << 300 << 300;
    QTest::newRow("as many as can be") << IncidentList::mostSelected << IncidentList::mostSelected;
    QTest::newRow("more") << IncidentList::mostSelected + 1 << IncidentList::mostSelected;
}

void TestIncidentSelection::selectsRowsThatWereNotReadYet()
{
    QFETCH(int, count);
    QFETCH(int, selected);
    const Shown shown(count);
    const QSignalSpy said(&shown.pane, &IncidentListPane::said);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.pane.selected().size(), selected);
    QCOMPARE(said.size(), int(selected < count));
}

QTEST_MAIN(TestIncidentSelection)
#include "tst_incidentselection.moc"
