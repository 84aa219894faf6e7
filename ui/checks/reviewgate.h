#pragma once

#include "app/check/finding.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace noticedesk {

/// Stands before the review when the checks find errors: they are mended first, or a reason is written down, which is
/// kept with the revision.
class ReviewGate final : public QDialog {
    Q_OBJECT
public:
    /// `errors` are the findings of that grade; there is at least one.
    explicit ReviewGate(const QList<Finding> &errors, QWidget *parent = nullptr);

    /// On one line; written once the dialog is accepted.
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_send;
};

} // namespace noticedesk
