#include "ui/session/storework.h"

#include "ui/session/session.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace noticedesk {

StoreWork::StoreWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this, &StoreWork::progressed);
    connect(&m_running, &QFutureWatcherBase::finished, this, &StoreWork::answer);
}

StoreWork::~StoreWork()
{
    m_stop.request_stop();
    m_running.waitForFinished();
}

void StoreWork::begin(int steps, const Work &work, std::function<void()> done)
{
    m_steps = steps;
    m_done = std::move(done);
    m_stop = std::stop_source();
    m_running.setFuture(QtConcurrent::run([steps, work, stop = m_stop.get_token(), open = m_session.opener(),
                                           file = m_session.file()](QPromise<Result<>> &promise) {
        promise.setProgressRange(0, steps);
        const auto goOn = [&](int step) {
            promise.setProgressValue(step);
            return !stop.stop_requested();
        };
        const auto store = open(file);
        promise.addResult(store ? work(**store, goOn) : tl::unexpected(store.error()));
    }));
}

void StoreWork::stop()
{
    m_stop.request_stop();
}

void StoreWork::answer()
{
    const Result<> outcome = m_running.result();
    Q_EMIT ended();
    if (outcome)
        m_done();
    else if (outcome.error().code == Error::Code::Cancelled)
        Q_EMIT stopped();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace noticedesk
