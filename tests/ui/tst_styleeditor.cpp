#include "app/incident/shippedstyles.h"
#include "app/incident/stylerules.h"
#include "tests/ui/styledesk.h"
#include "ui/widgets/growingtextedit.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

void closeCompletions()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
}

} // namespace

class TestStyleEditor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAShippedStyleInOneStep();
    void saysThatAStyleWasChanged();
    void keepsLogoAndFooterOfThePage();
    void setsZonesByKeys();
    void judgesAZone_data();
    void judgesAZone();
    void judgesAColour_data();
    void judgesAColour();
    void takesTheNearestColourThatCanBeRead();
    void takesAPaletteInOneStep();
    void judgesALogo_data();
    void judgesALogo();
    void judgesAFooter_data();
    void judgesAFooter();
    void setsTheLanguage();
    void isStoredForTheNextStart();
    void tellsWhenSomebodyElseWasFaster();
};

void TestStyleEditor::takesAShippedStyleInOneStep()
{
    StyleDesk desk;
    auto *shipped = desk.named<QComboBox>(u"Notice style"_s);
    QCOMPARE(shipped->currentText(), u"Post"_s);
    QTest::keyClick(shipped, Qt::Key_Down);
    QCOMPARE(desk.style(), styleOf(ShippedStyle::StatusPage));
    QCOMPARE(shipped->currentText(), u"Status page"_s);
    QVERIFY(desk.named<QCheckBox>(u"Timeline of what was affected when"_s) == nullptr); // named by its text
    QVERIFY(desk.dialog->findChild<QCheckBox *>(u"timeline"_s)->isChecked());
    QCOMPARE(desk.steps(), 1);
    desk.undo();
    QCOMPARE(desk.style(), NoticeStyle());
    QCOMPARE(shipped->currentText(), u"Post"_s);
}

void TestStyleEditor::saysThatAStyleWasChanged()
{
    StyleDesk desk;
    const auto *shipped = desk.named<QComboBox>(u"Notice style"_s);
    QTest::keyClick(desk.named<QComboBox>(u"Section labels"_s), Qt::Key_Down);
    QCOMPARE(desk.style().separator, NoticeStyle::Separator::Colon);
    QCOMPARE(shipped->currentText(), u"Post — changed"_s);
    desk.press(u"Restore Shipped"_s);
    QCOMPARE(desk.style(), NoticeStyle());
    QCOMPARE(shipped->currentText(), u"Post"_s);
    desk.undo();
    QCOMPARE(shipped->currentText(), u"Post — changed"_s);
    desk.undo();
    QCOMPARE(desk.style(), NoticeStyle());
}

void TestStyleEditor::keepsLogoAndFooterOfThePage()
{
    StyleDesk desk;
    auto *footer = desk.dialog->findChild<GrowingTextEdit *>(u"footer"_s);
    desk.write(footer, u"Ask support@example.com."_s);
    QTest::keyClick(footer, Qt::Key_Tab);
    auto *shipped = desk.named<QComboBox>(u"Notice style"_s);
    QCOMPARE(shipped->currentText(), u"Post"_s); // every page has words of its own
    QTest::keyClick(shipped, Qt::Key_End);
    NoticeStyle wanted = styleOf(ShippedStyle::Compact);
    wanted.footer = u"Ask support@example.com."_s;
    QCOMPARE(desk.style(), wanted);
}

void TestStyleEditor::setsZonesByKeys()
{
    StyleDesk desk;
    auto *add = desk.dialog->findChild<QComboBox *>(u"addZone"_s);
    for (const QString &part : {u"Etc/UTC"_s, u"berlin"_s}) { // the second is the only one with that in its name
        desk.write(add->lineEdit(), part);
        closeCompletions();
        QTest::keyClick(add->lineEdit(), Qt::Key_Return);
        QCOMPARE(add->currentText(), QString());
    }
    QCOMPARE(desk.style().otherZones, (QList<QByteArray>{"Etc/UTC", "Europe/Berlin"}));
    auto *list = desk.dialog->findChild<QListView *>(u"zones"_s);
    list->setFocus();
    QCOMPARE(list->currentIndex().data().toString(), u"Europe/Berlin"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.style().otherZones, (QList<QByteArray>{"Europe/Berlin", "Etc/UTC"}));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // that of the page stays the first
    QCOMPARE(desk.style().otherZones, (QList<QByteArray>{"Europe/Berlin", "Etc/UTC"}));
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(desk.style().otherZones, QList<QByteArray>{"Etc/UTC"});
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(desk.style().otherZones, QList<QByteArray>{"Etc/UTC"});
    desk.undo();
    QCOMPARE(desk.style().otherZones, (QList<QByteArray>{"Europe/Berlin", "Etc/UTC"}));
}

void TestStyleEditor::judgesAZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("zones");
    QTest::addColumn<QString>("remark");
    QTest::newRow("known") << u"Asia/Tokyo"_s << 1 << QString();
    QTest::newRow("in another case") << u"asia/tokyo"_s << 1 << QString();
    QTest::newRow("of the page") << u"America/Chicago"_s << 0 << u"“America/Chicago” is there already."_s;
    QTest::newRow("unknown") << u"Mars/Olympus"_s << 0
                             << u"“Mars/Olympus” is not a time zone this computer knows. Choose one of the list."_s;
    QTest::newRow("of several") << u"Europe/"_s << 0
                                << u"“Europe/” is not a time zone this computer knows. Choose one of the list."_s;
    QTest::newRow("nothing") << u" "_s << 0 << QString();
}

void TestStyleEditor::judgesAZone()
{
    QFETCH(QString, zone);
    QFETCH(QString, remark);
    StyleDesk desk;
    auto *add = desk.dialog->findChild<QComboBox *>(u"addZone"_s);
    desk.write(add->lineEdit(), zone);
    closeCompletions();
    QTest::keyClick(add->lineEdit(), Qt::Key_Return);
    QTEST(int(desk.style().otherZones.size()), "zones");
    QCOMPARE(add->accessibleDescription(), remark);
    QCOMPARE(desk.said().contains(remark), !remark.isEmpty());
    QVERIFY(desk.dialog->isVisible());
}

void TestStyleEditor::judgesAColour_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("remark");
    QTest::newRow("dark on white") << u"Text, light"_s << u"#203040"_s << true << QString();
    QTest::newRow("without #") << u"Text, light"_s << u"203040"_s << true << QString();
    QTest::newRow("just enough") << u"Text, light"_s << u"#767676"_s << true << QString();
    QTest::newRow("just not enough")
        << u"Text, light"_s << u"#777777"_s << false
        << u"#777777 has a contrast of 4.4 : 1 against #ffffff; text needs 4.5 : 1. #767676 would do."_s;
    QTest::newRow("links in the dark")
        << u"Links, dark"_s << u"#0a53be"_s << false
        << u"#0a53be has a contrast of 2.5 : 1 against #14171c; text needs 4.5 : 1. #4a80cf would do."_s;
    QTest::newRow("no colour") << u"Text, light"_s << u"#12345"_s << false
                               << u"A colour is written as #1b1f24: six digits from 0 to f."_s;
    QTest::newRow("no background") << u"Background, dark"_s << u"blue"_s << false
                                   << u"A colour is written as #1b1f24: six digits from 0 to f."_s;
}

void TestStyleEditor::judgesAColour()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QFETCH(bool, stored);
    QFETCH(QString, remark);
    StyleDesk desk;
    auto *edit = desk.named<QLineEdit>(field);
    desk.write(edit, written);
    QCOMPARE(edit->accessibleDescription(), remark); // at once
    QCOMPARE(desk.said().contains(remark), !remark.isEmpty());
    QCOMPARE(desk.steps(), 0);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(desk.style() != NoticeStyle(), stored);
    QCOMPARE(desk.steps(), stored ? 1 : 0);
}

void TestStyleEditor::takesTheNearestColourThatCanBeRead()
{
    StyleDesk desk;
    auto *edit = desk.named<QLineEdit>(u"Text, light"_s);
    desk.write(edit, u"#9aa0a6"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(desk.style(), NoticeStyle());
    desk.press(u"Take %1"_s.arg(colourText(readableOn({255, 255, 255}, {154, 160, 166}))));
    QVERIFY(contrastOf(desk.style().light.ink, desk.style().light.ground) >= leastContrast);
    QVERIFY(desk.style().light.ink != NoticeStyle().light.ink);
    QCOMPARE(edit->text(), colourText(desk.style().light.ink));
    QCOMPARE(edit->accessibleDescription(), QString());
    QCOMPARE(desk.steps(), 1);
}

void TestStyleEditor::takesAPaletteInOneStep()
{
    StyleDesk desk;
    auto *palette = desk.dialog->findChild<QComboBox *>(u"palette"_s);
    QCOMPARE(palette->currentText(), u"Ink"_s);
    QTest::keyClick(palette, Qt::Key_Down);
    QCOMPARE(desk.style().light, palettes().at(1).light);
    QCOMPARE(desk.style().dark, palettes().at(1).dark);
    QCOMPARE(desk.steps(), 1);
    desk.write(desk.named<QLineEdit>(u"Links, light"_s), u"#000000"_s);
    QCOMPARE(palette->currentIndex(), -1); // of somebody's own making
}

void TestStyleEditor::judgesALogo_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("remark");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, "PNG");
    QTest::newRow("PNG") << png << QString();
    QTest::newRow("SVG") << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>)")
                         << QString();
    QTest::newRow("too large") << png + QByteArray(100000, ' ')
                               << u"The logo has 98 KB; it can have 32, as every notice carries it along. Choose a "
                                  "smaller picture."_s;
    QTest::newRow("no picture") << QByteArray("Logo")
                                << u"The logo is not a PNG, JPEG or SVG picture. Choose another file."_s;
    QTest::newRow("nothing") << QByteArray() << u"The logo is not a PNG, JPEG or SVG picture. Choose another file."_s;
}

void TestStyleEditor::judgesALogo()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, remark);
    const QTemporaryDir folder;
    QFile logo(folder.filePath(u"logo"_s));
    QVERIFY(logo.open(QIODevice::WriteOnly) && logo.write(file) == file.size());
    logo.close();
    StyleDesk desk;
    desk.press(u"Load Logo…"_s);
    auto *dialog = desk.dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectNameFilter(u"All files (*)"_s);
    Q_EMIT dialog->fileSelected(logo.fileName());
    QCOMPARE(desk.said().contains(remark), !remark.isEmpty());
    QCOMPARE(desk.style().logo.isEmpty(), !remark.isEmpty());
    if (remark.isEmpty()) {
        QCOMPARE(desk.style().logo, *logoOf(file));
        desk.press(u"Remove Logo"_s);
    }
    QCOMPARE(desk.style(), NoticeStyle());
}

void TestStyleEditor::judgesAFooter_data()
{
    QTest::addColumn<QString>("footer");
    QTest::addColumn<QString>("remark");
    QTest::newRow("short") << u"Ask **support@example.com**."_s << QString();
    QTest::newRow("just fits") << QString(1000, u'a') << QString();
    QTest::newRow("too long") << QString(1001, u'a')
                              << u"The footer has 1001 characters; it can have 1000. Shorten it."_s;
}

void TestStyleEditor::judgesAFooter()
{
    QFETCH(QString, footer);
    QFETCH(QString, remark);
    StyleDesk desk;
    auto *edit = desk.dialog->findChild<GrowingTextEdit *>(u"footer"_s);
    edit->setFocus();
    edit->insertText(footer);
    QCOMPARE(edit->accessibleDescription(), remark);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(desk.style().footer, remark.isEmpty() ? footer : QString());
    QCOMPARE(edit->text(), footer); // what was written is not lost
}

void TestStyleEditor::setsTheLanguage()
{
    StyleDesk desk;
    auto *language = desk.named<QComboBox>(u"Language"_s);
    desk.write(language->lineEdit(), u"xx/yy"_s);
    QVERIFY(desk.said().contains(u"This is no language. The page keeps “en”."_s));
    desk.write(language->lineEdit(), u"de"_s);
    QVERIFY(desk.said().contains(u"Wird untersucht, Ursache gefunden, Wird beobachtet, Behoben"_s));
    desk.write(language->lineEdit(), u"it"_s);
    QVERIFY(desk.said().contains(
        u"There are no fixed words in this language; those of a notice are printed in English."_s));
    closeCompletions();
    QTest::keyClick(language->lineEdit(), Qt::Key_Tab);
    QCOMPARE(desk.desk.session.store().pages()->first().language, u"it"_s);
}

void TestStyleEditor::isStoredForTheNextStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"desk.noticedesk"_s);
    const StoreOpener opener = [](const QString &name) { return SqliteStore::open(name); };
    NoticeStyle wanted = styleOf(ShippedStyle::StatusPage);
    wanted.light.ink = {0x20, 0x30, 0x40};
    wanted.footer = u"Ask us."_s;
    {
        StyleDesk desk({}, opener, file);
        QTest::keyClick(desk.named<QComboBox>(u"Notice style"_s), Qt::Key_Down);
        desk.write(desk.named<QLineEdit>(u"Text, light"_s), u"#203040"_s);
        desk.write(desk.dialog->findChild<GrowingTextEdit *>(u"footer"_s), wanted.footer);
        desk.dialog->done(0); // without leaving the field
    }
    StyleDesk again({}, opener, file);
    QCOMPARE(again.style(), wanted);
    QCOMPARE(again.named<QComboBox>(u"Notice style"_s)->currentText(), u"Status page — changed"_s);
    QCOMPARE(again.named<QLineEdit>(u"Text, light"_s)->text(), u"#203040"_s);
    QCOMPARE(again.dialog->findChild<GrowingTextEdit *>(u"footer"_s)->text(), wanted.footer);
}

void TestStyleEditor::tellsWhenSomebodyElseWasFaster()
{
    StyleDesk desk;
    QTest::keyClick(desk.named<QComboBox>(u"Notice style"_s), Qt::Key_Down);
    Page theirs = aPage();
    theirs.style = styleOf(ShippedStyle::Letter);
    Changes changes;
    changes.pages = {theirs};
    QVERIFY(desk.desk.session.write(changes, u"Elsewhere"_s));
    QCOMPARE(desk.named<QComboBox>(u"Notice style"_s)->currentText(), u"Plain letter"_s);
    desk.undo();
    QCOMPARE(desk.style(), theirs.style);
    QVERIFY(desk.said().contains(
        u"“Example Mail” was changed elsewhere in the meantime. It is shown as it is now; nothing was changed."_s));
}

QTEST_MAIN(TestStyleEditor)
#include "tst_styleeditor.moc"
