#pragma once

#include "app/check/rule.h"

namespace noticedesk {

/// What a rule looks for, in a few words for a person: "Times without a zone".
[[nodiscard]] QString ruleName(Rule rule);

} // namespace noticedesk
