#pragma once

#include "app/incident/templaterules.h"

namespace noticedesk {

/// Why the template at `at` cannot be called so; it keeps `kept` until then. Empty: it can.
[[nodiscard]] QString nameRemark(const QList<PageTemplate> &templates, int at, const QString &kept);
/// What is wrong with its texts, a sentence for each fault. Empty: nothing.
[[nodiscard]] QString textRemark(const QList<PageTemplate> &templates, int at);
/// Which facts it asks for.
[[nodiscard]] QString factsRemark(const Template &pattern);

} // namespace noticedesk
