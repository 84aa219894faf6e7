#pragma once

#include "app/incident/component.h"
#include "app/notice/fixedwords.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// The names of `ids` as readers are told them: `A, B, and Group (C, D)`. Neighbours of one group stand together in
/// brackets; ids that are not among `components` are passed over.
[[nodiscard]] QString namesOf(const QList<ComponentId> &ids, const QList<Component> &components,
                              const FixedWords &words);

} // namespace noticedesk
