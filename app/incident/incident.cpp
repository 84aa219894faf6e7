#include "app/incident/incident.h"

#include <algorithm>

namespace noticedesk {

namespace {

std::optional<Status> statusAfter(const QList<Update> &updates)
{
    return updates.isEmpty() ? std::nullopt : std::optional(updates.last().status);
}

bool isStanding(const Update &update)
{
    return update.stage != Stage::Withdrawn;
}

} // namespace

void sortUpdates(QList<Update> &updates)
{
    std::stable_sort(updates.begin(), updates.end(),
                     [](const Update &a, const Update &b) { return a.postedAt < b.postedAt; });
}

QList<Update> standingUpdates(const Incident &incident)
{
    QList<Update> standing;
    std::copy_if(incident.updates.begin(), incident.updates.end(), std::back_inserter(standing), isStanding);
    return standing;
}

QList<Update> tellingUpdates(const Incident &incident)
{
    QList<Update> publishable = publishableUpdates(incident);
    return publishable.isEmpty() ? standingUpdates(incident) : publishable;
}

std::optional<Status> currentStatus(const Incident &incident)
{
    return statusAfter(tellingUpdates(incident));
}

std::optional<Status> latestStatus(const Incident &incident)
{
    return statusAfter(standingUpdates(incident));
}

std::optional<QDateTime> startedAt(const Incident &incident)
{
    if (!incident.impacts.isEmpty())
        return incident.impacts.first().span.begin;
    if (incident.window)
        return incident.window->begin;
    const auto first = std::find_if(incident.updates.begin(), incident.updates.end(), isStanding);
    return first == incident.updates.end() ? std::nullopt : std::optional(first->postedAt);
}

std::optional<QDateTime> endOf(const QList<Update> &updates)
{
    std::optional<QDateTime> over;
    for (const Update &update : updates) {
        if (!isOver(update.status))
            over.reset();
        else if (!over)
            over = update.postedAt;
    }
    return over;
}

std::optional<QDateTime> endedAt(const Incident &incident)
{
    return endOf(tellingUpdates(incident));
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
