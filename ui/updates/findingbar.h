#pragma once

#include "app/check/finding.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace noticedesk {

/// Under a body: the gravest finding in a sentence, with what would mend it. Hidden while there is nothing to say, or
/// nothing but hints.
class FindingBar final : public QFrame {
    Q_OBJECT
public:
    explicit FindingBar(QWidget *parent = nullptr);

    /// The gravest first.
    void setFindings(const QList<Finding> &findings);

Q_SIGNALS:
    void fixAsked(const noticedesk::Fix &fix);
    void moreAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showButtons(qsizetype more);

    Finding m_finding;
    qsizetype m_more = -1;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace noticedesk
