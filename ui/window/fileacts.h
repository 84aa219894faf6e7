#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

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

    /// `mayLeave` is asked before another file is opened: whether everything that was typed is stored.
    void askBeforeLeaving(std::function<bool()> mayLeave);
    /// On failure what was open stays open, and `refused` says why.
    void open(const QString &file);
    void openDefault();
    void chooseFile();
    /// Asks where to, and writes the copy beside the window.
    void backUp();
    /// Asks where to, and goes on there.
    void chooseNewPlace();
    /// Writes a copy of what is open, even if its file is gone, and goes on with the copy.
    void moveTo(const QString &file);
    void fillRecent(QMenu &menu);

Q_SIGNALS:
    /// Asked for before another file is opened, to have everything stored.
    void aboutToOpen();
    void refused(const noticedesk::Error &error);
    void said(const QString &sentence);
    /// The copy is open in place of the file before; what was typed is not stored in it yet.
    void moved();

private:
    void noteBackup();
    [[nodiscard]] bool opened(const QString &path);

    Session &m_session;
    WindowSettings &m_settings;
    QWidget &m_window;
    std::function<bool()> m_mayLeave = [] { return true; };
    QFutureWatcher<Result<>> m_backup;
    QString m_backupFile;
};

} // namespace noticedesk
