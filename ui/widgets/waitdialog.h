#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace noticedesk {

/// Keeps a window waiting for work beside it: how far it is, and a way to stop it until its last part begins.
class WaitDialog final : public QDialog {
    Q_OBJECT
public:
    /// The work has `count` parts; after the last one it stores them, which cannot be stopped.
    WaitDialog(const QString &sentence, int count, QWidget *parent);

    void setProgress(int done);
    /// Asks to stop; whoever works closes the dialog.
    void reject() override;

Q_SIGNALS:
    void stopAsked();

private:
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace noticedesk
