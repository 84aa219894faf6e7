#pragma once

#include "ui/intake/importplanmodel.h"
#include "ui/intake/plannedupdatemodel.h"

#include <QSplitter>

class QTableView;

namespace noticedesk {

/// The plan of an import as a table, and the updates of the chosen row under it.
class PlanView final : public QSplitter {
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);

private:
    void showUpdates(int row);

    ImportPlanModel m_plan;
    PlannedUpdateModel m_updates;
    QTableView *m_planTable;
    QTableView *m_updateTable;
};

} // namespace noticedesk
