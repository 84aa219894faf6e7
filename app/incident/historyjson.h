#pragma once

#include "app/base/result.h"
#include "app/incident/history.h"

#include <QJsonObject>

namespace noticedesk {

/// Everything in it, so that reading gives the same value back.
[[nodiscard]] QJsonObject historyJson(const History &history);

/// Invalid if a member is not what it must be, the revisions are not of one incident, or not numbered from 1 on;
/// the sentence names the place within the object.
[[nodiscard]] Result<History> historyFromJson(const QJsonValue &json);

} // namespace noticedesk
