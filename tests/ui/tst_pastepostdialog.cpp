#include "ui/intake/pastepostdialog.h"

#include "app/store/sqlite/sqlitestore.h"
#include "tests/ui/desk.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(noticedesk::StoreOpener)

namespace {

const QString post = u"Mail is late\n"
                     "Incident Report for Example Mail\n"
                     "Investigating\n\n"
                     "We are looking into it.\n"
                     "Posted Jun 13, 2024 - 09:17 UTC\n"_s;
const QString laterPost = u"Mail is late\n"
                          "Incident Report for Example Mail\n"
                          "Resolved\n\n"
                          "It is over.\n"
                          "Posted Jun 13, 2024 - 11:30 UTC\n"
                          "Investigating\n\n"
                          "We are looking into it.\n"
                          "Posted Jun 13, 2024 - 09:17 UTC\n"_s;

Result<std::unique_ptr<IncidentStore>> sqlite(const QString &file)
{
    return SqliteStore::open(file);
}

} // namespace

class TestPastePostDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsASmallScreen();
    void init();
    void cleanup();
    void showsThePlanBeforeAnythingIsStored_data() { addRows(); }
    void showsThePlanBeforeAnythingIsStored();
    void importsAndTakesItBack_data() { addRows(); }
    void importsAndTakesItBack();
    void growsWhatIsKnown_data() { addRows(); }
    void growsWhatIsKnown();
    void addsNothingTheSecondTime_data() { addRows(); }
    void addsNothingTheSecondTime();
    void bringsBackWhatWasTakenBack_data() { addRows(); }
    void bringsBackWhatWasTakenBack();
    void importsManyBesideTheWindow_data() { addRows(); }
    void importsManyBesideTheWindow();
    void saysWhyATextCannotBeRead_data() { addRows(); }
    void saysWhyATextCannotBeRead();
    void readsGoodFilesBesideBadOnes();
    void showsTheLatestText();
    void readsAsIsChosen();
    void leavesNothingWhenCancelled();
    void saysWhenMuchWouldChange();
    void importsByKeyboard();
    void namesEverythingThatTakesTheFocus();

private:
    static void addRows();
    void openFromRow();
    void open(const StoreOpener &opener, const QString &file);
    void openDialog();
    void paste(const QString &text);
    [[nodiscard]] QPushButton &importButton();
    [[nodiscard]] QString state();
    [[nodiscard]] QString cell(int row, int column);
    [[nodiscard]] int stored();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PastePostDialog> m_dialog;
};

void TestPastePostDialog::init()
{
    QGuiApplication::clipboard()->clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPastePostDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
    m_folder.reset();
}

/// Worked on in place, and beside the window with a store object of its own.
void TestPastePostDialog::addRows()
{
    QTest::addColumn<StoreOpener>("opener");
    QTest::addColumn<QString>("file");
    QTest::newRow("memory") << StoreOpener(memoryOpener) << QString();
    QTest::newRow("sqlite") << StoreOpener(sqlite) << u"desk.noticedesk"_s;
}

void TestPastePostDialog::openFromRow()
{
    QFETCH(StoreOpener, opener);
    QFETCH(QString, file);
    open(opener, file.isEmpty() ? file : m_folder->filePath(file));
}

void TestPastePostDialog::open(const StoreOpener &opener, const QString &file)
{
    m_desk = std::make_unique<Desk>(opener, file);
    QVERIFY(m_desk->opened);
    openDialog();
}

void TestPastePostDialog::openDialog()
{
    m_dialog = std::make_unique<PastePostDialog>(m_desk->session);
    m_dialog->show();
}

void TestPastePostDialog::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    auto *field = m_dialog->findChild<QPlainTextEdit *>();
    field->selectAll();
    field->paste();
}

QPushButton &TestPastePostDialog::importButton()
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        if (button->text().startsWith(u"&Import"_s))
            return *button;
    qFatal("no import button");
}

QString TestPastePostDialog::state()
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

QString TestPastePostDialog::cell(int row, int column)
{
    return m_dialog->findChild<QTableView *>()->model()->index(row, column).data().toString();
}

int TestPastePostDialog::stored()
{
    return m_desk->session.store().tally()->all;
}

void TestPastePostDialog::showsThePlanBeforeAnythingIsStored()
{
    openFromRow();
    QVERIFY(!importButton().isEnabled());
    QVERIFY(state().contains(u"Nothing to import yet"_s));
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    QCOMPARE(importButton().text(), u"&Import Incident"_s);
    QCOMPARE(cell(0, 0), u"New"_s);
    QCOMPARE(cell(0, 1), u"Mail is late"_s);
    QCOMPARE(cell(0, 2), u"Example Mail"_s);
    QVERIFY(state().contains(u"New: 1 · Grown: 0 · Unchanged: 0 · Not readable: 0"_s));
    QCOMPARE(stored(), 0);
}

void TestPastePostDialog::importsAndTakesItBack()
{
    openFromRow();
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    importButton().click();
    QTRY_COMPARE(imported.size(), 1);
    const auto ids = imported.first().first().value<QList<IncidentId>>();
    QCOMPARE(ids.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const auto incident = m_desk->session.store().incident(ids.first());
    QVERIFY(incident);
    QCOMPARE(incident->title, u"Mail is late"_s);
    QCOMPARE(incident->updates.first().stage, Stage::Posted);
    QCOMPARE(m_desk->session.store().originals(ids.first())->first().document, post.toUtf8());
    m_desk->session.undoStack().undo();
    QCOMPARE(stored(), 0);
    m_desk->session.undoStack().redo();
    QCOMPARE(stored(), 1);
}

void TestPastePostDialog::growsWhatIsKnown()
{
    openFromRow();
    for (const QString &text : {post, laterPost}) {
        openDialog();
        QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
        paste(text);
        QTRY_VERIFY(importButton().isEnabled());
        importButton().click();
        QTRY_COMPARE(imported.size(), 1);
    }
    const auto rows = m_desk->session.store().summaries({}, std::nullopt, 10);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().updates, 2);
    m_desk->session.undoStack().undo();
    QCOMPARE(m_desk->session.store().summaries({}, std::nullopt, 10)->first().updates, 1);
}

void TestPastePostDialog::addsNothingTheSecondTime()
{
    openFromRow();
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    importButton().click();
    QTRY_COMPARE(imported.size(), 1);
    openDialog();
    paste(post);
    QTRY_VERIFY(state().contains(u"Everything in it is stored already."_s));
    QCOMPARE(cell(0, 0), u"Unchanged"_s);
    QVERIFY(!importButton().isEnabled());
    QCOMPARE(stored(), 1);
}

void TestPastePostDialog::bringsBackWhatWasTakenBack()
{
    openFromRow();
    for (int round = 0; round < 2; ++round) {
        openDialog();
        QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
        paste(post);
        QTRY_VERIFY(importButton().isEnabled());
        importButton().click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(stored(), 1);
        m_desk->session.undoStack().undo();
        QCOMPARE(stored(), 0);
    }
}

/// In milliseconds: a sanitizer on a busy machine takes its time.
constexpr int patience = 60'000;

void TestPastePostDialog::importsManyBesideTheWindow()
{
    openFromRow();
    for (int i = 0; i < 30; ++i) {
        QFile file(m_folder->filePath(u"%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString text = post;
        file.write(text.replace(u"Mail"_s, u"Mail %1"_s.arg(i)).toUtf8());
        file.close();
        m_dialog->addFile(file.fileName());
    }
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    QTRY_VERIFY_WITH_TIMEOUT(importButton().isEnabled(), patience);
    QCOMPARE(importButton().text(), u"&Import 30 Incidents"_s);
    importButton().click();
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
    QCOMPARE(stored(), 30);
    m_desk->session.undoStack().undo();
    QCOMPARE(stored(), 0);
    m_desk->session.undoStack().redo();
    QCOMPARE(stored(), 30);
}

void TestPastePostDialog::saysWhyATextCannotBeRead()
{
    openFromRow();
    paste(u"{\"incidents\": [{\"name\":"_s);
    QTRY_VERIFY(state().contains(u"This cannot be read as a post"_s));
    QVERIFY(!importButton().isEnabled());
    ReadOptions options;
    options.now = m_desk->clock.now();
    const auto refused = readPosts("{\"incidents\": [{\"name\":", options);
    QVERIFY(!refused);
    QVERIFY(state().contains(refused.error().message));
    QCOMPARE(stored(), 0);
}

void TestPastePostDialog::readsGoodFilesBesideBadOnes()
{
    open(memoryOpener, QString());
    paste(post);
    m_dialog->addFile(m_folder->filePath(u"missing.json"_s));
    QTRY_VERIFY(importButton().isEnabled());
    QCOMPARE(cell(0, 0), u"New"_s);
    QCOMPARE(cell(1, 0), u"Not readable"_s);
    QCOMPARE(cell(1, 1), u"missing.json"_s);
    QVERIFY(state().contains(u"New: 1 · Grown: 0 · Unchanged: 0 · Not readable: 1"_s));
}

void TestPastePostDialog::showsTheLatestText()
{
    open(sqlite, m_folder->filePath(u"desk.noticedesk"_s));
    for (int i = 0; i < 10; ++i) {
        QString text = post;
        paste(text.replace(u"Mail is late"_s, u"Title %1"_s.arg(i)));
        QVERIFY(!importButton().isEnabled());
        QTest::qWait(i * 40);
    }
    QTRY_VERIFY(importButton().isEnabled());
    QCOMPARE(cell(0, 1), u"Title 9"_s);
}

void TestPastePostDialog::readsAsIsChosen()
{
    open(memoryOpener, QString());
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    const auto choices = m_dialog->findChildren<QComboBox *>();
    choices.at(1)->setEditText(u"Other Page"_s);
    QTRY_COMPARE(cell(0, 2), u"Other Page"_s);
    choices.at(2)->setEditText(u"Mars/Olympus"_s);
    QTRY_VERIFY(state().contains(u"There is no time zone “Mars/Olympus”"_s));
    QVERIFY(!importButton().isEnabled());
}

void TestPastePostDialog::leavesNothingWhenCancelled()
{
    open(sqlite, m_folder->filePath(u"desk.noticedesk"_s));
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    paste(laterPost);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QTest::qWait(300);
    QCOMPARE(imported.size(), 0);
    QCOMPARE(stored(), 0);
    QCOMPARE(m_desk->session.store().pages()->size(), 0);
    QVERIFY(!m_desk->session.undoStack().canUndo());
}

void TestPastePostDialog::saysWhenMuchWouldChange()
{
    open(memoryOpener, QString());
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    importButton().click();
    QTRY_COMPARE(imported.size(), 1);
    openDialog();
    paste(laterPost);
    QTRY_VERIFY(importButton().isEnabled());
    QVERIFY(m_dialog->findChild<MessageBar *>()->sentence().startsWith(
        u"This changes 1 of the 1 incidents that are stored."_s));
}

void TestPastePostDialog::importsByKeyboard()
{
    open(memoryOpener, QString());
    QSignalSpy imported(m_dialog.get(), &PastePostDialog::imported);
    QGuiApplication::clipboard()->setText(post);
    auto *field = m_dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(importButton().isEnabled());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(stored(), 1);
}

void TestPastePostDialog::namesEverythingThatTakesTheFocus()
{
    open(memoryOpener, QString());
    paste(post);
    QTRY_VERIFY(importButton().isEnabled());
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestPastePostDialog::fitsASmallScreen()
{
    Desk desk;
    QCOMPARE(PastePostDialog(desk.session).minimumSizeHint().expandedTo({640, 400}), QSize(640, 400));
}

QTEST_MAIN(TestPastePostDialog)
#include "tst_pastepostdialog.moc"
