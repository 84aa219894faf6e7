#include "ui/window/deskview.h"

#include "ui/checks/checkspane.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/notices/noticepane.h"
#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/afterpaint.h"
#include "ui/window/checkacts.h"
#include "ui/window/deskpanes.h"
#include "ui/window/incidentedits.h"
#include "ui/window/incidentpane.h"

#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

namespace noticedesk {

DeskView::DeskView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(new IncidentEdits(session, m_incident, this))
    , m_list(new IncidentListPane(session))
    , m_notice(new NoticePane)
    , m_pane(new IncidentPane(session))
    , m_checksPane(new ChecksPane)
    , m_checks(new CheckActs(session, *m_pane->updates(), *m_checksPane, this))
    , m_panes(new DeskPanes(m_list, m_pane, m_notice, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connectPanes();
    connectChecks();
    connectSession();
}

DeskView::~DeskView()
{
    // A field announces a last loss of focus while it goes; nobody is left to store what that would hand over.
    m_pane->disconnect(this);
    m_pane->disconnect(m_edits);
}

void DeskView::connectPanes()
{
    connect(m_list, &IncidentListPane::chosen, this, &DeskView::show);
    connect(m_list, &IncidentListPane::said, this, &DeskView::said);
    connect(m_list, &IncidentListPane::failed, this, &DeskView::failed);
    connect(m_notice, &NoticePane::said, this, &DeskView::said);
    connect(m_notice, &NoticePane::failed, this, &DeskView::failed);
    connect(m_pane, &IncidentPane::edited, m_edits, &IncidentEdits::edit);
    connect(m_pane, &IncidentPane::componentAdded, m_edits, &IncidentEdits::addComponent);
    connect(m_pane, &IncidentPane::pageConfirmed, m_edits, &IncidentEdits::confirmZone);
    connect(updates(), &UpdatesColumn::drafted, this, [this](const Incident &unsaved) {
        m_notice->setIncident(unsaved, m_session.page(unsaved.page), m_session.components(unsaved.page));
        m_checks->setDraft(unsaved);
        Q_EMIT drafted();
    });
}

void DeskView::connectChecks()
{
    m_notice->addTab(m_checksPane, tr("Checks"));
    connect(m_checks, &CheckActs::counted, this, [this](qsizetype findings) {
        m_notice->setTabTitle(m_checksPane,
                              findings == 0 ? tr("Checks") : tr("Checks %1", "number of findings").arg(findings));
    });
    connect(m_checks, &CheckActs::edited, m_edits,
            [this](const Incident &after, const QString &act) { m_edits->edit(after, act); });
    connect(m_checks, &CheckActs::fieldAsked, m_pane, &IncidentPane::leadTo);
    connect(m_checks, &CheckActs::paneAsked, this, [this] {
        m_panes->showNotice();
        m_notice->showTab(m_checksPane);
    });
}

void DeskView::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] { show(IncidentId()); });
    connect(&m_session, &Session::incidentsChanged, this, [this](const QList<IncidentId> &ids) {
        if (m_incident && ids.contains(m_incident->id))
            readAgain();
    });
    connect(&m_session, &Session::pagesChanged, this, [this] {
        if (m_incident)
            fill();
    });
    connect(&m_session, &Session::changedElsewhere, this, [this] {
        if (m_incident)
            readAgain();
    });
    connect(&m_session, &Session::conflicted, this, &DeskView::meetConflict);
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

UpdatesColumn *DeskView::updates() const
{
    return m_pane->updates();
}

IncidentEdits *DeskView::edits() const
{
    return m_edits;
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
    m_pane->scrollToTop();
}

void DeskView::begin(const DeskPlace &place)
{
    m_list->leaveEmptyList();
    const bool isThere = !place.incident.isNull() && m_session.store().incident(place.incident);
    const DeskPlace start = isThere ? place : DeskPlace{m_list->first(), {}, 0};
    if (start.incident.isNull() || isVisible() || isHidden() || m_hasBegun) {
        goTo(start);
        return;
    }
    m_list->setCurrent(start.incident);
    afterPaintOf(*m_list->list()->viewport(), [this, start] {
        if (!m_incident)
            goTo(start);
    });
}

void DeskView::goTo(const DeskPlace &place)
{
    m_hasBegun = true;
    show(place.incident);
    updates()->goTo(place.update);
    m_pane->scrollLater(place.scroll);
}

DeskPlace DeskView::place() const
{
    return m_incident ? DeskPlace{m_incident->id, updates()->place(), m_pane->scroll()} : DeskPlace();
}

void DeskView::reveal(IncidentId id)
{
    m_list->reveal(id);
    show(id);
    m_panes->showIncident();
    Q_EMIT revealed();
}

void DeskView::setShownZone(ShownZone zone)
{
    m_zone = zone;
    if (m_incident)
        fill();
}

void DeskView::fill()
{
    if (m_incident) {
        m_page = m_session.page(m_incident->page);
        m_components = m_session.components(m_incident->page);
        m_pane->showIncident(*m_incident, m_page, m_components, m_zone);
        m_notice->setIncident(*m_incident, m_page, m_components);
        m_checks->setIncident(*m_incident, m_page, m_components);
    } else {
        m_pane->clear();
        m_notice->clear();
        m_checks->clear();
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
    if (*read == *m_incident && m_session.page(read->page) == m_page
        && m_session.components(read->page) == m_components)
        return;
    m_incident = std::move(*read);
    fill();
}

void DeskView::flush()
{
    m_pane->flush();
}

bool DeskView::hasUnsaved() const
{
    return m_pane->hasUnsaved();
}

void DeskView::setWithdrawn(bool withdrawn)
{
    if (!m_incident)
        return;
    flush();
    Incident after = *m_incident;
    after.withdrawn = withdrawn;
    m_edits->edit(after, withdrawn ? tr("Withdraw Incident") : tr("Restore Incident"));
}

/// Their version comes on the desk. Text that is being typed stays where it is typed and is stored over it, or is
/// asked about there; anything else that was wanted is asked about by the window.
void DeskView::meetConflict(IncidentId id)
{
    if (!m_incident || m_incident->id != id)
        return;
    const bool canKeepMine = m_edits->noteRefused();
    readAgain();
    if (hasUnsaved())
        QTimer::singleShot(0, this, &DeskView::flush);
    else
        Q_EMIT contested(canKeepMine);
}

} // namespace noticedesk
