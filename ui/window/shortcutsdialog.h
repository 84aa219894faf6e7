#pragma once

#include <QDialog>

class QMenuBar;

namespace noticedesk {

/// Every act of the menus that has keys, and the keys.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace noticedesk
