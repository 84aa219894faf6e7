#pragma once

#include "app/incident/component.h"
#include "app/incident/page.h"

#include <QJsonObject>

#include <optional>

namespace noticedesk {

/// Everything in it, so that reading gives the same value back.
[[nodiscard]] QJsonObject pageJson(const Page &page);
[[nodiscard]] QJsonObject componentJson(const Component &component);

/// Nothing if a member is not what it must be.
[[nodiscard]] std::optional<Page> pageFromJson(const QJsonValue &json);
/// `page`: whose component it is.
[[nodiscard]] std::optional<Component> componentFromJson(const QJsonValue &json, PageId page);

} // namespace noticedesk
