#pragma once

#include <QString>

namespace noticedesk {

/// The words of the pages that list notices. `%1` is filled in by whoever prints them.
struct IndexWords {
    QString history; ///< "Status history of %1"
    QString chosen; ///< "Selected notices of %1": of a site that holds no others
    QString days; ///< "%1 – %2": of a site that holds these days
    QString since; ///< "From %1"
    QString until; ///< "Until %1"
    QString planned; ///< the heading of planned work ahead
    QString open; ///< the heading of what is not over
    QString months; ///< the heading of the list of months
    QString someMonths; ///< the same, where there may be others
    QString nothing; ///< where there is no notice
    QString nothingHere; ///< where there may be some elsewhere
    QString follow; ///< the name of the links to feeds
    QString calendar;
    QString month; ///< a format of Qt: "June 2024"
};

/// As `fixedWords`: by language, English where there are none.
[[nodiscard]] const IndexWords &indexWords(const QString &language);

} // namespace noticedesk
