#pragma once

#include "app/base/interval.h"
#include "app/base/result.h"
#include "app/store/incidentstamp.h"

#include <QStringList>

namespace noticedesk {

class Database;

/// The order in which revisions of incidents were saved: it is added to and never rewritten, so that a place in it,
/// with what was saved there, names a moment that no other file has.

/// The statements of its step of the schema.
[[nodiscard]] QStringList saveOrderSchema();

/// Notes that a revision is saved.
[[nodiscard]] Result<> addToSaveOrder(const Database &database, qint64 incident, int revision);

/// See `IncidentStore`.
[[nodiscard]] Result<QList<IncidentStamp>> listedStamps(const Database &database, PageId page, const Interval &begun,
                                                        const std::optional<IncidentId> &after, int count);
[[nodiscard]] Result<SavedSince> listedSavedSince(const Database &database, const QByteArray &mark, int most);

} // namespace noticedesk
