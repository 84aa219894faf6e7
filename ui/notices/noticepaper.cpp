#include "ui/notices/noticepaper.h"

#include "ui/notices/paperdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>

namespace noticedesk {

namespace {

struct NoticePaper {
    Q_DECLARE_TR_FUNCTIONS(NoticePaper)
};

constexpr qreal pointsPerInch = 72;
constexpr qreal footHeight = 28; ///< in points, below the text
constexpr qreal footSize = 8;

/// A document laid out on the pages of a device.
class Printing {
public:
    Printing(const Notice &notice, QPagedPaintDevice &device)
        : m_device(device)
        , m_title(notice.title)
        , m_painter(&device)
        , m_dots(device.logicalDpiX() / pointsPerInch)
        , m_paper(QSizeF(device.width(), device.height()))
        , m_text(m_paper.width(), m_paper.height() - footHeight * m_dots)
        , m_document(paperDocument(notice, device, m_text))
    {
    }

    [[nodiscard]] bool canPaint() const { return m_painter.isActive(); }
    [[nodiscard]] int pages() const { return m_document->pageCount(); }

    void print(int first, int last)
    {
        for (int page = first; page <= last; ++page) {
            if (page > first)
                m_device.newPage();
            drawText(page);
            drawFoot(page);
        }
    }

private:
    void drawText(int page)
    {
        const QRectF shown(0, (page - 1) * m_text.height(), m_text.width(), m_text.height());
        m_painter.save();
        m_painter.translate(0, -shown.top());
        m_painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void drawFoot(int page)
    {
        QFont font;
        font.setPointSizeF(footSize);
        m_painter.setFont(QFont(font, &m_device));
        m_painter.setPen(Qt::black);
        const QString number = NoticePaper::tr("%1 of %2").arg(page).arg(pages());
        const QFontMetricsF metrics(m_painter.font(), &m_device);
        const qreal numberWidth = metrics.horizontalAdvance(number);
        const qreal gap = footSize * m_dots;
        const QRectF foot(0, m_text.height(), m_paper.width(), m_paper.height() - m_text.height());
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                           metrics.elidedText(m_title, Qt::ElideRight, foot.width() - numberWidth - gap));
    }

    QPagedPaintDevice &m_device;
    QString m_title;
    QPainter m_painter;
    qreal m_dots; ///< to a point
    QSizeF m_paper;
    QSizeF m_text;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace

int printNotice(const Notice &notice, QPagedPaintDevice &device, int firstPage, int lastPage)
{
    Printing printing(notice, device);
    if (!printing.canPaint())
        return 0;
    const int pages = printing.pages();
    printing.print(std::max(firstPage, 1), lastPage > 0 ? std::min(lastPage, pages) : pages);
    return pages;
}

QByteArray noticePdf(const Notice &notice)
{
    constexpr qreal margin = 20;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(notice.title);
    writer.setCreator(NoticePaper::tr("Notice Desk"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    printNotice(notice, writer);
    return pdf;
}

} // namespace noticedesk
