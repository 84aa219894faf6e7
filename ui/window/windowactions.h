#pragma once

#include <QList>

class QAction;
class QActionGroup;
class QObject;

namespace noticedesk {

/// What the window itself can do, each with its words, its icon and its keys. The panes bring their own acts.
struct WindowActions {
    /// `owner` owns them all.
    explicit WindowActions(QObject *owner);

    QAction *newIncident;
    QAction *newFromTemplate;
    QAction *newPlannedWork;
    QAction *pastePost;
    QAction *openSample;
    QAction *openFile;
    QAction *clearRecent;
    QAction *saveNow;
    QAction *backUp;
    QAction *makeReport;
    QAction *exportSite;
    QAction *exportBundle;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *editImpacts;
    QAction *withdrawIncident;
    QAction *restoreIncident;
    QAction *editPages;
    QAction *editStyle;
    QAction *nextPane;
    QAction *previousPane;
    QAction *fullScreen;
    QAction *shortcuts;
    QAction *about;
    QActionGroup *views; ///< the data of each is a WorkView
    QActionGroup *zones; ///< in which zone times are told; the data of each is a ShownZone
    QActionGroup *appearance; ///< the data of each is an Appearance

    /// What can be done only while a file is open.
    [[nodiscard]] QList<QAction *> needingAFile() const;
};

} // namespace noticedesk
