#pragma once

#include "app/incident/update.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace noticedesk {

/// What can be done with the open update as a whole.
enum class UpdateAct { Send, Approve, Post, Reopen, Withdraw };

/// What can be done with an update as a whole, as actions for menus and buttons. Each is enabled only while it would
/// do something.
class UpdateActs final : public QObject {
    Q_OBJECT
public:
    explicit UpdateActs(QObject *parent = nullptr);

    QAction *send;
    QAction *approve;
    QAction *post;
    QAction *reopen;
    QAction *withdraw;
    QAction *create;
    QAction *begin;

    [[nodiscard]] QList<QAction *> all() const;
    /// Enables what can be done: with an incident a new update, with an open one what its stage allows.
    void offer(bool hasIncident, const std::optional<Update> &open);

Q_SIGNALS:
    void asked(noticedesk::UpdateAct act);
};

/// Whether there is a word in it for readers.
[[nodiscard]] bool saysSomething(const Update &update);

} // namespace noticedesk
