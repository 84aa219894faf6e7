#include "ui/bundles/bundlework.h"

#include "app/desk/bundling.h"
#include "app/desk/exporting.h"
#include "app/notice/machines.h"
#include "ui/session/session.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace noticedesk {

namespace {

struct Order {
    QList<IncidentId> ids;
    QString file;
    std::stop_token stop;
};

Result<int> writtenBundle(QPromise<Result<int>> &promise, const IncidentStore &store, const Order &order)
{
    const auto bundle = bundleOf(store, order.ids, [&](int read) {
        promise.setProgressValue(read);
        return !order.stop.stop_requested();
    });
    if (!bundle)
        return tl::unexpected(bundle.error());
    return writeFile(order.file, renderBundle(*bundle)).map([&] { return int(order.ids.size()); });
}

} // namespace

BundleWork::BundleWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &BundleWork::progressed);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &BundleWork::answer);
}

BundleWork::~BundleWork()
{
    m_stop.request_stop();
    m_writing.waitForFinished();
}

void BundleWork::write(const QList<IncidentId> &ids, const QString &file)
{
    m_file = file;
    m_stop = std::stop_source();
    m_writing.setFuture(QtConcurrent::run(
        [](QPromise<Result<int>> &promise, const StoreOpener &opener, const QString &from, const Order &order) {
            promise.setProgressRange(0, int(order.ids.size()));
            const auto store = opener(from);
            promise.addResult(store ? writtenBundle(promise, **store, order) : tl::unexpected(store.error()));
        },
        m_session.opener(), m_session.file(), Order{ids, file, m_stop.get_token()}));
}

void BundleWork::stop()
{
    m_stop.request_stop();
}

void BundleWork::answer()
{
    const Result<int> outcome = m_writing.result();
    if (outcome)
        Q_EMIT written(m_file, *outcome);
    else if (outcome.error().code == Error::Code::Cancelled)
        Q_EMIT stopped();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace noticedesk
