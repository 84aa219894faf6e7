#include "ui/reports/reportwork.h"

#include "app/desk/exporting.h"
#include "ui/reports/reportpdf.h"
#include "ui/session/session.h"

namespace noticedesk {

namespace {

QByteArray rendered(const CommunicationReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return renderReportHtml(report);
    case ReportFormat::Pdf: return renderReportPdf(report);
    case ReportFormat::Csv: return renderReportCsv(report);
    }
    Q_UNREACHABLE();
}

constexpr int percent = 100;

} // namespace

ReportWork::ReportWork(Session &session, QObject *parent) : StoreWork(session, parent)
{
}

void ReportWork::save(const ReportQuestion &question, ReportFormat format, const QString &file)
{
    const auto work = [question, format, file, now = session().now()](const IncidentStore &store,
                                                                      const OnWithWork &goOn) -> Result<> {
        const auto report =
            reportIn(store, question, now, [&](int done, int all) { return goOn(done * (percent - 1) / all); });
        if (!report)
            return tl::unexpected(report.error());
        if (!goOn(percent))
            return failure(Error::Code::Cancelled, tr("The report was not made to its end."));
        return writeFile(file, rendered(*report, format));
    };
    begin(percent, work, [this, file] { Q_EMIT saved(file); });
}

} // namespace noticedesk
