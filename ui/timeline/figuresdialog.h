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

    /// The chosen rows with their columns parted by tabs, below the headings; all of them where at most one is chosen.
    [[nodiscard]] QString tabbedText() const;

private:
    void copy() const;

    QList<QStringList> m_cells;
    QTableView *m_table;
};

} // namespace noticedesk
