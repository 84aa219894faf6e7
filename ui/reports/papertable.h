#pragma once

#include "app/timeline/reportcontent.h"

namespace noticedesk {

class Paper;

/// A table on paper: its headings again on every page, no row on two.
class PaperTable {
public:
    /// Both must outlive it.
    PaperTable(Paper &paper, const ReportTable &table);

    void draw();

private:
    void drawHeadings();
    void draw(const ReportRow &row);
    [[nodiscard]] qreal heightOf(const QStringList &cells, bool isHeading) const;
    /// The first column takes what the others leave.
    void measure();

    Paper &m_paper;
    const ReportTable &m_table;
    QList<qreal> m_widths;
};

} // namespace noticedesk
