#include "ui/window/viewacts.h"

#include "ui/window/aboutbox.h"
#include "ui/window/appearancecontrol.h"
#include "ui/window/deskpanes.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowsettings.h"
#include "ui/window/workviews.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace noticedesk {

ViewActs::ViewActs(const WindowActions &actions, DeskPanes &panes, AppearanceControl &appearance, QMainWindow &window)
    : QObject(&window)
{
    connect(actions.nextPane, &QAction::triggered, &panes, [&panes] { panes.focusPane(1); });
    connect(actions.previousPane, &QAction::triggered, &panes, [&panes] { panes.focusPane(-1); });
    connect(actions.fullScreen, &QAction::toggled, this,
            [&window](bool full) { window.setWindowState(window.windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(actions.shortcuts, &QAction::triggered, this,
            [&window] { ShortcutsDialog(*window.menuBar(), &window).exec(); });
    connect(actions.about, &QAction::triggered, this, [&window] { showAbout(window); });
    for (QAction *choice : actions.appearance->actions())
        choice->setChecked(choice->data().toInt() == int(appearance.appearance()));
    connect(actions.appearance, &QActionGroup::triggered, this,
            [&appearance](QAction *choice) { appearance.setAppearance(Appearance(choice->data().toInt())); });
}

void ViewActs::offerZones(const WindowActions &actions, WorkViews &views, WindowSettings &settings)
{
    for (QAction *choice : actions.zones->actions())
        choice->setChecked(choice->data().toInt() == int(settings.shownZone()));
    views.setShownZone(settings.shownZone());
    connect(actions.zones, &QActionGroup::triggered, this, [&views, &settings](const QAction *choice) {
        settings.setShownZone(ShownZone(choice->data().toInt()));
        views.setShownZone(settings.shownZone());
    });
}

} // namespace noticedesk
