#include "ui/reports/reportpdf.h"

#include "app/timeline/reportcontent.h"
#include "app/timeline/reportstrip.h"
#include "ui/reports/paper.h"
#include "ui/reports/papertable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Pdf {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

constexpr qreal textSize = 9;
constexpr qreal smallSize = 8;

void drawLegend(Paper &paper, const QList<std::pair<ReportInk, QString>> &inks)
{
    constexpr qreal side = 7;
    qreal left = 0;
    paper.makeRoom(16);
    for (const auto &[ink, words] : inks) {
        paper.fill({left, 3, side, side}, QColor(inkColor(ink)));
        left += side + 4;
        left += paper.drawLine({left, 0}, words, smallSize) + 14;
    }
    paper.advance(16);
}

void drawFacts(Paper &paper, const QList<ReportFact> &facts)
{
    constexpr int columns = 4;
    constexpr qreal gap = 6;
    constexpr qreal pad = 6;
    constexpr qreal height = 62;
    const qreal width = (paper.width() - (columns - 1) * gap) / columns;
    for (qsizetype first = 0; first < facts.size(); first += columns) {
        paper.makeRoom(height);
        for (qsizetype i = first; i < std::min(first + columns, facts.size()); ++i) {
            const ReportFact &fact = facts.at(i);
            const qreal left = qreal(i - first) * (width + gap);
            paper.frame({left, 0, width, height});
            paper.drawLine({left + pad, pad}, fact.name, smallSize, true);
            paper.drawLine({left + pad, pad + 11}, fact.value, 14, true);
            paper.draw({left + pad, pad + 30, width - 2 * pad, height - pad - 30}, fact.remark, {smallSize});
        }
        paper.advance(height + gap);
    }
}

void drawHeading(Paper &paper, const QString &heading, qreal withIt)
{
    constexpr qreal size = 13;
    paper.advance(14);
    paper.makeRoom(size * 2 + withIt);
    paper.drawLine({0, 0}, heading, size, true);
    paper.advance(size * 1.6);
}

void drawParagraph(Paper &paper, const QString &text)
{
    const qreal height = paper.heightOf(text, paper.width(), {textSize});
    paper.makeRoom(height);
    paper.draw({0, 0, paper.width(), height}, text, {textSize});
    paper.advance(height + 5);
}

void drawDays(Paper &paper, const ReportContent &content)
{
    constexpr qreal height = 70;
    drawHeading(paper, content.daysHeading, height + 40);
    drawParagraph(paper, content.daysSentence);
    for (const ReportBar &bar : countBars(content.days, {paper.width(), height}))
        paper.fill(bar.place, QColor(inkColor(bar.ink)));
    paper.advance(height + 4);
    drawLegend(paper, countLegend());
}

void drawTable(Paper &paper, const ReportTable &table)
{
    drawHeading(paper, table.heading, 90);
    if (!table.remark.isEmpty())
        drawParagraph(paper, table.remark);
    const auto isStrip = [](const ReportColumn &column) { return column.kind == ReportColumn::Kind::Days; };
    if (std::any_of(table.columns.begin(), table.columns.end(), isStrip))
        drawLegend(paper, stripLegend());
    PaperTable(paper, table).draw();
}

void drawDefinitions(Paper &paper, const ReportContent &content)
{
    constexpr qreal names = 130;
    if (content.definitions.isEmpty())
        return;
    drawHeading(paper, content.definitionsHeading, 40);
    for (const auto &[figure, definition] : content.definitions) {
        const qreal width = paper.width() - names;
        const qreal height = std::max(paper.heightOf(definition, width, {smallSize}),
                                      paper.heightOf(figure, names - 8, {smallSize, true}));
        paper.makeRoom(height);
        paper.draw({0, 0, names - 8, height}, figure, {smallSize, true});
        paper.draw({names, 0, width, height}, definition, {smallSize});
        paper.advance(height + 4);
    }
}

/// How many pages it took.
int drawReport(QPdfWriter &writer, const ReportContent &content, int pages)
{
    Paper paper(writer, [&](int page) {
        return pages == 0 ? QString() : Pdf::tr("%1 of %2", "page, pages").arg(page).arg(pages);
    });
    constexpr qreal titleSize = 18;
    paper.drawLine({0, 0}, content.title, titleSize, true);
    paper.advance(titleSize * 1.5);
    drawParagraph(paper, content.subtitle);
    paper.advance(4);
    drawFacts(paper, content.facts);
    drawDays(paper, content);
    for (const ReportTable &table : content.tables)
        drawTable(paper, table);
    drawDefinitions(paper, content);
    drawHeading(paper, content.remarksHeading, 40);
    for (const QString &remark : content.remarks)
        drawParagraph(paper, remark);
    return paper.page();
}

int write(QByteArray &pdf, const ReportContent &content, int pages)
{
    constexpr int dotsPerInch = 1200;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(14, 16, 14, 18), QPageLayout::Millimeter);
    writer.setTitle(content.title);
    writer.setCreator(Pdf::tr("Notice Desk"));
    return drawReport(writer, content, pages);
}

} // namespace

/// Once to learn how many pages there are, and once with their number on each.
QByteArray renderReportPdf(const CommunicationReport &report)
{
    const ReportContent content = contentOf(report);
    QByteArray draft;
    const int pages = write(draft, content, 0);
    QByteArray pdf;
    write(pdf, content, pages);
    return pdf;
}

} // namespace noticedesk
