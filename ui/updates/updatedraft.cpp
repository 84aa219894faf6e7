#include "ui/updates/updatedraft.h"

namespace noticedesk {

namespace {

/// Gives one part of the draft its value over a newly stored one; answers whether both sides have changed it.
template <typename Part> bool rebasePart(UpdateDraft &draft, const Update &stored, Part Update::*part)
{
    const bool isTyped = draft.typed.*part != draft.stored.*part;
    const bool isOurs = stored.*part == draft.stored.*part || stored.*part == draft.typed.*part
        || stored.*part == draft.handedOver.*part;
    if (!isTyped)
        draft.typed.*part = stored.*part;
    return isTyped && !isOurs;
}

/// `stored` with the parts that can be typed from `typed`.
Update laidOver(Update stored, const Update &typed)
{
    stored.status = typed.status;
    stored.headline = typed.headline;
    stored.body = typed.body;
    stored.postedAt = typed.postedAt;
    stored.promise = typed.promise;
    return stored;
}

} // namespace

bool UpdateDraft::isUnsaved() const
{
    return typed.status != stored.status || typed.headline != stored.headline || typed.body != stored.body
        || typed.postedAt != stored.postedAt || typed.promise != stored.promise;
}

Update UpdateDraft::update() const
{
    return edited(stored, laidOver(stored, typed));
}

UpdateDraft draftOf(const Update &stored)
{
    return {stored, stored, stored, false};
}

UpdateDraft rebased(UpdateDraft draft, const Update &stored)
{
    bool contested = rebasePart(draft, stored, &Update::status);
    contested |= rebasePart(draft, stored, &Update::headline);
    contested |= rebasePart(draft, stored, &Update::body);
    contested |= rebasePart(draft, stored, &Update::postedAt);
    contested |= rebasePart(draft, stored, &Update::promise);
    draft.stored = stored;
    draft.typed = laidOver(stored, draft.typed);
    draft.contested = (draft.contested || contested) && draft.isUnsaved();
    return draft;
}

} // namespace noticedesk
