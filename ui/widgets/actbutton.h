#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;
class QPushButton;
class QToolButton;
class QWidget;

namespace noticedesk {

/// An act for menus, with its words, its icon's name and what the status bar says of it. `owner` owns it.
[[nodiscard]] QAction *menuAct(QObject *owner, const QString &icon, const QString &text, const QString &statusTip,
                               const QList<QKeySequence> &keys = {});
/// The action as a small flat button that Tab reaches.
[[nodiscard]] QToolButton *actButton(QAction *action, QWidget *parent);
/// The action as a button with words, which Return in a field of the dialog does not press.
[[nodiscard]] QPushButton *actPushButton(QAction *action, QWidget *parent);

} // namespace noticedesk
