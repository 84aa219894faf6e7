#include "app/notice/machines.h"
#include "tests/incident/builders.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// What readers of feeds are told about where a feed stands and in what it is written.
class TestFeeds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereItStandsWhereThatIsKnown_data();
    void saysWhereItStandsWhereThatIsKnown();
    void namesALanguageThatThereIs_data();
    void namesALanguageThatThereIs();
};

namespace {

using Feed = QByteArray (*)(const Page &, const QList<Published> &, const QString &);

const QList<std::pair<const char *, Feed>> feeds{{"atom", renderAtom}, {"rss", renderRss}};

struct Said {
    QStringList selves; ///< addresses of the links to the feed itself
    QString language;
};

Said saidBy(const QByteArray &feed)
{
    Said said;
    QXmlStreamReader xml(feed);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isAtom = xml.namespaceUri() == "http://www.w3.org/2005/Atom"_L1;
        if (isAtom && xml.name() == "link"_L1 && xml.attributes().value("rel"_L1) == "self"_L1)
            said.selves.append(xml.attributes().value("href"_L1).toString());
        if (xml.attributes().hasAttribute("xml:lang"_L1))
            said.language = xml.attributes().value("xml:lang"_L1).toString();
        if (xml.name() == "language"_L1)
            said.language = xml.readElementText();
    }
    return xml.hasError() ? Said{{xml.errorString()}, {}} : said;
}

} // namespace

void TestFeeds::saysWhereItStandsWhereThatIsKnown_data()
{
    QTest::addColumn<Feed>("write");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("selves");
    for (const auto &[name, write] : feeds) {
        const auto add = [&, write = write, name = name](const char *row, const QString &address, const QString &path,
                                                         const QStringList &selves) {
            QTest::addRow("%s, %s", name, row) << write << address << path << selves;
        };
        add("a site", u"https://status.example.com"_s, u"feed.xml"_s, {u"https://status.example.com/feed.xml"_s});
        add("an address that ends in a slash", u"https://example.com/status/"_s, u"feed.xml"_s,
            {u"https://example.com/status/feed.xml"_s});
        add("what needs to be escaped", u"https://example.com/?a=1&b=\"<"_s, u"feed.xml"_s,
            {u"https://example.com/?a=1&b=\"</feed.xml"_s});
        add("no address", QString(), u"feed.xml"_s, {});
        add("by itself", u"https://status.example.com"_s, QString(), {});
    }
}

void TestFeeds::saysWhereItStandsWhereThatIsKnown()
{
    QFETCH(Feed, write);
    QFETCH(QString, address);
    QFETCH(QString, path);
    QFETCH(QStringList, selves);
    Page page = aPage();
    page.address = address;
    QCOMPARE(saidBy(write(page, {}, path)).selves, selves);
}

void TestFeeds::namesALanguageThatThereIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("named");
    QTest::newRow("a language") << u"de"_s << u"de"_s;
    QTest::newRow("with a region") << u"pt-BR"_s << u"pt-BR"_s;
    QTest::newRow("none") << QString() << u"en"_s;
    QTest::newRow("words") << u"no language\"><x>"_s << u"en"_s;
}

void TestFeeds::namesALanguageThatThereIs()
{
    QFETCH(QString, language);
    QFETCH(QString, named);
    Page page = aPage();
    page.language = language;
    for (const auto &[name, write] : feeds)
        QCOMPARE(saidBy(write(page, {}, QString())).language, named);
}

QTEST_APPLESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
