#include "ui/intake/sourcesfield.h"

#include "tests/incident/builders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString post = u"Mail is late\n"
                     "Incident Report for Example Mail\n"
                     "Investigating\n\n"
                     "We are looking into it.\n"
                     "Posted Jun 13, 2024 - 09:17 UTC\n"_s;

} // namespace

class TestSourcesField final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOnlyAPostFromTheClipboard_data();
    void takesOnlyAPostFromTheClipboard();
    void takesDroppedFilesAsFiles();
    void takesADroppedTextAsText();
    void namesAFileOnce();
};

void TestSourcesField::takesOnlyAPostFromTheClipboard_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a post") << post << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("words") << u"Please call me back about the mail."_s << false;
    QTest::newRow("a letter") << u"Hello\n\nMail is late.\n\nYours"_s << false;
    QTest::newRow("a very long text") << post + QString(300'000, u'x') << false;
}

void TestSourcesField::takesOnlyAPostFromTheClipboard()
{
    QFETCH(QString, clipboard);
    QFETCH(bool, taken);
    QGuiApplication::clipboard()->setText(clipboard);
    SourcesField field;
    field.takeClipboard(at(20, 12));
    QCOMPARE(field.sources().text, taken ? clipboard : QString());
}

void TestSourcesField::takesDroppedFilesAsFiles()
{
    SourcesField field;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(u"/tmp/a.txt"_s), QUrl(u"https://example.com/b.txt"_s),
                     QUrl::fromLocalFile(u"/tmp/c.json"_s)});
    QVERIFY(SourcesField::canTake(dropped));
    field.take(dropped);
    QCOMPARE(field.sources(), (Sources{QString(), {u"/tmp/a.txt"_s, u"/tmp/c.json"_s}}));
}

void TestSourcesField::takesADroppedTextAsText()
{
    SourcesField field;
    QMimeData dropped;
    dropped.setHtml(u"<b>Mail</b>"_s);
    dropped.setText(u"Mail"_s);
    field.take(dropped);
    QCOMPARE(field.sources(), (Sources{u"Mail"_s, {}}));
}

void TestSourcesField::namesAFileOnce()
{
    SourcesField field;
    QSignalSpy changed(&field, &SourcesField::changed);
    field.addFile(u"/tmp/a.txt"_s);
    field.addFile(u"/tmp/a.txt"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(field.sources().files, QStringList(u"/tmp/a.txt"_s));
}

QTEST_MAIN(TestSourcesField)
#include "tst_sourcesfield.moc"
