#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>

class QPdfWriter;

namespace noticedesk {

/// How a text is set.
struct Type {
    qreal size = 9; ///< in points
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Pages that are filled from top to bottom, in points. Places count from where the paper stands.
class Paper {
public:
    /// `foot` says what is at the foot of each page; `writer` must outlive it.
    Paper(QPdfWriter &writer, std::function<QString(int page)> foot);

    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] int page() const { return m_page; }
    /// Whether so much fits below.
    [[nodiscard]] bool hasRoom(qreal height) const;
    /// Goes on at the top of the next page if so much does not fit.
    void makeRoom(qreal height);
    void advance(qreal height) { m_top += height; }

    [[nodiscard]] qreal heightOf(const QString &text, qreal width, const Type &type);
    [[nodiscard]] qreal widthOf(const QString &text, const Type &type) const;
    /// Wrapped, and cut off where `place` ends.
    void draw(const QRectF &place, const QString &text, const Type &type);
    /// In one line; answers how wide it was.
    qreal drawLine(const QPointF &place, const QString &text, qreal size, bool isBold = false);
    void fill(const QRectF &place, const QColor &color);
    void frame(const QRectF &place);
    /// Across the page.
    void rule(qreal down, qreal thickness, const QColor &color);

private:
    [[nodiscard]] QFont fontFor(const Type &type) const;
    /// In the dots of the writer.
    [[nodiscard]] QRectF onPage(const QRectF &place) const;
    void drawFoot();

    QPdfWriter &m_writer;
    std::function<QString(int)> m_foot;
    qreal m_dots; ///< to a point
    QPainter m_painter;
    QSizeF m_size;
    qreal m_top = 0;
    int m_page = 1;
};

} // namespace noticedesk
