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
};

Result<> saveReport(QPromise<Result<>> &promise, const IncidentStore &store, const Order &order)
{
    const auto report = reportIn(store, order.question, order.now, [&](int done, int all) {
        promise.setProgressValue(done * (ReportWork::steps - 1) / all);
        return !promise.isCanceled();
    });
    if (!report)
        return tl::unexpected(report.error());
    promise.setProgressValue(ReportWork::steps);
    return writeFile(order.file, rendered(*report, order.format));
}

} // namespace

ReportWork::ReportWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_saving, &QFutureWatcherBase::progressValueChanged, this, &ReportWork::progressed);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &ReportWork::answer);
}

ReportWork::~ReportWork()
{
    m_saving.cancel();
    m_saving.waitForFinished();
}

void ReportWork::save(const ReportQuestion &question, ReportFormat format, const QString &file)
{
    m_file = file;
    m_saving.setFuture(QtConcurrent::run(
        [](QPromise<Result<>> &promise, const StoreOpener &opener, const QString &path, const Order &order) {
            promise.setProgressRange(0, steps);
            const auto store = opener(path);
            promise.addResult(store ? saveReport(promise, **store, order) : tl::unexpected(store.error()));
        },
        m_session.opener(), m_session.file(), Order{question, format, file, m_session.now()}));
}

void ReportWork::stop()
{
    m_saving.cancel();
}

void ReportWork::answer()
{
    if (m_saving.isCanceled() || m_saving.future().resultCount() == 0) {
        Q_EMIT stopped();
        return;
    }
    if (const Result<> saved = m_saving.result(); saved)
        Q_EMIT this->saved(m_file);
    else
        Q_EMIT failed(saved.error());
}

} // namespace noticedesk
