#pragma once

#include "tests/ui/desk.h"

namespace noticedesk::tests {

/// What work beside the window opens again is the same: three incidents of one page, of which the newest has a draft.
inline Result<std::unique_ptr<IncidentStore>> filledStore(const QString &)
{
    auto store = std::make_unique<MemoryStore>();
    Changes changes;
    changes.pages = {aPage(), aPage(QStringLiteral("Example Web"))};
    Update draft = anUpdate(Status::Resolved, at(13, 11), QStringLiteral("Nobody may read this yet."));
    draft.stage = Stage::Draft;
    changes.incidents = {
        anIncident(QStringLiteral("Mail is late"), {anUpdate(Status::Investigating, at(13, 9)), draft}),
        anIncident(QStringLiteral("Mail is lost"), {anUpdate(Status::Investigating, at(12, 9))}),
        anIncident(QStringLiteral("Mail is slow"), {anUpdate(Status::Investigating, at(11, 9))})};
    if (auto saved = store->save(changes, aDrafter()); !saved)
        return tl::unexpected(saved.error());
    return store;
}

} // namespace noticedesk::tests
