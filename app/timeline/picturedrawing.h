#pragma once

#include "app/timeline/labelplaces.h"
#include "app/timeline/picture.h"
#include "app/timeline/timeview.h"

namespace noticedesk {

/// Puts a picture together from top to bottom: each part takes the height it needs.
class PictureDrawing {
public:
    PictureDrawing(const Timeline &timeline, const PictureOptions &options);

    void addHeading();
    /// The axis, and the line of what happens to time itself: now, and changes of the clocks.
    void addAxis();
    void addLanes();
    void addVendorPosts();
    void addUpdates();
    void addPromises();
    void addSilences();
    void addLegend();
    void addFaults();
    [[nodiscard]] Picture finished();

private:
    struct Legend {
        QString text;
        std::optional<PictureBox> box;
        std::optional<PictureDot> dot;
    };

    void addName(const QString &name, qreal top, qreal height);
    void addText(const QPointF &baseline, const QString &text, bool bold = false, Shade shade = Shade::Quiet);
    /// A label beside or below `x`.
    void addLabel(const LabelPlace &place, qreal x, qreal baseline, const QString &text);
    void addLane(const Lane &lane);
    void addBar(const QRectF &place, const Span &span, qsizetype count, const QString &name);
    /// Dots in a row with labels beside and below them.
    void addDots(const QString &name, const QList<PictureDot> &dots, const QStringList &labels);
    void addMarks(qreal top);
    void addLegendOf(const Legend &legend, QPointF &place);
    [[nodiscard]] qreal xOf(const QDateTime &at) const { return m_plotLeft + m_view.xOf(at); }
    [[nodiscard]] QString moment(const QDateTime &at) const;
    [[nodiscard]] QString stretchSentence(const QString &name, const QString &what, const Span &span) const;

    const Timeline &m_timeline;
    PictureOptions m_options;
    Picture m_picture;
    qreal m_plotLeft = 0;
    TimeView m_view;
    qreal m_top = 0; ///< of what comes next
    qreal m_axisBottom = 0;
    QList<Legend> m_legend;
};

} // namespace noticedesk
