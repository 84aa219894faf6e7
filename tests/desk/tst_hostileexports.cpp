#include "app/desk/exporting.h"
#include "app/incident/visibletext.h"
#include "tests/notice/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Whatever people paste, it stays words: in every field, in every format for programs.
class TestHostileExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void staysOneObjectOfJson();
    void staysOneEntryOfAFeed();
    void staysInItsFieldsOfATable();
    void staysInItsLinesOfACalendar();
    void staysBelowTheFrontMatterOfCState();
    void staysOutOfTheNamesOfFiles();
    void leadsNowhereButToWebsites();
    void comesOutTwiceAlike();

private:
    /// The incident with these words in every field; planned work where it is to be in a calendar.
    [[nodiscard]] static QByteArray exported(const QString &words, ExportFormat format);

    QStringList m_strings;
};

namespace {

QStringList ownStrings()
{
    QFile file(u"tests/browser/hostile.json"_s);
    QStringList strings;
    if (!file.open(QIODevice::ReadOnly))
        return strings;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : array)
        strings.append(value.toString());
    return strings;
}

/// Those beside the project: lines of text, and one array of JSON.
QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(NOTICEDESK_SAMPLES) + u"/hostile/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("Skipped: %s is not there.", qPrintable(file.fileName()));
        return {};
    }
    const QByteArray content = file.readAll();
    if (!name.endsWith(u".json"_s))
        return QString::fromUtf8(content).split(u'\n', Qt::SkipEmptyParts);
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(content).array();
    for (const QJsonValue value : array)
        strings.append(value.toString());
    return strings;
}

Sample sampleSaying(const QString &words, ExportFormat format)
{
    Sample sample = everyFieldSays(words);
    sample.incident.updates.last().body = words; // as Markdown, not as text
    sample.page.language = words;
    sample.page.address = words;
    sample.incident.source = {words, words, words};
    if (format == ExportFormat::Calendar) {
        sample.incident.kind = Kind::Maintenance;
        sample.incident.window = Interval{at(15, 3), at(15, 5)};
    }
    return sample;
}

/// Records of RFC 4180.
QList<QStringList> recordsOf(const QString &csv)
{
    QList<QStringList> records{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (c == u'"' && isQuoted && csv.mid(i + 1, 1) == u"\""_s)
            records.last().last() += csv.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            records.last().append(QString());
        else if (c == u'\n' && !isQuoted)
            records.append(QStringList{QString()});
        else if (c != u'\r' || isQuoted)
            records.last().last() += c;
    }
    return records.mid(0, records.size() - 1);
}

} // namespace

void TestHostileExports::initTestCase()
{
    m_strings = ownStrings();
    QVERIFY(m_strings.size() > 20);
    for (const QString &name :
         {u"blns.json"_s, u"markdown-xss-payloads.txt"_s, u"owasp-xss-filter-evasion.md"_s, u"cmark-regression.txt"_s})
        m_strings += linesOf(name);
    m_strings.removeDuplicates();
    qInfo("%lld strings, each in every field", (long long)m_strings.size());
}

QByteArray TestHostileExports::exported(const QString &words, ExportFormat format)
{
    const Sample sample = sampleSaying(words, format);
    const auto document = exportDocument(sample.incident, sample.page, sample.components, format);
    return document ? *document : document.error().message.toUtf8();
}

void TestHostileExports::staysOneObjectOfJson()
{
    for (const QString &words : m_strings) {
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(exported(words, ExportFormat::Json), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qUtf8Printable(words));
        QCOMPARE(root.keys(), (QStringList{u"incidents"_s, u"page"_s}));
        const QJsonArray incidents = root[u"incidents"_s].toArray();
        QCOMPARE(incidents.size(), 1);
        if (const QString visible = visibleLine(words); !visible.isEmpty())
            QCOMPARE(visibleLine(incidents.first()[u"name"_s].toString()), visible);
        QCOMPARE(incidents.first()[u"incident_updates"_s].toArray().size(), 3);
    }
}

void TestHostileExports::staysOneEntryOfAFeed()
{
    for (const QString &words : m_strings)
        for (const ExportFormat format : {ExportFormat::Atom, ExportFormat::Rss}) {
            QXmlStreamReader xml(exported(words, format));
            QStringList entries;
            QString title;
            while (!xml.atEnd()) {
                xml.readNext();
                QVERIFY(!xml.isDTD() && !xml.isProcessingInstruction() && !xml.isComment());
                if (xml.isStartElement() && (xml.name() == u"entry"_s || xml.name() == u"item"_s))
                    entries.append(xml.name().toString());
                if (xml.isStartElement() && xml.name() == u"title"_s && !entries.isEmpty())
                    title = xml.readElementText();
            }
            QVERIFY2(!xml.hasError(), qUtf8Printable(words + u": "_s + xml.errorString()));
            QCOMPARE(entries.size(), 1);
            if (const QString visible = visibleLine(words); !visible.isEmpty())
                QCOMPARE(title, visible);
        }
}

void TestHostileExports::staysInItsFieldsOfATable()
{
    for (const QString &words : m_strings) {
        const auto records = recordsOf(QString::fromUtf8(exported(words, ExportFormat::Csv)));
        QCOMPARE(records.size(), 4);
        for (const QStringList &record : records) {
            QCOMPARE(record.size(), records.first().size());
            for (const QString &field : record)
                QVERIFY2(field.isEmpty() || !u"=+-@\t\r"_s.contains(field.front()), qUtf8Printable(field));
        }
    }
}

void TestHostileExports::staysInItsLinesOfACalendar()
{
    static const QRegularExpression known(
        u"\\A(BEGIN|END|VERSION|PRODID|CALSCALE|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|STATUS|TRANSP|"
        "CATEGORIES|LAST-MODIFIED|URL)[:;]"_s);
    for (const QString &words : m_strings) {
        const QByteArray calendar = exported(words, ExportFormat::Calendar);
        QVERIFY2(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar.constData());
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        int events = 0;
        for (const QByteArray &line : calendar.chopped(2).split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
            QVERIFY(line.startsWith(' ') || known.match(QString::fromUtf8(line)).hasMatch());
            events += int(line == "BEGIN:VEVENT\r");
        }
        QCOMPARE(events, 1);
    }
}

void TestHostileExports::staysBelowTheFrontMatterOfCState()
{
    static const QRegularExpression known(
        u"\\A(title|date|resolved|resolvedWhen|severity|affected|section|informational|pin): ?|\\A  - \""_s);
    static const QRegularExpression shortcode(u"\\{\\{[<%]"_s);
    static const QRegularExpression track(u"\\{\\{< track \"[-0-9: ]{19}\" >\\}\\}"_s);
    for (const QString &words : m_strings) {
        const QStringList lines = QString::fromUtf8(exported(words, ExportFormat::CState)).split(u'\n');
        QCOMPARE(lines.first(), u"---"_s);
        const qsizetype end = lines.indexOf(u"---"_s, 1);
        for (const QString &line : lines.mid(1, end - 1))
            QVERIFY2(known.match(line).hasMatch(), qUtf8Printable(line));
        const QString body = lines.mid(end + 1).join(u'\n');
        QCOMPARE(body.count(shortcode), 3);
        QCOMPARE(body.count(track), 3);
    }
}

void TestHostileExports::staysOutOfTheNamesOfFiles()
{
    static const QRegularExpression safe(u"\\A[a-z0-9][a-z0-9-]{0,120}\\.[a-z.]{2,14}\\z"_s);
    for (const QString &words : m_strings) {
        const Sample sample = everyFieldSays(words);
        const QString name = exportFileName(sample.incident, sample.page, ExportFormat::HtmlFragment);
        QVERIFY2(safe.match(name).hasMatch(), qUtf8Printable(name));
    }
}

/// Whatever stands where a page or a vendor has its address.
void TestHostileExports::leadsNowhereButToWebsites()
{
    static const QRegularExpression address(u"(?:href=\"|<link>|\"shortlink\": ?\"|\"url\": ?\")([^\"<]*)"_s);
    static const QRegularExpression harmless(u"\\A(?:https?://[^/]|urn:uuid:|mailto:)"_s);
    for (const QString &words : m_strings)
        for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Atom, ExportFormat::Rss}) {
            const QString document = QString::fromUtf8(exported(words, format));
            for (const QRegularExpressionMatch &match : address.globalMatch(document)) {
                const QString led = match.captured(1);
                QVERIFY2(led.isEmpty() || harmless.match(led).hasMatch(), qUtf8Printable(led));
            }
        }
}

void TestHostileExports::comesOutTwiceAlike()
{
    for (const QString &words : m_strings)
        for (const ExportFormat format :
             {ExportFormat::Text, ExportFormat::Markdown, ExportFormat::HtmlPage, ExportFormat::HtmlMail})
            QCOMPARE(exported(words, format), exported(words, format));
}

QTEST_APPLESS_MAIN(TestHostileExports)
#include "tst_hostileexports.moc"
