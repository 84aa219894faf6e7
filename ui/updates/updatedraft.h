#pragma once

#include "app/incident/update.h"

namespace noticedesk {

/// What a person has typed over an update, and the update as it was last known to be stored.
struct UpdateDraft {
    Update stored;
    Update typed; ///< status, headline, body, time and promise count; the rest is as stored
    Update handedOver; ///< what was last given away to be stored
    bool contested = false; ///< somebody else has stored another text where this one has typed; nothing is given away

    bool operator==(const UpdateDraft &) const = default;

    /// Whether something is typed that is not known to be stored.
    [[nodiscard]] bool isUnsaved() const;
    /// The update to be stored.
    [[nodiscard]] Update update() const;
};

[[nodiscard]] UpdateDraft draftOf(const Update &stored);

/// The draft over an update that has been stored anew: what was not typed over is taken from it, what was typed
/// stays. It is contested where both have changed the same part differently.
[[nodiscard]] UpdateDraft rebased(UpdateDraft draft, const Update &stored);

} // namespace noticedesk
