#pragma once

#include "ui/intake/importplanmodel.h"
#include "ui/intake/plannedupdatemodel.h"

#include <QSplitter>

class QLabel;
class QTableView;

namespace noticedesk {

/// The plan of an import as a table, and under it why the chosen row is what it is, and its updates.
class PlanView final : public QSplitter {
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPreview(const ImportPreview &preview);

private:
    void showRow(int row);

    ImportPlanModel m_plan;
    PlannedUpdateModel m_updates;
    QTableView *m_planTable;
    QLabel *m_why;
    QTableView *m_updateTable;
};

} // namespace noticedesk
