#include "tests/ui/desk.h"
#include "ui/pages/componentspane.h"
#include "ui/pages/pagesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// A person at the dialog, on the engine of the row.
class TestPagesDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void makesAPage_data() { addEngines(); }
    void makesAPage();
    void renamesAPageAndBack_data() { addEngines(); }
    void renamesAPageAndBack();
    void refusesAWrongNameInPlace_data();
    void refusesAWrongNameInPlace();
    void keepsAnUnknownZone();
    void keepsThePageOfWhatIsWrittenOnIt();
    void removesAnEmptyPageUntilUndo();
    void changesHowNoticesLook();
    void setsHouseRules_data() { addEngines(); }
    void setsHouseRules();
    void refusesAWrongLineInAList();
    void makesAComponentByKeys_data() { addEngines(); }
    void makesAComponentByKeys();
    void ordersComponentsByKeys();
    void refusesADoubledComponent();
    void retiresWhatHistoryNames_data() { addEngines(); }
    void retiresWhatHistoryNames();
    void removesAComponentUntilUndo();
    void undoesNothingFromBeforeItOpened();
    void tellsWhenSomebodyElseWasFaster();

private:
    static void addEngines();
    void begin(const QList<Incident> &incidents = {});
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] QTableView *table() const
    {
        return m_dialog->findChild<ComponentsPane *>()->findChild<QTableView *>();
    }
    void press(const QString &button) const;
    void writeName(const QString &name) const;
    [[nodiscard]] QStringList said() const;
    [[nodiscard]] QList<Component> components() const { return m_desk->session.store().components(aPage().id).value(); }
    [[nodiscard]] QStringList componentNames() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PagesDialog> m_dialog;
};

void TestPagesDialog::addEngines()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("memory") << false;
    QTest::newRow("sqlite") << true;
}

void TestPagesDialog::init()
{
    const QVariant sqlite = QTest::currentDataTag() ? QVariant(qstrcmp(QTest::currentDataTag(), "sqlite") == 0) : false;
    m_desk = std::make_unique<Desk>(sqlite.toBool() ? sqliteOpener : memoryOpener);
    QVERIFY(m_desk->opened);
}

void TestPagesDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestPagesDialog::begin(const QList<Incident> &incidents)
{
    QVERIFY(m_desk->keep(incidents, {aComponent(u"Mail"_s, 0), aComponent(u"Web"_s, 1), aComponent(u"Fax"_s, 2)}));
    m_dialog = std::make_unique<PagesDialog>(m_desk->session, aPage().id);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QLineEdit *TestPagesDialog::field(const QString &name) const
{
    for (QLineEdit *candidate : m_dialog->findChildren<QLineEdit *>())
        if (candidate->accessibleName() == name || candidate->placeholderText() == name)
            return candidate;
    return nullptr;
}

void TestPagesDialog::press(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text && button->isVisible()) {
            QVERIFY2(button->isEnabled(), qPrintable(text));
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    QFAIL(qPrintable(text));
}

void TestPagesDialog::writeName(const QString &name) const
{
    QLineEdit *edit = field(u"Example Mail"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, name);
}

QStringList TestPagesDialog::said() const
{
    QStringList said;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        if (label->isVisible() && label->text().size() > 30)
            said += label->text();
    return said;
}

QStringList TestPagesDialog::componentNames() const
{
    QStringList names;
    for (const Component &component : components())
        if (component.standing != ComponentStanding::Withdrawn)
            names += component.name;
    return names;
}

void TestPagesDialog::makesAPage()
{
    begin();
    press(u"New Page"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"Example Shop"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    const QList<Page> pages = m_desk->session.store().pages().value();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.last().name, u"Example Shop"_s);
    QCOMPARE(pages.last().zone, "America/Chicago");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<QListView *>(u"pages"_s)->currentIndex().data().toString(), u"Example Shop"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->session.store().pages().value().last().withdrawn);
    QCOMPARE(m_dialog->findChild<QListView *>(u"pages"_s)->model()->rowCount(), 1);
}

void TestPagesDialog::renamesAPageAndBack()
{
    begin();
    writeName(u"Better Mail"_s);
    QCOMPARE(m_desk->session.store().pages().value().first().name, u"Example Mail"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_desk->session.store().pages().value().first().name, u"Better Mail"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->session.store().pages().value(), QList<Page>{aPage()});
    QCOMPARE(field(u"Example Mail"_s)->text(), u"Example Mail"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(field(u"Example Mail"_s)->text(), u"Better Mail"_s);
}

void TestPagesDialog::refusesAWrongNameInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << u" "_s << u"A page needs a name. It keeps “Example Mail” until it has one."_s;
    QTest::newRow("taken") << u"example SHOP"_s
                           << u"Another page is called “example SHOP” already. This one stays “Example Mail”."_s;
}

void TestPagesDialog::refusesAWrongNameInPlace()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    Changes another;
    another.pages = {aPage(u"Example Shop"_s)};
    QVERIFY(m_desk->session.write(another, u"Prepared"_s));
    begin();
    writeName(name);
    QVERIFY(said().contains(sentence));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_desk->session.store().pages().value(), (QList<Page>{aPage(), aPage(u"Example Shop"_s)}));
    QCOMPARE(m_desk->session.undoStack().count(), 0);
}

void TestPagesDialog::keepsAnUnknownZone()
{
    begin();
    QLineEdit *zone = field(u"Time zone"_s);
    zone->setFocus();
    zone->selectAll();
    QTest::keyClicks(zone, u"Mars/Olympus"_s);
    QVERIFY(said().contains(
        u"This machine does not know the zone “Mars/Olympus”; times are shown in UTC until it does."_s));
    QTest::keyClick(zone, Qt::Key_Tab);
    QCOMPARE(m_desk->session.store().pages().value().first().zone, "Mars/Olympus");
    zone->setFocus();
    zone->selectAll();
    QTest::keyClicks(zone, u"Europe/Berlin"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : zone, Qt::Key_Return);
    QCOMPARE(m_desk->session.store().pages().value().first().zone, "Europe/Berlin");
}

void TestPagesDialog::keepsThePageOfWhatIsWrittenOnIt()
{
    begin({anIncident()});
    press(u"Remove Page"_s);
    QVERIFY(said().contains(
        u"“Example Mail” stays: incidents are told on it. Withdraw or keep them; their history needs the page."_s));
    QCOMPARE(m_desk->session.store().pages().value(), QList<Page>{aPage()});
}

void TestPagesDialog::removesAnEmptyPageUntilUndo()
{
    begin();
    press(u"Remove Page"_s);
    QVERIFY(m_desk->session.store().pages().value().first().withdrawn);
    QCOMPARE(m_dialog->findChild<QListView *>(u"pages"_s)->model()->rowCount(), 0);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->session.store().pages().value(), QList<Page>{aPage()});
    QCOMPARE(field(u"Example Mail"_s)->text(), u"Example Mail"_s);
}

void TestPagesDialog::changesHowNoticesLook()
{
    begin();
    for (QComboBox *combo : m_dialog->findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Section labels"_s)
            QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(m_desk->session.store().pages()->first().style.separator, NoticeStyle::Separator::Colon);
    m_dialog->findChild<QCheckBox *>(u"timeline"_s)->click();
    QVERIFY(m_desk->session.store().pages()->first().style.timeline);
    m_desk->session.undoStack().setIndex(0);
    QCOMPARE(m_desk->session.store().pages().value(), QList<Page>{aPage()});
}

void TestPagesDialog::setsHouseRules()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    const auto rules = [this] { return m_desk->session.store().pages().value().first().rules; };
    const auto write = [this](const QString &name, const QString &text) {
        for (QPlainTextEdit *field : m_dialog->findChildren<QPlainTextEdit *>())
            if (field->accessibleName() == name) {
                field->setFocus();
                field->selectAll();
                QTest::keyClicks(field, text);
                QTest::keyClick(field, Qt::Key_Tab);
            }
    };
    write(u"Section labels"_s, u"Root cause"_s);
    write(u"Say instead"_s, u"outage = interruption"_s);
    QCOMPARE(rules().sectionLabels, QStringList{u"Root cause"_s});
    QCOMPARE(rules().usage, (QList<Usage>{{u"outage"_s, u"interruption"_s}}));
    for (QSpinBox *number : m_dialog->findChildren<QSpinBox *>())
        if (number->accessibleName() == u"Silence while critical"_s)
            number->setValue(45);
    QCOMPARE(rules().cadence.critical, std::chrono::minutes(45));
    for (QComboBox *grade : m_dialog->findChildren<QComboBox *>())
        if (grade->toolTip() == u"midnight"_s) {
            grade->setFocus();
            QTest::keyClick(grade, Qt::Key_End);
        }
    QCOMPARE(rules().grades.value(u"midnight"_s, Grade::Error), Grade::Off);
    m_desk->session.undoStack().setIndex(0);
    QCOMPARE(rules(), HouseRules());
}

void TestPagesDialog::refusesAWrongLineInAList()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(3);
    for (QPlainTextEdit *field : m_dialog->findChildren<QPlainTextEdit *>())
        if (field->accessibleName() == u"Say instead"_s) {
            field->setFocus();
            QTest::keyClicks(field, u"outage"_s);
            QTest::keyClick(field, Qt::Key_Tab);
            QCOMPARE(field->toPlainText(), u"outage"_s);
        }
    QVERIFY(said().contains(
        u"“outage” does not say what to write instead: “word = other word”. The list stays as it was."_s));
    QCOMPARE(m_desk->session.undoStack().count(), 0);
}

void TestPagesDialog::makesAComponentByKeys()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    press(u"New Component"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"Search"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(componentNames(), (QStringList{u"Mail"_s, u"Web"_s, u"Fax"_s, u"Search"_s}));
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Web"_s, u"Fax"_s}));
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestPagesDialog::ordersComponentsByKeys()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    table()->setFocus();
    table()->selectRow(2);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(componentNames(), (QStringList{u"Fax"_s, u"Mail"_s, u"Web"_s}));
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Fax"_s, u"Web"_s}));
    m_desk->session.undoStack().setIndex(0);
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Web"_s, u"Fax"_s}));
}

void TestPagesDialog::refusesADoubledComponent()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    table()->edit(table()->currentIndex());
    QTest::keyClicks(m_dialog->focusWidget(), u"mail"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(said().contains(u"There is another component called “mail”. Nothing was changed."_s));
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Web"_s, u"Fax"_s}));
}

void TestPagesDialog::retiresWhatHistoryNames()
{
    Incident incident = anIncident();
    incident.components = {aComponent(u"Fax"_s).id};
    begin({incident});
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    table()->selectRow(2);
    press(u"Remove"_s);
    QCOMPARE(components().last().standing, ComponentStanding::Retired);
    QVERIFY(said().contains(u"“Fax” is retired and not removed: incidents name it. They keep it; new ones are not "
                            "offered it."_s));
    QCOMPARE(table()->model()->index(2, 2).data().toString(), u"retired"_s);
    press(u"Offer Again"_s);
    QCOMPARE(components().last().standing, ComponentStanding::Offered);
}

void TestPagesDialog::removesAComponentUntilUndo()
{
    begin();
    m_dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Fax"_s}));
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(componentNames(), (QStringList{u"Mail"_s, u"Web"_s, u"Fax"_s}));
}

void TestPagesDialog::undoesNothingFromBeforeItOpened()
{
    QVERIFY(m_desk->keep({anIncident()}));
    m_desk->session.undoStack().push(new QUndoCommand(u"Before"_s));
    m_desk->session.undoStack().push(new QUndoCommand(u"Taken back"_s));
    m_desk->session.undoStack().undo();
    begin();
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_dialog.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_desk->session.undoStack().index(), 1);
}

void TestPagesDialog::tellsWhenSomebodyElseWasFaster()
{
    begin();
    writeName(u"Mine"_s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    Page theirs = aPage();
    theirs.name = u"Theirs"_s;
    Changes changes;
    changes.pages = {theirs};
    QVERIFY(m_desk->session.write(changes, u"Elsewhere"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->session.store().pages().value(), QList<Page>{theirs});
    QVERIFY(said().contains(
        u"“Theirs” was changed elsewhere in the meantime. It is shown as it is now; nothing was changed."_s));
    QCOMPARE(field(u"Example Mail"_s)->text(), u"Theirs"_s);
}

QTEST_MAIN(TestPagesDialog)
#include "tst_pagesdialog.moc"
