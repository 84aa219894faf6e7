#pragma once

#include "app/notice/notice.h"

#include <QString>

namespace noticedesk {

/// The notice as search engines and assistants read it: a LiveBlogPosting of schema.org, in the JSON of JSON-LD, with
/// nothing that could end the element it stands in. Only what may leave the house is in it; empty where that is
/// nothing.
[[nodiscard]] QString structuredData(const Notice &notice);

} // namespace noticedesk
