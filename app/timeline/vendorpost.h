#pragma once

#include "app/incident/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

struct DatedIncident;
struct Incident;
struct Page;

/// What a vendor said of the incident, and with which update we passed it on.
struct VendorPost {
    QDateTime at; ///< UTC; when the vendor said it
    QString headline; ///< or its status, where it had none
    std::optional<UpdateId> relayedBy; ///< none: not passed on, or not known

    bool operator==(const VendorPost &) const = default;
};

/// The posts of the vendor that the incident was read from: one for each update that was read there, at the time it had
/// when it was read. Passed on are those that are out with a time of our own. None where the incident names no vendor
/// with a link, or the link leads to our own page. `history`: the incident's revisions, oldest first.
[[nodiscard]] QList<VendorPost> vendorPostsOf(const Incident &incident, const Page &page,
                                              const QList<DatedIncident> &history);

} // namespace noticedesk
