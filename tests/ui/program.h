#pragma once

#include "tests/ui/desk.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/appearancecontrol.h"
#include "ui/window/deskview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/windowsettings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

/// The whole window for tests.
namespace noticedesk::tests {

/// The whole program on a store in memory, with settings of its own.
struct Program {
    explicit Program(const StoreOpener &opener = memoryOpener)
        : session(clock, opener, QStringLiteral("drafter"))
        , settings(folder.filePath(QStringLiteral("window.ini")))
        , appearance(settings)
        , window(session, settings, appearance)
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void open(const QList<Incident> &incidents = {})
    {
        window.openFile(QStringLiteral("memory"));
        Changes changes;
        changes.pages = {aPage()};
        changes.incidents = incidents;
        if (!incidents.isEmpty())
            session.write(changes, QStringLiteral("Prepared"));
    }

    [[nodiscard]] DeskView &desk() const { return *window.findChild<DeskView *>(); }
    [[nodiscard]] IncidentListPane &list() const { return *desk().list(); }
    [[nodiscard]] QString saveState() const { return window.findChild<StatusLine *>()->saveState(); }
    [[nodiscard]] QString message() const { return window.findChild<MessageBar *>()->sentence(); }
    [[nodiscard]] Tally tally() const { return session.store().tally().value(); }

    QTemporaryDir folder;
    StillClock clock;
    Session session;
    WindowSettings settings;
    AppearanceControl appearance;
    MainWindow window;
};

inline QList<QAction *> actionsOf(const QMenu &menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            actions += actionsOf(*action->menu());
        else if (!action->isSeparator())
            actions += action;
    }
    return actions;
}

inline QList<QAction *> actionsOf(const QMainWindow &window)
{
    QList<QAction *> actions;
    for (const QAction *action : window.menuBar()->actions())
        actions += actionsOf(*action->menu());
    return actions;
}

} // namespace noticedesk::tests
