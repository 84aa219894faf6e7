#include "ui/updates/updatesteps.h"

#include "app/incident/promiserecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Acts {
    Q_DECLARE_TR_FUNCTIONS(UpdateSteps)
};

Update withdrawn(Update update)
{
    update.stage = Stage::Withdrawn;
    return update;
}

} // namespace

std::optional<UpdateStep> stepOf(UpdateAct act, const Update &open, const SignAct &sign, const QString &reason)
{
    switch (act) {
    case UpdateAct::Send:
        return UpdateStep{sentForReview(open),
                          reason.isEmpty() ? Acts::tr("Send for Review")
                                           : Acts::tr("Send for Review in Spite of Errors: %1").arg(reason)};
    case UpdateAct::Approve: {
        const QString named = reason.isEmpty() ? Acts::tr("Approve Update")
                                               : Acts::tr("Approve Update in Spite of Errors: %1").arg(reason);
        return UpdateStep{approved(open, sign(named)), named};
    }
    case UpdateAct::Post:
        if (!isPublishable(open))
            return std::nullopt;
        return UpdateStep{posted(open), Acts::tr("Post Update")};
    case UpdateAct::Reopen:
        return UpdateStep{reopened(open),
                          open.stage == Stage::Withdrawn ? Acts::tr("Bring Back Update") : Acts::tr("Back to Draft")};
    case UpdateAct::Withdraw: return UpdateStep{withdrawn(open), Acts::tr("Withdraw Update")};
    }
    Q_UNREACHABLE();
}

Update nextUpdate(const Incident &incident, const QDateTime &now)
{
    Update update;
    update.id = UpdateId::make(now);
    update.status = latestStatus(incident).value_or(statusesOf(incident.kind).first());
    const QList<Update> standing = standingUpdates(incident);
    update.postedAt = wholeMinute(now);
    if (!standing.isEmpty() && standing.last().postedAt <= now)
        update.postedAt = std::max(update.postedAt, standing.last().postedAt);
    return update;
}

QHash<UpdateId, QString> promiseRemarks(const Incident &incident, const QDateTime &now)
{
    QHash<UpdateId, QString> remarks;
    for (const PromiseRecord &promise : promisesOf(incident, now)) {
        const qint64 minutes =
            promise.answeredAt ? std::max<qint64>(1, promise.due.secsTo(*promise.answeredAt) / 60) : 0;
        if (promise.state == PromiseState::Kept)
            remarks.insert(promise.update, Acts::tr("promise kept"));
        else if (promise.state == PromiseState::Missed)
            remarks.insert(promise.update,
                           promise.answeredAt ? Acts::tr("next update came %n minute(s) late", nullptr, int(minutes))
                                              : Acts::tr("next update is overdue"));
    }
    return remarks;
}

UpdateId firstToOpen(const Incident &incident)
{
    const QList<Update> standing = standingUpdates(incident);
    const auto draft =
        std::find_if(standing.rbegin(), standing.rend(), [](const Update &update) { return !isPublishable(update); });
    if (draft != standing.rend())
        return draft->id;
    return standing.isEmpty() ? UpdateId() : standing.last().id;
}

} // namespace noticedesk
