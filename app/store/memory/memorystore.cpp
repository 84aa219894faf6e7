#include "app/store/memory/memorystore.h"

#include "app/store/searchwords.h"
#include "app/store/summary.h"
#include "app/store/validity.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

using Before = bool (*)(const IncidentSummary &, const IncidentSummary &);

bool laterFirst(const IncidentSummary &a, const IncidentSummary &b)
{
    return a.latestAt != b.latestAt ? b.latestAt < a.latestAt : b.id.text() < a.id.text();
}

bool laterStartFirst(const IncidentSummary &a, const IncidentSummary &b)
{
    return a.startedAt != b.startedAt ? b.startedAt < a.startedAt : b.id.text() < a.id.text();
}

QStringList searchedTexts(const Incident &incident, const QString &componentNames)
{
    QStringList updates;
    for (const Update &update : incident.updates)
        updates.append(update.headline + u'\n' + update.body);
    return {incident.title, updates.join(u'\n'), componentNames};
}

} // namespace

Result<QList<IncidentSummary>> MemoryStore::summaries(const IncidentQuery &query,
                                                      const std::optional<IncidentSummary> &after, int count) const
{
    const QStringList words = searchWords(query.search);
    const Before before = words.isEmpty() ? laterFirst : laterStartFirst;
    QList<IncidentSummary> rows;
    for (const QList<Revision> &revisions : m_kept.incidents) {
        const IncidentSummary row = summary(revisions);
        if ((!after || before(*after, row)) && isWanted(query, words, revisions.last().incident, row))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), before);
    return rows.first(std::clamp<qsizetype>(count, 0, rows.size()));
}

Result<QList<IncidentSummary>> MemoryStore::promised(const QDateTime &since, int count) const
{
    QList<IncidentSummary> rows;
    for (const QList<Revision> &revisions : m_kept.incidents)
        if (const IncidentSummary row = summary(revisions);
            row.due && *row.due >= since && !revisions.last().incident.withdrawn)
            rows.append(row);
    std::sort(rows.begin(), rows.end(), [](const IncidentSummary &a, const IncidentSummary &b) {
        return a.due != b.due ? *a.due < *b.due : a.id.text() < b.id.text();
    });
    return rows.first(std::clamp<qsizetype>(count, 0, rows.size()));
}

Result<QList<IncidentSummary>> MemoryStore::begunIn(const Interval &within) const
{
    QList<IncidentSummary> rows;
    for (const QList<Revision> &revisions : m_kept.incidents)
        if (const IncidentSummary row = summary(revisions);
            within.contains(row.startedAt) && !revisions.last().incident.withdrawn)
            rows.append(row);
    std::sort(rows.begin(), rows.end(), [](const IncidentSummary &a, const IncidentSummary &b) {
        return a.startedAt != b.startedAt ? a.startedAt < b.startedAt : a.id.text() < b.id.text();
    });
    return rows;
}

Result<QStringList> MemoryStore::sourcesIn(const Interval &within) const
{
    QStringList names;
    for (const QList<Revision> &revisions : m_kept.incidents)
        if (const Incident &incident = revisions.last().incident;
            within.contains(summary(revisions).startedAt) && !incident.withdrawn)
            names.append(incident.source.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Result<QList<IncidentSummary>> MemoryStore::summariesOf(const QList<IncidentId> &ids) const
{
    QList<IncidentSummary> rows;
    for (const IncidentId id : ids)
        if (const auto known = m_kept.incidents.constFind(id);
            known != m_kept.incidents.constEnd() && !known->last().incident.withdrawn)
            rows.append(summary(*known));
    return rows;
}

Result<QList<KnownImpact>> MemoryStore::impactsIn(const ImpactQuery &query) const
{
    QList<KnownImpact> found;
    for (const QList<Revision> &revisions : m_kept.incidents)
        for (const KnownImpact &known : knownImpacts(revisions.last().incident))
            if (noticedesk::isWanted(query, known, revisions.last().incident.source))
                found.append(known);
    std::stable_sort(found.begin(), found.end(), [](const KnownImpact &a, const KnownImpact &b) {
        return a.impact.span.begin < b.impact.span.begin;
    });
    return found;
}

Result<Tally> MemoryStore::tally() const
{
    Tally total;
    for (const QList<Revision> &revisions : m_kept.incidents) {
        const Tally one = tallyOf(summary(revisions), revisions.last().incident.withdrawn);
        total = {total.open + one.open, total.drafts + one.drafts, total.all + one.all,
                 total.withdrawn + one.withdrawn};
    }
    return total;
}

Result<Incident> MemoryStore::incident(IncidentId id) const
{
    const auto known = m_kept.incidents.find(id);
    if (known == m_kept.incidents.end())
        return tl::unexpected(unknownIncident());
    return known->last().incident;
}

Result<QList<Incident>> MemoryStore::incidents(const QList<IncidentId> &ids) const
{
    QList<Incident> incidents;
    for (const IncidentId id : ids) {
        const auto known = incident(id);
        if (!known)
            return tl::unexpected(known.error());
        incidents.append(*known);
    }
    return incidents;
}

Result<QList<IncidentId>> MemoryStore::idsBeginningWith(const QString &prefix, int count) const
{
    QList<IncidentId> ids;
    for (auto known = m_kept.incidents.keyBegin(); known != m_kept.incidents.keyEnd(); ++known)
        if (known->text().startsWith(prefix, Qt::CaseInsensitive))
            ids.append(*known);
    std::sort(ids.begin(), ids.end(), [](IncidentId a, IncidentId b) { return a.text() < b.text(); });
    return ids.first(std::clamp<qsizetype>(count, 0, ids.size()));
}

Result<QList<Incident>> MemoryStore::incidentsFrom(PageId page, const QStringList &sourceKeys) const
{
    QHash<QString, Incident> bySource;
    for (const QList<Revision> &revisions : m_kept.incidents) {
        const Incident &incident = revisions.last().incident;
        if (incident.page == page && !incident.sourceKey.isEmpty())
            bySource.insert(incident.sourceKey, incident);
    }
    QList<Incident> found;
    for (const QString &key : sourceKeys)
        if (const auto known = bySource.constFind(key); known != bySource.constEnd()) {
            found.append(*known);
            bySource.erase(known);
        }
    return found;
}

Result<QList<Revision>> MemoryStore::revisions(IncidentId id) const
{
    const auto known = m_kept.incidents.find(id);
    if (known == m_kept.incidents.end())
        return tl::unexpected(unknownIncident());
    return *known;
}

Result<QList<Original>> MemoryStore::originals(IncidentId id) const
{
    if (!m_kept.incidents.contains(id))
        return tl::unexpected(unknownIncident());
    return m_kept.originals.value(id);
}

Result<QList<Page>> MemoryStore::pages() const
{
    QList<Page> pages = m_kept.pages.values();
    std::sort(pages.begin(), pages.end(), [](const Page &a, const Page &b) {
        return a.name != b.name ? a.name < b.name : a.id.text() < b.id.text();
    });
    return pages;
}

Result<QList<Component>> MemoryStore::components(PageId page) const
{
    QList<Component> components;
    for (const Component &component : m_kept.components)
        if (component.page == page)
            components.append(component);
    std::sort(components.begin(), components.end(), [](const Component &a, const Component &b) {
        if (a.position != b.position)
            return a.position < b.position;
        return a.name != b.name ? a.name < b.name : a.id.text() < b.id.text();
    });
    return components;
}

Result<bool> MemoryStore::isInHistory(PageId page) const
{
    return isInAnyRevision([page](const Incident &incident) { return incident.page == page; });
}

Result<bool> MemoryStore::isInHistory(ComponentId component) const
{
    return isInAnyRevision(
        [component](const Incident &incident) { return componentsNamedBy(incident).contains(component); });
}

bool MemoryStore::isInAnyRevision(const std::function<bool(const Incident &)> &names) const
{
    for (const QList<Revision> &revisions : m_kept.incidents)
        if (std::any_of(revisions.begin(), revisions.end(),
                        [&](const Revision &revision) { return names(revision.incident); }))
            return true;
    return false;
}

IncidentSummary MemoryStore::summary(const QList<Revision> &revisions) const
{
    const Incident &incident = revisions.last().incident;
    QStringList names;
    for (const ComponentId component : incident.components)
        names.append(m_kept.components.value(component).name);
    return summaryOf(incident, m_kept.pages.value(incident.page).name, names, revisions.first().by.at);
}

bool MemoryStore::isWanted(const IncidentQuery &query, const QStringList &words, const Incident &incident,
                           const IncidentSummary &row) const
{
    return isListed(row, incident.withdrawn, query.which)
        && (words.isEmpty() || matches(words, searchedTexts(incident, row.components)));
}

Result<qint64> MemoryStore::foreignChanges() const
{
    return 0;
}

Result<> MemoryStore::backup(const QString &file) const
{
    return failure(Error::Code::Storage,
                   QCoreApplication::translate(
                       "IncidentStore", "“%1” was not written: what is kept in memory alone has no file to copy.")
                       .arg(file));
}

Result<> MemoryStore::verify() const
{
    return {};
}

} // namespace noticedesk
