#pragma once

#include "app/incident/houserules.h"

namespace noticedesk {

/// The lists of house rules as a person writes them: one entry a line. A fault is a sentence for that person; empty:
/// there is none.
[[nodiscard]] QStringList linesOf(const QString &text);

/// Something is there twice, whatever its case.
[[nodiscard]] QString doubledFault(const QStringList &lines);
/// A section label of more than five words or forty characters, or one that is there twice.
[[nodiscard]] QString labelFault(const QStringList &lines);

/// `word = instead`, one a line.
[[nodiscard]] QStringList usageLines(const HouseRules &rules);
[[nodiscard]] QString usageFault(const QStringList &lines);
/// Lines with a fault are passed over.
void setUsage(HouseRules &rules, const QStringList &lines);

} // namespace noticedesk
