#include "tests/ui/desk.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportpdf.h"
#include "ui/reports/reportsavedialog.h"
#include "ui/reports/reportwork.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Period = ReportDialog::Period;

namespace {

ReportQuestion june()
{
    return {{QDate(2024, 6, 1), 30, QTimeZone::utc()}, {}};
}

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("not there");
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
}

/// Work beside the window opens the same incidents again.
Result<std::unique_ptr<IncidentStore>> filledStore(const QString &)
{
    auto store = std::make_unique<MemoryStore>();
    Changes changes;
    changes.pages = {aPage()};
    changes.incidents = {anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(13, 9))})};
    if (auto saved = store->save(changes, aDrafter()); !saved)
        return tl::unexpected(saved.error());
    return store;
}

/// A page has one object of this type in a PDF file.
qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

QPushButton *saveButton(const ReportDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"&Save As…"_s)
            return button;
    return nullptr;
}

} // namespace

class TestReports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsMonthsAndQuarters_data();
    void knowsMonthsAndQuarters();
    void asksAboutOnePageInItsZone();
    void takesOwnDaysThatMakeSense();
    void knowsTheFormatByTheSuffix_data();
    void knowsTheFormatByTheSuffix();
    void savesEveryFormat_data();
    void savesEveryFormat();
    void keepsTheOldFileWhereItCannotWrite();
    void saysWhyTheStoreCannotBeRead();
    void writesNothingOnceStopped();
    void saysThatItWroteWhereItWasStoppedTooLate();
    void repeatsNothingAndNumbersPages();
    void paintsTheOdd_data();
    void paintsTheOdd();
};

void TestReports::knowsMonthsAndQuarters_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("month") << Period::LastMonth << QDate(2024, 6, 20) << QDate(2024, 5, 1) << QDate(2024, 5, 31);
    QTest::newRow("month, in March") << Period::LastMonth << QDate(2024, 3, 31) << QDate(2024, 2, 1)
                                     << QDate(2024, 2, 29);
    QTest::newRow("month, in January") << Period::LastMonth << QDate(2024, 1, 1) << QDate(2023, 12, 1)
                                       << QDate(2023, 12, 31);
    QTest::newRow("quarter") << Period::LastQuarter << QDate(2024, 6, 30) << QDate(2024, 1, 1) << QDate(2024, 3, 31);
    QTest::newRow("quarter, in January") << Period::LastQuarter << QDate(2024, 1, 1) << QDate(2023, 10, 1)
                                         << QDate(2023, 12, 31);
    QTest::newRow("this quarter") << Period::ThisQuarter << QDate(2024, 11, 24) << QDate(2024, 10, 1)
                                  << QDate(2024, 12, 31);
}

void TestReports::knowsMonthsAndQuarters()
{
    QFETCH(Period, period);
    QFETCH(QDate, today);
    const auto [first, last] = daysOf(period, today);
    QTEST(first, "first");
    QTEST(last, "last");
}

void TestReports::asksAboutOnePageInItsZone()
{
    Page chicago = aPage();
    chicago.zone = "America/Chicago";
    Page berlin = aPage(u"Other"_s);
    berlin.id = PageId::make(at(1, 0));
    berlin.zone = "Europe/Berlin";
    ReportDialog dialog({chicago, berlin}, QDate(2024, 6, 20), nullptr);
    const OverviewRange may{QDate(2024, 5, 1), 31, QTimeZone::utc()};
    QCOMPARE(dialog.question(), (ReportQuestion{may, {}}));
    dialog.findChildren<QComboBox *>().last()->setCurrentIndex(2);
    QCOMPARE(dialog.question(), (ReportQuestion{{may.first, may.days, QTimeZone("Europe/Berlin")}, berlin.id}));
    QCOMPARE(ReportDialog({chicago}, QDate(2024, 6, 20), nullptr).question().range.zone, QTimeZone("America/Chicago"));
}

void TestReports::takesOwnDaysThatMakeSense()
{
    ReportDialog dialog({aPage()}, QDate(2024, 6, 20), nullptr);
    QComboBox *period = dialog.findChildren<QComboBox *>().first();
    const QList<QDateEdit *> days = dialog.findChildren<QDateEdit *>();
    QVERIFY(!days.first()->isEnabled());
    period->setCurrentIndex(period->findData(int(Period::Own)));
    QVERIFY(days.first()->isEnabled());
    days.last()->setDate(QDate(2024, 4, 1));
    QVERIFY(!saveButton(dialog)->isEnabled());
    days.first()->setDate(QDate(2024, 4, 1));
    QVERIFY(saveButton(dialog)->isEnabled());
    QCOMPARE(dialog.question().range.days, 1);
    days.first()->setDate(QDate(1900, 1, 1));
    QVERIFY(!saveButton(dialog)->isEnabled());
    period->setCurrentIndex(period->findData(int(Period::LastQuarter)));
    QVERIFY(saveButton(dialog)->isEnabled());
}

void TestReports::knowsTheFormatByTheSuffix_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("PDF") << u"/a/report.pdf"_s << ReportFormat::Pdf;
    QTest::newRow("HTML") << u"/a/report.HTM"_s << ReportFormat::Html;
    QTest::newRow("CSV") << u"/a/report.csv"_s << ReportFormat::Csv;
    QTest::newRow("another: what is chosen") << u"/a/report.txt"_s << ReportFormat::Pdf;
    QTest::newRow("none: what is chosen") << u"/a/report"_s << ReportFormat::Pdf;
}

void TestReports::knowsTheFormatByTheSuffix()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const ReportSaveDialog dialog(june().range, folder.path(), nullptr);
    QTEST(dialog.formatOf(file), "format");
    QCOMPARE(QFileInfo(dialog.selectedFiles().first()).fileName(),
             u"communication-report-2024-06-01-to-2024-06-30.pdf"_s);
}

void TestReports::savesEveryFormat_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("HTML") << ReportFormat::Html << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << ReportFormat::Pdf << QByteArray("%PDF-1.");
    QTest::newRow("CSV") << ReportFormat::Csv << QByteArray("id,page,kind,title,");
}

void TestReports::savesEveryFormat()
{
    QFETCH(ReportFormat, format);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    Desk desk(filledStore);
    ReportWork work(desk.session);
    QSignalSpy saved(&work, &ReportWork::saved);
    const QString file = folder.filePath(u"report"_s);
    work.save(june(), format, file);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(bytesOf(file).startsWith(beginning));
    QVERIFY(format == ReportFormat::Pdf || bytesOf(file).contains("Mail is late"));
}

void TestReports::keepsTheOldFileWhereItCannotWrite()
{
    const QTemporaryDir folder;
    Desk desk(filledStore);
    ReportWork work(desk.session);
    QSignalSpy failed(&work, &ReportWork::failed);
    work.save(june(), ReportFormat::Html, folder.filePath(u"no folder/report.html"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"report.html"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestReports::saysWhyTheStoreCannotBeRead()
{
    bool isFirst = true;
    Desk desk([&isFirst](const QString &file) -> Result<std::unique_ptr<IncidentStore>> {
        if (std::exchange(isFirst, false))
            return memoryOpener(file);
        return failure(Error::Code::Storage, u"The disk is gone."_s);
    });
    ReportWork work(desk.session);
    QSignalSpy failed(&work, &ReportWork::failed);
    const QTemporaryDir folder;
    work.save(june(), ReportFormat::Pdf, folder.filePath(u"report.pdf"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().message, u"The disk is gone."_s);
}

void TestReports::writesNothingOnceStopped()
{
    QSemaphore mayOpen(1);
    Desk desk([&mayOpen](const QString &file) {
        mayOpen.acquire();
        return filledStore(file);
    });
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.html"_s);
    put(file, "what was there");
    ReportWork work(desk.session);
    QSignalSpy stopped(&work, &ReportWork::stopped);
    QSignalSpy saved(&work, &ReportWork::saved);
    work.save(june(), ReportFormat::Html, file);
    work.stop();
    mayOpen.release();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(bytesOf(file), QByteArray("what was there"));
}

void TestReports::saysThatItWroteWhereItWasStoppedTooLate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"report.html"_s);
    Desk desk(filledStore);
    ReportWork work(desk.session);
    QSignalSpy stopped(&work, &ReportWork::stopped);
    QSignalSpy saved(&work, &ReportWork::saved);
    work.save(june(), ReportFormat::Html, file);
    QThreadPool::globalInstance()->waitForDone();
    work.stop();
    QTRY_COMPARE(saved.size() + stopped.size(), 1);
    QCOMPARE(saved.size(), 1);
    QVERIFY(bytesOf(file).contains("Mail is late"));
}

void TestReports::repeatsNothingAndNumbersPages()
{
    CommunicationReport report;
    report.range = june().range;
    report.now = at(30, 12);
    const qsizetype ofNothing = pagesOf(renderReportPdf(report));
    QCOMPARE(ofNothing, 1);
    const Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(13, 9))});
    report.incidents.fill(reportedIncident(incident, u"Example"_s, figuresOf(incident, report.now)), 150);
    const qsizetype pages = pagesOf(renderReportPdf(report));
    QVERIFY2(pages > 3 && pages < 12, qPrintable(QString::number(pages)));
}

void TestReports::paintsTheOdd_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString();
    QTest::newRow("very long word") << QString(100000, u'W');
    QTest::newRow("of several scripts") << u"متأخر 遅延 🔥 Verspätung"_s;
    QTest::newRow("controls") << u"a\x1b[31m\u202Egnp"_s;
}

void TestReports::paintsTheOdd()
{
    QFETCH(QString, title);
    CommunicationReport report;
    report.range = june().range;
    report.now = at(30, 12);
    const Incident incident = anIncident(title, {anUpdate(Status::Investigating, at(13, 9))});
    report.incidents = {reportedIncident(incident, title, figuresOf(incident, report.now))};
    const qsizetype pages = pagesOf(renderReportPdf(report));
    QVERIFY2(pages > 0 && pages < 8, qPrintable(QString::number(pages)));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
