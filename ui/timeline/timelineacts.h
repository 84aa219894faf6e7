#pragma once

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
    QAction *asTable; ///< checkable
    QAction *savePicture;
    QAction *copyPicture;
};

} // namespace noticedesk
