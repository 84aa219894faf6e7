#pragma once

#include "app/incident/stage.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace noticedesk {

class TonedLabel;
class UpdateActs;

/// Under the open update: what its stage means for readers, the buttons of what can be done next, its length.
class StageRow final : public QWidget {
    Q_OBJECT
public:
    explicit StageRow(const UpdateActs &acts, QWidget *parent = nullptr);

    void showStage(Stage stage);
    /// Of `most`; and how many findings there are.
    void showLength(qsizetype characters, qsizetype most);
    void showFindings(qsizetype findings);

Q_SIGNALS:
    /// A person wants to see what the checks say.
    void findingsAsked();

private:
    TonedLabel *m_note;
    TonedLabel *m_length;
    QToolButton *m_findings;
    QPushButton *m_send;
    QPushButton *m_approve;
    QPushButton *m_post;
    QPushButton *m_reopen;
    QPushButton *m_withdraw;
};

} // namespace noticedesk
