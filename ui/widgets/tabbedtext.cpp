#include "ui/widgets/tabbedtext.h"

#include "app/incident/visibletext.h"

#include <QTableView>

#include <algorithm>
#include <numeric>

namespace noticedesk {

QString tabbedText(const QAbstractItemModel &table, const QList<int> &rows)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(table.headerData(column, Qt::Horizontal).toString());
    QStringList lines{cells.join(u'\t')};
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(visibleLine(table.index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString tabbedText(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.resize(table.model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return tabbedText(*table.model(), rows);
}

} // namespace noticedesk
