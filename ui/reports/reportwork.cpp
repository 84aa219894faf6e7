#include "ui/reports/reportwork.h"

#include "app/desk/exporting.h"
#include "ui/reports/reportpdf.h"
#include "ui/session/session.h"

#include <QPromise>
#include <QtConcurrentRun>

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

struct Order {
    ReportQuestion question;
    ReportFormat format;
    QString file;
    QDateTime now;
    std::stop_token stop;
};

/// Whether it was written, rather than stopped.
Result<bool> saveReport(QPromise<Result<bool>> &promise, const IncidentStore &store, const Order &order)
{
    const auto report = reportIn(store, order.question, order.now, [&](int done, int all) {
        promise.setProgressValue(done * (ReportWork::steps - 1) / all);
        return !order.stop.stop_requested();
    });
    if (order.stop.stop_requested())
        return false;
    if (!report)
        return tl::unexpected(report.error());
    promise.setProgressValue(ReportWork::steps);
    return writeFile(order.file, rendered(*report, order.format)).map([] { return true; });
}

} // namespace

ReportWork::ReportWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_saving, &QFutureWatcherBase::progressValueChanged, this, &ReportWork::progressed);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &ReportWork::answer);
}

ReportWork::~ReportWork()
{
    m_stop.request_stop();
    m_saving.waitForFinished();
}

void ReportWork::save(const ReportQuestion &question, ReportFormat format, const QString &file)
{
    m_file = file;
    m_stop = std::stop_source();
    m_saving.setFuture(QtConcurrent::run(
        [](QPromise<Result<bool>> &promise, const StoreOpener &opener, const QString &path, const Order &order) {
            promise.setProgressRange(0, steps);
            const auto store = opener(path);
            promise.addResult(store ? saveReport(promise, **store, order) : tl::unexpected(store.error()));
        },
        m_session.opener(), m_session.file(), Order{question, format, file, m_session.now(), m_stop.get_token()}));
}

void ReportWork::stop()
{
    m_stop.request_stop();
}

void ReportWork::answer()
{
    const Result<bool> written = m_saving.result();
    if (!written)
        Q_EMIT failed(written.error());
    else if (*written)
        Q_EMIT saved(m_file);
    else
        Q_EMIT stopped();
}

} // namespace noticedesk
