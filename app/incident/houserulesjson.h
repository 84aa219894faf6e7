#pragma once

#include "app/incident/houserules.h"

#include <QJsonObject>

namespace noticedesk {

/// What the page says otherwise than a new page does; what it leaves alone follows the program.
[[nodiscard]] QJsonObject houseRulesJson(const HouseRules &rules);

/// Nothing if a value is of another kind than it must be. Members that are not known are passed over.
[[nodiscard]] std::optional<HouseRules> houseRulesFromJson(const QJsonObject &json);

} // namespace noticedesk
