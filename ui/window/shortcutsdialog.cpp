#include "ui/window/shortcutsdialog.h"

#include "ui/widgets/spacing.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

void addActs(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            addActs(group, *inner);
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(&group, {plainText(*action), keys.join(QLatin1String(", "))});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Act"), tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction *action : menus.actions())
        if (const QMenu *menu = action->menu()) {
            auto *group = new QTreeWidgetItem(list, {plainText(*action)});
            addActs(*group, *menu);
        }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    list->setCurrentItem(list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(460, 520);
}

} // namespace noticedesk
