#include "app/incident/templaterules.h"
#include "tests/ui/desk.h"
#include "ui/templates/beginningdialog.h"
#include "ui/templates/beginningmodel.h"
#include "ui/templates/pasttexts.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using From = Beginning::From;

/// A person at the dialog, with the keyboard, on the engine of the row.
class TestBeginnings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void standsInPartsUnderHeadings();
    void fitsByNameBeforeText_data();
    void fitsByNameBeforeText();
    void offersTheLastUpdateFirst_data() { addEngines(); }
    void offersTheLastUpdateFirst();
    void offersNoLastUpdateThatSaysNothing();
    void takesATemplateByTyping();
    void prefersNamesToTexts();
    void takesWhatThePageMadeOfATemplate();
    void findsAPastNoticeByTyping_data() { addEngines(); }
    void findsAPastNoticeByTyping();
    void proposesNoticesLikeThisOne_data() { addEngines(); }
    void proposesNoticesLikeThisOne();
    void choosesAnotherUpdateOfAPastNotice();
    void goesThroughTheListFromTheField();
    void saysWhenNothingFits();
    void leavesByEscape();
    void takesNoRevisionForShown();

private:
    static void addEngines();
    void begin(const Incident &incident);
    [[nodiscard]] QLineEdit *field() const { return m_dialog->findChild<QLineEdit *>(); }
    [[nodiscard]] QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString chosenRow() const { return list()->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] QString previewed() const { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    [[nodiscard]] bool waitFor(const QString &row) const
    {
        return QTest::qWaitFor([this, row] { return rows().contains(row); });
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BeginningDialog> m_dialog;
};

namespace {

Update saying(Status status, int day, const QString &body)
{
    return anUpdate(status, at(day, 9), body);
}

Incident now()
{
    return anIncident(u"Outbound mail is late"_s,
                      {saying(Status::Investigating, 20, u"We look into it."_s),
                       saying(Status::Identified, 21, u"A full disk, since 13:50 UTC."_s)});
}

Incident past()
{
    return anIncident(u"Outbound messages were late"_s,
                      {saying(Status::Investigating, 2, u"Since 10:00 UTC mail is late."_s),
                       saying(Status::Identified, 3, u"A loop was found on June 3 at 11:00 UTC."_s),
                       saying(Status::Resolved, 4, u"It took 45 minutes."_s)});
}

Incident elsewhere()
{
    return anIncident(u"Login errors"_s, {saying(Status::Resolved, 5, u"Logins work again."_s)});
}

Beginning named(const QString &name, const QString &body = {})
{
    Beginning beginning;
    beginning.name = name;
    beginning.pattern.body = body;
    return beginning;
}

} // namespace

void TestBeginnings::addEngines()
{
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("memory") << false;
    QTest::newRow("sqlite") << true;
}

void TestBeginnings::init()
{
    const bool isSqlite = QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "sqlite") == 0;
    m_desk = std::make_unique<Desk>(isSqlite ? sqliteOpener : memoryOpener);
    QVERIFY(m_desk->keep({past(), elsewhere()}));
}

void TestBeginnings::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestBeginnings::begin(const Incident &incident)
{
    QVERIFY(m_desk->keep({incident}));
    m_dialog = std::make_unique<BeginningDialog>(m_desk->session, incident);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(field()->hasFocus());
}

QStringList TestBeginnings::rows() const
{
    QStringList rows;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        rows += list()->model()->index(row, 0).data().toString();
    return rows;
}

void TestBeginnings::standsInPartsUnderHeadings()
{
    BeginningModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPart(From::PastNotice, u"Past"_s, {named(u"c"_s)});
    model.setPart(From::LastUpdate, u"Last"_s, {named(u"a"_s)});
    model.setPart(From::Template, u"Templates"_s, {named(u"b"_s), named(u"b2"_s)});
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.at(0), nullptr);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.at(1)->name, u"a"_s);
    QCOMPARE(model.chooseableFrom(2, 1), 3);
    QCOMPARE(model.chooseableFrom(2, -1), 1);
    QCOMPARE(model.chooseableFrom(0, -1), -1);
    model.setPart(From::Template, u"Templates"_s, {});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.at(3)->name, u"c"_s);
    QCOMPARE(model.at(4), nullptr);
    QCOMPARE(model.at(-1), nullptr);
}

void TestBeginnings::fitsByNameBeforeText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << u"  "_s << QStringList{u"Text"_s, u"Late mail"_s, u"Mail"_s};
    QTest::newRow("by name, then by text") << u"mail"_s << QStringList{u"Late mail"_s, u"Mail"_s, u"Text"_s};
    QTest::newRow("every word") << u"mail LATE"_s << QStringList{u"Late mail"_s};
    QTest::newRow("none") << u"fax"_s << QStringList();
}

void TestBeginnings::fitsByNameBeforeText()
{
    QFETCH(QString, typed);
    QStringList found;
    for (const Beginning &each :
         fitting({named(u"Text"_s, u"about mail"_s), named(u"Late mail"_s), named(u"Mail"_s)}, typed))
        found += each.name;
    QTEST(found, "found");
}

void TestBeginnings::offersTheLastUpdateFirst()
{
    begin(now());
    QCOMPARE(rows().mid(0, 3), (QStringList{u"This incident"_s, u"Last update"_s, u"Templates"_s}));
    QCOMPARE(chosenRow(), u"Last update"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->pattern(), patternOf(now().updates.last()));
    QCOMPARE(m_dialog->act(), u"Add Update from Last One"_s);
}

void TestBeginnings::offersNoLastUpdateThatSaysNothing()
{
    Incident incident = now();
    incident.updates = {saying(Status::Investigating, 20, u" \n"_s)};
    begin(incident);
    QVERIFY(!rows().contains(u"Last update"_s));
    QCOMPARE(chosenRow(), u"First notice"_s);
}

void TestBeginnings::takesATemplateByTyping()
{
    begin(now());
    QTest::keyClicks(field(), u"watch"_s);
    QCOMPARE(chosenRow(), u"Fix in place, watching"_s);
    QVERIFY(previewed().contains(u"{{what was done since}}"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_dialog->pattern(), *shippedTemplate(u"Fix in place, watching"_s));
    QCOMPARE(m_dialog->act(), u"Add Update from Template"_s);
}

void TestBeginnings::prefersNamesToTexts()
{
    begin(anIncident(u"Outbound mail is late"_s,
                     {saying(Status::Investigating, 20, u"We are looking for the cause."_s)}));
    QTest::keyClicks(field(), u"cause"_s);
    QVERIFY(rows().contains(u"Last update"_s));
    QCOMPARE(chosenRow(), u"Cause identified"_s);
    QTest::keyClicks(field(), u"."_s);
    QCOMPARE(chosenRow(), u"Last update"_s);
}

void TestBeginnings::takesWhatThePageMadeOfATemplate()
{
    Template own = *shippedTemplate(u"Resolved"_s);
    own.name = u"All is well"_s;
    Changes changes;
    changes.pages = {aPage()};
    changes.pages[0].templates = {{own, u"Resolved"_s, false},
                                  {*shippedTemplate(u"False alarm"_s), u"False alarm"_s, true}};
    const Incident incident = now();
    changes.incidents = {incident};
    QVERIFY(m_desk->session.write(changes, u"Prepared"_s));
    m_dialog = std::make_unique<BeginningDialog>(m_desk->session, incident);
    QVERIFY(rows().contains(u"All is well"_s));
    QVERIFY(!rows().contains(u"Resolved"_s));
    QVERIFY(!rows().contains(u"False alarm"_s));
}

void TestBeginnings::findsAPastNoticeByTyping()
{
    begin(now());
    QTest::keyClicks(field(), u"logins aga"_s);
    QVERIFY(waitFor(u"Login errors"_s));
    QCOMPARE(rows(), (QStringList{u"Past notices"_s, u"Login errors"_s}));
    QCOMPARE(chosenRow(), u"Login errors"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_dialog->pattern(), patternOf(elsewhere().updates.first()));
    QCOMPARE(m_dialog->act(), u"Add Update from Past Notice"_s);
}

void TestBeginnings::proposesNoticesLikeThisOne()
{
    begin(now());
    QVERIFY(waitFor(u"Outbound messages were late"_s));
    QCOMPARE(rows().mid(rows().size() - 2),
             (QStringList{u"Past notices like this one"_s, u"Outbound messages were late"_s}));
    QCOMPARE(chosenRow(), u"Last update"_s);
}

void TestBeginnings::choosesAnotherUpdateOfAPastNotice()
{
    begin(now());
    QTest::keyClicks(field(), u"outbound messages"_s);
    QVERIFY(waitFor(u"Outbound messages were late"_s));
    QCOMPARE(previewed(), u"A loop was found on {{instead of June 3 at 11:00 UTC}}."_s);
    auto *which = m_dialog->findChild<QComboBox *>();
    QVERIFY(which->isVisible());
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QCOMPARE(m_dialog->pattern().status, Status::Resolved);
    QCOMPARE(m_dialog->pattern().body, u"It took {{instead of 45 minutes}}."_s);
}

void TestBeginnings::goesThroughTheListFromTheField()
{
    begin(now());
    QVERIFY(waitFor(u"Outbound messages were late"_s));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(chosenRow(), u"Last update"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(chosenRow(), u"First notice"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(chosenRow(), u"Last update"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(field(), Qt::Key_PageDown);
    QCOMPARE(chosenRow(), u"Outbound messages were late"_s);
    QVERIFY(field()->hasFocus());
}

void TestBeginnings::saysWhenNothingFits()
{
    begin(now());
    QTest::keyClicks(field(), u"zeppelin"_s);
    QVERIFY(QTest::qWaitFor([this] { return rows().isEmpty(); }));
    QCOMPARE(previewed(), u"Nothing fits “zeppelin”."_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void TestBeginnings::leavesByEscape()
{
    begin(now());
    QTest::keyClicks(field(), u"notice"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

/// Looking at a past notice must not let this window store over what another one has made of it.
void TestBeginnings::takesNoRevisionForShown()
{
    begin(now());
    Incident shown = m_desk->session.incident(past().id).value();
    Incident changed = shown;
    changed.title = u"Changed elsewhere"_s;
    IncidentStore &store = const_cast<IncidentStore &>(m_desk->session.store());
    QVERIFY(store.save({{}, {}, {changed}, {}}, aDrafter()));
    QVERIFY(!pastTexts(m_desk->session, past().id, now()).patterns.isEmpty());
    shown.title = u"Changed here"_s;
    QVERIFY(!m_desk->session.write(shown, u"Edited"_s));
}

QTEST_MAIN(TestBeginnings)
#include "tst_beginnings.moc"
