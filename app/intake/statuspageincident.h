#pragma once

#include "app/intake/statuspageupdate.h"

namespace noticedesk {

/// Which list of an answer an incident stands in.
enum class StatusPageList { Incidents, Maintenances };

/// Reads one incident of the API. Unreadable if it is none; what of it cannot be read is added to `unreadable`.
/// `original` is left to the caller.
[[nodiscard]] Result<Post> statusPageIncident(const QJsonObject &incident, StatusPageList list,
                                              const StatusPageContext &context, const QString &path,
                                              QList<Unreadable> &unreadable);

/// The address if it is one of the web's, else nothing: what else could be followed is no link.
[[nodiscard]] QString webAddress(const QString &address);

} // namespace noticedesk
