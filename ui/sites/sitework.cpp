#include "ui/sites/sitework.h"

#include "ui/session/session.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace noticedesk {

namespace {

struct Order {
    SiteQuestion question;
    QString folder;
    std::stop_token stop;
};

Result<SiteOutcome> writtenSite(QPromise<Result<SiteOutcome>> &promise, const IncidentStore &store, const Order &order)
{
    const auto components = store.components(order.question.page.id);
    if (!components)
        return tl::unexpected(components.error());
    SiteQuestion question = order.question;
    question.components = *components;
    return writeSite(store, question, order.folder, [&](int done, int all) {
        promise.setProgressValue(int(qint64(done) * SiteWork::steps / std::max(all, 1)));
        return !order.stop.stop_requested();
    });
}

} // namespace

SiteWork::SiteWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &SiteWork::progressed);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SiteWork::answer);
}

SiteWork::~SiteWork()
{
    m_stop.request_stop();
    m_writing.waitForFinished();
}

void SiteWork::write(const SiteQuestion &question, const QString &folder)
{
    m_folder = folder;
    m_stop = std::stop_source();
    m_writing.setFuture(QtConcurrent::run(
        [](QPromise<Result<SiteOutcome>> &promise, const StoreOpener &opener, const QString &file, const Order &order) {
            promise.setProgressRange(0, steps);
            const auto store = opener(file);
            promise.addResult(store ? writtenSite(promise, **store, order) : tl::unexpected(store.error()));
        },
        m_session.opener(), m_session.file(), Order{question, folder, m_stop.get_token()}));
}

void SiteWork::stop()
{
    m_stop.request_stop();
}

void SiteWork::answer()
{
    const Result<SiteOutcome> outcome = m_writing.result();
    if (outcome)
        Q_EMIT written(m_folder, *outcome);
    else if (outcome.error().code == Error::Code::Cancelled)
        Q_EMIT stopped();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace noticedesk
