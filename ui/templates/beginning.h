#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/store/incidentquery.h"

namespace noticedesk {

/// Something that an update can begin with.
struct Beginning {
    enum class From { LastUpdate, Template, PastNotice };

    From from = From::Template;
    QString name;
    QString remark; ///< the status it gives, and when it was said
    Template pattern; ///< of a past notice: empty until it is looked at
    IncidentId past; ///< of a past notice

    bool operator==(const Beginning &) const = default;
};

/// The newest update of the incident that says anything; none if there is none.
[[nodiscard]] QList<Beginning> lastUpdateOf(const Incident &incident, const QDateTime &now);
/// With the facts that are known put in.
[[nodiscard]] QList<Beginning> templateBeginnings(const Page &page, Kind kind, const QHash<QString, QString> &facts);
[[nodiscard]] QList<Beginning> pastBeginnings(const QList<IncidentSummary> &rows, const QDateTime &now);

/// Those whose names, remarks or texts hold all words of `typed`; those with the words in their names come first.
[[nodiscard]] QList<Beginning> fitting(const QList<Beginning> &beginnings, const QString &typed);

/// Whether the name alone holds all words of `typed`.
[[nodiscard]] bool isNamed(const Beginning &beginning, const QString &typed);

/// What is said in the update, as a template.
[[nodiscard]] Template patternOf(const Update &update);

} // namespace noticedesk
