#include "tests/ui/updatesdesk.h"

#include "ui/updates/bodyacts.h"
#include "ui/updates/bodyedit.h"
#include "ui/updates/findbar.h"
#include "ui/updates/linkdialog.h"
#include "ui/updates/places.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident aDraft(const QString &body)
{
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(13, 14), body)});
    incident.updates[0].stage = Stage::Draft;
    return incident;
}

void choose(GrowingTextEdit *field, const QString &words)
{
    const qsizetype from = field->text().indexOf(words);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(int(from));
    cursor.setPosition(int(from + words.size()), QTextCursor::KeepAnchor);
    field->setTextCursor(cursor);
    field->setFocus();
}

void copyToClipboard(const QString &html, const QString &text)
{
    auto *copied = new QMimeData;
    if (!html.isEmpty())
        copied->setHtml(html);
    copied->setText(text);
    QGuiApplication::clipboard()->setMimeData(copied);
}

QString noteOf(const UpdatesDesk &desk)
{
    QStringList seen;
    for (const MessageBar *bar : desk.column->findChildren<MessageBar *>())
        if (!bar->isHidden())
            seen.append(bar->sentence());
    return seen.join(u'|');
}

} // namespace

class TestBodyEdit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatsByKey_data();
    void formatsByKey();
    void makesEachActOneStepOfUndo();
    void pastesLaidOutTextAsMarkdown();
    void pastesTheWordsAloneOnDemand();
    void takesSourceCodeAndItsOwnTextAsTheyStand();
    void saysWhatItDoesNotTake_data();
    void saysWhatItDoesNotTake();
    void takesTextFilesThatAreDroppedOnIt();
    void copiesTextAlone();
    void offersWhatMendsTheWordsAtTheCursor();
    void walksThroughTheFindings();
    void asksForTheAddressOfALink();
    void judgesAddresses_data();
    void judgesAddresses();
    void findsPlaces_data();
    void findsPlaces();
    void findsAndReplaces();
    void leavesAWithdrawnTextAlone();
};

void TestBodyEdit::formatsByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("after");
    QTest::newRow("bold") << Qt::Key_B << Qt::KeyboardModifiers(Qt::ControlModifier) << u"Mail is **late** today"_s;
    QTest::newRow("italic") << Qt::Key_I << Qt::KeyboardModifiers(Qt::ControlModifier) << u"Mail is _late_ today"_s;
    QTest::newRow("list") << Qt::Key_L << (Qt::ControlModifier | Qt::ShiftModifier) << u"- Mail is late today"_s;
}

void TestBodyEdit::formatsByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, after);
    UpdatesDesk desk(aDraft(u"Mail is late today"_s));
    choose(desk.body(), u"late"_s);
    QTest::keyClick(desk.body(), key, modifiers);
    QCOMPARE(desk.body()->text(), after);
    QCOMPARE(desk.stored(0).body, after);
    QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.stored(0).body, u"Mail is late today"_s);
}

void TestBodyEdit::makesEachActOneStepOfUndo()
{
    UpdatesDesk desk(aDraft(u"Mail"_s));
    desk.body()->moveCursor(QTextCursor::End);
    desk.body()->setFocus();
    QTest::keyClicks(desk.body(), u" is late"_s);
    copyToClipboard({}, u" today"_s);
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(desk.body(), u" again"_s);
    QCOMPARE(desk.body()->text(), u"Mail is late today again"_s);
    for (const QString &before : {u"Mail is late today"_s, u"Mail is late"_s, u"Mail"_s}) {
        QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.body()->text(), before);
    }
}

void TestBodyEdit::pastesLaidOutTextAsMarkdown()
{
    UpdatesDesk desk(aDraft(u""_s));
    copyToClipboard(
        u"<p><b>Root cause</b></p><ul><li>a <a href='https://example.com/x'>disk</a></li></ul><script>no()</script>"_s,
        u"Root cause\na disk"_s);
    desk.body()->setFocus();
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.body()->text(), u"**Root cause**\n\n- a [disk](https://example.com/x)"_s);
    QCOMPARE(noteOf(desk), QString());
}

void TestBodyEdit::pastesTheWordsAloneOnDemand()
{
    UpdatesDesk desk(aDraft(u""_s));
    copyToClipboard(u"<b>Root</b> cause"_s, u"Root cause"_s);
    desk.body()->setFocus();
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.body()->text(), u"Root cause"_s);
}

void TestBodyEdit::takesSourceCodeAndItsOwnTextAsTheyStand()
{
    UpdatesDesk desk(aDraft(u"**One** [two](https://example.com)"_s));
    desk.body()->setFocus();
    desk.body()->selectAll();
    desk.body()->copy();
    QTest::keyClick(desk.body(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier);
    const QString twice = u"**One** [two](https://example.com)**One** [two](https://example.com)"_s;
    QCOMPARE(desk.body()->text(), twice);
    copyToClipboard(u"<meta charset='utf-8'><div style=\"color: #000;font-family: 'Mono', 'monospace', monospace;"
                    u"font-size: 14px;white-space: pre;\"><div>- **x**</div></div>"_s,
                    u"- **x**"_s);
    desk.body()->selectAll();
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.body()->text(), u"- **x**"_s);
}

void TestBodyEdit::saysWhatItDoesNotTake_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("note");
    QTest::newRow("two megabytes of words")
        << QString() << u"word "_s.repeated(400'000) << u"before"_s << u"2,000,000"_s;
    QTest::newRow("layout without end") << u"<b><i>"_s.repeated(90'000) + u"x"_s << u"x"_s << u"beforex"_s
                                        << u"plain text"_s;
}

void TestBodyEdit::saysWhatItDoesNotTake()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(QString, note);
    UpdatesDesk desk(aDraft(u"before"_s));
    desk.body()->setFocus();
    desk.body()->moveCursor(QTextCursor::End);
    copyToClipboard(html, text);
    QTest::keyClick(desk.body(), Qt::Key_V, Qt::ControlModifier);
    QTEST(desk.body()->text(), "after");
    QVERIFY2(noteOf(desk).contains(note), qPrintable(noteOf(desk)));
}

void TestBodyEdit::takesTextFilesThatAreDroppedOnIt()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"one.txt"_s, "One\r\n");
    write(u"two.md"_s, "**Two**\n");
    write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11));
    UpdatesDesk desk(aDraft(u""_s));
    auto *dropped = new QMimeData;
    dropped->setUrls({QUrl::fromLocalFile(folder.filePath(u"one.txt"_s)),
                      QUrl::fromLocalFile(folder.filePath(u"picture.png"_s)),
                      QUrl::fromLocalFile(folder.filePath(u"two.md"_s))});
    QGuiApplication::clipboard()->setMimeData(dropped);
    desk.body()->setFocus();
    desk.body()->paste();
    QCOMPARE(desk.body()->text(), u"One\n\n**Two**"_s);
    QVERIFY2(noteOf(desk).contains(u"picture.png"_s), qPrintable(noteOf(desk)));
}

void TestBodyEdit::copiesTextAlone()
{
    UpdatesDesk desk(aDraft(u"**One**\n\nTwo"_s));
    desk.body()->selectAll();
    desk.body()->copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"**One**\n\nTwo"_s);
    QVERIFY(!copied->hasHtml());
}

void TestBodyEdit::offersWhatMendsTheWordsAtTheCursor()
{
    UpdatesDesk desk(aDraft(u"The mial & the rest."_s));
    auto *field = static_cast<BodyEdit *>(desk.body());
    const Fix write{u"Write “mail” & go"_s, {Field::Body, {4, 4}}, u"mail"_s};
    const Fix keep{u"Add"_s, {Field::Body, {4, 4}}, u"mial"_s, Fix::Means::PageWords};
    field->setMarks({{4, 4, Tone::Caution, u"A slip"_s, {write, keep}}});
    QList<Fix> asked;
    connect(field, &BodyEdit::fixAsked, this, [&](const Fix &fix) { asked.append(fix); });
    const auto openMenu = [field](int at) {
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(at);
        field->setTextCursor(cursor);
        QStringList first;
        QTimer::singleShot(0, field, [&first] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions().first(2))
                first.append(action->text());
            menu->setActiveAction(menu->actions().first());
            QTest::keyClick(menu, first.first().startsWith(u"Write"_s) ? Qt::Key_Return : Qt::Key_Escape);
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(field, &event);
        return first;
    };
    QCOMPARE(openMenu(6), (QStringList{u"Write “mail” && go"_s, u"Add"_s}));
    QCOMPARE(asked, QList<Fix>{write});
    QVERIFY(!openMenu(12).contains(u"Add"_s));
    field->setReadOnly(true);
    QVERIFY(!openMenu(6).contains(u"Add"_s));
    QCOMPARE(asked.size(), 1);
}

void TestBodyEdit::walksThroughTheFindings()
{
    UpdatesDesk desk(aDraft(u"Teh mial is laet."_s));
    auto *field = static_cast<BodyEdit *>(desk.body());
    field->setFocus();
    const auto next = [field] {
        QTest::keyClick(field, Qt::Key_F7);
        return field->textCursor().selectedText();
    };
    QCOMPARE(next(), QString());
    field->setMarks({{12, 4, Tone::Neutral, u"Late"_s, {}}, {0, 3, Tone::Caution, u"The"_s, {}}});
    field->moveCursor(QTextCursor::Start);
    QCOMPARE(next(), u"Teh"_s);
    QCOMPARE(field->accessibleDescription(), u"The"_s);
    QCOMPARE(next(), u"laet"_s);
    QCOMPARE(next(), u"Teh"_s);
    QTest::keyClicks(field, u"The"_s); // its mark goes with it
    QCOMPARE(next(), u"laet"_s);
    QCOMPARE(next(), u"laet"_s);
}

void TestBodyEdit::asksForTheAddressOfALink()
{
    UpdatesDesk desk(aDraft(u"See the page."_s));
    copyToClipboard({}, u"https://status.example.com/7"_s);
    choose(desk.body(), u"the page"_s);
    QTimer::singleShot(0, desk.column, [] {
        auto *dialog = qobject_cast<LinkDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->address(), u"https://status.example.com/7"_s);
        dialog->accept();
    });
    QTest::keyClick(desk.body(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(desk.stored(0).body, u"See [the page](https://status.example.com/7)."_s);
}

void TestBodyEdit::judgesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u" https://example.com/a b "_s << u"https://example.com/a%20b"_s;
    QTest::newRow("without a scheme") << u"www.example.com/status"_s << u"https://www.example.com/status"_s;
    QTest::newRow("mail") << u"help@example.com"_s << u"mailto:help@example.com"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("file") << u"file:///etc/hosts"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestBodyEdit::judgesAddresses()
{
    QFETCH(QString, typed);
    LinkDialog dialog(typed);
    QTEST(dialog.address(), "address");
}

void TestBodyEdit::findsPlaces_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("any case") << u"mail"_s << false << QList<int>{0, 5, 10};
    QTest::newRow("this case") << u"mail"_s << true << QList<int>{5, 10};
    QTest::newRow("nothing to find") << QString() << false << QList<int>{};
    QTest::newRow("not there") << u"disk"_s << false << QList<int>{};
}

void TestBodyEdit::findsPlaces()
{
    QFETCH(QString, words);
    QFETCH(bool, matchesCase);
    QFETCH(QList<int>, places);
    QCOMPARE(placesOf(words, u"Mail mail mail"_s, matchesCase), places);
    QCOMPARE(placeFrom({3, 7}, 4), 7);
    QCOMPARE(placeFrom({3, 7}, 8), 3);
    QCOMPARE(placeBefore({3, 7}, 7), 3);
    QCOMPARE(placeBefore({3, 7}, 3), 7);
    QVERIFY(!placeFrom({}, 0));
}

void TestBodyEdit::findsAndReplaces()
{
    UpdatesDesk desk(aDraft(u"Mail is late. mail waits."_s));
    desk.body()->setFocus();
    QTest::keyClick(desk.body(), Qt::Key_H, Qt::ControlModifier);
    auto *bar = desk.column->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    const QList<QLineEdit *> fields = bar->findChildren<QLineEdit *>();
    QVERIFY(fields.at(0)->hasFocus());
    QTest::keyClicks(fields.at(0), u"MAIL"_s);
    QCOMPARE(desk.body()->textCursor().selectedText(), u"Mail"_s);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QCOMPARE(desk.body()->textCursor().selectedText(), u"mail"_s);
    fields.at(1)->setText(u"Post"_s);
    fields.at(1)->setFocus();
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(desk.stored(0).body, u"Mail is late. Post waits."_s);
    for (QPushButton *button : bar->findChildren<QPushButton *>())
        if (button->text() == u"Replace All"_s)
            button->click();
    QCOMPARE(desk.stored(0).body, u"Post is late. Post waits."_s);
    QTest::keyClick(fields.at(0), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(desk.body()->hasFocus());
    QTest::keyClick(desk.body(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.stored(0).body, u"Mail is late. Post waits."_s);
}

void TestBodyEdit::leavesAWithdrawnTextAlone()
{
    UpdatesDesk desk(aDraft(u"Mail is late"_s));
    auto *field = qobject_cast<BodyEdit *>(desk.body());
    QVERIFY(field != nullptr);
    field->setReadOnly(true);
    choose(field, u"late"_s);
    QTest::keyClick(field, Qt::Key_B, Qt::ControlModifier);
    copyToClipboard({}, u"x"_s);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field->text(), u"Mail is late"_s);
}

QTEST_MAIN(TestBodyEdit)
#include "tst_bodyedit.moc"
