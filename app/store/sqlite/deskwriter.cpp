#include "app/store/sqlite/deskwriter.h"

#include "app/store/sqlite/database.h"
#include "app/store/sqlite/deskrows.h"
#include "app/store/sqlite/incidentrows.h"
#include "app/store/sqlite/searchindex.h"
#include "app/store/summary.h"
#include "app/store/validity.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

Result<> DeskWriter::write(const Page &page)
{
    m_pages.insert(page.id, true);
    return storePage(m_database, page);
}

Result<> DeskWriter::write(const Component &component)
{
    const auto isPageKnown = hasPage(component.page);
    if (!isPageKnown)
        return tl::unexpected(isPageKnown.error());
    if (!*isPageKnown)
        return tl::unexpected(unknownPage(component.name));
    const auto before = nameOf(component.id);
    if (!before)
        return tl::unexpected(before.error());
    if (auto stored = storeComponent(m_database, component); !stored)
        return stored;
    m_names.insert(component.id, component.name);
    return !*before || **before == component.name ? Result<>() : updateNames(**before);
}

Result<> DeskWriter::updateNames(const QString &before)
{
    struct Affected {
        qint64 key;
        qint64 position;
        qint64 revision;
    };
    const auto affected = m_database.list(
        u"SELECT key, position, revision FROM incident WHERE instr(components, ?) > 0 ORDER BY position"_s, {before},
        [](const Row &row) {
            return Affected{row.number(0), row.number(1), row.number(2)};
        });
    if (!affected)
        return tl::unexpected(affected.error());
    for (const Affected &row : *affected) {
        const auto stored = storedRevision(m_database, row.key, row.revision);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto names = componentNames(stored->revision.incident);
        if (!names)
            return tl::unexpected(names.error());
        if (auto taken = takeFromIndex(m_database, row.position); !taken)
            return taken;
        const QString components = componentsText(*names);
        if (auto done = m_database.run(u"UPDATE incident SET components = ? WHERE key = ?"_s, {components, row.key});
            !done)
            return done;
        if (auto put = putIntoIndex(m_database, row.position, stored->revision.incident, components); !put)
            return put;
    }
    return {};
}

Result<> DeskWriter::checkNames(const Incident &incident)
{
    const auto isPageKnown = hasPage(incident.page);
    if (!isPageKnown)
        return tl::unexpected(isPageKnown.error());
    if (!*isPageKnown)
        return tl::unexpected(unknownPage(incident.title));
    for (const ComponentId component : componentsNamedBy(incident)) {
        const auto name = nameOf(component);
        if (!name)
            return tl::unexpected(name.error());
        if (!*name)
            return tl::unexpected(unknownComponent(incident));
    }
    return {};
}

Result<QStringList> DeskWriter::componentNames(const Incident &incident)
{
    QStringList names;
    for (const ComponentId component : incident.components) {
        const auto name = nameOf(component);
        if (!name)
            return tl::unexpected(name.error());
        names.append(name->value_or(QString()));
    }
    return names;
}

Result<bool> DeskWriter::hasPage(PageId page)
{
    if (const auto known = m_pages.constFind(page); known != m_pages.constEnd())
        return *known;
    const auto found = m_database.number(u"SELECT count(*) FROM page WHERE id = ?"_s, {page.text()});
    if (!found)
        return tl::unexpected(found.error());
    return *m_pages.insert(page, *found > 0);
}

Result<std::optional<QString>> DeskWriter::nameOf(ComponentId component)
{
    if (const auto known = m_names.constFind(component); known != m_names.constEnd())
        return *known;
    const auto name = m_database.one(u"SELECT name FROM component WHERE id = ?"_s, {component.text()},
                                     [](const Row &row) { return row.text(0); });
    if (!name)
        return name;
    return *m_names.insert(component, *name);
}

} // namespace noticedesk
