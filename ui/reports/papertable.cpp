#include "ui/reports/papertable.h"

#include "app/timeline/reportstrip.h"
#include "ui/reports/paper.h"

#include <algorithm>
#include <numeric>

namespace noticedesk {

namespace {

using Cells = ReportColumn::Kind;

constexpr qreal textSize = 8;
constexpr qreal gap = 8; ///< between columns
constexpr qreal pad = 2.5; ///< above and below a row
constexpr qreal stripWidth = 110;
constexpr qreal stripHeight = 10;
constexpr qreal leastForNames = 0.28; ///< of the width

Type typeOf(const ReportColumn &column, bool isBold)
{
    return {textSize, isBold, column.kind == Cells::Number ? Qt::AlignRight : Qt::AlignLeft};
}

/// Headings may break between words, cells of numbers may not.
qreal widestWord(const Paper &paper, const QString &text, const Type &type)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, paper.widthOf(word, type));
    return widest;
}

} // namespace

PaperTable::PaperTable(Paper &paper, const ReportTable &table) : m_paper(paper), m_table(table)
{
    measure();
}

void PaperTable::measure()
{
    m_widths = {0};
    for (qsizetype i = 1; i < m_table.columns.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(i);
        qreal width = widestWord(m_paper, column.name, typeOf(column, true));
        if (column.kind == Cells::Days)
            width = stripWidth;
        else
            for (const ReportRow &row : m_table.rows)
                width = std::max(width, m_paper.widthOf(row.cells.at(i), typeOf(column, false)));
        m_widths.append(width + 2);
    }
    const qreal gaps = gap * qreal(m_widths.size() - 1);
    const qreal others = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const qreal least = m_paper.width() * leastForNames;
    const qreal left = m_paper.width() - gaps - others;
    m_widths.first() = std::max(left, least);
    if (left < least)
        for (qsizetype i = 1; i < m_widths.size(); ++i)
            m_widths[i] *= (m_paper.width() - gaps - least) / others;
}

qreal PaperTable::heightOf(const QStringList &cells, bool isHeading) const
{
    qreal height = stripHeight;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (isHeading || m_table.columns.at(i).kind != Cells::Days)
            height = std::max(
                height,
                m_paper.heightOf(cells.at(i), m_widths.at(i), typeOf(m_table.columns.at(i), isHeading || i == 0)));
    return height + 2 * pad;
}

void PaperTable::draw()
{
    drawHeadings();
    for (const ReportRow &row : m_table.rows) {
        if (!m_paper.hasRoom(heightOf(row.cells, false))) {
            m_paper.makeRoom(heightOf(row.cells, false));
            drawHeadings();
        }
        draw(row);
    }
}

void PaperTable::drawHeadings()
{
    QStringList names;
    for (const ReportColumn &column : m_table.columns)
        names.append(column.name);
    const qreal height = heightOf(names, true);
    qreal left = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Type type = typeOf(m_table.columns.at(i), true);
        const qreal own = m_paper.heightOf(names.at(i), m_widths.at(i), type);
        m_paper.draw({left, height - pad - own, m_widths.at(i), own}, names.at(i), type);
        left += m_widths.at(i) + gap;
    }
    m_paper.advance(height);
    m_paper.rule(0, 1, Qt::black);
    m_paper.advance(1);
}

void PaperTable::draw(const ReportRow &row)
{
    const qreal height = heightOf(row.cells, false);
    qreal left = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(i);
        if (column.kind == Cells::Days)
            for (const ReportBar &bar : stripBars(row.days, {m_widths.at(i), stripHeight}))
                m_paper.fill(bar.place.translated(left, pad), QColor(inkColor(bar.ink)));
        else
            m_paper.draw({left, pad, m_widths.at(i), height - 2 * pad}, row.cells.at(i), typeOf(column, i == 0));
        left += m_widths.at(i) + gap;
    }
    m_paper.advance(height);
    m_paper.rule(0, 0.4, QColor(0x9a, 0xa3, 0xad));
    m_paper.advance(0.4);
}

} // namespace noticedesk
