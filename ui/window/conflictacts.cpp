#include "ui/window/conflictacts.h"

#include "ui/incidents/conflictdialog.h"
#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/zonedtext.h"
#include "ui/window/deskview.h"
#include "ui/window/incidentedits.h"

#include <QAction>

namespace noticedesk {

ConflictActs::ConflictActs(Session &session, DeskView &desk, MessageBar &bar, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_bar(bar)
    , m_window(window)
{
    connect(&desk, &DeskView::contested, this, &ConflictActs::offer);
    connect(desk.updates(), &UpdatesColumn::comparisonAsked, this, &ConflictActs::compareTyped);
}

void ConflictActs::offer(bool canKeepMine)
{
    if (!canKeepMine) {
        m_bar.say(tr("This incident was changed elsewhere. It is shown as it is now; nothing was undone."),
                  Tone::Caution);
        return;
    }
    auto *compare = new QAction(tr("Show Both…"), this);
    auto *mine = new QAction(tr("Keep Mine"), this);
    auto *theirs = new QAction(tr("Take Theirs"), this);
    connect(compare, &QAction::triggered, this, &ConflictActs::compareRefused);
    connect(mine, &QAction::triggered, m_desk.edits(), &IncidentEdits::keepMine);
    connect(theirs, &QAction::triggered, m_desk.edits(), &IncidentEdits::takeTheirs);
    m_bar.say(tr("This incident was changed elsewhere and is shown as it is now; your change is not stored."),
              Tone::Caution, {compare, mine, theirs});
}

void ConflictActs::compareRefused()
{
    auto *dialog = openDialog([this] { return m_desk.edits()->wanted(); });
    connect(dialog, &ConflictDialog::mineChosen, m_desk.edits(), &IncidentEdits::keepMine);
    connect(dialog, &ConflictDialog::theirsChosen, m_desk.edits(), &IncidentEdits::takeTheirs);
    connect(dialog, &ConflictDialog::rejected, this, [this] { offer(m_desk.edits()->wanted().has_value()); });
}

void ConflictActs::compareTyped()
{
    UpdatesColumn *updates = m_desk.updates();
    auto *dialog = openDialog([updates] { return updates->contestedIncident(); });
    connect(dialog, &ConflictDialog::mineChosen, updates, &UpdatesColumn::keepMine);
    connect(dialog, &ConflictDialog::theirsChosen, updates, &UpdatesColumn::takeTheirs);
}

ConflictDialog *ConflictActs::openDialog(const Mine &mine)
{
    auto *dialog = new ConflictDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [this, dialog, mine] {
        const auto &theirs = m_desk.incident();
        const auto wanted = mine();
        dialog->showDifferences(theirs && wanted ? differences(*wanted, *theirs, m_session.components(theirs->page),
                                                               zoneNamed(m_session.page(theirs->page).zone))
                                                 : QList<Difference>());
    };
    connect(&m_desk, &DeskView::shown, dialog, show);
    dialog->open();
    show();
    return dialog;
}

} // namespace noticedesk
