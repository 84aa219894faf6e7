#include "ui/commands/importposts.h"

#include "ui/commands/comparison.h"
#include "ui/session/session.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHash>

namespace noticedesk {

namespace {

QString actText(qsizetype incidents)
{
    return incidents == 1 ? Session::tr("Import Incident") : Session::tr("Import %1 Incidents").arg(incidents);
}

QList<Incident> before(const QList<Incident> &imported, const QList<Incident> &former)
{
    QHash<IncidentId, Incident> known;
    for (const Incident &incident : former)
        known.insert(incident.id, incident);
    QList<Incident> result;
    for (Incident incident : imported) {
        incident.withdrawn = true;
        result.append(known.value(incident.id, incident));
    }
    return result;
}

/// Thousands of incidents take seconds.
class WaitCursor final {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;
};

} // namespace

Result<QHash<IncidentId, int>> replaced(IncidentStore &store, const Replacement &replacement, const Authorship &by,
                                        const std::function<bool(int)> &goOn)
{
    Changes changes;
    QHash<IncidentId, int> revisions;
    for (qsizetype i = 0; i < replacement.expected.size(); ++i) {
        const Incident &expected = replacement.expected.at(i);
        const auto stored = store.incident(expected.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (!sayTheSame(*stored, expected))
            return failure(Error::Code::Conflict,
                           Session::tr("“%1” has been changed since, so nothing was taken back or done again. What "
                                       "it is now stays.")
                               .arg(stored->title));
        Incident wanted = replacement.wanted.at(i);
        wanted.revision = stored->revision;
        revisions.insert(wanted.id, stored->revision + (sayTheSame(wanted, expected) ? 0 : 1));
        changes.incidents.append(std::move(wanted));
        if (!goOn(int(i + 1)))
            return failure(Error::Code::Cancelled, Session::tr("It was stopped; nothing has changed."));
    }
    if (auto saved = store.save(changes, by); !saved)
        return tl::unexpected(saved.error());
    return revisions;
}

ImportPosts::ImportPosts(Session &session, QList<Incident> imported, const QList<Incident> &former)
    : QUndoCommand(actText(imported.size()))
    , m_session(session)
    , m_before(before(imported, former))
    , m_after(std::move(imported))
{
}

void ImportPosts::redo()
{
    if (!m_done)
        replace(m_before, m_after);
    m_done = true;
}

void ImportPosts::undo()
{
    replace(m_after, m_before);
    m_done = false;
}

Replacement ImportPosts::nextStep() const
{
    return m_done ? Replacement{m_after, m_before} : Replacement{m_before, m_after};
}

void ImportPosts::noteStep(bool done) const
{
    m_beside = done ? Beside::Done : Beside::Refused;
}

void ImportPosts::replace(const QList<Incident> &expected, const QList<Incident> &wanted)
{
    const Beside beside = std::exchange(m_beside, Beside::Nothing);
    if (beside != Beside::Nothing) {
        setObsolete(beside == Beside::Refused);
        return;
    }
    const WaitCursor waiting;
    for (const Incident &incident : expected)
        if (!isStill(incident)) {
            setObsolete(true);
            return;
        }
    Changes changes;
    changes.incidents = wanted;
    if (!m_session.write(std::move(changes), text()))
        setObsolete(true);
}

bool ImportPosts::isStill(const Incident &expected)
{
    const auto stored = m_session.incident(expected.id); // by this the revision that is written over counts as seen
    if (!stored)
        Q_EMIT m_session.failed(stored.error());
    else if (!sayTheSame(*stored, expected))
        Q_EMIT m_session.conflicted(expected.id);
    else
        return true;
    return false;
}

} // namespace noticedesk
