#pragma once

#include <QString>

namespace noticedesk {

/// Who first said it. An empty name means that we did.
struct Source {
    QString name; ///< the vendor, "Microsoft"
    QString reference; ///< the vendor's own reference, "EX804417"
    QString link; ///< where it was said

    bool operator==(const Source &) const = default;
};

} // namespace noticedesk
