#pragma once

#include "app/incident/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk {

/// What a vendor said of the incident, and with which update we passed it on.
struct VendorPost {
    QDateTime at; ///< UTC; when the vendor said it
    QString headline;
    std::optional<UpdateId> relayedBy; ///< none: not passed on, or not known

    bool operator==(const VendorPost &) const = default;
};

} // namespace noticedesk
