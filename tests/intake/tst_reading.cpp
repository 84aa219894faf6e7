#include "tests/intake/posts.h"

#include <QStringConverter>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"Zürich is slow\nIncident Report for Example\nResolved\nDone – yes.\n"
                     "Posted Jun 27, 2024 - 09:00 UTC"_s;

QByteArray encoded(QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(page);
}

} // namespace

class TestReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEncodingItPromises_data();
    void readsEveryEncodingItPromises();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void detectsTheFormat_data();
    void detectsTheFormat();
    void refusesAnUnknownZone();
    void hasAWordForEachFormat();
};

void TestReading::readsEveryEncodingItPromises_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("UTF-8") << page.toUtf8();
    QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16 little") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big") << encoded(QStringConverter::Utf16BE);
    QTest::newRow("CRLF") << QString(page).replace(u"\n"_s, u"\r\n"_s).toUtf8();
    QTest::newRow("CR") << QString(page).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("blank lines around") << "\n\n" + page.toUtf8() + "\n\n";
    QTest::newRow("bell and escape") << "\x07\x1b" + page.toUtf8();
}

void TestReading::readsEveryEncodingItPromises()
{
    QFETCH(QByteArray, document);
    const auto reading = readPosts(document, someDay());
    QVERIFY(reading);
    QCOMPARE(reading->posts.size(), 1);
    const Post &post = reading->posts.first();
    QCOMPARE(post.title, u"Zürich is slow"_s);
    QCOMPARE(post.updates.first().body, u"Done – yes."_s);
    QCOMPARE(post.original, document);
}

void TestReading::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("hint");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \n\t\r\n") << u"blank"_s;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << u"blank"_s;
    QTest::newRow("too big") << QByteArray(mostDocumentBytes + 1, 'x') << u"larger than 128 MiB"_s;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not text"_s;
    QTest::newRow("NUL in text") << page.toUtf8() + QByteArray(1, '\0') << u"not text"_s;
    QTest::newRow("UTF-16 without mark") << encoded(QStringConverter::Utf16LE).sliced(2) << u"not text"_s;
    QTest::newRow("UTF-16 with half a character") << encoded(QStringConverter::Utf16LE).chopped(1) << u"damaged"_s;
    QTest::newRow("UTF-16 with half a pair") << QByteArray("\xFF\xFE\x00\xD8x\x00", 6) << u"damaged"_s;
    QTest::newRow("UTF-16 with NUL") << QByteArray("\xFF\xFEx\0\0\0", 6) << u"not text"_s;
    QTest::newRow("Latin-1") << page.toLatin1() << u"line 1 has bytes of another encoding"_s;
    QTest::newRow("Windows-1252 on line 2") << QByteArray("Title\nWe\x92re late") << u"line 2"_s;
    QTest::newRow("overlong") << QByteArray("Title \xC0\xAF") << u"not UTF-8"_s;
    QTest::newRow("surrogate") << QByteArray("Title \xED\xA0\x80") << u"not UTF-8"_s;
    QTest::newRow("cut in a character") << QByteArray("Z\xC3") << u"not UTF-8"_s;
    QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html><html lang=en><title>Home</title>")
                          << u"HTML page (“Home”)"_s;
    QTest::newRow("HTML behind a comment") << QByteArray("<!-- saved --><HTML><body>") << u"HTML page"_s;
    QTest::newRow("HTML in a fence") << QByteArray("```html\n<html><head>") << u"HTML page"_s;
    QTest::newRow("front matter") << QByteArray("---\nlayout: x\ntitle: Late mail\n---\n## Resolved\n")
                                  << u"front matter"_s;
    QTest::newRow("feed") << QByteArray("<?xml version=\"1.0\"?><feed/>") << u"feed"_s;
}

void TestReading::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, hint);
    for (const PostFormat format : {PostFormat::Detect, PostFormat::StatusPageText, PostFormat::StatusPageJson,
                                    PostFormat::NoticeMarkdown, PostFormat::Bundle}) {
        ReadOptions options = someDay();
        options.format = format;
        const auto reading = readPosts(document, options);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Error::Code::Unreadable);
        QVERIFY2(reading.error().message.contains(hint), qUtf8Printable(reading.error().message));
    }
}

void TestReading::detectsTheFormat_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::newRow("words") << QByteArray("Late mail");
    QTest::newRow("a bracket") << QByteArray("[Resolved] Late mail");
    QTest::newRow("a number in brackets") << QByteArray("[2024] Late mail");
    QTest::newRow("a tag") << QByteArray("<b>Late</b> mail");
    QTest::newRow("slashes") << QByteArray("// Late mail");
    QTest::newRow("a quote") << QByteArray("\"Late\" mail");
    QTest::newRow("a number sign") << QByteArray("# Late mail");
}

void TestReading::detectsTheFormat()
{
    QFETCH(QByteArray, title);
    const auto text =
        readPosts(title + "\nIncident Report for X\nResolved\nDone.\nPosted Jun 27, 2024 - 09:00 UTC", someDay());
    QVERIFY(text);
    QCOMPARE(text->format, PostFormat::StatusPageText);
    QCOMPARE(text->posts.first().title, QString::fromUtf8(title));

    ReadOptions options = someDay();
    options.format = PostFormat::StatusPageJson;
    QVERIFY(!readPosts(title, options));
    options.format = PostFormat::StatusPageText;
    QVERIFY(!readPosts("[]", options));
}

void TestReading::refusesAnUnknownZone()
{
    ReadOptions options = someDay();
    options.zone = "Nowhere/Land";
    const auto reading = readPosts(page.toUtf8(), options);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::Invalid);
}

void TestReading::hasAWordForEachFormat()
{
    for (const PostFormat format : {PostFormat::Detect, PostFormat::StatusPageText, PostFormat::StatusPageJson,
                                    PostFormat::NoticeMarkdown, PostFormat::Bundle})
        QCOMPARE(postFormatFromWord(postFormatWord(format)), format);
    QCOMPARE(postFormatWord(PostFormat::StatusPageText), u"statuspage-text"_s);
    QCOMPARE(postFormatWord(PostFormat::StatusPageJson), u"statuspage-json"_s);
    QCOMPARE(postFormatWord(PostFormat::NoticeMarkdown), u"notice-markdown"_s);
    QCOMPARE(postFormatWord(PostFormat::Detect), u"auto"_s);
    QCOMPARE(postFormatFromWord(u"word"_s), std::nullopt);
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
