#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"

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

    bool operator==(const Span &) const = default;
};

/// A row: the phases, or one component.
struct Lane {
    QString
        name; ///< empty for the phases and for the planned window; else the component's name with its group before it
    QList<Span> spans;

    bool operator==(const Lane &) const = default;
};

/// A dot: one update.
struct Marker {
    UpdateId update;
    QDateTime at;
    bool out = false; ///< publishable

    bool operator==(const Marker &) const = default;
};

/// One incident as rows, bars and dots, in plain values: what was affected when, what was said when.
struct Timeline {
    QDateTime begin;
    QDateTime end;
    QList<Lane> lanes; ///< the phases first, then the planned window if there is one
    QList<Marker> markers;

    bool operator==(const Timeline &) const = default;
};

/// Empty lanes and invalid times for an incident without an update and without an impact. Phases follow from the
/// standing updates; a component whose windows are unknown has a lane without spans.
[[nodiscard]] Timeline layOutTimeline(const Incident &incident, const QList<Component> &components,
                                      const QDateTime &now);

} // namespace noticedesk
