#include "app/incident/pagerules.h"
#include "app/intake/bundleplan.h"

#include <algorithm>

namespace noticedesk {

namespace {

template <typename Value, typename Test> const Value *firstOf(const QList<Value> &values, Test test)
{
    const auto found = std::find_if(values.begin(), values.end(), test);
    return found == values.end() ? nullptr : &*found;
}

const Page *sameAs(const Page &page, const QList<Page> &known)
{
    if (const Page *here = firstOf(known, [&](const Page &other) { return other.id == page.id; }))
        return here;
    return firstOf(known, [&](const Page &other) { return !other.withdrawn && isSameName(other.name, page.name); });
}

const Component *sameAs(const Component &component, const QList<Component> &known)
{
    if (const Component *here = firstOf(known, [&](const Component &other) { return other.id == component.id; }))
        return here;
    return firstOf(known, [&](const Component &other) {
        if (other.page != component.page || other.standing == ComponentStanding::Withdrawn)
            return false;
        if (!other.reference.isEmpty() && !component.reference.isEmpty())
            return other.reference == component.reference;
        return isSameName(other.group, component.group) && isSameName(other.name, component.name);
    });
}

/// Other ids for what is known here by other ones.
class Names final {
public:
    Names(const QList<Page> &pages, const QList<Component> &components) : m_pages(pages), m_components(components) { }

    [[nodiscard]] Bundle applied(Bundle bundle)
    {
        bundle.pages.removeIf([this](const Page &page) { return isHere(page); });
        for (Component &component : bundle.components)
            component.page = m_pageIds.value(component.page, component.page);
        bundle.components.removeIf([this](const Component &component) { return isHere(component); });
        for (History &history : bundle.histories)
            for (Revision &revision : history.revisions)
                rename(revision.incident);
        return bundle;
    }

private:
    bool isHere(const Page &page)
    {
        const Page *here = sameAs(page, m_pages);
        if (here != nullptr)
            m_pageIds.insert(page.id, here->id);
        return here != nullptr;
    }

    bool isHere(const Component &component)
    {
        const Component *here = sameAs(component, m_components);
        if (here != nullptr)
            m_componentIds.insert(component.id, here->id);
        return here != nullptr;
    }

    void rename(Incident &incident) const
    {
        incident.page = m_pageIds.value(incident.page, incident.page);
        for (ComponentId &component : incident.components)
            component = m_componentIds.value(component, component);
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
