#pragma once

#include "app/store/incidentstore.h"
#include "app/store/sqlite/deskwriter.h"
#include "app/store/sqlite/incidentrows.h"
#include "app/store/sqlite/value.h"

#include <QHash>

namespace noticedesk {

class Database;

/// Does the work of one save, inside its transaction.
class IncidentWriter final {
public:
    IncidentWriter(const Database &database, const Authorship &by)
        : m_database(database)
        , m_by(by)
        , m_desk(database) { }

    [[nodiscard]] Result<> write(const Changes &changes);

private:
    /// The light row of an incident, as far as saving needs it.
    struct Known {
        qint64 key = 0;
        int revision = 0;
        qint64 position = 0;
        QDateTime firstStored;
        Tally tally;
    };
    /// What is written to it.
    struct LightRow {
        qint64 position = 0;
        Values columns;
        QString components;
        Tally tally;
    };

    [[nodiscard]] Result<> write(const QList<Revision> &revisions);
    [[nodiscard]] Result<> write(const Incident &incident);
    [[nodiscard]] Result<> write(const Original &original, const QByteArray &compressed);
    [[nodiscard]] Result<> write(const QList<Original> &originals, const QList<QByteArray> &compressed);
    [[nodiscard]] Result<> check(const Incident &incident);
    [[nodiscard]] Result<std::optional<Known>> known(IncidentId id) const;
    [[nodiscard]] Result<LightRow> lightRow(const Incident &incident, const QDateTime &firstStored,
                                            std::optional<qint64> position);
    [[nodiscard]] Result<> add(const Incident &incident);
    [[nodiscard]] Result<> change(const Known &known, const Incident &incident);
    [[nodiscard]] Result<> changeAffected(qint64 key, const Incident &before, const Incident &after) const;
    /// `unchanged` names the rows of updates that stand in the store as they are.
    [[nodiscard]] Result<> writeRevision(qint64 key, const Incident &incident,
                                         const QHash<UpdateId, qint64> &unchanged) const;
    void count(const Tally &tally, int sign);
    [[nodiscard]] Result<> writeTally() const;

    const Database &m_database;
    Authorship m_by;
    DeskWriter m_desk;
    QHash<IncidentId, qint64> m_keys; ///< of those written by this save
    Tally m_difference;
};

} // namespace noticedesk
