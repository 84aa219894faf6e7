#pragma once

#include "app/timeline/report.h"

namespace noticedesk {

/// One figure of the period, large.
struct ReportFact {
    QString name;
    QString value;
    QString remark;

    bool operator==(const ReportFact &) const = default;
};

/// How many incidents began on a day.
struct ReportDay {
    int grave = 0; ///< major or critical
    int light = 0; ///< minor, or without impact
    int planned = 0;

    [[nodiscard]] int total() const { return grave + light + planned; }
    bool operator==(const ReportDay &) const = default;
};

struct ReportColumn {
    /// A strip of days is a picture; its cell holds what it shows in words.
    enum class Kind { Text, Number, Days };

    QString name;
    Kind kind = Kind::Text;

    bool operator==(const ReportColumn &) const = default;
};

struct ReportRow {
    QStringList cells;
    QList<OverviewDay> days; ///< for a column of that kind

    bool operator==(const ReportRow &) const = default;
};

struct ReportTable {
    QString heading;
    QString remark; ///< may be empty
    QList<ReportColumn> columns; ///< the first one names the row
    QList<ReportRow> rows;

    bool operator==(const ReportTable &) const = default;
};

/// What a report says, for every writer the same: sentences and tables in the order in which a manager reads.
struct ReportContent {
    QString title;
    QString subtitle;
    QList<ReportFact> facts;
    QString daysHeading;
    QString daysSentence;
    QList<ReportDay> days; ///< one for each of the period
    QList<ReportTable> tables;
    QString definitionsHeading;
    QList<std::pair<QString, QString>> definitions; ///< figure, what it counts
    QString remarksHeading;
    QStringList remarks; ///< sentences

    bool operator==(const ReportContent &) const = default;
};

/// Incidents are listed up to this number; beyond it nobody reads a list, and it is left to the CSV file.
inline constexpr qsizetype mostListedIncidents = 150;

[[nodiscard]] ReportContent contentOf(const CommunicationReport &report);

} // namespace noticedesk
