#include "app/incident/shippedtemplates.h"
#include "tests/ui/desk.h"
#include "ui/pages/pagesdialog.h"
#include "ui/pages/templatemodel.h"
#include "ui/pages/templatespane.h"
#include "ui/widgets/growingtextedit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// A person at the tab of templates, with the keyboard.
class TestTemplatesPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhereEachComesFrom();
    void changesOneRowForOneTemplate();
    void makesATemplateByKeys_data() { addEngines(); }
    void makesATemplateByKeys();
    void changesAShippedOneAndBack();
    void putsAwayAndOffersAgain();
    void removesAnOwnOneUntilUndo();
    void duplicates();
    void keepsANameThatCannotBe_data();
    void keepsANameThatCannotBe();
    void storesATextWithBrokenBracesAndSaysSo();
    void movesTheStatusWithTheKind();
    void keepsWhatIsTypedWhenAnotherIsChosen();

private:
    static void addEngines();
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    [[nodiscard]] QWidget *field(const QString &label) const;
    [[nodiscard]] QLineEdit *name() const { return static_cast<QLineEdit *>(field(u"N&ame:"_s)); }
    [[nodiscard]] GrowingTextEdit *text() const { return m_pane->findChild<GrowingTextEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] QList<PageTemplate> kept() const { return m_desk->session.page(aPage().id).templates; }
    [[nodiscard]] QString standing(int row) const { return table()->model()->index(row, 1).data().toString(); }
    [[nodiscard]] QStringList said() const;
    [[nodiscard]] bool isOffered(const QString &name) const;
    void choose(const QString &name) const;
    void press(const QString &button) const;
    void write(QWidget *field, const QString &text) const;
    void undo() const { QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PagesDialog> m_dialog;
    TemplatesPane *m_pane = nullptr;
};

void TestTemplatesPane::addEngines()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("memory") << false;
    QTest::newRow("sqlite") << true;
}

void TestTemplatesPane::init()
{
    const bool isSqlite = QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "sqlite") == 0;
    m_desk = std::make_unique<Desk>(isSqlite ? sqliteOpener : memoryOpener);
    QVERIFY(m_desk->keep({}));
    m_dialog = std::make_unique<PagesDialog>(m_desk->session, aPage().id);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(m_dialog.get(), Qt::Key_M, Qt::AltModifier);
    m_pane = m_dialog->findChild<TemplatesPane *>();
    QVERIFY(m_pane->isVisible());
}

void TestTemplatesPane::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

QWidget *TestTemplatesPane::field(const QString &label) const
{
    for (const QLabel *candidate : m_pane->findChildren<QLabel *>())
        if (candidate->text() == label)
            return candidate->buddy();
    return nullptr;
}

QPushButton *TestTemplatesPane::button(const QString &text) const
{
    for (QPushButton *button : m_pane->findChildren<QPushButton *>())
        if (QString(button->text()).remove(u'&') == text)
            return button;
    return nullptr;
}

QStringList TestTemplatesPane::said() const
{
    QStringList said;
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        if (label->isVisible() && label->text().size() > 15)
            said += label->text();
    return said;
}

bool TestTemplatesPane::isOffered(const QString &name) const
{
    const QList<Template> offered = templatesOf(m_desk->session.page(aPage().id), Kind::Incident);
    return std::any_of(offered.begin(), offered.end(), [&](const Template &each) { return each.name == name; });
}

/// By typing the beginning of its name, as in every list.
void TestTemplatesPane::choose(const QString &name) const
{
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClicks(table(), name);
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), name);
}

void TestTemplatesPane::press(const QString &text) const
{
    QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
    button(text)->setFocus();
    QTest::keyClick(button(text), Qt::Key_Space);
}

void TestTemplatesPane::write(QWidget *field, const QString &text) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void TestTemplatesPane::tellsWhereEachComesFrom()
{
    TemplateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Template changed = shippedTemplates().first();
    changed.body += u" More."_s;
    Page page = aPage();
    page.templates = {{changed, shippedTemplates().first().name, false},
                      {shippedTemplates().at(1), shippedTemplates().at(1).name, true},
                      {{u"Mine"_s, {}, {}, {}, {}, u"Text."_s, false}, {}, false},
                      {{u"Empty"_s, {}, {}, {}, {}, {}, false}, {}, false}};
    model.setTemplates(templatesOn(page));
    const int last = model.rowCount() - 1;
    const auto standingOf = [&](int row) { return model.index(row, 1).data().toString(); };
    QCOMPARE(standingOf(0), u"changed"_s);
    QCOMPARE(standingOf(1), u"shipped, put away"_s);
    QCOMPARE(standingOf(2), u"shipped"_s);
    QCOMPARE(standingOf(last - 1), u"own"_s);
    QCOMPARE(standingOf(last), u"own, not finished"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Template"_s);
}

void TestTemplatesPane::changesOneRowForOneTemplate()
{
    TemplateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<PageTemplate> all = templatesOn(aPage());
    model.setTemplates(all);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    all[3].putAway = true;
    model.setTemplates(all);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 3);
    QCOMPARE(reset.size(), 0);
    all.removeLast();
    model.setTemplates(all);
    QCOMPARE(reset.size(), 1);
}

void TestTemplatesPane::makesATemplateByKeys()
{
    press(u"New Template"_s);
    QVERIFY(name()->hasFocus());
    QTest::keyClicks(name(), u"Late mail"_s);
    write(text(), u"Mail to {{whom}} is late since {{start time}}."_s);
    QVERIFY(said().contains(u"Asks for: whom · start time"_s));
    table()->setFocus();
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().pattern.name, u"Late mail"_s);
    QCOMPARE(kept().first().pattern.body, u"Mail to {{whom}} is late since {{start time}}."_s);
    QVERIFY(isOffered(u"Late mail"_s));
    undo();
    QVERIFY(!isOffered(u"Late mail"_s));
    QCOMPARE(kept().first().pattern.body, QString());
    undo();
    undo();
    QCOMPARE(kept(), QList<PageTemplate>());
}

void TestTemplatesPane::changesAShippedOneAndBack()
{
    choose(u"Resolved"_s);
    QVERIFY(!button(u"Back to Shipped Text"_s)->isEnabled());
    write(name(), u"It is over"_s);
    write(text(), u"Over."_s);
    table()->setFocus();
    const int row = table()->currentIndex().row();
    QCOMPARE(standing(row), u"changed"_s);
    QVERIFY(isOffered(u"It is over"_s));
    QVERIFY(!isOffered(u"Resolved"_s));
    press(u"Back to Shipped Text"_s);
    QCOMPARE(kept(), QList<PageTemplate>());
    QCOMPARE(name()->text(), u"Resolved"_s);
    QCOMPARE(text()->text(), shippedTemplate(u"Resolved"_s)->body);
    undo();
    QCOMPARE(text()->text(), u"Over."_s);
}

void TestTemplatesPane::putsAwayAndOffersAgain()
{
    choose(u"False alarm"_s);
    press(u"Put Away"_s);
    QVERIFY(!isOffered(u"False alarm"_s));
    QCOMPARE(standing(table()->currentIndex().row()), u"shipped, put away"_s);
    press(u"Offer Again"_s);
    QVERIFY(isOffered(u"False alarm"_s));
    QCOMPARE(kept(), QList<PageTemplate>());
}

void TestTemplatesPane::removesAnOwnOneUntilUndo()
{
    press(u"New Template"_s);
    write(text(), u"Text."_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(kept(), QList<PageTemplate>());
    undo();
    QCOMPARE(kept().first().pattern.body, u"Text."_s);
}

void TestTemplatesPane::duplicates()
{
    choose(u"Resolved"_s);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().pattern.name, u"Resolved 2"_s);
    QCOMPARE(kept().first().pattern.body, shippedTemplate(u"Resolved"_s)->body);
    QCOMPARE(kept().first().shipped, QString());
    QVERIFY(name()->hasFocus());
}

void TestTemplatesPane::keepsANameThatCannotBe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << QString() << u"A template needs a name. It keeps “Resolved” until it has one."_s;
    QTest::newRow("taken") << u"first NOTICE"_s
                           << u"Another template is called “first NOTICE” already. This one stays “Resolved”."_s;
}

void TestTemplatesPane::keepsANameThatCannotBe()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    choose(u"Resolved"_s);
    write(name(), typed);
    QVERIFY2(said().contains(sentence), qPrintable(said().join(u'|')));
    write(text(), u"Over."_s);
    table()->setFocus();
    QCOMPARE(name()->text(), typed);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().pattern.name, u"Resolved"_s);
    QCOMPARE(kept().first().pattern.body, u"Over."_s);
}

void TestTemplatesPane::storesATextWithBrokenBracesAndSaysSo()
{
    choose(u"Resolved"_s);
    write(text(), u"Since {{start time mail is late, }} and {{}}."_s);
    QVERIFY(said().join(u'\n').contains(u"no words between its braces"_s));
    write(text(), u"Since {{start time mail is late."_s);
    QVERIFY(said().join(u'\n').contains(u"not closed"_s));
    table()->setFocus();
    QCOMPARE(kept().first().pattern.body, u"Since {{start time mail is late."_s);
    QVERIFY(isOffered(u"Resolved"_s));
    write(text(), QString());
    QVERIFY(said().join(u'\n').contains(u"Without a text the template is not offered."_s));
    table()->setFocus();
    QVERIFY(!isOffered(u"Resolved"_s));
}

void TestTemplatesPane::movesTheStatusWithTheKind()
{
    choose(u"Resolved"_s);
    auto *kind = static_cast<QComboBox *>(field(u"&For:"_s));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QCOMPARE(kept().first().pattern.kind, Kind::Maintenance);
    QCOMPARE(kept().first().pattern.status, Status::Scheduled);
    undo();
    QCOMPARE(kept(), QList<PageTemplate>());
    QCOMPARE(kind->currentIndex(), 0);
}

void TestTemplatesPane::keepsWhatIsTypedWhenAnotherIsChosen()
{
    choose(u"Resolved"_s);
    write(text(), u"Over."_s);
    table()->selectRow(0);
    QCOMPARE(kept().size(), 1);
    QCOMPARE(kept().first().pattern.body, u"Over."_s);
    QCOMPARE(text()->text(), shippedTemplates().first().body);
}

QTEST_MAIN(TestTemplatesPane)
#include "tst_templatespane.moc"
