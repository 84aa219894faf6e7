#pragma once

#include "app/incident/noticestyle.h"

#include <QJsonObject>

#include <optional>

namespace noticedesk {

/// What the style says otherwise than the post does; what it leaves alone follows the program.
[[nodiscard]] QJsonObject noticeStyleJson(const NoticeStyle &style);

/// Nothing if a value is of another kind than it must be, or a word or a colour is none. Members that are not known
/// are passed over.
[[nodiscard]] std::optional<NoticeStyle> noticeStyleFromJson(const QJsonObject &json);

} // namespace noticedesk
