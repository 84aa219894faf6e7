#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QTableView;

namespace noticedesk {

/// A table for a spreadsheet or a mail: its headings and these rows as lines, their cells parted by tabs, in the words
/// that are shown. No cell breaks its line.
[[nodiscard]] QString tabbedText(const QAbstractItemModel &table, const QList<int> &rows);
/// What is copied of a table: the rows that are chosen, if there are several, else all of them.
[[nodiscard]] QString tabbedText(const QTableView &table);

} // namespace noticedesk
