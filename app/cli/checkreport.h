#pragma once

#include "app/check/finding.h"
#include "app/incident/incident.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace noticedesk {

/// An incident with what is to be said about it.
struct CheckedIncident {
    Incident incident;
    QList<Finding> findings;
};

/// The title, then each update that something is said about with a line for each finding, and a line for each fix.
[[nodiscard]] QStringList reportLines(const CheckedIncident &checked);

/// `{"id","title","findings":[{"rule","grade","update","posted_at","field","begin","length","line","column","text",
/// "reason","digest","fixes":[…]}…]}`. Begin and length count UTF-16 units from 0, line and column from 1; where a
/// finding is about a field as a whole, these are null.
[[nodiscard]] QJsonObject reportJson(const CheckedIncident &checked);

} // namespace noticedesk
