#include "app/incident/pagerules.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

bool isSameName(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

std::optional<NameFault> nameFault(const Page &page, const QList<Page> &pages)
{
    if (page.name.simplified().isEmpty())
        return NameFault::Empty;
    const bool isTaken = std::any_of(pages.begin(), pages.end(), [&](const Page &other) {
        return other.id != page.id && !other.withdrawn && isSameName(other.name, page.name);
    });
    return isTaken ? std::optional(NameFault::Taken) : std::nullopt;
}

std::optional<NameFault> nameFault(const Component &component, const QList<Component> &components)
{
    if (component.name.simplified().isEmpty())
        return NameFault::Empty;
    const bool isTaken = std::any_of(components.begin(), components.end(), [&](const Component &other) {
        return other.id != component.id && other.page == component.page
            && other.standing != ComponentStanding::Withdrawn && isSameName(other.group, component.group)
            && isSameName(other.name, component.name);
    });
    return isTaken ? std::optional(NameFault::Taken) : std::nullopt;
}

std::optional<Component> componentCalled(const QString &name, const QList<Component> &components)
{
    const auto known = std::find_if(components.begin(), components.end(), [&](const Component &component) {
        return component.standing != ComponentStanding::Withdrawn && isSameName(component.name, name);
    });
    return known == components.end() ? std::nullopt : std::optional(*known);
}

bool isKnownZone(const QByteArray &zone)
{
    static const QSet<QByteArray> listed = [] {
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    // Not every valid name is listed: "Etc/UTC" may be missing. And Qt takes any few letters for a rule of POSIX.
    return listed.contains(zone) || (zone.startsWith("Etc/") && QTimeZone(zone).isValid());
}

QList<Page> keptPages(QList<Page> pages)
{
    pages.removeIf([](const Page &page) { return page.withdrawn; });
    return pages;
}

QList<Component> keptComponents(QList<Component> components)
{
    components.removeIf([](const Component &component) { return component.standing == ComponentStanding::Withdrawn; });
    return components;
}

QList<Component> offeredComponents(QList<Component> components, const QList<ComponentId> &named)
{
    components.removeIf([&](const Component &component) {
        return component.standing != ComponentStanding::Offered && !named.contains(component.id);
    });
    return components;
}

QList<Component> withMoved(QList<Component> components, qsizetype from, qsizetype to)
{
    if (from < 0 || from >= components.size() || to < 0 || to >= components.size())
        return components;
    components.move(from, to);
    for (qsizetype i = 0; i < components.size(); ++i)
        components[i].position = int(i);
    return components;
}

} // namespace noticedesk
