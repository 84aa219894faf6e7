#pragma once

#include "app/intake/textpost.h"

#include <QList>
#include <QStringList>

namespace noticedesk {

/// What was found in the lines of a copied text.
struct TextFindings {
    QList<TextIncident> incidents;
    QList<Unreadable> unreadable;
};

/// Pages of one incident: title, "Incident Report for ...", updates that each end in "Posted ...". Several such pages
/// may follow each other.
[[nodiscard]] TextFindings readReports(const QStringList &lines);

/// A home page: updates of the form "Resolved - text" that each end in "Feb 12, 16:51 EST", under titles and days.
[[nodiscard]] TextFindings readHomePage(const QStringList &lines);

/// A history page: title, last text and "Apr 5, 08:33 - 09:18 UTC" for each incident, under months.
[[nodiscard]] TextFindings readHistoryPage(const QStringList &lines);

/// A line, counted from 0, as people name it.
[[nodiscard]] QString placeOfLine(qsizetype line);

} // namespace noticedesk
