#pragma once

#include "app/incident/stage.h"

#include <QWidget>

class QPushButton;

namespace noticedesk {

class TonedLabel;
class UpdateActs;

/// Under the open update: what its stage means for readers, the buttons of what can be done next, its length.
class StageRow final : public QWidget {
    Q_OBJECT
public:
    explicit StageRow(const UpdateActs &acts, QWidget *parent = nullptr);

    void showStage(Stage stage);
    void showLength(qsizetype characters);

private:
    TonedLabel *m_note;
    TonedLabel *m_length;
    QPushButton *m_approve;
    QPushButton *m_post;
    QPushButton *m_reopen;
    QPushButton *m_withdraw;
};

} // namespace noticedesk
