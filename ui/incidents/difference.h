#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"

#include <QTimeZone>

namespace noticedesk {

/// One part of an incident in which two versions differ, as a person reads it.
struct Difference {
    QString part; ///< "Title", "Update of 24 Jun 2024 08:30 CDT"
    QString mine;
    QString theirs;

    bool operator==(const Difference &) const = default;
};

/// In the order of the desk, updates newest first. Empty where both say the same, whatever their revisions are.
[[nodiscard]] QList<Difference> differences(const Incident &mine, const Incident &theirs,
                                            const QList<Component> &components, const QTimeZone &zone);

/// Where `text` differs from `other`: all between what both begin and end with, in whole words. Empty at the place
/// where something is missing.
struct DifferingRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const DifferingRange &) const = default;
};
[[nodiscard]] DifferingRange differingRange(const QString &text, const QString &other);

} // namespace noticedesk
