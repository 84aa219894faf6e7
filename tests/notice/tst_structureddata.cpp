#include "app/notice/jsontext.h"
#include "app/notice/structureddata.h"
#include "tests/notice/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestStructuredData final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheStory();
    void tellsNoEndWhileItIsOpen();
    void leavesOutWhatIsNotApproved();
    void isTheTextThatWasMeant_data();
    void isTheTextThatWasMeant();
    void holdsNothingThatEndsItsElement_data();
    void holdsNothingThatEndsItsElement();
};

namespace {

QString dataOf(const Sample &sample, Drafts drafts = Drafts::LeaveOut)
{
    return structuredData(composeNotice(sample.incident, sample.page, sample.components, drafts));
}

QJsonObject storyOf(const Sample &sample, Drafts drafts = Drafts::LeaveOut)
{
    return QJsonDocument::fromJson(dataOf(sample, drafts).toUtf8()).object();
}

} // namespace

void TestStructuredData::tellsTheStory()
{
    const QJsonObject story = storyOf(vendorRelay());
    QCOMPARE(story[u"@context"_s].toString(), u"https://schema.org"_s);
    QCOMPARE(story[u"@type"_s].toString(), u"LiveBlogPosting"_s);
    QCOMPARE(story[u"headline"_s].toString(), vendorRelay().incident.title);
    QCOMPARE(story[u"inLanguage"_s].toString(), u"en"_s);
    QCOMPARE(story[u"publisher"_s][u"name"_s].toString(), vendorRelay().page.name);
    QCOMPARE(story[u"coverageStartTime"_s].toString(), u"2024-06-13T14:17:00Z"_s);
    QCOMPARE(story[u"coverageEndTime"_s].toString(), u"2024-06-27T14:00:00Z"_s);
    QCOMPARE(story[u"dateModified"_s].toString(), u"2024-06-27T14:00:00Z"_s);
    const QJsonArray updates = story[u"liveBlogUpdate"_s].toArray();
    QCOMPARE(updates.size(), 3);
    QCOMPARE(updates.at(0)[u"headline"_s].toString(), u"Final update from Vendor"_s);
    QCOMPARE(updates.at(0)[u"datePublished"_s].toString(), u"2024-06-27T14:00:00Z"_s);
    QVERIFY(updates.at(2)[u"articleBody"_s].toString().startsWith(
        u"User impact -\nSome people's mail comes back as undeliverable.\n\nMore info -\n"_s));
}

void TestStructuredData::isTheTextThatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString() << u"\"\""_s;
    QTest::newRow("words") << u"Grüße, 世界"_s << u"\"Grüße, 世界\""_s;
    QTest::newRow("quotes") << u"\"a\\b\""_s << u"\"\\\"a\\\\b\\\"\""_s;
    QTest::newRow("lines") << u"a\n\tb\r\f\b"_s << u"\"a\\n\\tb\\r\\f\\b\""_s;
    QTest::newRow("control") << u"a\u0001\u001f\u007f"_s << u"\"a\\u0001\\u001f\u007f\""_s;
    QTest::newRow("marks") << u"<a>&"_s << u"\"\\u003ca\\u003e\\u0026\""_s;
    QTest::newRow("pair") << u"a🚒"_s << u"\"a🚒\""_s;
    QTest::newRow("first half alone") << u"a"_s + QChar(0xd83d) << u"\"a\\ud83d\""_s;
    QTest::newRow("second half alone") << QChar(0xde92) + u"b"_s << u"\"\\ude92b\""_s;
}

void TestStructuredData::isTheTextThatWasMeant()
{
    QFETCH(QString, text);
    QString json;
    appendJsonText(json, text);
    QTEST(json, "written");
    if (text.isValidUtf16())
        QCOMPARE(QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0).toString(), text);
}

void TestStructuredData::tellsNoEndWhileItIsOpen()
{
    Sample sample = vendorRelay();
    sample.incident.updates.removeLast();
    QVERIFY(!storyOf(sample).contains(u"coverageEndTime"_s));
}

void TestStructuredData::leavesOutWhatIsNotApproved()
{
    Sample sample = vendorRelay();
    sample.incident.updates.last().stage = Stage::Draft;
    QCOMPARE(storyOf(sample, Drafts::Mark)[u"liveBlogUpdate"_s].toArray().size(), 2);
    for (Update &update : sample.incident.updates)
        update.stage = Stage::Draft;
    QCOMPARE(dataOf(sample, Drafts::Mark), QString());
}

void TestStructuredData::holdsNothingThatEndsItsElement_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"</script><script>alert(1)</script>", "<!--", "<!--<script>", "-->", "]]>",
                              "&lt;/script&gt;", "\"}", "\\", "{{7*7}}", "</SCRIPT >", "\u2028"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestStructuredData::holdsNothingThatEndsItsElement()
{
    QFETCH(QString, words);
    const Sample sample = everyFieldSays(u"a"_s + words + u"b"_s);
    const QString data = dataOf(sample);
    for (const QChar c : u"<>&\n"_s)
        QVERIFY2(!data.contains(c), qUtf8Printable(data));
    const Notice notice = composeNotice(sample.incident, sample.page, sample.components);
    QCOMPARE(storyOf(sample)[u"headline"_s].toString(), notice.title);
}

QTEST_APPLESS_MAIN(TestStructuredData)
#include "tst_structureddata.moc"
