#pragma once

#include "app/base/result.h"
#include "ui/session/filecheck.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

class QStackedWidget;

namespace noticedesk {

class AppearanceControl;
class DeskView;
class EmptyState;
class FileActs;
class FileGuard;
class IntakeActs;
class MessageBar;
class PromiseActs;
class Session;
class StatusLine;
class WindowSettings;
class WorkViews;

/// The window: its acts, the desk in it, one bar for what went wrong, and the line that says what is saved.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All three must outlive it.
    MainWindow(Session &session, WindowSettings &settings, AppearanceControl &appearance);
    ~MainWindow() override;

    /// Every file that is opened from now on is read through beside the window, and what is wrong with it is said.
    void readThroughWith(FileReader reader);
    /// Opens the file; where that fails the window says why and offers to open another.
    void openFile(const QString &file);
    void openDefaultFile();
    /// Shows what importing these files would do.
    void importFiles(const QStringList &files);
    /// Stores what has been typed.
    void flush();
    /// At the end of the session: stores what can be stored, and closes without a question.
    void closeUnasked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectFileActs();
    void connectIncidentActs();
    void connectSession();

    void showPage();
    void showTrouble(const Error &error);
    void noteOpened();
    void noteShown();
    void noteSaveState();
    void remember();

    Session &m_session;
    WindowSettings &m_settings;
    WindowActions m_actions;
    FileActs *m_files;
    IntakeActs *m_intake;
    MessageBar *m_bar;
    DeskView *m_desk;
    WorkViews *m_views;
    FileGuard *m_guard;
    EmptyState *m_welcome;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    PromiseActs *m_promises;
};

} // namespace noticedesk
