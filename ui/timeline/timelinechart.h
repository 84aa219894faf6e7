#pragma once

#include "ui/timeline/timelineedges.h"
#include "ui/timeline/timelinelabels.h"

#include <QChartView>
#include <QTimeZone>

class QCategoryAxis;
class QNativeGestureEvent;
class QTouchEvent;

namespace noticedesk {

class TimelineItem;

/// The timeline of one incident, to be looked at closely. Ctrl and the wheel, two fingers, + and − zoom, the wheel or
/// the hand moves it; arrow keys walk through everything in it, and a screen reader tells each, in the words of the
/// table. Return opens an update, and shows anything else closer.
class TimelineChart final : public QChartView {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    /// `isAnother`: seen whole, with nothing selected. Else it stays where it is in time.
    void setTimeline(const Timeline &timeline, const QTimeZone &zone, bool isAnother);
    /// Closer by a factor above 1, around what is selected or else the middle.
    void zoom(qreal factor);
    void fit();
    /// What is selected fills the view, with a margin; a mark comes to its middle.
    void zoomToSelection();
    /// Moves the begin or the end of the selected window of impact to the next round time. It is held there until
    /// Return, or until something else is done; Escape gives it up.
    void stepEdge(bool isEnd, bool isLater);
    void select(std::optional<qsizetype> row);
    [[nodiscard]] std::optional<qsizetype> selected() const { return m_selected; }
    [[nodiscard]] const TimelineGeometry &geometryOfPlot() const { return m_geometry; }
    /// What stands at this place, in a sentence; empty where nothing does.
    [[nodiscard]] QString sentenceAt(const QPointF &place) const;
    void setScroll(int scroll);
    /// Opens an update; shows anything else closer.
    void choose(qsizetype row);

    /// For screen readers: how many things there are, what the table says of one, and where one is seen in the
    /// viewport; empty while it is out of sight.
    [[nodiscard]] qsizetype rowCount() const { return m_geometry.rows().size(); }
    [[nodiscard]] QString wordsOf(qsizetype row) const;
    [[nodiscard]] QRect seenPlaceOf(qsizetype row) const;
    [[nodiscard]] std::optional<qsizetype> rowAt(const QPoint &place) const;

Q_SIGNALS:
    void updateChosen(noticedesk::UpdateId id);
    /// For the person who has asked for what cannot be done, or is doing it.
    void said(const QString &sentence);
    /// A hand, or keys, have moved the begin or the end of this impact of the incident.
    void edgeMoved(qsizetype impact, bool isEnd, const QDateTime &at);
    /// How far the lines can be scrolled, how many pixels of them are seen, and where they are.
    void scrollable(int most, int page, int value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag {
        QPointF from;
        QPointF last;
        bool isMoving = false;
    };

    /// An edge in the hand, the row it belongs to, and where it would come to lie.
    struct HeldEdge {
        TimelineEdge edge;
        TimelineRow row;
        QDateTime at;
        bool isByKeys = false;
    };

    void layOut();
    void refresh();
    void showAxis(const QList<QDateTime> &grid);
    [[nodiscard]] qreal namesWidth() const;
    [[nodiscard]] TimeView whole() const;
    void move(const TimeView &view);
    void reveal(qsizetype row);
    void walk(int key);
    [[nodiscard]] bool holdEdge(const QPointF &place);
    void moveEdge(const QPointF &place);
    [[nodiscard]] QString edgeSentence() const;
    void showSteppedEdge();
    void letEdgeGo();
    void giveEdgeUp();
    [[nodiscard]] bool isStillHeld() const;
    [[nodiscard]] bool handleEdgeKey(int key);
    [[nodiscard]] bool pinch(const QNativeGestureEvent &event);
    void pinch(const QEventPoint &one, const QEventPoint &other);
    void touch(const QTouchEvent &event);
    void touchAsMouse(QEvent::Type type, const QEventPoint &point);
    [[nodiscard]] qsizetype impactOf(qsizetype row) const;
    void describe();
    [[nodiscard]] QString sentenceOf(qsizetype row) const;

    Timeline m_timeline;
    QTimeZone m_zone = QTimeZone::utc();
    TimelineGeometry m_geometry;
    MeasuredTexts m_texts;
    ViewLimits m_limits;
    bool m_isFitted = true; ///< and stays so when what there is to see becomes more
    std::optional<qsizetype> m_selected;
    std::optional<Drag> m_drag;
    std::optional<HeldEdge> m_edge;
    bool m_isPinched = false; ///< until the last finger is lifted
    QCategoryAxis *m_axis;
    TimelineItem *m_item;
};

} // namespace noticedesk
