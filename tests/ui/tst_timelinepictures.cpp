#include "tests/ui/timelineprogram.h"
#include "ui/timeline/timelinepane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Saves under the name in the dialog that is about to open.
void answerPicture(const QString &file, const QString &filter)
{
    QTimer::singleShot(0, qApp, [file, filter] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible()) {
                dialog->selectNameFilter(filter);
                dialog->selectFile(file);
                static_cast<QDialog *>(dialog)->accept();
            }
    });
}

} // namespace

class TestTimelinePictures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesPictures_data();
    void savesPictures();
    void savesAPdf();
    void saysWhyAPictureCannotBeSaved();
    void copiesAPicture();
};

void TestTimelinePictures::savesPictures_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("scale");
    QTest::newRow("SVG") << u"SVG, sharp at every size (*.svg)"_s << u"svg"_s << 1;
    QTest::newRow("PNG") << u"PNG (*.png)"_s << u"png"_s << 1;
    QTest::newRow("PNG, twice") << u"PNG, twice as large (*.png)"_s << u"png"_s << 2;
    QTest::newRow("PNG, three times") << u"PNG, three times as large (*.png)"_s << u"png"_s << 3;
}

void TestTimelinePictures::savesPictures()
{
    QFETCH(QString, filter);
    QFETCH(QString, suffix);
    QFETCH(int, scale);
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    const QString file = program.folder.filePath(u"picture."_s + suffix);
    answerPicture(file, filter);
    program.view().acts().savePicture->trigger();
    QTRY_VERIFY(QFileInfo::exists(file));
    const QImage image(file);
    QCOMPARE(image.width(), 960 * scale);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    if (suffix == "svg"_L1)
        QVERIFY(read.readAll().contains("Outbound mail is late"));
}

void TestTimelinePictures::savesAPdf()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    const QString file = program.folder.filePath(u"picture.pdf"_s);
    answerPicture(file, u"PDF, for documents and printing (*.pdf)"_s);
    program.view().acts().savePicture->trigger();
    QTRY_VERIFY(QFileInfo::exists(file));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray pdf = read.readAll();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/Font")); // text, not a picture of it
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TestTimelinePictures::saysWhyAPictureCannotBeSaved()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    const QString file = program.folder.filePath(u"folder.svg"_s);
    QVERIFY(QDir().mkpath(file + u"/x"_s));
    QTimer::singleShot(0, qApp, [&] {
        Q_EMIT program.view().findChild<QFileDialog *>()->fileSelected(file);
        program.view().findChild<QFileDialog *>()->close();
    });
    program.view().acts().savePicture->trigger();
    QTRY_VERIFY2(program.message().contains(u"folder.svg"_s), qPrintable(program.message()));
}

void TestTimelinePictures::copiesAPicture()
{
    TimelineProgram program;
    program.press(Qt::Key_2, Qt::ControlModifier);
    program.view().acts().copyPicture->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->data(u"image/svg+xml"_s).startsWith("<svg"));
    QVERIFY(copied->text().contains(u"Mail was affected for 4 h 26 min."_s));
}

QTEST_MAIN(TestTimelinePictures)
#include "tst_timelinepictures.moc"
