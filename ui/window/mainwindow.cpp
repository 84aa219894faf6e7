#include "ui/window/mainwindow.h"

#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/conflictacts.h"
#include "ui/window/deskpanes.h"
#include "ui/window/deskview.h"
#include "ui/window/exportacts.h"
#include "ui/window/fileacts.h"
#include "ui/window/fileguard.h"
#include "ui/window/incidentacts.h"
#include "ui/window/incidentedits.h"
#include "ui/window/intakeacts.h"
#include "ui/window/menus.h"
#include "ui/window/promiseacts.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/templateacts.h"
#include "ui/window/viewacts.h"
#include "ui/window/windowsettings.h"
#include "ui/window/workviews.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noticedesk {

MainWindow::MainWindow(Session &session, WindowSettings &settings, AppearanceControl &appearance)
    : m_session(session)
    , m_settings(settings)
    , m_actions(this)
    , m_files(new FileActs(session, settings, *this))
    , m_intake(new IntakeActs(session, *this))
    , m_bar(new MessageBar)
    , m_desk(new DeskView(session))
    , m_views(new WorkViews(session, *m_desk, m_actions))
    , m_guard(new FileGuard(session, *m_desk, *m_files, *m_bar, m_actions, *this))
    , m_welcome(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_status(new StatusLine(session))
    , m_promises(new PromiseActs(session, *m_desk, desktopNotify(this), *this))
{
    layOut();
    connectFileActs();
    connectIncidentActs();
    (new ViewActs(m_actions, *m_desk->panes(), appearance, *this))->offerZones(m_actions, *m_views, m_settings);
    connectSession();
    m_desk->list()->setWhich(settings.which());
    m_views->setOverviewPlace(settings.overview());
    m_views->setView(settings.view());
    if (!restoreGeometry(settings.geometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_desk->panes()->restoreState(settings.panes());
    noteShown();
    showPage();
}

/// The desk goes while the rest is whole: a field that loses its focus on the way speaks of what could not be stored.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::layOut()
{
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_welcome->setObjectName(QStringLiteral("welcome"));
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_views);
    layout->addWidget(m_bar);
    layout->addWidget(m_promises->bar());
    layout->addWidget(m_pages, 1);
    setCentralWidget(whole);
    setStatusBar(m_status);
    m_status->insertPermanentWidget(1, m_promises->countdown());
    addMainTools(*this, m_actions, *m_desk);
    const Menus menus(*this, m_actions, *m_desk, m_views->timelineActs());
    connect(menus.recent, &QMenu::aboutToShow, m_files, [this, menus] { m_files->fillRecent(*menus.recent); });
    m_desk->list()->setFirstActions({m_actions.newIncident, m_actions.pastePost});
    m_desk->list()->setRowActions({m_actions.exportSite, m_actions.exportBundle});
}

void MainWindow::connectFileActs()
{
    connect(m_actions.openFile, &QAction::triggered, m_files, &FileActs::chooseFile);
    connect(m_actions.clearRecent, &QAction::triggered, this, [this] { m_settings.clearRecentFiles(); });
    connect(m_actions.backUp, &QAction::triggered, m_files, &FileActs::backUp);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.saveNow, &QAction::triggered, this, [this] {
        m_desk->flush();
        if (!m_desk->hasUnsaved())
            m_status->noteSaved(m_session.now());
    });
    connect(m_files, &FileActs::aboutToOpen, this, [this] {
        m_desk->flush();
        remember();
    });
    connect(m_files, &FileActs::moved, m_desk, &DeskView::flush);
    connect(m_files, &FileActs::refused, this, &MainWindow::showTrouble);
    connect(m_files, &FileActs::said, this, [this](const QString &sentence) { m_status->showMessage(sentence); });
}

void MainWindow::connectIncidentActs()
{
    connect(m_actions.pastePost, &QAction::triggered, m_intake, &IntakeActs::pastePost);
    connect(m_actions.openSample, &QAction::triggered, m_intake, &IntakeActs::openSample);
    connect(m_intake, &IntakeActs::failed, this, &MainWindow::showTrouble);
    connect(m_intake, &IntakeActs::imported, this, [this](const QList<IncidentId> &ids) {
        if (!ids.isEmpty())
            m_desk->reveal(ids.first());
        m_desk->list()->setFocus();
    });
    const auto *acts = new IncidentActs(m_session, *m_desk, *m_bar, m_actions, *this);
    connect(acts, &IncidentActs::failed, this, &MainWindow::showTrouble);
    new TemplateActs(m_session, *m_desk, *this);
    new ConflictActs(m_session, *m_desk, *m_bar, *this);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::noteOpened);
    connect(&m_session, &Session::incidentsChanged, this, &MainWindow::showPage);
    connect(&m_session, &Session::changedElsewhere, this, &MainWindow::showPage);
    // Queued, as the panes learn a moment later than the session that what was typed is stored.
    connect(&m_session, &Session::written, this, &MainWindow::noteSaveState, Qt::QueuedConnection);
    connect(m_desk, &DeskView::shown, this, &MainWindow::noteShown);
    connect(m_desk, &DeskView::drafted, this, &MainWindow::noteSaveState);
    connect(m_desk, &DeskView::failed, this, &MainWindow::showTrouble);
    connect(m_views, &WorkViews::failed, this, &MainWindow::showTrouble);
    const auto say = [this](const QString &sentence) { m_status->showMessage(sentence, 8000); };
    connect(m_desk, &DeskView::said, this, say);
    connect(m_views, &WorkViews::said, this, say);
    const auto *exports = new ExportActs(m_session, m_actions, *m_desk, *m_bar, *this);
    connect(exports, &ExportActs::said, this, say);
    connect(exports, &ExportActs::failed, this, &MainWindow::showTrouble);
}

void MainWindow::readThroughWith(FileReader reader)
{
    m_guard->readThroughWith(std::move(reader));
}

void MainWindow::openFile(const QString &file)
{
    m_files->open(file);
}

void MainWindow::openDefaultFile()
{
    m_files->openDefault();
}

void MainWindow::flush()
{
    m_desk->flush();
}

void MainWindow::closeUnasked()
{
    m_guard->letGo();
    close();
}

void MainWindow::importFiles(const QStringList &files)
{
    m_intake->importFiles(files);
}

void MainWindow::noteOpened()
{
    m_bar->hide();
    showPage();
    m_desk->begin(m_settings.place());
}

void MainWindow::showPage()
{
    const bool open = m_session.isOpen();
    const Tally tally = open ? m_session.store().tally().value_or(Tally()) : Tally();
    const bool empty = tally.all == 0 && tally.withdrawn == 0;
    for (QAction *action : m_actions.needingAFile())
        action->setEnabled(open);
    m_desk->list()->searchField()->setEnabled(open);
    QWidget *const wanted = empty ? static_cast<QWidget *>(m_welcome) : m_views;
    if (wanted == m_pages->currentWidget() && !empty)
        return;
    m_pages->setCurrentWidget(wanted);
    if (!empty)
        m_views->focusContent();
    else if (open)
        offerFirstSteps(*m_welcome, m_actions);
}

void MainWindow::showTrouble(const Error &error)
{
    if (m_session.isOpen()) {
        m_bar->say(error.message, Tone::Alarm);
        return;
    }
    sayWhyNotOpened(*m_welcome, error, m_actions);
    showPage();
}

void MainWindow::noteSaveState()
{
    if (m_desk->updates()->contestedIncident() || m_desk->edits()->wanted())
        m_status->noteConflict();
    else
        m_status->noteTyping(m_desk->hasUnsaved());
}

void MainWindow::noteShown()
{
    noteSaveState();
    const auto &incident = m_desk->incident();
    setWindowTitle(incident ? tr("%1 — Notice Desk").arg(incident->title) : tr("Notice Desk"));
}

/// Nothing is asked: what has been typed is stored, and everything comes back at the next start. Only while it cannot
/// be stored the window stays, and says why.
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk->flush();
    remember();
    event->setAccepted(m_guard->mayLeave());
}

void MainWindow::remember()
{
    m_settings.setGeometry(saveGeometry());
    if (const QByteArray panes = m_desk->panes()->saveState(); !panes.isEmpty())
        m_settings.setPanes(panes);
    m_settings.setWhich(m_desk->list()->which());
    m_settings.setView(m_views->view());
    m_settings.setOverview(m_views->overviewPlace());
    if (m_desk->incident()) // before the first file is open, nobody was anywhere
        m_settings.setPlace(m_desk->place());
}

} // namespace noticedesk
