#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace noticedesk {

/// Watches the fields of a form. The keys of undo and redo go past a field to the window, whose undo is the only
/// one; the wheel scrolls the form and changes no field that has not been entered.
class FieldWatch final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void watch(QWidget *field);

Q_SIGNALS:
    /// The focus has left a field.
    void left();
    /// A key of undo or redo is about to reach the window.
    void undoAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace noticedesk
