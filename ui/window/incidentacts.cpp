#include "ui/window/incidentacts.h"

#include "ui/commands/createincident.h"
#include "ui/incidents/impactwindowsdialog.h"
#include "ui/pages/pagesdialog.h"
#include "ui/session/session.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/deskview.h"
#include "ui/window/historysteps.h"
#include "ui/window/newincidentdialog.h"
#include "ui/window/windowactions.h"

#include <QAction>

namespace noticedesk {

IncidentActs::IncidentActs(Session &session, DeskView &desk, MessageBar &bar, const WindowActions &actions,
                           QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_bar(bar)
    , m_actions(actions)
    , m_window(window)
    , m_history(new HistorySteps(session, window))
{
    connectActions();
    connect(m_history, &HistorySteps::failed, this, &IncidentActs::failed);
    const QUndoStack &stack = session.undoStack();
    connect(&stack, &QUndoStack::canUndoChanged, this, &IncidentActs::offer);
    connect(&stack, &QUndoStack::canRedoChanged, this, &IncidentActs::offer);
    connect(&stack, &QUndoStack::undoTextChanged, this, &IncidentActs::offer);
    connect(&stack, &QUndoStack::redoTextChanged, this, &IncidentActs::offer);
    connect(&desk, &DeskView::shown, this, &IncidentActs::offer);
    connect(&desk, &DeskView::drafted, this, &IncidentActs::offer);
    offer();
}

void IncidentActs::connectActions()
{
    connect(m_actions.newIncident, &QAction::triggered, this, [this] { create(Kind::Incident, FirstField::Title); });
    connect(m_actions.newFromTemplate, &QAction::triggered, this,
            [this] { create(Kind::Incident, FirstField::Template); });
    connect(m_actions.newPlannedWork, &QAction::triggered, this,
            [this] { create(Kind::Maintenance, FirstField::Title); });
    connect(m_actions.withdrawIncident, &QAction::triggered, this, &IncidentActs::withdraw);
    connect(m_actions.restoreIncident, &QAction::triggered, this, [this] { m_desk.setWithdrawn(false); });
    connect(m_actions.editImpacts, &QAction::triggered, this, &IncidentActs::editImpacts);
    connect(m_actions.editPages, &QAction::triggered, this, &IncidentActs::editPages);
    connect(m_actions.editStyle, &QAction::triggered, this, &IncidentActs::editStyle);
    connect(m_actions.undo, &QAction::triggered, this, &IncidentActs::undo);
    connect(m_actions.redo, &QAction::triggered, this, &IncidentActs::redo);
}

void IncidentActs::offer()
{
    const auto &incident = m_desk.incident();
    m_actions.withdrawIncident->setEnabled(incident && !incident->withdrawn);
    m_actions.editImpacts->setEnabled(incident.has_value());
    m_actions.restoreIncident->setEnabled(incident && incident->withdrawn);
    const QUndoStack &stack = m_session.undoStack();
    m_actions.undo->setEnabled(stack.canUndo() || m_desk.hasUnsaved());
    m_actions.redo->setEnabled(stack.canRedo());
    m_actions.undo->setText(stack.canUndo() ? tr("&Undo “%1”").arg(stack.undoText()) : tr("&Undo"));
    m_actions.redo->setText(stack.canRedo() ? tr("&Redo “%1”").arg(stack.redoText()) : tr("&Redo"));
}

void IncidentActs::create(Kind kind, FirstField first)
{
    m_desk.flush();
    const auto pages = m_session.store().pages();
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    NewIncidentDialog dialog(
        *pages, kind, [this](PageId page) { return m_session.components(page); }, m_session.now(), &m_window);
    if (first == FirstField::Template)
        dialog.beginWithTemplate();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QDateTime now = m_session.now();
    const Incident incident = dialog.incident(now);
    m_session.undoStack().push(new CreateIncident(m_session, dialog.newPage(now), incident, tr("New Incident")));
    if (!m_session.store().incident(incident.id))
        return;
    m_desk.reveal(incident.id);
    m_desk.updates()->openUpdate(incident.updates.first().id);
    m_desk.updates()->editor()->focusFirstPlaceholder();
}

void IncidentActs::editPages()
{
    m_desk.flush();
    PagesDialog(m_session, m_desk.incident() ? m_desk.incident()->page : PageId(), &m_window).exec();
}

void IncidentActs::editStyle()
{
    m_desk.flush();
    PagesDialog dialog(m_session, m_desk.incident() ? m_desk.incident()->page : PageId(), &m_window);
    dialog.showStyle();
    dialog.exec();
}

void IncidentActs::editImpacts()
{
    m_desk.flush();
    if (const auto &incident = m_desk.incident())
        ImpactWindowsDialog(m_session, incident->id, &m_window).exec();
}

void IncidentActs::withdraw()
{
    m_desk.setWithdrawn(true);
    const auto &incident = m_desk.incident();
    if (!incident || !incident->withdrawn)
        return;
    auto *takeBack = new QAction(tr("Undo"), this);
    connect(takeBack, &QAction::triggered, this, &IncidentActs::undo);
    m_bar.say(tr("“%1” is withdrawn: it is off the desk, and kept.").arg(incident->title), Tone::Calm, {takeBack});
}

/// What is being typed is a step of its own, and the first to be taken back.
void IncidentActs::undo()
{
    m_desk.flush();
    m_history->undo();
}

void IncidentActs::redo()
{
    m_desk.flush();
    m_history->redo();
}

} // namespace noticedesk
