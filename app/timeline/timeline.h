#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/promiserecord.h"
#include "app/timeline/silence.h"
#include "app/timeline/vendorpost.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace noticedesk {

/// A bar: one status, one component level, or the window of planned work over a stretch of time, in UTC. `end` is `now`
/// while it is going on.
struct Span {
    enum class Meaning { Phase, Level, Window };

    Meaning meaning = Meaning::Phase;
    Status phase = Status::Investigating; ///< for Phase
    ComponentStatus level = ComponentStatus::DegradedPerformance; ///< for Level
    QDateTime begin;
    QDateTime end;
    bool ongoing = false;
    int row = 0; ///< within its lane: windows of one component that overlap lie below each other
    qsizetype impact = -1; ///< for Level: which of the incident's impacts it is; else -1

    bool operator==(const Span &) const = default;
};

/// A row of the picture: the phases, the window of planned work, or one component.
struct Lane {
    enum class Kind { Phases, Window, Component };

    Kind kind = Kind::Phases;
    QString name; ///< of the component, as it is called today; empty for the others, and where nobody knows it
    QString group; ///< of the component; empty: in none
    ComponentId component;
    ComponentStanding standing = ComponentStanding::Offered;
    QList<Span> spans; ///< by begin
    int rows = 1;

    bool operator==(const Lane &) const = default;
};

/// A dot: one update.
struct Marker {
    UpdateId update;
    QDateTime at;
    Stage stage = Stage::Draft;
    Status status = Status::Investigating;
    QString headline; ///< may be empty
    bool out = false; ///< publishable
    bool ahead = false; ///< dated later than now

    bool operator==(const Marker &) const = default;
};

/// What a picture cannot show, or shows only to those who look closely: to be said in words.
struct Fault {
    enum class What {
        EndsBeforeItBegins, ///< a window; it is not drawn
        Overlaps, ///< two windows of one component; both are drawn
        Ahead, ///< an update that is out and dated later than now
    };

    What what = What::EndsBeforeItBegins;
    ComponentId component; ///< null for planned work and updates
    Interval span; ///< the window, or the later one of two; for an update its time

    bool operator==(const Fault &) const = default;
};

/// One incident as rows, bars and dots, in plain values: what was affected when, what was said when.
struct Timeline {
    QDateTime begin; ///< of what happened, was said or is planned
    QDateTime end;
    QDateTime now;
    QList<Lane> lanes; ///< the phases first, then the planned window if there is one, then components, by groups
    QList<Marker> markers;
    QList<PromiseRecord> promises;
    QList<Silence> silences;
    QString vendor; ///< who said it first; empty: we did
    QList<VendorPost> vendorPosts; ///< by time
    QList<Fault> faults;

    bool operator==(const Timeline &) const = default;
};

/// Empty, with invalid times, for an incident of which nothing is known that has a time. Phases follow from the
/// telling updates; a component whose windows are unknown has a lane without spans; one that is not among `components`
/// has a lane without a name. `vendorPosts` may come in any order.
[[nodiscard]] Timeline layOutTimeline(const Incident &incident, const QList<Component> &components,
                                      const QDateTime &now, const QList<VendorPost> &vendorPosts = {});

/// From the first to the last instant a picture of everything has to show, promises that are still open among them.
[[nodiscard]] Interval extentOf(const Timeline &timeline);

} // namespace noticedesk
