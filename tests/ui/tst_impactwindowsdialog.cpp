#include "tests/ui/desk.h"
#include "ui/incidents/impactmodel.h"
#include "ui/incidents/impactwindowsdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// A person who puts right, afterwards, when what was how.
class TestImpactWindowsDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWindowsInThePagesZone();
    void changesAWindowAndBack_data() { addEngines(); }
    void changesAWindowAndBack();
    void refusesAWindowInTheWayOfAnother();
    void addsAndRemovesWindows_data() { addEngines(); }
    void addsAndRemovesWindows();
    void leavesAnIncidentWithoutComponentsAlone();

private:
    static void addEngines();
    static Incident aLateMail();
};

namespace {

struct Opened {
    explicit Opened(const Incident &incident, const StoreOpener &opener = memoryOpener)
        : desk(opener)
        , kept(desk.keep({incident}, {aComponent(u"Mail"_s), aComponent(u"Web"_s, 1)}))
        , id(incident.id)
        , dialog(desk.session, incident.id)
    {
        dialog.show();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog did not open");
    }

    [[nodiscard]] Incident incident() { return desk.session.incident(id).value(); }
    [[nodiscard]] QTableView &table() const { return *dialog.findChild<QTableView *>(); }
    void press(const QString &text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
    }

    Desk desk;
    bool kept;
    IncidentId id;
    ImpactWindowsDialog dialog;
};

} // namespace

void TestImpactWindowsDialog::addEngines()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("memory") << false;
    QTest::newRow("sqlite") << true;
}

Incident TestImpactWindowsDialog::aLateMail()
{
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Monitoring, at(13, 12))});
    incident.components = {aComponent(u"Mail"_s).id, aComponent(u"Web"_s).id};
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::DegradedPerformance, {at(13, 8), at(13, 10)}},
                        {aComponent(u"Mail"_s).id, ComponentStatus::PartialOutage, {at(13, 10), std::nullopt}}};
    incident.severity = Severity::Major;
    return incident;
}

void TestImpactWindowsDialog::listsWindowsInThePagesZone()
{
    ImpactModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setImpacts(aLateMail().impacts, {aComponent(u"Mail"_s)}, QTimeZone("America/Chicago"));
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(number, column).data().toString();
        return cells;
    };
    QCOMPARE(
        row(0),
        (QStringList{u"Mail"_s, u"Degraded performance"_s, u"13 Jun 2024 03:00 CDT"_s, u"13 Jun 2024 05:00 CDT"_s}));
    QCOMPARE(row(1), (QStringList{u"Mail"_s, u"Partial outage"_s, u"13 Jun 2024 05:00 CDT"_s, u"still going on"_s}));
    model.setImpacts(aLateMail().impacts.first(1), {}, QTimeZone::utc());
    QCOMPARE(row(0).first(), u"(unknown)"_s);
}

void TestImpactWindowsDialog::changesAWindowAndBack()
{
    QFETCH(bool, sqlite);
    Opened opened(aLateMail(), sqlite ? sqliteOpener : memoryOpener);
    opened.table().selectRow(1);
    for (QComboBox *combo : opened.dialog.findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Level"_s) {
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Down);
        }
    QCOMPARE(opened.incident().impacts.at(1).level, ComponentStatus::MajorOutage);
    QCOMPARE(opened.incident().severity, Severity::Critical);
    QCOMPARE(opened.table().currentIndex().row(), 1);
    QTest::keyClick(&opened.dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(opened.incident().impacts, aLateMail().impacts);
    QCOMPARE(opened.incident().severity, Severity::Major);
}

void TestImpactWindowsDialog::refusesAWindowInTheWayOfAnother()
{
    Opened opened(aLateMail());
    opened.table().selectRow(1);
    opened.dialog.findChildren<QDateTimeEdit *>().first()->setTime(QTime(4, 0));
    QCOMPARE(opened.incident().impacts, aLateMail().impacts);
    bool isSaid = false;
    for (const QLabel *label : opened.dialog.findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().startsWith(u"“Mail” has another window then"_s);
    QVERIFY(isSaid);
    opened.dialog.findChildren<QDateTimeEdit *>().first()->setTime(QTime(6, 0));
    QCOMPARE(opened.incident().impacts.at(1).span.begin, at(13, 11));
}

void TestImpactWindowsDialog::addsAndRemovesWindows()
{
    QFETCH(bool, sqlite);
    Opened opened(aLateMail(), sqlite ? sqliteOpener : memoryOpener);
    opened.press(u"Add Window"_s);
    QCOMPARE(opened.incident().impacts.size(), 3);
    const Impact added{aComponent(u"Mail"_s).id, ComponentStatus::DegradedPerformance, {at(13, 7), at(13, 8)}};
    QCOMPARE(opened.incident().impacts.first(), added);
    QCOMPARE(opened.table().currentIndex().row(), 0);
    opened.press(u"Remove Window"_s);
    QCOMPARE(opened.incident().impacts, aLateMail().impacts);
    QTest::keyClick(&opened.dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(opened.incident().impacts.first(), added);
}

void TestImpactWindowsDialog::leavesAnIncidentWithoutComponentsAlone()
{
    Incident bare = anIncident(u"Bare"_s);
    Opened opened(bare);
    opened.press(u"Remove Window"_s);
    QCOMPARE(opened.incident().impacts, QList<Impact>());
    opened.press(u"Add Window"_s);
    QCOMPARE(opened.incident().components, QList<ComponentId>{aComponent(u"Mail"_s).id});
    QCOMPARE(opened.incident().impacts.size(), 1);
}

QTEST_MAIN(TestImpactWindowsDialog)
#include "tst_impactwindowsdialog.moc"
