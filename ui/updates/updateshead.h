#pragma once

#include "app/incident/incident.h"

#include <QWidget>

class QAction;
class QMenu;
class QLabel;
class QPushButton;

namespace noticedesk {

/// The line above the updates: how many there are, whether those that are withdrawn are seen, and a button for the
/// next one. Says what to do while there is none.
class UpdatesHead final : public QWidget {
    Q_OBJECT
public:
    /// `create` becomes the button; it must outlive the head.
    explicit UpdatesHead(QAction *create, QMenu *templates, QWidget *parent = nullptr);

    void showUpdates(const Incident &incident);
    void setWithdrawnSeen(bool seen);
    [[nodiscard]] bool isWithdrawnSeen() const;

Q_SIGNALS:
    /// The withdrawn ones are to be seen, or not any more.
    void withdrawnAsked(bool seen);

private:
    QLabel *m_count;
    QPushButton *m_withdrawn;
    QPushButton *m_new;
    QLabel *m_empty;
};

} // namespace noticedesk
