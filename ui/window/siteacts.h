#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <optional>

class QAction;
class QWidget;

namespace noticedesk {

class MessageBar;
class Session;
class SiteWork;
struct Page;
struct SiteOutcome;

/// The status history site: asks for the page, then for the folder, and writes it beside the window.
class SiteActs final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of dialogs; it and `bar`, which says what was done, must outlive it.
    SiteActs(Session &session, MessageBar &bar, QWidget &window);

    void ask();

Q_SIGNALS:
    void failed(const noticedesk::Error &error);

private:
    void chooseFolder(const Page &page, const std::optional<QDate> &since);
    void waitForIt();
    void say(const QString &folder, const SiteOutcome &outcome);

    Session &m_session;
    MessageBar &m_bar;
    QWidget &m_window;
    SiteWork *m_work;
    QAction *m_openFolder;
    QString m_folder; ///< where the last site was written
};

} // namespace noticedesk
