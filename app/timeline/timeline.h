#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace noticedesk {

/// A bar: one status or one component level over a stretch of time, in UTC. `end` is `now` while it is going on.
struct Span {
    enum class Meaning { Phase, Level };

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
    QString name; ///< empty for the phases; else the component's name with its group before it
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
    QList<Lane> lanes; ///< the phases first
    QList<Marker> markers;

    bool operator==(const Timeline &) const = default;
};

/// Empty lanes and invalid times for an incident without an update and without an impact. Phases follow from the
/// standing updates; a component whose windows are unknown has a lane without spans.
[[nodiscard]] Timeline layOutTimeline(const Incident &incident, const QList<Component> &components,
                                      const QDateTime &now);

} // namespace noticedesk
