#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace noticedesk {

/// The action as a small flat button that Tab reaches.
[[nodiscard]] QToolButton *actButton(QAction *action, QWidget *parent);

} // namespace noticedesk
