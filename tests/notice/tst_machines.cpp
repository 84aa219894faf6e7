#include "app/notice/machines.h"

#include "tests/notice/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using MachineWriter = std::function<QByteArray(const Published &)>;
Q_DECLARE_METATYPE(MachineWriter)

namespace {

QString hostileWords()
{
    return u"<script>alert(1)</script> \"'>&amp; ]]> --> {{< x >}} =1+1; a,b\\ \u202etxt.exe\u202c %1"_s;
}

Published of(const Sample &sample)
{
    return published(sample.incident, sample.page, sample.components);
}

Published drafted()
{
    Sample sample = vendorRelay();
    sample.incident.updates.last().stage = Stage::Draft;
    sample.incident.updates.last().body = u"Nobody may read this."_s;
    return of(sample);
}

Published affecting()
{
    Sample sample = vendorRelay();
    sample.components[0].group = u"Hosting"_s;
    sample.incident.severity = Severity::Critical;
    sample.incident.impacts = {
        {sample.components.first().id, ComponentStatus::PartialOutage, {at(13, 14, 17), at(24, 13, 30)}}};
    return of(sample);
}

struct NamedWriter {
    QString suffix;
    MachineWriter write;
};

QList<NamedWriter> writers()
{
    return {{u".json"_s, [](const Published &what) { return renderJson(what.page, {what}); }},
            {u".csv"_s, [](const Published &what) { return renderCsv({what}); }},
            {u".ics"_s, [](const Published &what) { return renderCalendar({what}); }},
            {u".cstate.md"_s, renderCState},
            {u".atom"_s, [](const Published &what) { return renderAtom(what.page, {what}); }},
            {u".rss"_s, [](const Published &what) { return renderRss(what.page, {what}); }}};
}

void addWriterRows()
{
    QTest::addColumn<MachineWriter>("write");
    for (const NamedWriter &writer : writers())
        QTest::newRow(qPrintable(writer.suffix)) << writer.write;
}

} // namespace

class TestMachines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItAlwaysWrote_data();
    void writesWhatItAlwaysWrote();
    void writesTheSameBytesAgain_data() { addWriterRows(); }
    void writesTheSameBytesAgain();
    void leavesDraftsOut_data() { addWriterRows(); }
    void leavesDraftsOut();
    void endsInANewline_data() { addWriterRows(); }
    void endsInANewline();
    void saysHowComponentsWereWithEachUpdate();
    void keepsIdsOfWhereItWasRead_data();
    void keepsIdsOfWhereItWasRead();
    void letsNoSpreadsheetRunAFormula_data();
    void letsNoSpreadsheetRunAFormula();
    void foldsLinesOfACalendar();
    void leavesOutOfTheCalendarWhatIsNotPlanned();
    void putsTheNewestFirstIntoAFeed();
    void writesFeedsOfHostileWordsThatCanBeRead_data();
    void writesFeedsOfHostileWordsThatCanBeRead();
    void writesAFeedOfNothing();
};

void TestMachines::writesWhatItAlwaysWrote_data()
{
    QTest::addColumn<Published>("what");
    QTest::addColumn<MachineWriter>("write");
    const QList<std::pair<QString, Published>> incidents{{u"vendor-relay"_s, affecting()},
                                                         {u"planned-work"_s, of(plannedWork())},
                                                         {u"hostile"_s, of(everyFieldSays(hostileWords()))}};
    for (const auto &[name, what] : incidents)
        for (const NamedWriter &writer : writers())
            QTest::newRow(qPrintable(name + writer.suffix)) << what << writer.write;
}

/// Written anew where NOTICEDESK_GOLDEN is set, for a person to look at.
void TestMachines::writesWhatItAlwaysWrote()
{
    QFETCH(Published, what);
    QFETCH(MachineWriter, write);
    QFile file(u"" NOTICEDESK_TEST_DATA "/notice/"_s + QString::fromUtf8(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("NOTICEDESK_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(write(what));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
    QCOMPARE(QString::fromUtf8(write(what)), QString::fromUtf8(file.readAll()));
}

void TestMachines::writesTheSameBytesAgain()
{
    QFETCH(MachineWriter, write);
    QCOMPARE(write(of(plannedWork())), write(of(plannedWork())));
}

void TestMachines::leavesDraftsOut()
{
    QFETCH(MachineWriter, write);
    QVERIFY(!write(drafted()).contains("Nobody may read this"));
}

void TestMachines::endsInANewline()
{
    QFETCH(MachineWriter, write);
    QVERIFY(write(of(plannedWork())).endsWith('\n'));
}

void TestMachines::saysHowComponentsWereWithEachUpdate()
{
    const QJsonObject document = QJsonDocument::fromJson(renderJson(affecting().page, {affecting()})).object();
    const QJsonArray updates =
        document.value("incidents"_L1).toArray().first().toObject().value("incident_updates"_L1).toArray();
    QStringList changes;
    for (const QJsonValue &update : updates) {
        const QJsonObject change = update.toObject().value("affected_components"_L1).toArray().first().toObject();
        changes.append(change.value("old_status"_L1).toString() + u" > "_s + change.value("new_status"_L1).toString());
    }
    QCOMPARE(changes,
             (QStringList{u"operational > operational"_s, u"partial_outage > operational"_s,
                          u"operational > partial_outage"_s}));
}

void TestMachines::keepsIdsOfWhereItWasRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("kept");
    QTest::newRow("of an API") << u"p31zjtct2jer"_s << true;
    QTest::newRow("a number") << u"4711"_s << true;
    QTest::newRow("an address") << u"https://status.example.com/1"_s << false;
    QTest::newRow("title and time") << u"Mail is late\n2024-06-13T14:17:00.000Z"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestMachines::keepsIdsOfWhereItWasRead()
{
    QFETCH(QString, key);
    QFETCH(bool, kept);
    Incident incident = anIncident();
    incident.sourceKey = key;
    QCOMPARE(publicId(incident), kept ? key : incident.id.text());
}

void TestMachines::letsNoSpreadsheetRunAFormula_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("at") << u"@x"_s << QByteArray("\"'@x\"");
    QTest::newRow("inside") << u"1=1"_s << QByteArray("\"1=1\"");
}

void TestMachines::letsNoSpreadsheetRunAFormula()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, cell);
    Sample sample = vendorRelay();
    sample.incident.title = title;
    QVERIFY(renderCsv({of(sample)}).contains(cell));
}

void TestMachines::foldsLinesOfACalendar()
{
    Sample sample = plannedWork();
    sample.incident.title = u"Ž"_s.repeated(400);
    const QByteArray calendar = renderCalendar({of(sample)});
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 and a carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains("SUMMARY:" + sample.incident.title.toUtf8() + "\r\n"));
}

void TestMachines::leavesOutOfTheCalendarWhatIsNotPlanned()
{
    QVERIFY(!renderCalendar({of(vendorRelay())}).contains("BEGIN:VEVENT"));
    Sample vague = plannedWork();
    vague.incident.window.reset();
    QVERIFY(!renderCalendar({of(vague)}).contains("BEGIN:VEVENT"));
    QVERIFY(renderCalendar({of(plannedWork())}).contains("SEQUENCE:3\r\n"));
}

void TestMachines::putsTheNewestFirstIntoAFeed()
{
    Published silent = of(vendorRelay());
    silent.incident.updates.clear();
    const Page page = aPage();
    QXmlStreamReader xml(renderAtom(page, {of(plannedWork()), silent, of(vendorRelay())}));
    QStringList titles;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "title"_L1)
            titles.append(xml.readElementText());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(titles, (QStringList{page.name, vendorRelay().incident.title, plannedWork().incident.title}));
}

void TestMachines::writesFeedsOfHostileWordsThatCanBeRead_data()
{
    QTest::addColumn<MachineWriter>("write");
    QTest::newRow("atom") << writers().at(4).write;
    QTest::newRow("rss") << writers().at(5).write;
}

void TestMachines::writesFeedsOfHostileWordsThatCanBeRead()
{
    QFETCH(MachineWriter, write);
    Sample sample = everyFieldSays(hostileWords() + u"\u0001\u0008\ufffe"_s);
    QXmlStreamReader xml(write(of(sample)));
    QStringList elements;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            elements.append(xml.name().toString());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!elements.contains(u"script"_s));
}

void TestMachines::writesAFeedOfNothing()
{
    for (const QByteArray &feed : {renderAtom(aPage(), {}), renderRss(aPage(), {})}) {
        QXmlStreamReader xml(feed);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    QCOMPARE(QJsonDocument::fromJson(renderJson(aPage(), {})).object().value("incidents"_L1).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
