#pragma once

#include "app/intake/post.h"

#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// What follows "This incident affected:" (or "affects", or of scheduled maintenance) on a line, without the period
/// at its end; empty if nothing follows. Nothing if the line is another one.
struct AffectedLine {
    QString list;
    bool maintenance = false;
};
[[nodiscard]] std::optional<AffectedLine> affectedLine(const QString &line);

/// Reads `A, B, and Group (C, D)`. Commas in brackets of a name do not part; an "and" parts only where the list has
/// its last one: names may contain others.
[[nodiscard]] QList<PostComponent> componentsIn(const QString &list);

} // namespace noticedesk
