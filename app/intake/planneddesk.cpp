#include "app/intake/planneddesk.h"

#include "app/intake/knownnames.h"

#include <algorithm>

namespace noticedesk {

namespace {

template <typename Value> QList<Value> chosen(const QList<Value> &all, const QSet<qsizetype> &indexes)
{
    QList<Value> values;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (indexes.contains(i))
            values.append(all.at(i));
    return values;
}

/// What a post states counts for more than what was guessed here.
void learn(Page &page, const PostPage &read)
{
    const bool stated = !read.zone.isEmpty() && !read.inferred.testFlag(Inference::Zone);
    if (stated && page.inferred.testFlag(Inference::Zone)) {
        page.zone = read.zone;
        page.inferred.setFlag(Inference::Zone, false);
    }
    if (page.address.isEmpty())
        page.address = read.address;
}

} // namespace

PlannedDesk::PlannedDesk(const KnownDesk &known) : m_pages(known.pages), m_components(known.components)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pageByName.insert(m_pages.at(i).name.toCaseFolded(), i);
    for (qsizetype i = 0; i < m_components.size(); ++i)
        index(i);
}

void PlannedDesk::index(qsizetype at)
{
    const Component &component = m_components.at(at);
    if (!component.reference.isEmpty())
        m_byReference.insert({component.page, component.reference}, at);
    m_byName.insert({component.page, {component.group, component.name}}, at);
    int &next = m_nextPosition[component.page];
    next = std::max(next, component.position + 1);
}

Page PlannedDesk::pageOf(const Post &post)
{
    const auto found = m_pageByName.constFind(post.page.name.toCaseFolded());
    const qsizetype at = found != m_pageByName.constEnd() ? *found : newPage(post);
    const Page before = m_pages.at(at);
    learn(m_pages[at], post.page);
    if (m_pages.at(at) != before)
        m_storedPages.insert(at);
    return m_pages.at(at);
}

qsizetype PlannedDesk::newPage(const Post &post)
{
    Page page;
    page.id = PageId::from(startOf(post), post.page.name.toUtf8());
    page.name = post.page.name;
    page.inferred = post.page.inferred;
    if (post.page.zone.isEmpty())
        page.inferred.setFlag(Inference::Zone);
    else
        page.zone = post.page.zone;
    const qsizetype at = m_pages.size();
    m_pages.append(page);
    m_storedPages.insert(at);
    m_pageByName.insert(page.name.toCaseFolded(), at);
    return at;
}

QList<ComponentId> PlannedDesk::componentsOf(const Post &post, PageId page)
{
    const auto knows = [&](const QString &name) { return find({name, {}, {}}, page) >= 0; };
    // An impact names its component by the place it has in the post.
    const QList<PostComponent> components =
        post.impacts.isEmpty() ? withKnownNames(post.components, knows) : post.components;
    QList<ComponentId> ids;
    for (const PostComponent &component : components) {
        qsizetype at = find(component, page);
        if (at < 0)
            at = newComponent(component, post, page);
        if (m_components.at(at).reference.isEmpty() && !component.reference.isEmpty()) {
            m_components[at].reference = component.reference;
            m_storedComponents.insert(at);
            index(at);
        }
        ids.append(m_components.at(at).id);
    }
    return ids;
}

qsizetype PlannedDesk::find(const PostComponent &component, PageId page) const
{
    if (!component.reference.isEmpty())
        if (const auto found = m_byReference.constFind({page, component.reference}); found != m_byReference.constEnd())
            return *found;
    const auto found = m_byName.constFind({page, {component.group, component.name}});
    if (found == m_byName.constEnd())
        return -1;
    // Another one that happens to have the same name: the page tells them apart by their ids.
    const QString &known = m_components.at(*found).reference;
    return known.isEmpty() || component.reference.isEmpty() ? *found : -1;
}

qsizetype PlannedDesk::newComponent(const PostComponent &read, const Post &post, PageId page)
{
    const QStringList key{post.page.name, read.group, read.name, read.reference};
    Component component;
    component.id = ComponentId::from(startOf(post), key.join(u'\n').toUtf8());
    component.page = page;
    component.name = read.name;
    component.group = read.group;
    component.reference = read.reference;
    component.position = m_nextPosition.value(page, 0);
    m_components.append(component);
    m_storedComponents.insert(m_components.size() - 1);
    index(m_components.size() - 1);
    return m_components.size() - 1;
}

QList<Page> PlannedDesk::storedPages() const
{
    return chosen(m_pages, m_storedPages);
}

QList<Component> PlannedDesk::storedComponents() const
{
    return chosen(m_components, m_storedComponents);
}

} // namespace noticedesk
