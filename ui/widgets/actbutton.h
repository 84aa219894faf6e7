#pragma once

class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace noticedesk {

/// The action as a small flat button that Tab reaches.
[[nodiscard]] QToolButton *actButton(QAction *action, QWidget *parent);
/// The action as a button with words, which Return in a field of the dialog does not press.
[[nodiscard]] QPushButton *actPushButton(QAction *action, QWidget *parent);

} // namespace noticedesk
