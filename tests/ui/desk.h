#pragma once

#include "app/store/memory/memorystore.h"
#include "app/store/sqlite/sqlitestore.h"
#include "tests/incident/builders.h"
#include "ui/session/session.h"

/// A desk for tests: a session on a store that is forgotten at the end, at a time that stands still.
namespace noticedesk::tests {

class StillClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = at(20, 12);
};

inline Result<std::unique_ptr<IncidentStore>> memoryOpener(const QString &)
{
    return std::make_unique<MemoryStore>();
}

inline Result<std::unique_ptr<IncidentStore>> sqliteOpener(const QString &)
{
    return SqliteStore::inMemory();
}

struct Desk {
    explicit Desk(const StoreOpener &opener = memoryOpener, const QString &file = QStringLiteral("memory"))
        : session(clock, opener, QStringLiteral("drafter"))
    {
        opened = session.open(file);
    }

    /// Stores the incidents with the page and the components that the builders give them.
    bool keep(const QList<Incident> &incidents, const QList<Component> &components = {})
    {
        Changes changes;
        changes.pages = {aPage()};
        changes.components = components;
        changes.incidents = incidents;
        return session.write(changes, QStringLiteral("Prepared"));
    }

    StillClock clock;
    Session session;
    Result<> opened;
};

/// `count` incidents, one a minute, the last one newest; every title has its number in it.
inline QList<Incident> manyIncidents(int count)
{
    QList<Incident> incidents;
    for (int i = 0; i < count; ++i)
        incidents.append(anIncident(QStringLiteral("Incident %1").arg(i),
                                    {anUpdate(Status::Investigating, at(1, 0).addSecs(60 * i))}));
    return incidents;
}

} // namespace noticedesk::tests
