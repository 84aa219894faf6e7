#pragma once

#include "app/store/incidentquery.h"

namespace noticedesk {

/// What an empty list of incidents says of itself.
struct EmptyWords {
    QString title;
    QString sentence;

    bool operator==(const EmptyWords &) const = default;
};

/// `all` is how many incidents there are besides.
[[nodiscard]] EmptyWords emptyWords(const IncidentQuery &query, int all);

} // namespace noticedesk
