#pragma once

#include <QWidget>

class QToolButton;

namespace noticedesk {

/// Beside a value that nobody stated: the word "guessed", why, and a button with which a person says that it is
/// right.
class GuessMark final : public QWidget {
    Q_OBJECT
public:
    /// `value` names what was guessed, for a screen reader: "Confirm the status".
    explicit GuessMark(const QString &confirmName, QWidget *parent = nullptr);

    /// Why it is a guess. Shows the mark; an empty reason hides it.
    void setReason(const QString &reason);

Q_SIGNALS:
    void confirmed();

private:
    QToolButton *m_confirm;
};

} // namespace noticedesk
