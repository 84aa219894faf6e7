#pragma once

#include "app/incident/update.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace noticedesk {

class Chip;
class TonedLabel;

/// The first line of the open card: where the update stands, whether what is typed is saved, and tools.
class UpdateHead final : public QWidget {
    Q_OBJECT
public:
    explicit UpdateHead(QWidget *parent = nullptr);

    /// At the end of the line.
    void addTools(QWidget *tools);
    void showStage(const Update &stored);
    /// `isFailing`: what is typed cannot be stored as it stands.
    void showSaveState(bool isUnsaved, bool isFailing);

private:
    QHBoxLayout *m_row;
    Chip *m_stage;
    QLabel *m_name;
    TonedLabel *m_saveState;
};

} // namespace noticedesk
