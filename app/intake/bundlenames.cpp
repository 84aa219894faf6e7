#include "app/incident/pagerules.h"
#include "app/intake/bundleplan.h"

#include <QSet>

#include <algorithm>

namespace noticedesk {

namespace {

template <typename Value, typename Test> const Value *firstOf(const QList<Value> &values, Test test)
{
    const auto found = std::find_if(values.begin(), values.end(), test);
    return found == values.end() ? nullptr : &*found;
}

/// Whom people would take for the same: what was taken off a desk is met again by its id alone.
const Page *sameAs(const Page &page, const QList<Page> &known)
{
    if (!page.withdrawn)
        if (const Page *named = firstOf(
                known, [&](const Page &other) { return !other.withdrawn && isSameName(other.name, page.name); }))
            return named;
    return firstOf(known, [&](const Page &other) { return other.id == page.id; });
}

bool isNamedAlike(const Component &one, const Component &other)
{
    const bool isThere = one.standing != ComponentStanding::Withdrawn && other.standing != ComponentStanding::Withdrawn;
    if (!isThere || one.page != other.page)
        return false;
    if (!one.reference.isEmpty() && !other.reference.isEmpty())
        return one.reference == other.reference;
    return isSameName(one.group, other.group) && isSameName(one.name, other.name);
}

const Component *sameAs(const Component &component, const QList<Component> &known)
{
    if (const Component *here = firstOf(known, [&](const Component &other) { return other.id == component.id; }))
        return here;
    return firstOf(known, [&](const Component &other) { return isNamedAlike(component, other); });
}

/// Other ids for what is known here by other ones.
class Names final {
public:
    Names(const QList<Page> &pages, const QList<Component> &components) : m_pages(pages), m_components(components) { }

    [[nodiscard]] Bundle applied(Bundle bundle)
    {
        bundle.pages = changedPages(bundle.pages);
        bundle.components = newComponents(bundle.components);
        for (History &history : bundle.histories)
            for (Revision &revision : history.revisions)
                rename(revision.incident);
        return bundle;
    }

private:
    /// Those that are new, and those that were taken off this desk and come back; each once, as several bundles may
    /// bring it.
    QList<Page> changedPages(const QList<Page> &pages)
    {
        QList<Page> changed;
        QSet<PageId> seen;
        for (const Page &page : pages) {
            const Page *here = sameAs(page, m_pages);
            if (here != nullptr)
                m_pageIds.insert(page.id, here->id);
            Page after = here != nullptr ? *here : page;
            after.withdrawn = page.withdrawn && after.withdrawn;
            if ((here == nullptr || after != *here) && !seen.contains(after.id))
                changed.append(after);
            seen.insert(after.id);
        }
        return changed;
    }

    QList<Component> newComponents(const QList<Component> &components)
    {
        QList<Component> added;
        QSet<ComponentId> seen;
        for (Component component : components) {
            component.page = m_pageIds.value(component.page, component.page);
            if (const Component *here = sameAs(component, m_components))
                m_componentIds.insert(component.id, here->id);
            else if (!seen.contains(component.id))
                added.append(component);
            seen.insert(component.id);
        }
        return added;
    }

    void rename(Incident &incident) const
    {
        incident.page = m_pageIds.value(incident.page, incident.page);
        QList<ComponentId> named;
        for (const ComponentId component : std::as_const(incident.components))
            if (const ComponentId here = m_componentIds.value(component, component); !named.contains(here))
                named.append(here);
        incident.components = named;
        for (Impact &impact : incident.impacts)
            impact.component = m_componentIds.value(impact.component, impact.component);
    }

    const QList<Page> &m_pages;
    const QList<Component> &m_components;
    QHash<PageId, PageId> m_pageIds;
    QHash<ComponentId, ComponentId> m_componentIds;
};

} // namespace

Bundle inTermsOf(Bundle bundle, const QList<Page> &pages, const QList<Component> &components)
{
    return Names(pages, components).applied(std::move(bundle));
}

} // namespace noticedesk
