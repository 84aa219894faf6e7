#pragma once

#include "app/incident/ids.h"
#include "app/incident/incident.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk {

/// Which incidents a list shows.
struct IncidentQuery {
    /// Open: not over. Drafts: with at least one update that is not out. All: every one that is not withdrawn.
    enum class Which { Open, Drafts, All, Withdrawn };

    Which which = Which::All;
    /// Words that must all occur in title, headlines, bodies or component names; the last may be the beginning of a
    /// word; accents and case do not count, and no character has a special meaning. A word without letter or digit,
    /// and what follows the first 500 characters, is passed over. Blank: no restriction.
    QString search;

    bool operator==(const IncidentQuery &) const = default;
};

/// A light row for a list.
struct IncidentSummary {
    IncidentId id;
    PageId page;
    QString pageName;
    Kind kind = Kind::Incident;
    QString title;
    Severity severity = Severity::None;
    std::optional<Interval> window; ///< planned work: when it is to be done
    std::optional<Status> status; ///< none before the first update
    int updates = 0; ///< how many stand
    int drafts = 0; ///< how many of them are not out: not publishable
    QDateTime startedAt; ///< UTC; where nothing says so: when it was first stored
    QDateTime latestAt; ///< UTC; of the latest standing update; without one: when it was first stored
    std::optional<QDateTime> due; ///< what readers wait for: see `promisedNext`
    QString components; ///< names, joined by ", "
    bool inferred = false; ///< something in it is inferred and not confirmed

    bool operator==(const IncidentSummary &) const = default;
};

/// How long each list is.
struct Tally {
    int open = 0;
    int drafts = 0;
    int all = 0;
    int withdrawn = 0;

    bool operator==(const Tally &) const = default;
};

} // namespace noticedesk
