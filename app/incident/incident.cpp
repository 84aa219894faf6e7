#include "app/incident/incident.h"

#include <algorithm>

namespace noticedesk {

void sortUpdates(QList<Update> &updates)
{
    std::stable_sort(updates.begin(), updates.end(),
                     [](const Update &a, const Update &b) { return a.postedAt < b.postedAt; });
}

QList<Update> standingUpdates(const Incident &incident)
{
    QList<Update> standing;
    std::copy_if(incident.updates.begin(), incident.updates.end(), std::back_inserter(standing),
                 [](const Update &update) { return update.stage != Stage::Withdrawn; });
    return standing;
}

std::optional<Status> currentStatus(const Incident &incident)
{
    const auto latest = std::find_if(incident.updates.rbegin(), incident.updates.rend(),
                                     [](const Update &update) { return update.stage != Stage::Withdrawn; });
    return latest == incident.updates.rend() ? std::nullopt : std::optional(latest->status);
}

std::optional<QDateTime> startedAt(const Incident &incident)
{
    if (!incident.impacts.isEmpty())
        return incident.impacts.first().span.begin;
    if (incident.window)
        return incident.window->begin;
    const QList<Update> standing = standingUpdates(incident);
    return standing.isEmpty() ? std::nullopt : std::optional(standing.first().postedAt);
}

std::optional<QDateTime> endedAt(const Incident &incident)
{
    std::optional<QDateTime> over;
    for (const Update &update : standingUpdates(incident)) {
        if (!isOver(update.status))
            over.reset();
        else if (!over)
            over = update.postedAt;
    }
    return over;
}

QList<Update> publishableUpdates(const Incident &incident)
{
    QList<Update> publishable;
    std::copy_if(incident.updates.begin(), incident.updates.end(), std::back_inserter(publishable), isPublishable);
    return publishable;
}

Incident withUpdate(Incident incident, const Update &update)
{
    const auto known = std::find_if(incident.updates.begin(), incident.updates.end(),
                                    [&](const Update &other) { return other.id == update.id; });
    if (known == incident.updates.end())
        incident.updates.append(update);
    else
        *known = update;
    sortUpdates(incident.updates);
    return incident;
}

std::optional<Update> updateOf(const Incident &incident, UpdateId id)
{
    const auto known = std::find_if(incident.updates.begin(), incident.updates.end(),
                                    [&](const Update &update) { return update.id == id; });
    return known == incident.updates.end() ? std::nullopt : std::optional(*known);
}

} // namespace noticedesk
