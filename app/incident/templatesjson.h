#pragma once

#include "app/incident/template.h"

#include <QJsonArray>

#include <optional>

namespace noticedesk {

/// One object for each; the text of a shipped one that is only put away follows the program.
[[nodiscard]] QJsonArray templatesJson(const QList<PageTemplate> &templates);

/// Nothing if a value is of another kind than it must be. Members that are not known are passed over.
[[nodiscard]] std::optional<QList<PageTemplate>> templatesFromJson(const QJsonArray &json);

} // namespace noticedesk
