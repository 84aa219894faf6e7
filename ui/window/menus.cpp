#include "ui/window/menus.h"

#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/notices/noticehandout.h"
#include "ui/notices/noticepane.h"
#include "ui/timeline/timelineacts.h"
#include "ui/updates/bodyacts.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/spacing.h"
#include "ui/window/deskview.h"
#include "ui/window/windowactions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void fillFileMenu(QMenu &menu, const WindowActions &actions, QMenu *recent, DeskView &desk,
                  const TimelineActs &timeline)
{
    menu.addActions(
        {actions.newIncident, actions.newFromTemplate, actions.newPlannedWork, actions.pastePost, actions.openSample});
    menu.addSeparator();
    menu.addAction(actions.openFile);
    menu.addMenu(recent);
    menu.addSeparator();
    menu.addAction(actions.saveNow);
    menu.addActions({desk.notice()->handout().saveAs(), timeline.savePicture});
    menu.addActions({actions.makeReport, actions.exportSite, actions.exportBundle, actions.backUp});
    menu.addSeparator();
    menu.addAction(desk.notice()->handout().print());
    menu.addSeparator();
    menu.addAction(actions.quit);
}

void fillEditMenu(QMenu &menu, const WindowActions &actions, DeskView &desk, const TimelineActs &timeline)
{
    menu.addActions({actions.undo, actions.redo});
    menu.addSeparator();
    const NoticeHandout &handout = desk.notice()->handout();
    menu.addAction(handout.copyForWebsite());
    QMenu *copyAs = menu.addMenu(Words::tr("Copy Notice &As"));
    copyAs->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    copyAs->menuAction()->setStatusTip(Words::tr("Put the notice on the clipboard in one format, or for a mail"));
    copyAs->addActions(handout.copyAlone());
    menu.addAction(timeline.copyPicture);
    menu.addSeparator();
    menu.addAction(actions.find);
}

void fillIncidentMenu(QMenu &menu, const WindowActions &actions, const TimelineActs &timeline)
{
    menu.addAction(actions.editImpacts);
    QMenu *move = menu.addMenu(Words::tr("&Move on the Timeline"));
    move->setIcon(QIcon::fromTheme(u"transform-move-horizontal"_s));
    move->menuAction()->setStatusTip(Words::tr("Move the begin or the end of the window of impact that is selected"));
    move->addActions(timeline.edgeMoves());
    menu.addActions({actions.withdrawIncident, actions.restoreIncident});
}

void fillViewMenu(QMenu &menu, const WindowActions &actions, const TimelineActs &timeline)
{
    menu.addActions(actions.views->actions());
    menu.addSeparator();
    menu.addActions({timeline.zoomIn, timeline.zoomOut, timeline.fit, timeline.zoomToSelection, timeline.asTable,
                     timeline.allFigures});
    menu.addSeparator();
    QMenu *zones = menu.addMenu(Words::tr("Times &In"));
    zones->setIcon(QIcon::fromTheme(u"clock"_s));
    zones->menuAction()->setStatusTip(Words::tr("In which zone times are told on the desk and on the timeline"));
    zones->addActions(actions.zones->actions());
    QMenu *appearance = menu.addMenu(Words::tr("&Appearance"));
    appearance->setIcon(QIcon::fromTheme(u"preferences-desktop-theme-global"_s));
    appearance->menuAction()->setStatusTip(Words::tr("Light, dark, or as the desktop is"));
    appearance->addActions(actions.appearance->actions());
    menu.addSeparator();
    menu.addActions({actions.nextPane, actions.previousPane});
    menu.addSeparator();
    menu.addAction(actions.fullScreen);
}

/// Without the letter to be pressed with Alt, which belongs to the menu.
QPushButton *button(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text().remove(u'&'));
    button->setToolTip(action->toolTip());
    button->setStatusTip(action->statusTip());
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

/// Words, pressed while its view is on the screen.
QToolButton *viewButton(QAction *view)
{
    auto *button = new QToolButton;
    button->setDefaultAction(view);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setMinimumHeight(spacing::target);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Menus::Menus(QMainWindow &window, const WindowActions &actions, DeskView &desk, const TimelineActs &timeline)
    : recent(new QMenu(Words::tr("Open &Recent"), &window))
{
    recent->setIcon(QIcon::fromTheme(u"document-open-recent"_s));
    recent->menuAction()->setStatusTip(Words::tr("Open a file that was open before"));
    recent->addSeparator();
    recent->addAction(actions.clearRecent);
    QMenuBar &bar = *window.menuBar();
    fillFileMenu(*bar.addMenu(Words::tr("&File")), actions, recent, desk, timeline);
    fillEditMenu(*bar.addMenu(Words::tr("&Edit")), actions, desk, timeline);
    fillIncidentMenu(*bar.addMenu(Words::tr("&Incident")), actions, timeline);
    QMenu *update = bar.addMenu(Words::tr("&Update"));
    update->addActions(desk.updates()->updateActions());
    update->addMenu(desk.updates()->templates());
    bar.addMenu(Words::tr("F&ormat"))->addActions(desk.updates()->editor()->bodyActs().all());
    fillViewMenu(*bar.addMenu(Words::tr("&View")), actions, timeline);
    bar.addMenu(Words::tr("&Tools"))->addActions({actions.editPages, actions.editStyle});
    bar.addMenu(Words::tr("&Help"))->addActions({actions.shortcuts, actions.about});
}

void addMainTools(QMainWindow &window, const WindowActions &actions, DeskView &desk)
{
    auto *bar = new QToolBar(Words::tr("Main Tools"), &window);
    bar->setObjectName(u"mainTools"_s);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    QPushButton *create = button(actions.newIncident);
    makePrimary(create);
    bar->addWidget(create);
    bar->addWidget(button(actions.pastePost));
    bar->addActions({actions.undo, actions.redo});
    bar->addSeparator();
    for (QAction *view : actions.views->actions())
        bar->addWidget(viewButton(view));
    bar->addSeparator();
    SearchField *search = desk.list()->searchField();
    search->setMinimumWidth(160);
    search->setMaximumWidth(420);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(search);
    window.addToolBar(bar);
}

} // namespace noticedesk
