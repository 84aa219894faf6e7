#include "app/intake/bundle.h"

#include "app/notice/machines.h"
#include "tests/intake/bundles.h"
#include "tests/intake/posts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// The bundle with `before` in its file replaced, which must be there.
QByteArray damagedBundle(const QByteArray &before, const QByteArray &after)
{
    QByteArray document = renderBundle(aBundle());
    if (!document.contains(before))
        qFatal("“%s” is not in the bundle", before.constData());
    return document.replace(before, after);
}

} // namespace

class TestBundle final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackEverything();
    void writesTheSameBytesAgain();
    void passesOverWhatItDoesNotKnow();
    void readsTheOtherIncidents_data();
    void readsTheOtherIncidents();
    void refusesWhatIsNoBundle_data();
    void refusesWhatIsNoBundle();
    void saysThatOtherJsonIsNoBundle();
    void takesNoStyleThatADeskWouldRefuse();
};

void TestBundle::readsBackEverything()
{
    const auto reading = readPosts(renderBundle(aBundle()), someDay());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->format, PostFormat::Bundle);
    QCOMPARE(reading->unreadable, QList<Unreadable>());
    QCOMPARE(reading->posts, QList<Post>());
    QCOMPARE(reading->bundle.pages, aBundle().pages);
    QCOMPARE(reading->bundle.components, aBundle().components);
    QCOMPARE(reading->bundle.histories.size(), aBundle().histories.size());
    QCOMPARE(reading->bundle.histories.first(), aBundle().histories.first());
    QCOMPARE(reading->bundle, aBundle());
}

void TestBundle::writesTheSameBytesAgain()
{
    const QByteArray document = renderBundle(aBundle());
    QVERIFY(document.startsWith("{\n    \"format\": \"noticedesk/1\",\n"));
    QVERIFY(document.endsWith("}\n"));
    QCOMPARE(renderBundle(readPosts(document, someDay())->bundle), document);
}

void TestBundle::passesOverWhatItDoesNotKnow()
{
    QJsonObject root = QJsonDocument::fromJson(renderBundle(aBundle())).object();
    QJsonArray incidents = root[u"incidents"_s].toArray();
    QJsonObject first = incidents.first().toObject();
    first.insert(u"colour"_s, u"blue"_s);
    incidents.replace(0, first);
    root.insert(u"incidents"_s, incidents);
    root.insert(u"made_by"_s, QJsonArray{1, 2});
    const auto reading = readPosts(QJsonDocument(root).toJson(QJsonDocument::Compact), someDay());
    QVERIFY(reading);
    QCOMPARE(reading->bundle, aBundle());
}

void TestBundle::readsTheOtherIncidents_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("hint");
    QTest::newRow("an unknown stage") << QByteArray("\"stage\": \"approved\"") << QByteArray("\"stage\": \"agreed\"")
                                      << u"updates[1].stage"_s;
    QTest::newRow("a number for a headline") << QByteArray("\"headline\": \"We replace disks\"")
                                             << QByteArray("\"headline\": 7") << u"updates[0].headline"_s;
    QTest::newRow("a time without a zone") << QByteArray("\"2024-06-15T05:00:00.250Z\"")
                                           << QByteArray("\"2024-06-15T05:00:00\"") << u"updates[2].posted_at"_s;
    QTest::newRow("no id") << QByteArray("\"level\": \"under_maintenance\"") << QByteArray("\"level\": null")
                           << u"impacts[0].level"_s;
    QTest::newRow("a gap in the revisions")
        << QByteArray("\"number\": 2") << QByteArray("\"number\": 3") << u"revisions"_s;
    QTest::newRow("an original that is no base64")
        << QByteArray("\"document\": \"77u/") << QByteArray("\"document\": \"?") << u"originals[0].document"_s;
    QTest::newRow("a component that is not in it")
        << (u"\"component\": \""_s + aComponent(u"Mail"_s).id.text()).toUtf8()
        << (u"\"component\": \""_s + aComponent(u"Nobody’s"_s).id.text()).toUtf8() << u"not in the bundle"_s;
}

void TestBundle::readsTheOtherIncidents()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, hint);
    const auto reading = readPosts(damagedBundle(before, after), someDay());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->bundle.histories, QList{aBundle().histories.last()});
    QCOMPARE(reading->unreadable.size(), 1);
    QCOMPARE(reading->unreadable.first().where, u"incidents[0]"_s);
    QVERIFY2(reading->unreadable.first().why.contains(hint), qPrintable(reading->unreadable.first().why));
}

void TestBundle::refusesWhatIsNoBundle_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<QString>("hint");
    QTest::newRow("a later version") << damagedBundle("noticedesk/1", "noticedesk/2") << Error::Code::NewerSchema
                                     << u"noticedesk/2"_s;
    QTest::newRow("cut off") << renderBundle(aBundle()).chopped(200) << Error::Code::Unreadable << u"cut off"_s;
    QTest::newRow("nothing in it") << QByteArray("{\"format\": \"noticedesk/1\"}") << Error::Code::Unreadable
                                   << u"holds no incident"_s;
    QTest::newRow("without its page") << damagedBundle("\"pages\"", "\"sites\"") << Error::Code::Unreadable
                                      << u"not in the bundle"_s;
    QTest::newRow("nested too deep") << "{\"format\": \"noticedesk/1\", \"incidents\": " + QByteArray(100, '[')
                                     << Error::Code::Unreadable << u"64 levels"_s;
}

void TestBundle::refusesWhatIsNoBundle()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, hint);
    const auto reading = readPosts(document, someDay());
    QVERIFY(!reading);
    QTEST(reading.error().code, "code");
    QVERIFY2(reading.error().message.contains(hint), qPrintable(reading.error().message));
}

void TestBundle::saysThatOtherJsonIsNoBundle()
{
    ReadOptions options = someDay();
    options.format = PostFormat::Bundle;
    const auto reading = readPosts("{\"page\": {}, \"incidents\": []}", options);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::Unreadable);
    QVERIFY2(reading.error().message.contains(u"no bundle"_s), qUtf8Printable(reading.error().message));
}

/// A logo that is an address would be asked for by every reader of the page.
void TestBundle::takesNoStyleThatADeskWouldRefuse()
{
    Bundle bundle = aBundle();
    bundle.pages.first().style.logo = u"https://elsewhere.example.com/logo.png"_s;
    const auto reading = readPosts(renderBundle(bundle), someDay());
    QVERIFY(reading);
    QCOMPARE(reading->bundle.pages.first().style, NoticeStyle());
    QCOMPARE(reading->bundle.histories, bundle.histories);
    QCOMPARE(reading->unreadable.size(), 1);
    QCOMPARE(reading->unreadable.first().where, u"pages[0]"_s);
}

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
