#pragma once

#include "app/store/incidentquery.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace noticedesk {

class Session;

/// Looks after the promised updates of the open store: which comes next, and when one is due. What has been overdue for
/// a day is history and no longer announced. Asks the store for a few rows only, however many incidents there are.
class PromiseWatch final : public QObject {
    Q_OBJECT
public:
    explicit PromiseWatch(Session &session, QObject *parent = nullptr);

    /// Soonest due first, the overdue ones among them; at most a few dozen.
    [[nodiscard]] const QList<IncidentSummary> &waiting() const;
    /// Says nothing of the incident for so long, then says it again.
    void snooze(IncidentId id, int minutes);
    /// Called by itself a few times a minute, and after every change.
    void look();

Q_SIGNALS:
    /// Other promises wait than before, or the same ones are another minute away.
    void changed();
    /// The time is here and the update is not. Said once for each promise, and again after a snooze.
    void due(const noticedesk::IncidentSummary &summary);

private:
    void announce(const IncidentSummary &summary, const QDateTime &now);

    Session &m_session;
    QTimer m_timer;
    QList<IncidentSummary> m_waiting;
    QDateTime m_lookedAt;
    QHash<IncidentId, QDateTime> m_announced; ///< the promised time that was announced last
    QHash<IncidentId, QDateTime> m_snoozed; ///< until when
};

} // namespace noticedesk
