#include "ui/window/deskview.h"

#include "ui/commands/editincident.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/notices/noticepane.h"
#include "ui/session/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/spacing.h"
#include "ui/window/deskpanes.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace noticedesk {

DeskView::DeskView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new IncidentListPane(session))
    , m_notice(new NoticePane)
    , m_nothing(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_column(new QVBoxLayout)
    , m_panes(new DeskPanes(m_list, incidentPane(), m_notice, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    m_nothing->setTexts(tr("No incident chosen"), tr("Choose one in the list, or begin a new one."));
    connect(m_list, &IncidentListPane::chosen, this, &DeskView::show);
    connect(m_list, &IncidentListPane::failed, this, &DeskView::failed);
    connect(m_notice, &NoticePane::said, this, &DeskView::said);
    connect(m_notice, &NoticePane::failed, this, &DeskView::failed);
    connectSession();
}

QWidget *DeskView::incidentPane()
{
    auto *pane = new QWidget;
    auto *scroll = new QScrollArea;
    auto *column = new QWidget;
    m_column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    m_column->setSpacing(spacing::medium);
    column->setLayout(m_column);
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(scroll);
    pane->setLayout(m_stack);
    return pane;
}

void DeskView::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] { show(IncidentId()); });
    connect(&m_session, &Session::incidentsChanged, this, [this](const QList<IncidentId> &ids) {
        if (m_incident && ids.contains(m_incident->id))
            readAgain();
    });
    connect(&m_session, &Session::changedElsewhere, this, [this] {
        if (m_incident && !hasUnsaved())
            readAgain();
    });
}

IncidentListPane *DeskView::list() const
{
    return m_list;
}

DeskPanes *DeskView::panes() const
{
    return m_panes;
}

NoticePane *DeskView::notice() const
{
    return m_notice;
}

const std::optional<Incident> &DeskView::incident() const
{
    return m_incident;
}

void DeskView::show(IncidentId id)
{
    flush();
    m_incident.reset();
    if (!id.isNull()) {
        if (auto read = m_session.incident(id))
            m_incident = std::move(*read);
        else
            Q_EMIT failed(read.error());
    }
    m_list->setCurrent(m_incident ? id : IncidentId());
    fill();
}

void DeskView::reveal(IncidentId id)
{
    m_list->reveal(id);
    show(id);
    m_panes->showIncident();
}

void DeskView::fill()
{
    m_stack->setCurrentIndex(m_incident ? 1 : 0);
    if (m_incident) {
        const Page page = m_session.page(m_incident->page);
        const QList<Component> components = m_session.components(m_incident->page);
        m_notice->setIncident(*m_incident, page, components);
    } else {
        m_notice->clear();
    }
    Q_EMIT shown();
}

void DeskView::readAgain()
{
    auto read = m_session.incident(m_incident->id);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (*read == *m_incident)
        return;
    m_incident = std::move(*read);
    fill();
}

void DeskView::flush()
{
}

bool DeskView::hasUnsaved() const
{
    return false;
}

void DeskView::edit(const Incident &after, const QString &act, const QString &burst)
{
    m_wanted = after;
    m_session.undoStack().push(new EditIncident(m_session, *m_incident, after, act, burst));
}

void DeskView::addUpdate()
{
    if (!m_incident)
        return;
    flush();
    Update draft;
    draft.id = UpdateId::make(m_session.now());
    draft.status = currentStatus(*m_incident).value_or(statusesOf(m_incident->kind).first());
    draft.postedAt = m_session.now();
    edit(withUpdate(*m_incident, draft), tr("New Update"), QString());
}

void DeskView::setWithdrawn(bool withdrawn)
{
    if (!m_incident)
        return;
    flush();
    Incident after = *m_incident;
    after.withdrawn = withdrawn;
    edit(after, withdrawn ? tr("Withdraw Incident") : tr("Restore Incident"), QString());
}

void DeskView::showTheirs()
{
    m_wanted.reset();
    if (m_incident)
        readAgain();
}

void DeskView::keepMine()
{
    if (!m_wanted || !m_incident || m_wanted->id != m_incident->id)
        return;
    const Incident mine = *m_wanted;
    if (auto theirs = m_session.incident(mine.id)) {
        m_incident = std::move(*theirs);
        edit(mine, tr("Keep My Version"), QString());
        readAgain();
    } else {
        Q_EMIT failed(theirs.error());
    }
}

} // namespace noticedesk
