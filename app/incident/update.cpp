#include "app/incident/update.h"

#include "app/base/utctext.h"

#include <QCryptographicHash>

namespace noticedesk {

namespace {

/// Each part with its length before it, so that no text can be moved across a border unseen.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

bool isOut(Stage stage)
{
    return stage == Stage::Approved || stage == Stage::Posted;
}

Inferences stillInferred(const Update &before, const Update &after)
{
    Inferences inferred = after.inferred;
    if (before.status != after.status)
        inferred.setFlag(Inference::Status, false);
    if (before.postedAt != after.postedAt)
        inferred &= ~(Inference::Zone | Inference::Year | Inference::PostedAt);
    return inferred;
}

} // namespace

QDateTime wholeMinute(const QDateTime &at)
{
    return at.addSecs(-at.time().second()).addMSecs(-at.time().msec());
}

QByteArray textDigest(const Update &update)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, statusWord(update.status).toUtf8());
    addPart(hash, update.headline.toUtf8());
    addPart(hash, update.body.toUtf8());
    addPart(hash, utcText(update.postedAt).toUtf8());
    addPart(hash, update.promise ? utcText(update.promise->due).toUtf8() : QByteArray());
    return hash.result();
}

bool isPublishable(const Update &update)
{
    if (!isOut(update.stage))
        return false;
    if (!update.approval)
        return update.stage == Stage::Posted;
    return update.approval->digest == textDigest(update);
}

Update edited(const Update &before, Update after)
{
    after.inferred = stillInferred(before, after);
    if (textDigest(before) == textDigest(after))
        return after;
    after.approval.reset();
    if (isOut(after.stage))
        after.stage = Stage::Draft;
    return after;
}

Update sentForReview(Update update)
{
    update.approval.reset();
    update.stage = Stage::InReview;
    return update;
}

Update approved(Update update, const Authorship &by)
{
    update.approval = Approval{by, textDigest(update)};
    update.stage = Stage::Approved;
    return update;
}

Update posted(Update update)
{
    Q_ASSERT(isPublishable(update));
    update.stage = Stage::Posted;
    return update;
}

Update reopened(Update update)
{
    update.approval.reset();
    update.stage = Stage::Draft;
    return update;
}

} // namespace noticedesk
