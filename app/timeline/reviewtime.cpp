#include "app/timeline/reviewtime.h"

#include <QHash>

namespace noticedesk {

namespace {

bool isDecision(Stage stage)
{
    return stage == Stage::Approved || stage == Stage::Posted || stage == Stage::Returned;
}

} // namespace

QList<qint64> reviewTimes(const QList<DatedIncident> &history)
{
    QList<qint64> times;
    QHash<UpdateId, QDateTime> inReviewSince;
    for (const DatedIncident &revision : history)
        for (const Update &update : revision.incident.updates) {
            const auto since = inReviewSince.constFind(update.id);
            if (update.stage == Stage::InReview) {
                if (since == inReviewSince.constEnd())
                    inReviewSince.insert(update.id, revision.at);
                continue;
            }
            if (since == inReviewSince.constEnd())
                continue;
            if (isDecision(update.stage))
                times.append(since->secsTo(revision.at));
            inReviewSince.erase(since);
        }
    return times;
}

} // namespace noticedesk
