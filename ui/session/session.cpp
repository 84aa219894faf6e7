#include "ui/session/session.h"

#include <QFileInfo>

namespace noticedesk {

namespace {
/// Changes made by other programs appear within this time.
constexpr int pollMilliseconds = 1000;
} // namespace

Session::Session(const Clock &clock, StoreOpener opener, QString author, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_opener(std::move(opener))
    , m_author(std::move(author))
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Session::noticeForeignChanges);
}

Session::~Session() = default;

Result<> Session::open(const QString &file)
{
    auto store = m_opener(file);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_file = file;
    m_seen.clear();
    m_pages.clear();
    m_components.clear();
    m_undoStack.clear();
    m_isLost = false;
    m_isInAFile = QFileInfo::exists(file);
    m_foreignChanges = m_store->foreignChanges().value_or(0);
    m_poll.start();
    Q_EMIT opened();
    return {};
}

bool Session::isOpen() const
{
    return m_store != nullptr;
}

QString Session::file() const
{
    return m_file;
}

StoreOpener Session::opener() const
{
    if (!m_isInAFile)
        return m_opener;
    return [opener = m_opener](const QString &file) -> Result<std::unique_ptr<IncidentStore>> {
        if (QFileInfo::exists(file))
            return opener(file);
        return failure(Error::Code::FileGone,
                       tr("“%1” is no longer there. Put it back, or save a copy elsewhere.").arg(file));
    };
}

bool Session::isInAFile() const
{
    return m_isInAFile;
}

void Session::setStepping(bool stepping)
{
    m_isStepping = stepping;
}

bool Session::isStepping() const
{
    return m_isStepping;
}

void Session::noteSeen(const QHash<IncidentId, int> &revisions)
{
    m_seen.insert(revisions);
}

bool Session::isLost() const
{
    return m_isLost;
}

const IncidentStore &Session::store() const
{
    Q_ASSERT(m_store);
    return *m_store;
}

Result<Incident> Session::incident(IncidentId id)
{
    auto read = store().incident(id);
    if (read)
        m_seen.insert(id, read->revision);
    return read;
}

Page Session::page(PageId id)
{
    if (!m_pages.contains(id)) {
        const QList<Page> pages = store().pages().value_or(QList<Page>());
        for (const Page &page : pages)
            m_pages.insert(page.id, page);
    }
    return m_pages.value(id);
}

QList<Component> Session::components(PageId id)
{
    if (!m_components.contains(id))
        m_components.insert(id, store().components(id).value_or(QList<Component>()));
    return m_components.value(id);
}

QUndoStack &Session::undoStack()
{
    return m_undoStack;
}

QDateTime Session::now() const
{
    return m_clock.now();
}

Authorship Session::authorship(const QString &act) const
{
    return {m_author, now(), act};
}

bool Session::write(Changes changes, const QString &act)
{
    for (Incident &incident : changes.incidents)
        incident.revision = m_seen.value(incident.id, incident.revision);
    if (const auto saved = m_store->save(changes, authorship(act)); !saved) {
        if (saved.error().code == Error::Code::FileGone)
            noteLoss(saved.error());
        if (saved.error().code == Error::Code::Conflict && changes.incidents.size() == 1 && changes.revisions.isEmpty())
            Q_EMIT conflicted(changes.incidents.first().id);
        else
            Q_EMIT failed(saved.error());
        return false;
    }
    noteWritten(changes);
    return true;
}

bool Session::write(const Incident &incident, const QString &act)
{
    Changes changes;
    changes.incidents = {incident};
    return write(std::move(changes), act);
}

void Session::noteWritten(const Changes &changes)
{
    QList<IncidentId> ids;
    for (const Revision &revision : changes.revisions)
        if (!ids.contains(revision.incident.id))
            ids.append(revision.incident.id);
    for (const Incident &incident : changes.incidents)
        ids.append(incident.id);
    for (const IncidentId id : std::as_const(ids))
        if (const auto stored = m_store->incident(id))
            m_seen.insert(id, stored->revision);
    const bool arePagesChanged = !changes.pages.isEmpty() || !changes.components.isEmpty();
    if (arePagesChanged) {
        m_pages.clear();
        m_components.clear();
    }
    Q_EMIT written(now());
    if (arePagesChanged)
        Q_EMIT pagesChanged();
    Q_EMIT incidentsChanged(ids);
}

void Session::noteLoss(const Error &reason)
{
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost(reason);
}

void Session::noticeForeignChanges()
{
    const auto changes = m_store->foreignChanges();
    if (!changes && changes.error().code == Error::Code::FileGone)
        noteLoss(changes.error());
    if (changes && std::exchange(m_isLost, false))
        Q_EMIT regained();
    if (!changes || *changes == m_foreignChanges)
        return;
    m_foreignChanges = *changes;
    m_pages.clear();
    m_components.clear();
    Q_EMIT changedElsewhere();
}

} // namespace noticedesk
