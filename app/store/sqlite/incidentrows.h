#pragma once

#include "app/base/result.h"
#include "app/store/incidentstore.h"

#include <future>

namespace noticedesk {

class Database;
class Row;

/// A revision with the keys of the rows its updates stand in, in the order of its updates.
struct StoredRevision {
    Revision revision;
    QList<qint64> updateKeys;
};

/// One revision of the incident with this key. NotFound if there is none.
[[nodiscard]] Result<StoredRevision> storedRevision(const Database &database, qint64 incident, qint64 number);
/// The incident as it is now. NotFound if there is none.
[[nodiscard]] Result<Incident> storedIncident(const Database &database, IncidentId id);
/// All of them, oldest first.
[[nodiscard]] Result<QList<Revision>> storedRevisions(const Database &database, qint64 incident);

/// Appends the row of a revision.
[[nodiscard]] Result<> addRevision(const Database &database, qint64 incident, const Revision &revision,
                                   const QList<qint64> &updateKeys);
/// Appends the row of an update as it is in the incident's revision `number`; its key.
[[nodiscard]] Result<qint64> addUpdate(const Database &database, qint64 incident, int number, const Update &update);

/// The originals kept beside an incident, in the order they came.
[[nodiscard]] Result<QList<Original>> storedOriginals(const Database &database, qint64 incident);
/// What is kept of their documents, in their order. Many are compressed by another thread while this one goes on;
/// `originals` stay where they are until that is done.
[[nodiscard]] std::future<QList<QByteArray>> compressedDocuments(const QList<Original> &originals);
/// Keeps an original, unless the same one is kept already.
[[nodiscard]] Result<> addOriginal(const Database &database, qint64 incident, const Original &original,
                                   const QByteArray &compressed);

/// The columns of `readSummary`, of `incident AS i` and `page AS p`.
[[nodiscard]] QString summaryColumns();
[[nodiscard]] IncidentSummary readSummary(const Row &row);

} // namespace noticedesk
