#include "app/incident/impactwindows.h"

#include <algorithm>

namespace noticedesk {

namespace {

bool isBefore(const Impact &a, const Impact &b)
{
    return a.span.begin < b.span.begin;
}

bool contains(const Interval &span, const QDateTime &at)
{
    return span.begin <= at && (!span.end || at < *span.end);
}

/// The windows of one component, taken out of the others.
QList<Impact> takeWindows(QList<Impact> &impacts, ComponentId component)
{
    QList<Impact> windows;
    for (const Impact &impact : std::as_const(impacts))
        if (impact.component == component)
            windows.append(impact);
    impacts.removeIf([&](const Impact &impact) { return impact.component == component; });
    std::stable_sort(windows.begin(), windows.end(), isBefore);
    return windows;
}

/// Where a window that begins at `at` ends by what is known already.
std::optional<QDateTime> knownEnd(const Incident &incident, const QList<Impact> &windows, const QDateTime &at)
{
    const auto next =
        std::find_if(windows.begin(), windows.end(), [&](const Impact &window) { return window.span.begin > at; });
    if (next != windows.end())
        return next->span.begin;
    // Whoever drafts the end has the windows end with it, see `withUpdateFollowed`: so it is known here as well.
    const auto over = endOf(standingUpdates(incident));
    return over && *over > at ? over : std::nullopt;
}

/// Windows that follow each other without a gap at one level are one.
QList<Impact> joined(const QList<Impact> &windows)
{
    QList<Impact> whole;
    for (const Impact &window : windows) {
        const bool goesOn =
            !whole.isEmpty() && whole.last().level == window.level && whole.last().span.end == window.span.begin;
        if (goesOn)
            whole.last().span.end = window.span.end;
        else
            whole.append(window);
    }
    return whole;
}

bool isLatest(const Incident &incident, const Update &update)
{
    const QList<Update> standing = standingUpdates(incident);
    return !standing.isEmpty() && standing.last().id == update.id;
}

QList<Impact> ended(QList<Impact> impacts, const QDateTime &at)
{
    impacts.removeIf([&](const Impact &impact) { return !impact.span.end && impact.span.begin >= at; });
    for (Impact &impact : impacts)
        if (!impact.span.end)
            impact.span.end = at;
    return impacts;
}

QList<Impact> goingOnAgain(QList<Impact> impacts, const QDateTime &at)
{
    for (Impact &impact : impacts) {
        const bool isLast = std::none_of(impacts.begin(), impacts.end(), [&](const Impact &other) {
            return other.component == impact.component && impact.span.begin < other.span.begin;
        });
        if (isLast && impact.span.end == at)
            impact.span.end.reset();
    }
    return impacts;
}

QList<Impact> moved(const QList<Impact> &impacts, const QDateTime &from, const QDateTime &to)
{
    QList<Impact> result = impacts;
    for (Impact &impact : result) {
        if (impact.span.begin == from)
            impact.span.begin = to;
        if (impact.span.end == from)
            impact.span.end = to;
    }
    const bool isInOrder = std::all_of(result.begin(), result.end(), [](const Impact &impact) {
        return !impact.span.end || impact.span.begin < *impact.span.end;
    });
    return isInOrder ? result : impacts;
}

bool isAloneAt(const Incident &incident, const Update &update)
{
    const QList<Update> standing = standingUpdates(incident);
    return std::none_of(standing.begin(), standing.end(), [&](const Update &other) {
        return other.id != update.id && other.postedAt == update.postedAt;
    });
}

} // namespace

std::optional<ComponentStatus> levelAt(const QList<Impact> &impacts, ComponentId component, const QDateTime &at)
{
    std::optional<ComponentStatus> level;
    for (const Impact &impact : impacts) {
        if (impact.component != component)
            continue;
        if (contains(impact.span, at))
            return impact.level;
        level = ComponentStatus::Operational;
    }
    return level;
}

Severity worstSeverity(const QList<Impact> &impacts)
{
    Severity worst = Severity::None;
    for (const Impact &impact : impacts)
        if (impact.level != ComponentStatus::UnderMaintenance)
            worst = std::max(worst, severityOf(impact.level));
    return worst;
}

bool severityFollows(const Incident &incident)
{
    return incident.kind == Kind::Incident
        && (incident.inferred.testFlag(Inference::Severity) || incident.severity == worstSeverity(incident.impacts));
}

Incident withImpacts(Incident incident, QList<Impact> impacts)
{
    const bool follows = severityFollows(incident);
    std::stable_sort(impacts.begin(), impacts.end(), isBefore);
    for (const Impact &impact : std::as_const(impacts))
        if (!incident.components.contains(impact.component))
            incident.components.append(impact.component);
    if (follows && worstSeverity(impacts) != worstSeverity(incident.impacts)) {
        incident.severity = worstSeverity(impacts);
        incident.inferred.setFlag(Inference::Severity, false);
    }
    incident.impacts = std::move(impacts);
    return incident;
}

Incident withLevel(const Incident &incident, ComponentId component, ComponentStatus level, const QDateTime &at)
{
    QList<Impact> others = incident.impacts;
    QList<Impact> windows = takeWindows(others, component);
    std::optional<QDateTime> end = knownEnd(incident, windows, at);
    const auto current =
        std::find_if(windows.begin(), windows.end(), [&](const Impact &window) { return contains(window.span, at); });
    if (current != windows.end()) {
        end = current->span.end;
        current->span.end = at;
    }
    windows.removeIf([](const Impact &window) { return window.span.end == window.span.begin; });
    if (level != ComponentStatus::Operational)
        windows.append({component, level, {at, end}});
    std::stable_sort(windows.begin(), windows.end(), isBefore);
    Incident after = withImpacts(incident, others + joined(windows));
    if (!after.components.contains(component))
        after.components.append(component);
    return after;
}

Incident withUpdateFollowed(const Incident &incident, const Update &update)
{
    const auto before = updateOf(incident, update.id);
    Incident after = withUpdate(incident, update);
    if (update.stage == Stage::Withdrawn)
        return after;
    QList<Impact> impacts = incident.impacts;
    if (before && before->postedAt != update.postedAt && isAloneAt(incident, *before))
        impacts = moved(impacts, before->postedAt, update.postedAt);
    const bool wasOver = before && isOver(before->status);
    if (isOver(update.status) && !wasOver && isLatest(after, update))
        impacts = ended(impacts, update.postedAt);
    else if (!isOver(update.status) && wasOver && isLatest(after, update))
        impacts = goingOnAgain(impacts, update.postedAt);
    return impacts == incident.impacts ? after : withImpacts(after, impacts);
}

std::optional<Impact> overlapped(const QList<Impact> &impacts, const Impact &impact, qsizetype except)
{
    const auto endsBefore = [](const Interval &a, const Interval &b) { return a.end && *a.end <= b.begin; };
    for (qsizetype i = 0; i < impacts.size(); ++i) {
        const Impact &other = impacts.at(i);
        if (i != except && other.component == impact.component && !endsBefore(other.span, impact.span)
            && !endsBefore(impact.span, other.span))
            return other;
    }
    return std::nullopt;
}

} // namespace noticedesk
