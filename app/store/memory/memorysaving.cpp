#include "app/store/memory/memorystore.h"
#include "app/store/validity.h"

namespace noticedesk {

Result<> MemoryStore::save(const Changes &changes, const Authorship &by)
{
    Kept kept = m_kept;
    if (auto added = add(kept, storable(changes), storable(by)); !added)
        return added;
    m_kept = kept;
    return {};
}

Result<> MemoryStore::add(Kept &kept, const Changes &changes, const Authorship &by)
{
    for (const Page &page : changes.pages)
        kept.pages.insert(page.id, page);
    for (const Component &component : changes.components) {
        if (!kept.pages.contains(component.page))
            return tl::unexpected(unknownPage(component.name));
        kept.components.insert(component.id, component);
    }
    for (const Revision &revision : changes.revisions)
        if (auto added = add(kept, incidentBefore(revision), revision.by); !added)
            return added;
    for (const Incident &incident : changes.incidents)
        if (auto added = add(kept, incident, by); !added)
            return added;
    for (const Original &original : changes.originals) {
        if (!kept.incidents.contains(original.incident))
            return tl::unexpected(unknownIncident());
        if (!kept.originals.value(original.incident).contains(original))
            kept.originals[original.incident].append(original);
    }
    return {};
}

Result<> MemoryStore::add(Kept &kept, const Incident &incident, const Authorship &by)
{
    if (auto valid = checked(incident); !valid)
        return valid;
    if (!kept.pages.contains(incident.page))
        return tl::unexpected(unknownPage(incident.title));
    for (const ComponentId component : componentsNamedBy(incident))
        if (!kept.components.contains(component))
            return tl::unexpected(unknownComponent(incident));
    const QList<Revision> known = kept.incidents.value(incident.id);
    if (known.isEmpty() && incident.revision != 0)
        return tl::unexpected(unknownIncident());
    if (incident.revision != known.size())
        return tl::unexpected(changedElsewhere(incident));
    if (!known.isEmpty() && known.last().incident == incident)
        return {};
    for (const QList<Revision> &other : std::as_const(kept.incidents)) {
        const Incident &current = other.last().incident;
        if (!incident.sourceKey.isEmpty() && current.id != incident.id && current.page == incident.page
            && current.sourceKey == incident.sourceKey)
            return tl::unexpected(sourceTaken(incident));
    }
    Revision revision{incident.revision + 1, by, incident};
    revision.incident.revision = revision.number;
    kept.incidents[incident.id].append(revision);
    kept.saveOrder.append({incident.id, revision.number});
    return {};
}

} // namespace noticedesk
