#include "app/desk/exporting.h"

#include "app/notice/notice.h"
#include "app/notice/render.h"
#include "tests/incident/builders.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident withADraft()
{
    Update draft = anUpdate(Status::Resolved, at(14, 9), u"Nobody may read this yet."_s);
    draft.stage = Stage::Draft;
    return anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(13, 9)), draft});
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("not there");
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

/// While it stands, no file can grow beyond `bytes`, as on a full disk.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_formerHandler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit full = {bytes, m_former.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerHandler);
    }

private:
    rlimit m_former = {};
    void (*m_formerHandler)(int) = nullptr;
};

} // namespace

class TestExporting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOutWhatTheWritersWrite_data();
    void handsOutWhatTheWritersWrite();
    void leavesDraftsOut_data();
    void leavesDraftsOut();
    void putsTheTimelineIntoAPageWhereAskedFor_data();
    void putsTheTimelineIntoAPageWhereAskedFor();
    void putsNoDraftIntoTheTimeline();
    void refusesWhereNothingIsApproved();
    void namesFilesByTheCalendarOfThePage();
    void putsNothingIntoACalendarThatIsNotPlanned();
    void saysWhatAFormatCannotSay_data();
    void saysWhatAFormatCannotSay();
    void replacesAFileWhole();
    void keepsTheOldFileWhereItCannotWrite_data();
    void keepsTheOldFileWhereItCannotWrite();
    void saysWhichFileAndWhyOnAFullDisk();
    void followsASymbolicLink();
    void keepsTheModeOfTheFile();
    void replacesNoDeviceAndNoFolder();
};

void addFormatRows()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("text") << ExportFormat::Text;
    QTest::newRow("Markdown") << ExportFormat::Markdown;
    QTest::newRow("HTML page") << ExportFormat::HtmlPage;
    QTest::newRow("HTML fragment") << ExportFormat::HtmlFragment;
    QTest::newRow("HTML mail") << ExportFormat::HtmlMail;
    QTest::newRow("JSON") << ExportFormat::Json;
    QTest::newRow("Atom") << ExportFormat::Atom;
    QTest::newRow("RSS") << ExportFormat::Rss;
    QTest::newRow("cState") << ExportFormat::CState;
    QTest::newRow("CSV") << ExportFormat::Csv;
}

void TestExporting::handsOutWhatTheWritersWrite_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("written");
    const Notice notice = composeNotice(withADraft(), aPage(), {});
    QTest::newRow("text, to the byte") << ExportFormat::Text << renderText(notice);
    QTest::newRow("Markdown, with one newline at the end") << ExportFormat::Markdown << renderMarkdown(notice) + u'\n';
    QTest::newRow("HTML page") << ExportFormat::HtmlPage << renderHtmlPage(notice);
    QTest::newRow("HTML fragment, with one newline at the end")
        << ExportFormat::HtmlFragment << renderHtmlFragment(notice) + u'\n';
}

void TestExporting::handsOutWhatTheWritersWrite()
{
    QFETCH(ExportFormat, format);
    const auto document = exportDocument(withADraft(), aPage(), {}, format);
    QVERIFY(document);
    QTEST(QString::fromUtf8(*document), "written");
}

void TestExporting::putsNothingIntoACalendarThatIsNotPlanned()
{
    const auto refused = exportDocument(withADraft(), aPage(), {}, ExportFormat::Calendar);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY(refused.error().message.contains(withADraft().title));
    Incident work = withADraft();
    work.kind = Kind::Maintenance;
    work.window = Interval{at(20, 2), at(20, 4)};
    const auto document = exportDocument(work, aPage(), {}, ExportFormat::Calendar);
    QVERIFY(document);
    QVERIFY(document->contains("DTSTART:20240620T020000Z"));
}

void TestExporting::saysWhatAFormatCannotSay_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("losses");
    QTest::newRow("text") << ExportFormat::Text << 0;
    QTest::newRow("HTML page") << ExportFormat::HtmlPage << 0;
    QTest::newRow("JSON") << ExportFormat::Json << 3; // headline, promise, a window between updates
    QTest::newRow("Atom") << ExportFormat::Atom << 4; // and the impact, and components
    QTest::newRow("cState") << ExportFormat::CState << 4;
    QTest::newRow("CSV") << ExportFormat::Csv << 1;
}

void TestExporting::saysWhatAFormatCannotSay()
{
    QFETCH(ExportFormat, format);
    QCOMPARE(exportLosses(anIncident(u"Plain"_s, {anUpdate(Status::Resolved, at(13, 9))}), aPage(), {}, format),
             QStringList());
    Incident incident = anIncident(u"Rich"_s, {anUpdate(Status::Investigating, at(13, 9))});
    incident.updates[0].headline = u"First words"_s;
    incident.updates[0].promise = Promise{at(13, 10)};
    incident.severity = Severity::Minor;
    incident.components = {aComponent(u"Mail"_s).id};
    incident.impacts = {{aComponent(u"Mail"_s).id, ComponentStatus::PartialOutage, {at(13, 8), {}}}};
    QTEST(int(exportLosses(incident, aPage(), {aComponent(u"Mail"_s)}, format).size()), "losses");
}

void TestExporting::leavesDraftsOut_data()
{
    addFormatRows();
}

void TestExporting::leavesDraftsOut()
{
    QFETCH(ExportFormat, format);
    const auto document = exportDocument(withADraft(), aPage(), {}, format);
    QVERIFY(document);
    QVERIFY(document->contains("Mail is late."));
    QVERIFY(!document->contains("Nobody may read this yet."));
}

void TestExporting::putsTheTimelineIntoAPageWhereAskedFor_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("there");
    QTest::newRow("HTML page") << true << ExportFormat::HtmlPage << true;
    QTest::newRow("HTML page, not asked for") << false << ExportFormat::HtmlPage << false;
    QTest::newRow("text") << true << ExportFormat::Text << false;
    QTest::newRow("Markdown") << true << ExportFormat::Markdown << false;
}

void TestExporting::putsTheTimelineIntoAPageWhereAskedFor()
{
    QFETCH(bool, wanted);
    QFETCH(ExportFormat, format);
    Page page = aPage();
    page.style.timeline = wanted;
    const auto document = exportDocument(withADraft(), page, {}, format);
    QVERIFY(document);
    QTEST(document->contains("<svg"), "there");
    QCOMPARE(document->contains("aria-labelledby=\"timeline-title timeline-desc\""), document->contains("<svg"));
    QCOMPARE(*exportDocument(withADraft(), page, {}, format), *document);
}

void TestExporting::putsNoDraftIntoTheTimeline()
{
    Page page = aPage();
    page.style.timeline = true;
    Incident incident = withADraft();
    const auto document = exportDocument(incident, page, {}, ExportFormat::HtmlPage);
    incident.updates.removeLast();
    QCOMPARE(*document, *exportDocument(incident, page, {}, ExportFormat::HtmlPage));
}

void TestExporting::refusesWhereNothingIsApproved()
{
    Incident incident = withADraft();
    incident.updates.removeFirst();
    const auto document = exportDocument(incident, aPage(), {}, ExportFormat::Text);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Invalid);
    QVERIFY(document.error().message.contains(u"“Outbound mail is late”"_s));
}

void TestExporting::namesFilesByTheCalendarOfThePage()
{
    const Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(14, 2))});
    const QString name = exportFileName(incident, aPage(), ExportFormat::Markdown);
    QVERIFY2(name.startsWith(u"mail-2024-06-13-"_s), qPrintable(name));
    QVERIFY(name.endsWith(u".md"_s));
}

void TestExporting::replacesAFileWhole()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notice.txt"_s);
    put(file, "a long former text");
    QVERIFY(writeFile(file, "new"));
    QCOMPARE(bytesOf(file), QByteArray("new"));
    QVERIFY(writeFile(file, QByteArray()));
    QCOMPARE(bytesOf(file), QByteArray());
}

void TestExporting::keepsTheOldFileWhereItCannotWrite_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("within one buffer") << 100;
    QTest::newRow("beyond every buffer") << 1'000'000;
}

void TestExporting::keepsTheOldFileWhereItCannotWrite()
{
    QFETCH(int, bytes);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notice.txt"_s);
    put(file, "former");
    {
        const FullDisk full(10);
        const auto written = writeFile(file, QByteArray(bytes, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Storage);
    }
    QCOMPARE(bytesOf(file), QByteArray("former"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"notice.txt"_s));
}

void TestExporting::saysWhichFileAndWhyOnAFullDisk()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notice.txt"_s);
    const FullDisk full(10);
    const auto written = writeFile(file, QByteArray(2048, 'x'));
    QVERIFY(!written);
    const QString &message = written.error().message;
    QVERIFY2(message.contains(file), qPrintable(message));
    QVERIFY2(message.contains(u"2 KiB"_s) || message.contains(u"2.00 KiB"_s), qPrintable(message));
    QVERIFY2(message.contains(qt_error_string(EFBIG)), qPrintable(message));
}

void TestExporting::followsASymbolicLink()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notice.txt"_s);
    const QString link = folder.filePath(u"link.txt"_s);
    put(file, "former");
    QVERIFY(QFile::link(file, link));
    QVERIFY(writeFile(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(bytesOf(file), QByteArray("new"));
}

void TestExporting::keepsTheModeOfTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notice.txt"_s);
    put(file, "former");
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(file, mode));
    QVERIFY(writeFile(file, "new"));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::Permissions(mode));
}

void TestExporting::replacesNoDeviceAndNoFolder()
{
    const QTemporaryDir folder;
    QVERIFY(!writeFile(folder.path(), "new"));
    QVERIFY(!writeFile(u"/dev/null"_s, "new"));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QVERIFY(!writeFile(folder.filePath(u"no/such/folder.txt"_s), "new"));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
