#pragma once

#include "app/store/incidentstore.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

namespace noticedesk {

class Session;

/// Work on the store beside the window, with a store object of its own: says how far it is and how it ended. One piece
/// of it at a time.
class StoreWork : public QObject {
    Q_OBJECT
public:
    ~StoreWork() override;

    /// How many `progressed` counts up to.
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_running.isRunning(); }
    /// Answers by `stopped`, unless the end was too near.
    void stop();

Q_SIGNALS:
    void progressed(int step);
    /// However it ended; what comes of it is told after that.
    void ended();
    void failed(const noticedesk::Error &error);
    void stopped();

protected:
    /// Told how far the work is; answers whether to go on.
    using OnWithWork = std::function<bool(int step)>;
    /// Runs beside the window, so it takes everything it needs along. Cancelled if told to stop.
    using Work = std::function<Result<>(const IncidentStore &store, const OnWithWork &goOn)>;

    /// `session` must outlive it.
    StoreWork(Session &session, QObject *parent);
    [[nodiscard]] const Session &session() const { return m_session; }

    /// `done` is called on the thread of the window where all went well.
    void begin(int steps, const Work &work, std::function<void()> done);

private:
    void answer();

    Session &m_session;
    int m_steps = 0;
    std::stop_source m_stop;
    std::function<void()> m_done;
    QFutureWatcher<Result<>> m_running;
};

} // namespace noticedesk
