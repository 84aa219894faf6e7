#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QTableView;

namespace noticedesk {

/// A table of which whole rows are chosen, one at a time, calm to look at: no grid, no numbers. Tab leaves it. `name`
/// is for a screen reader.
void makeRowTable(QTableView &table, const QString &name);

/// An act on the chosen row: in the menu on the table, by its keys while the table has the focus. The table owns it.
[[nodiscard]] QAction *rowAct(QTableView &table, const QString &icon, const QString &text, const QKeySequence &keys);

} // namespace noticedesk
