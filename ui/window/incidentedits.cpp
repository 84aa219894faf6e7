#include "ui/window/incidentedits.h"

#include "app/incident/laidover.h"
#include "ui/commands/comparison.h"
#include "ui/commands/editcomponents.h"
#include "ui/commands/editincident.h"
#include "ui/commands/editpage.h"
#include "ui/session/session.h"

namespace noticedesk {

IncidentEdits::IncidentEdits(Session &session, const std::optional<Incident> &shown, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shown(shown)
{
}

void IncidentEdits::edit(const Incident &after, const QString &act, const QString &burst)
{
    if (!m_shown || m_shown->id != after.id || m_session.isStepping())
        return;
    m_refused.reset();
    m_wish = {*m_shown, after, act};
    m_session.undoStack().push(new EditIncident(m_session, *m_shown, after, act, burst));
    m_wish.reset();
}

void IncidentEdits::addComponent(const Component &component)
{
    Component absent = component;
    absent.standing = ComponentStanding::Withdrawn;
    m_session.undoStack().push(new EditComponents(m_session, {absent}, {component}, tr("Add Component")));
}

void IncidentEdits::confirmZone(const Page &page)
{
    m_session.undoStack().push(new EditPage(m_session, m_session.page(page.id), page, tr("Confirm Time Zone")));
}

bool IncidentEdits::noteRefused()
{
    m_refused = m_wish;
    return m_refused.has_value();
}

std::optional<Incident> IncidentEdits::wanted() const
{
    if (!m_refused || !m_shown || m_refused->after.id != m_shown->id)
        return std::nullopt;
    const Incident mine = laidOver(*m_shown, m_refused->before, m_refused->after);
    return sayTheSame(mine, *m_shown) ? std::nullopt : std::optional(mine);
}

void IncidentEdits::keepMine()
{
    const auto mine = wanted();
    if (!mine)
        return;
    const Wish refused = *std::exchange(m_refused, std::nullopt);
    edit(*mine, refused.act);
}

void IncidentEdits::takeTheirs()
{
    if (!wanted())
        return;
    const Incident theirs = *m_shown;
    keepMine();
    if (!m_refused && !sayTheSame(*m_shown, theirs))
        edit(theirs, tr("Take Theirs"));
}

} // namespace noticedesk
