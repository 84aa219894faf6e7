#pragma once

#include "app/timeline/figuretable.h"

#include <QDialog>

class QTableView;

namespace noticedesk {

/// All figures of an incident with what each counts, to be read and copied.
class FiguresDialog final : public QDialog {
    Q_OBJECT
public:
    FiguresDialog(const QString &title, const QList<FigureRow> &rows, QWidget *parent = nullptr);

private:
    void copy() const;

    QTableView *m_table;
};

} // namespace noticedesk
