#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace noticedesk {

class IncidentListPane;
class MessageBar;
class Session;
class SiteWork;
struct SiteOutcome;
struct SiteQuestion;

/// The status history site: asks for the page and which of its incidents, then for the folder, and writes it beside the
/// window.
class SiteActs final : public QObject {
    Q_OBJECT
public:
    /// `list` knows which incidents are selected, `bar` says what was done, `window` is the parent of dialogs; they
    /// must outlive it.
    SiteActs(Session &session, const IncidentListPane &list, MessageBar &bar, QWidget &window);

    void ask();

Q_SIGNALS:
    void failed(const noticedesk::Error &error);

private:
    void chooseFolder(const SiteQuestion &question);
    void say(const QString &folder, const SiteOutcome &outcome);

    Session &m_session;
    const IncidentListPane &m_list;
    MessageBar &m_bar;
    QWidget &m_window;
    SiteWork *m_work;
    QAction *m_openFolder;
    QString m_folder; ///< where the last site was written
};

} // namespace noticedesk
