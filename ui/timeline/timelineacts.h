#pragma once

#include <QList>

class QAction;
class QObject;

namespace noticedesk {

/// What can be done with the timeline that is seen, each with its words, its icon and its keys.
struct TimelineActs {
    /// `owner` owns them all.
    explicit TimelineActs(QObject *owner);

    /// Whether there is something to be seen, so that they can do something. A table has no zoom.
    void setActive(bool active) const;

    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fit;
    QAction *zoomToSelection;
    QAction *beginEarlier; ///< these four move an edge of the window of impact that is selected
    QAction *beginLater;
    QAction *endEarlier;
    QAction *endLater;
    QAction *asTable; ///< checkable
    QAction *allFigures;
    QAction *savePicture;
    QAction *copyPicture;

    [[nodiscard]] QList<QAction *> edgeMoves() const { return {beginEarlier, beginLater, endEarlier, endLater}; }
};

} // namespace noticedesk
