#include "ui/window/windowactions.h"

#include "ui/widgets/actbutton.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/shownzone.h"
#include "ui/window/workview.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Acts {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

QActionGroup *viewActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    QAction *desk = menuAct(group, u"view-list-details"_s, Acts::tr("&Desk"),
                            Acts::tr("Work on the updates of an incident, beside its notice"), {Qt::CTRL | Qt::Key_1});
    desk->setData(int(WorkView::Desk));
    QAction *timeline = menuAct(group, u"view-calendar-timeline"_s, Acts::tr("&Timeline"),
                                Acts::tr("See what was affected when, and what was said when"), {Qt::CTRL | Qt::Key_2});
    timeline->setData(int(WorkView::Timeline));
    QAction *overview =
        menuAct(group, u"view-calendar-month"_s, Acts::tr("&All Incidents"),
                Acts::tr("See the days of every component, the planned work and the figures"), {Qt::CTRL | Qt::Key_3});
    overview->setData(int(WorkView::Overview));
    for (QAction *action : {desk, timeline, overview}) {
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // it would take the place of the mark of the chosen one
        group->addAction(action);
    }
    return group;
}

QActionGroup *zoneActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const struct {
        ShownZone zone;
        QString icon;
        QString text;
        QString statusTip;
    } choices[] = {
        {ShownZone::Page, u"globe"_s, Acts::tr("The &Page’s Zone"), Acts::tr("Tell times as the page’s readers do")},
        {ShownZone::Computer, u"computer"_s, Acts::tr("This &Computer’s Zone"),
         Acts::tr("Tell times as this computer’s clock does")},
        {ShownZone::Utc, u"clock"_s, Acts::tr("&UTC"), Acts::tr("Tell times in coordinated universal time")},
    };
    for (const auto &choice : choices) {
        QAction *action = menuAct(group, choice.icon, choice.text, choice.statusTip);
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // it would take the place of the mark of the chosen one
        action->setData(int(choice.zone));
        group->addAction(action);
    }
    return group;
}

QActionGroup *appearanceActions(QObject *owner)
{
    auto *group = new QActionGroup(owner);
    const struct {
        Appearance appearance;
        QString icon;
        QString text;
        QString statusTip;
    } choices[] = {
        {Appearance::System, u"preferences-desktop-theme-global"_s, Acts::tr("As the &Desktop"),
         Acts::tr("Light or dark, as the desktop is")},
        {Appearance::Light, u"weather-clear"_s, Acts::tr("&Light"), Acts::tr("Dark text on a light window")},
        {Appearance::Dark, u"weather-clear-night"_s, Acts::tr("D&ark"), Acts::tr("Light text on a dark window")},
    };
    for (const auto &choice : choices) {
        QAction *action = menuAct(group, choice.icon, choice.text, choice.statusTip);
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // it would take the place of the mark of the chosen one
        action->setData(int(choice.appearance));
        group->addAction(action);
    }
    return group;
}

} // namespace

// Qt has no keys of its own for Quit and Full Screen on a plain desktop, so all keys are written out.
WindowActions::WindowActions(QObject *owner)
    : newIncident(menuAct(owner, u"list-add"_s, Acts::tr("&New Incident"),
                          Acts::tr("Begin an incident with a first draft of an update"), {Qt::CTRL | Qt::Key_N}))
    , newFromTemplate(menuAct(owner, u"document-new-from-template"_s, Acts::tr("New Incident from &Template…"),
                              Acts::tr("Begin an incident with a title and a text that ask for the facts"),
                              {Qt::CTRL | Qt::ALT | Qt::Key_N}))
    , newPlannedWork(menuAct(owner, u"appointment-new"_s, Acts::tr("New Planned &Work…"),
                             Acts::tr("Announce work that is to be done at a certain time"),
                             {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , pastePost(menuAct(owner, u"edit-paste"_s, Acts::tr("&Paste a Post…"),
                        Acts::tr("Read incidents from the text or the file of a status page"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_I}))
    , openSample(menuAct(owner, u"documentinfo"_s, Acts::tr("Open the &Sample"),
                         Acts::tr("Read a sample incident, to try things out; undo takes it away again")))
    , openFile(menuAct(owner, u"document-open"_s, Acts::tr("&Open…"), Acts::tr("Open another file of incidents"),
                       {Qt::CTRL | Qt::Key_O}))
    , clearRecent(menuAct(owner, u"edit-clear-history"_s, Acts::tr("&Clear This List"),
                          Acts::tr("Forget which files were open; the files stay")))
    , saveNow(menuAct(owner, u"document-save"_s, Acts::tr("&Save Now"),
                      Acts::tr("Everything is saved by itself; this does it at once"), {Qt::CTRL | Qt::Key_S}))
    , backUp(menuAct(owner, u"document-save-all"_s, Acts::tr("&Back Up…"),
                     Acts::tr("Write a checked copy of all incidents to another file")))
    , makeReport(
          menuAct(owner, u"document-export"_s, Acts::tr("&Communication Report…"),
                  Acts::tr("Say for a month or a quarter what happened, and how soon and how often it was told")))
    , exportSite(
          menuAct(owner, u"folder-html"_s, Acts::tr("&Export Site…"),
                  Acts::tr("Write the history of a page as a website into a folder, and again what has changed")))
    , exportBundle(menuAct(
          owner, u"document-send"_s, Acts::tr("Export for Another &Desk…"),
          Acts::tr("Write the selected incidents with drafts and history into a file that another desk can read")))
    , quit(menuAct(owner, u"application-exit"_s, Acts::tr("&Quit"), Acts::tr("Save everything and close the window"),
                   {Qt::CTRL | Qt::Key_Q}))
    , undo(
          menuAct(owner, u"edit-undo"_s, Acts::tr("&Undo"), Acts::tr("Take back the last act"), {Qt::CTRL | Qt::Key_Z}))
    , redo(menuAct(owner, u"edit-redo"_s, Acts::tr("&Redo"), Acts::tr("Do again what was taken back"),
                   {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}))
    , find(menuAct(owner, u"edit-find"_s, Acts::tr("&Find Incidents"), Acts::tr("Look for words in all incidents"),
                   {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K}))
    , editImpacts(menuAct(owner, u"view-calendar-timeline"_s, Acts::tr("Windows of &Impact…"),
                          Acts::tr("Change when which component of this incident was how")))
    , withdrawIncident(menuAct(owner, u"archive-remove"_s, Acts::tr("&Withdraw Incident"),
                               Acts::tr("Take this incident off the desk; it is kept and can come back")))
    , restoreIncident(menuAct(owner, u"archive-insert"_s, Acts::tr("&Restore Incident"),
                              Acts::tr("Put this incident back on the desk")))
    , editPages(menuAct(owner, u"configure"_s, Acts::tr("&Pages and Components…"),
                        Acts::tr("Change the pages, how their notices look, and what they consist of")))
    , editStyle(menuAct(owner, u"preferences-desktop-theme"_s, Acts::tr("&Notice Style…"),
                        Acts::tr("Change how the notices of this page look, with one of them beside it")))
    , nextPane(menuAct(owner, u"go-next"_s, Acts::tr("&Next Pane"),
                       Acts::tr("Go on to the list, the incident, the notice"), {Qt::Key_F6}))
    , previousPane(menuAct(owner, u"go-previous"_s, Acts::tr("&Previous Pane"),
                           Acts::tr("Go back to the notice, the incident, the list"), {Qt::SHIFT | Qt::Key_F6}))
    , fullScreen(menuAct(owner, u"view-fullscreen"_s, Acts::tr("&Full Screen"),
                         Acts::tr("Use the whole screen, or not"), {Qt::Key_F11}))
    , shortcuts(menuAct(owner, u"preferences-desktop-keyboard"_s, Acts::tr("&Keyboard Shortcuts"),
                        Acts::tr("Show what each key does"), {Qt::CTRL | Qt::Key_Question}))
    , about(menuAct(owner, u"help-about"_s, Acts::tr("&About Notice Desk"), Acts::tr("Version and licence")))
    , views(viewActions(owner))
    , zones(zoneActions(owner))
    , appearance(appearanceActions(owner))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    fullScreen->setCheckable(true);
}

QList<QAction *> WindowActions::needingAFile() const
{
    return {newIncident, newFromTemplate, newPlannedWork, pastePost, openSample, saveNow,  backUp,
            makeReport,  exportSite,      exportBundle,   find,      editPages,  editStyle};
}

} // namespace noticedesk
