#include "ui/reports/paper.h"

#include <QFontMetricsF>
#include <QPdfWriter>
#include <QTextOption>

#include <cmath>

namespace noticedesk {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal footSize = 8;

QTextOption optionFor(const Type &type)
{
    QTextOption option(type.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

Paper::Paper(QPdfWriter &writer, std::function<QString(int)> foot)
    : m_writer(writer)
    , m_foot(std::move(foot))
    , m_dots(writer.resolution() / pointsPerInch)
    , m_painter(&writer)
{
    m_size = QSizeF(writer.width() / m_dots, writer.height() / m_dots);
    drawFoot();
}

bool Paper::hasRoom(qreal height) const
{
    return m_top + height <= m_size.height();
}

void Paper::makeRoom(qreal height)
{
    if (m_top == 0 || hasRoom(height))
        return;
    m_writer.newPage();
    ++m_page;
    m_top = 0;
    drawFoot();
}

QRectF Paper::onPage(const QRectF &place) const
{
    return {place.x() * m_dots, (m_top + place.y()) * m_dots, place.width() * m_dots, place.height() * m_dots};
}

QFont Paper::fontFor(const Type &type) const
{
    QFont font;
    font.setPointSizeF(type.size);
    font.setWeight(type.isBold ? QFont::DemiBold : QFont::Normal);
    return QFont(font, &m_writer);
}

qreal Paper::heightOf(const QString &text, qreal width, const Type &type)
{
    constexpr qreal endless = 1e7;
    m_painter.setFont(fontFor(type));
    return std::ceil(m_painter.boundingRect(QRectF(0, 0, width * m_dots, endless), text, optionFor(type)).height()
                     / m_dots);
}

qreal Paper::widthOf(const QString &text, const Type &type) const
{
    return QFontMetricsF(fontFor(type), &m_writer).horizontalAdvance(text) / m_dots;
}

void Paper::draw(const QRectF &place, const QString &text, const Type &type)
{
    m_painter.setFont(fontFor(type));
    m_painter.setPen(Qt::black);
    m_painter.drawText(onPage(place), text, optionFor(type));
}

qreal Paper::drawLine(const QPointF &place, const QString &text, qreal size, bool isBold)
{
    const Type type{size, isBold};
    const qreal width = widthOf(text, type) + 1;
    draw({place, QSizeF(width, size * 1.5)}, text, type);
    return width;
}

void Paper::fill(const QRectF &place, const QColor &color)
{
    m_painter.fillRect(onPage(place), color);
}

void Paper::frame(const QRectF &place)
{
    m_painter.setPen(QPen(QColor(0x9a, 0xa3, 0xad), 0.5 * m_dots));
    m_painter.drawRect(onPage(place));
}

void Paper::rule(qreal down, qreal thickness, const QColor &color)
{
    fill({0, down, width(), thickness}, color);
}

void Paper::drawFoot()
{
    const Type type{footSize, false, Qt::AlignRight};
    m_painter.setFont(fontFor(type));
    m_painter.setPen(Qt::black);
    constexpr qreal distance = 12;
    const QRectF below(0, (m_size.height() + distance) * m_dots, m_size.width() * m_dots, 2 * footSize * m_dots);
    m_painter.drawText(below, m_foot(m_page), optionFor(type));
}

} // namespace noticedesk
