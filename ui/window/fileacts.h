#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>

class QMenu;
class QWidget;

namespace noticedesk {

class Session;
class WindowSettings;

/// Opening another file, the files that were open before, and the backup.
class FileActs final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of file dialogs; all three must outlive it.
    FileActs(Session &session, WindowSettings &settings, QWidget &window);
    ~FileActs() override;

    /// On failure what was open stays open, and `refused` says why.
    void open(const QString &file);
    void openDefault();
    void chooseFile();
    /// Asks where to, and writes the copy beside the window.
    void backUp();
    void fillRecent(QMenu &menu);

Q_SIGNALS:
    /// Asked for before another file is opened, to have everything stored.
    void aboutToOpen();
    void refused(const noticedesk::Error &error);
    void said(const QString &sentence);

private:
    void noteBackup();

    Session &m_session;
    WindowSettings &m_settings;
    QWidget &m_window;
    QFutureWatcher<Result<>> m_backup;
    QString m_backupFile;
};

} // namespace noticedesk
