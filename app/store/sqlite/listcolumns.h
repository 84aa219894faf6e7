#pragma once

#include "app/incident/impact.h"
#include "app/store/sqlite/row.h"

#include <QByteArray>
#include <QList>

namespace noticedesk {

/// The lists of an incident, each as one column of JSON. What a column holds that is not understood is noted by its
/// row.
[[nodiscard]] QString componentsColumn(const QList<ComponentId> &components);
[[nodiscard]] QList<ComponentId> readComponents(const Row &row, int column);

[[nodiscard]] QString dismissedColumn(const QList<QByteArray> &digests);
[[nodiscard]] QList<QByteArray> readDismissed(const Row &row, int column);

[[nodiscard]] QString impactsColumn(const QList<Impact> &impacts);
[[nodiscard]] QList<Impact> readImpacts(const Row &row, int column);

} // namespace noticedesk
