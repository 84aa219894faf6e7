#pragma once

#include "app/incident/incident.h"

#include <optional>

namespace noticedesk {

/// How a component is at `at`, as far as its windows say: operational outside of them. Nothing if it has none.
[[nodiscard]] std::optional<ComponentStatus> levelAt(const QList<Impact> &impacts, ComponentId component,
                                                     const QDateTime &at);

/// The grade of the worst level there ever was; None without windows.
[[nodiscard]] Severity worstSeverity(const QList<Impact> &impacts);

/// Whether the severity is what the windows say, or nobody has said anything yet: it then follows them. One that was
/// set to something else by hand stays. Planned work keeps its own.
[[nodiscard]] bool severityFollows(const Incident &incident);

/// The incident with these windows, in order of their begin. Their components are among the affected ones; the
/// severity follows if it did before.
[[nodiscard]] Incident withImpacts(Incident incident, QList<Impact> impacts);

/// What an update posted at `at` says of a component: the window that was going on ends there, and one at `level`
/// begins. It lasts until something later was known: the end of the window it replaces, the next window, the end of
/// the incident; or it goes on. Saying the level of before again undoes it.
[[nodiscard]] Incident withLevel(const Incident &incident, ComponentId component, ComponentStatus level,
                                 const QDateTime &at);

/// The incident with an update changed, or added, and the windows as they follow from it: where it now says that all
/// is over, what is going on ends with it, and goes on again where it says so no more; where it is posted at another
/// time, windows that began or ended with it do so then, unless one would end before it begins.
[[nodiscard]] Incident withUpdateFollowed(const Incident &incident, const Update &update);

/// The window of the same component that overlaps `impact`, without the one at `except`; nothing if none does.
[[nodiscard]] std::optional<Impact> overlapped(const QList<Impact> &impacts, const Impact &impact,
                                               qsizetype except = -1);

} // namespace noticedesk
