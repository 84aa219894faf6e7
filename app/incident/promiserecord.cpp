#include "app/incident/promiserecord.h"

namespace noticedesk {

namespace {

PromiseState stateOf(const QDateTime &due, const std::optional<QDateTime> &answeredAt, const QDateTime &now)
{
    if (answeredAt)
        return *answeredAt <= due ? PromiseState::Kept : PromiseState::Missed;
    return now <= due ? PromiseState::Open : PromiseState::Missed;
}

} // namespace

QList<PromiseRecord> promisesOf(const Incident &incident, const QDateTime &now)
{
    QList<PromiseRecord> promises;
    const QList<Update> updates = publishableUpdates(incident);
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const Update &update = updates.at(i);
        const bool isLast = i + 1 == updates.size();
        if (!update.promise || (isLast && isOver(update.status)))
            continue;
        const auto answeredAt = isLast ? std::nullopt : std::optional(updates.at(i + 1).postedAt);
        promises.append({update.id, update.promise->due, stateOf(update.promise->due, answeredAt, now), answeredAt});
    }
    return promises;
}

std::optional<QDateTime> promisedNext(const Incident &incident)
{
    const QList<Update> updates = publishableUpdates(incident);
    if (updates.isEmpty() || isOver(updates.last().status) || !updates.last().promise)
        return std::nullopt;
    return updates.last().promise->due;
}

} // namespace noticedesk
