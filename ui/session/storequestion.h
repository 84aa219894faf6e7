#pragma once

#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace noticedesk {

/// Asks the store something beside the window, with a store object of its own; a store without a file is asked in
/// place. Of questions that follow each other only the last is answered, and none of a file that has been left since.
template <typename Answer> class StoreQuestion final {
public:
    using Stopped = std::atomic<bool>;
    /// Runs beside the window: takes everything it needs along. Looks at `stopped` now and then where it takes long.
    using Work = std::function<Result<Answer>(const IncidentStore &store, const Stopped &stopped)>;
    using Take = std::function<void(const Result<Answer> &answer)>;

    /// `session` must outlive it. `take` is called on the thread of the window; it may ask again.
    StoreQuestion(Session &session, Take take) : m_session(session), m_take(std::move(take))
    {
        QObject::connect(&session, &Session::opened, &m_context, [this] { stop(); });
    }
    ~StoreQuestion() { stop(); }
    StoreQuestion(const StoreQuestion &) = delete;
    StoreQuestion &operator=(const StoreQuestion &) = delete;

    void ask(const Work &work)
    {
        stop();
        if (!m_session.isOpen())
            return;
        if (!m_session.isInAFile()) {
            m_take(work(m_session.store(), Stopped(false)));
            return;
        }
        m_stopped = std::make_shared<Stopped>(false);
        m_watcher = std::make_unique<QFutureWatcher<Result<Answer>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this] {
            const auto watcher = std::move(m_watcher); // `take` may ask the next question
            m_take(watcher->result());
        });
        m_watcher->setFuture(
            QtConcurrent::run([work, stopped = m_stopped, open = m_session.opener(), file = m_session.file()] {
                return open(file).and_then(
                    [&](const std::unique_ptr<IncidentStore> &store) { return work(*store, *stopped); });
            }));
    }

    /// What has been asked is not answered any more; where its turn has not come yet, nothing is opened for it.
    void stop()
    {
        if (m_stopped)
            *m_stopped = true;
        if (m_watcher)
            m_watcher->cancel();
        m_watcher.reset();
    }

    [[nodiscard]] bool isAsking() const { return m_watcher != nullptr; }

private:
    Session &m_session;
    Take m_take;
    std::shared_ptr<Stopped> m_stopped;
    std::unique_ptr<QFutureWatcher<Result<Answer>>> m_watcher;
    QObject m_context; ///< as long as this lives, it is told what is opened
};

} // namespace noticedesk
