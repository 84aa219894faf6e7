#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noticedesk {

/// Asks for the address of a link, and says at once why one cannot be taken.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    explicit LinkDialog(const QString &offered, QWidget *parent = nullptr);

    /// As a link may carry it; empty while what is typed is none.
    [[nodiscard]] QString address() const;

private:
    void judge();

    QLineEdit *m_address;
    QLabel *m_verdict;
    QPushButton *m_accept;
};

} // namespace noticedesk
