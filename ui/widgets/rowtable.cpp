#include "ui/widgets/rowtable.h"

#include "ui/widgets/spacing.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>

namespace noticedesk {

void makeRowTable(QTableView &table, const QString &name)
{
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(spacing::target);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QAction *rowAct(QTableView &table, const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, &table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    table.addAction(action);
    return action;
}

} // namespace noticedesk
