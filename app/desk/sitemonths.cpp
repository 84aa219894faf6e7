#include "app/desk/sitemonths.h"

#include "app/desk/sitefiles.h"
#include "app/desk/sitefolder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

QString memoryOf(const QDate &month)
{
    return u".noticedesk-site/%1.json"_s.arg(month.toString(u"yyyy-MM"_s));
}

QList<IndexedIncident> indexedOf(const SiteMonth &month)
{
    QList<IndexedIncident> indexed;
    for (const SiteIncident &incident : month.incidents)
        if (incident.indexed)
            indexed.append(*incident.indexed);
    return indexed;
}

} // namespace

SiteMonths::SiteMonths(const IncidentStore &store, const SiteQuestion &question, const QByteArray &setting,
                       SiteFolder &folder, SiteFiles &files)
    : m_store(store)
    , m_question(question)
    , m_folder(folder)
    , m_files(files)
    , m_pages(store, question, files)
    , m_setting(setting)
    , m_scope(question)
{
}

QByteArray SiteMonths::stampOf(const QList<IncidentStamp> &stamps) const
{
    QByteArray bytes;
    QDataStream all(&bytes, QIODevice::WriteOnly);
    all << m_setting << siteDays(m_scope.extent(), m_question.page.language) << m_scope.extent().isChosen;
    for (const IncidentStamp &stamp : stamps)
        all << stamp.id.text() << stamp.revision;
    return contentDigest(bytes);
}

Result<SiteMonthEntry> SiteMonths::write(const QDate &month, const QList<IncidentStamp> &stamps, const GoOn &goOn)
{
    const auto before = remembered(month);
    if (!before)
        return tl::unexpected(before.error());
    Work work = planned(*before, stamps);
    if (auto announced = announce(month, work); !announced)
        return tl::unexpected(announced.error());
    auto done = lookAt(work, goOn);
    if (done)
        done = writeList(month, work.now);
    if (done)
        done = removeGone(work.gone.values());
    if (!done) { // what is gone may still be there, and some have not been looked at
        work.now.incidents += work.gone.values();
        work.now.setting = before->incidents.isEmpty() ? m_setting : before->setting;
    }
    const auto kept = remember(month, work.now);
    m_isRemembered = m_isRemembered && kept;
    if (done && !kept)
        done = kept;
    if (!done)
        return tl::unexpected(done.error());
    const QList<IndexedIncident> indexed = indexedOf(work.now);
    SiteMonthEntry entry{{month, int(indexed.size())}, stampOf(stamps), {}};
    for (const IndexedIncident &incident : indexed)
        if (!isOver(incident.status))
            entry.ahead.append(incident);
    return entry;
}

Result<> SiteMonths::remove(const QDate &month)
{
    const auto before = remembered(month);
    if (!before)
        return tl::unexpected(before.error());
    if (auto taken = m_files.take(monthPath(month), before->written); !taken)
        return taken;
    if (auto removed = removeGone(before->incidents); !removed)
        return removed;
    return m_folder.remove(memoryOf(month));
}

Result<QList<IndexedIncident>> SiteMonths::indexed(const QDate &month) const
{
    return remembered(month).map(indexedOf);
}

Result<bool> SiteMonths::holds(const QDate &month, IncidentId id) const
{
    return remembered(month).map([id](const SiteMonth &known) {
        return std::any_of(known.incidents.begin(), known.incidents.end(),
                           [id](const SiteIncident &incident) { return incident.id == id; });
    });
}

SiteOutcome SiteMonths::outcome() const
{
    SiteOutcome outcome = m_pages.outcome();
    outcome.written += m_listsWritten;
    return outcome;
}

Result<SiteMonth> SiteMonths::remembered(const QDate &month) const
{
    const auto bytes = m_folder.read(memoryOf(month));
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return SiteMonth();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto read = siteMonthFrom(*bytes))
        return *read;
    return failure(Error::Code::Unreadable,
                   Site::tr("“%1”, in which the site is remembered, is damaged. Write the site into a new folder.")
                       .arg(m_folder.shown(memoryOf(month))));
}

Result<> SiteMonths::remember(const QDate &month, const SiteMonth &what) const
{
    return m_folder.write(memoryOf(month), siteMonthBytes(what));
}

SiteMonths::Work SiteMonths::planned(const SiteMonth &before, const QList<IncidentStamp> &stamps) const
{
    Work work;
    for (const SiteIncident &incident : before.incidents)
        work.gone.insert(incident.id, incident);
    work.now.setting = m_setting;
    work.now.written = before.written;
    for (const IncidentStamp &stamp : stamps) {
        const bool isKnown = work.gone.contains(stamp.id);
        const SiteIncident known = isKnown ? work.gone.take(stamp.id) : SiteIncident{stamp.id, 0, {}, {}, {}};
        if (known.revision != stamp.revision || before.setting != m_setting)
            work.toLookAt.append(work.now.incidents.size());
        work.now.incidents.append(known);
    }
    return work;
}

Result<> SiteMonths::announce(const QDate &month, const Work &work)
{
    QStringList paths{monthPath(month)};
    for (const qsizetype place : work.toLookAt) {
        const SiteIncident &incident = work.now.incidents.at(place);
        const QString path = incidentPath(incident.id);
        if (!incident.indexed && m_folder.exists(path))
            if (auto adopted = adoptIfMoved(incident.id); !adopted)
                return adopted;
        paths << path << markdownPath(incident.id);
    }
    return m_files.announce(paths);
}

/// An incident of which it became known that it began in another month.
Result<> SiteMonths::adoptIfMoved(IncidentId id)
{
    for (const QString &name : m_folder.names(u".noticedesk-site"_s)) {
        const QDate month = QDate::fromString(name, u"yyyy-MM'.json'"_s);
        if (!month.isValid())
            continue;
        const auto known = remembered(month);
        if (!known)
            return tl::unexpected(known.error());
        for (const SiteIncident &incident : known->incidents)
            if (incident.id == id && incident.indexed)
                adopt(id);
    }
    return {};
}

void SiteMonths::adopt(IncidentId id)
{
    m_files.adopt(incidentPath(id));
    m_files.adopt(markdownPath(id));
}

Result<> SiteMonths::lookAt(Work &work, const GoOn &goOn)
{
    const auto passedOver = int(work.now.incidents.size() - work.toLookAt.size());
    if (!goOn(passedOver))
        return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
    return m_pages.write(work.now, work.toLookAt, goOn);
}

Result<> SiteMonths::removeGone(const QList<SiteIncident> &gone)
{
    for (const SiteIncident &incident : gone) {
        if (!incident.indexed)
            continue;
        if (isStillWanted(incident.id)) {
            adopt(incident.id);
            continue;
        }
        if (auto taken = m_pages.take(incident); !taken)
            return taken;
    }
    return {};
}

Result<> SiteMonths::writeList(const QDate &month, SiteMonth &now)
{
    const QList<IndexedIncident> indexed = indexedOf(now);
    if (indexed.isEmpty())
        return m_files.take(monthPath(month), now.written).map([&] { now.written.clear(); });
    const QByteArray list = renderMonth(m_question.page, month, indexed, m_scope.extent());
    const auto put = m_files.put(monthPath(month), list, now.written);
    if (!put)
        return tl::unexpected(put.error());
    m_listsWritten += int(*put);
    now.written = contentDigest(list);
    return {};
}

/// In another month than before, where it has been written or will be.
bool SiteMonths::isStillWanted(IncidentId id) const
{
    const auto incident = m_store.incident(id);
    if (!incident || incident->withdrawn || publishableUpdates(*incident).isEmpty())
        return false;
    const auto started = startedAt(*incident);
    return started && m_scope.holds(id, incident->page, *started);
}

} // namespace noticedesk
