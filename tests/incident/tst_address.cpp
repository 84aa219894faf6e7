#include "tests/incident/bodytexts.h"

#include "app/incident/address.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestAddress final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksOnlyToSafeAddresses_data();
    void linksOnlyToSafeAddresses();
    void takesAddressesAsBrowsersDo_data();
    void takesAddressesAsBrowsersDo();
};

void TestAddress::linksOnlyToSafeAddresses_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"[a](https://e.example/)"_s << u"a (https://e.example/)"_s << true;
    QTest::newRow("shouted") << u"[a](HTTPS://e.example)"_s << u"a (https://e.example)"_s << true;
    QTest::newRow("mail") << u"[write](mailto:a@e.example)"_s << u"write (mailto:a@e.example)"_s << true;
    QTest::newRow("mail in brackets") << u"<a@e.example>"_s << u"a@e.example"_s << true;
    QTest::newRow("without words") << u"[](https://e.example)"_s << u"https://e.example"_s << true;
    QTest::newRow("a blank") << u"[a](<https://e.example/a b>)"_s << u"a (https://e.example/a%20b)"_s << true;
    QTest::newRow("script") << u"[a](javascript:alert(1))"_s << u"a (javascript:alert(1))"_s << false;
    QTest::newRow("script, in capitals") << u"[a](JaVaScRiPt:alert)"_s << u"a (JaVaScRiPt:alert)"_s << false;
    QTest::newRow("script, by reference") << u"[a](java&#115;cript&colon;x)"_s << u"a (javascript:x)"_s << false;
    QTest::newRow("script, with a tab") << u"[a](<java\tscript:x>)"_s << u"a (javascript:x)"_s << false;
    QTest::newRow("script, after a control") << u"[a](<&#1;javascript:x>)"_s << u"a (javascript:x)"_s << false;
    QTest::newRow("script, escaped") << u"[a](javascript\\:x)"_s << u"a (javascript:x)"_s << false;
    QTest::newRow("script, by percent") << u"[a](javascript%3Ax)"_s << u"a (javascript%3Ax)"_s << false;
    QTest::newRow("script in brackets") << u"<javascript:alert(1)>"_s << u"javascript:alert(1)"_s << false;
    QTest::newRow("vbscript") << u"[a](vbscript:x)"_s << u"a (vbscript:x)"_s << false;
    QTest::newRow("data") << u"[a](data:image/png;base64,x)"_s << u"a (data:image/png;base64,x)"_s << false;
    QTest::newRow("file") << u"[a](file:///etc/passwd)"_s << u"a (file:///etc/passwd)"_s << false;
    QTest::newRow("feed") << u"[a](feed:x)"_s << u"a (feed:x)"_s << false;
    QTest::newRow("intent") << u"[a](intent://x#y)"_s << u"a (intent://x#y)"_s << false;
    QTest::newRow("tel") << u"[a](tel:+1)"_s << u"a (tel:+1)"_s << false;
    QTest::newRow("another host") << u"[a](//evil.example)"_s << u"a (//evil.example)"_s << false;
    QTest::newRow("a path") << u"[a](/b)"_s << u"a (/b)"_s << false;
    QTest::newRow("nowhere") << u"[a]()"_s << u"a"_s << false;
    QTest::newRow("ftp in brackets") << u"<ftp://f.example>"_s << u"ftp://f.example"_s << false;
    QTest::newRow("by definition") << u"[a]\n\n[a]: javascript:x"_s << u"a (javascript:x)"_s << false;
}

void TestAddress::linksOnlyToSafeAddresses()
{
    QFETCH(QString, markdown);
    QFETCH(bool, isLink);
    const Body body = readBody(markdown);
    QTEST(plainText(body), "text");
    QCOMPARE(shape(body).contains(u"(link"_s), isLink);
}

void TestAddress::takesAddressesAsBrowsersDo_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<std::optional<QString>>("link");
    const std::optional<QString> refused;
    QTest::newRow("plain") << u"https://e.example/a?b#c"_s << std::optional(u"https://e.example/a?b#c"_s);
    QTest::newRow("port") << u"http://e.example:8080"_s << std::optional(u"http://e.example:8080"_s);
    QTest::newRow("numbers") << u"http://[::1]/"_s << std::optional(u"http://[::1]/"_s);
    QTest::newRow("blanks around") << u" \thttps://e.example\n"_s << std::optional(u"https://e.example"_s);
    QTest::newRow("hidden characters") << u"https://e.exa\u202emple\u200b"_s << std::optional(u"https://e.example"_s);
    QTest::newRow("no host") << u"https://"_s << refused;
    QTest::newRow("three slashes") << u"https:///evil.example"_s << refused;
    QTest::newRow("no slashes") << u"https:evil.example"_s << refused;
    QTest::newRow("backslashes") << u"https:\\\\evil.example"_s << refused;
    QTest::newRow("a backslash behind") << u"https://e.example\\@evil.example"_s << refused;
    QTest::newRow("mail to nobody") << u"mailto:nobody"_s << refused;
    QTest::newRow("no scheme") << u"e.example"_s << refused;
    QTest::newRow("empty") << QString() << refused;
}

void TestAddress::takesAddressesAsBrowsersDo()
{
    QFETCH(QString, address);
    QTEST(linkAddress(address), "link");
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
