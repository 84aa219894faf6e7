#include "ui/session/promisewatch.h"

#include "ui/session/session.h"

namespace noticedesk {

namespace {

constexpr int lookEvery = 5'000; ///< milliseconds
constexpr int mostWaiting = 50;
constexpr int longestOverdue = 1; ///< days

qint64 minuteOf(const QDateTime &at)
{
    return at.toSecsSinceEpoch() / 60;
}

} // namespace

PromiseWatch::PromiseWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        m_announced.clear();
        m_snoozed.clear();
        look();
    });
    connect(&session, &Session::incidentsChanged, this, &PromiseWatch::look);
    connect(&session, &Session::changedElsewhere, this, &PromiseWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &PromiseWatch::look);
    m_timer.start(lookEvery);
}

const QList<IncidentSummary> &PromiseWatch::waiting() const
{
    return m_waiting;
}

void PromiseWatch::snooze(IncidentId id, int minutes)
{
    m_snoozed.insert(id, m_session.now().addSecs(60 * minutes));
}

void PromiseWatch::look()
{
    const QDateTime now = m_session.now();
    QList<IncidentSummary> waiting;
    if (m_session.isOpen())
        waiting = m_session.store().promised(now.addDays(-longestOverdue), mostWaiting).value_or(waiting);
    const bool isOther = waiting != m_waiting || !m_lookedAt.isValid() || minuteOf(m_lookedAt) != minuteOf(now);
    m_waiting = waiting;
    m_lookedAt = now;
    if (isOther)
        Q_EMIT changed();
    for (const IncidentSummary &summary : std::as_const(waiting))
        if (*summary.due <= now)
            announce(summary, now);
}

void PromiseWatch::announce(const IncidentSummary &summary, const QDateTime &now)
{
    const QDateTime until = m_snoozed.value(summary.id);
    const bool isSnoozed = until.isValid() && now < until;
    const bool isKnown = m_announced.value(summary.id) == *summary.due && !until.isValid();
    if (isSnoozed || isKnown)
        return;
    m_snoozed.remove(summary.id);
    m_announced.insert(summary.id, *summary.due);
    Q_EMIT due(summary);
}

} // namespace noticedesk
