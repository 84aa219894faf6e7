#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

namespace noticedesk {

/// One incident with what it takes to write it for programs: the formats that are read by machines rather than people.
struct Published {
    Incident incident; ///< with publishable updates alone; what the house knows of them is left out
    Page page;
    QList<Component> components; ///< of the page

    bool operator==(const Published &) const = default;
};

/// What machines are told of a page: its name without hidden characters, its address only if it leads to a website.
[[nodiscard]] Page publishedPage(Page page);

[[nodiscard]] Published published(const Incident &incident, const Page &page, const QList<Component> &components);

/// Those the incident names, in its order.
[[nodiscard]] QList<Component> namedComponents(const Published &what);
/// As status pages name it: "Data centres - Oslo".
[[nodiscard]] QString fullName(const Component &component);

/// The id by which machines know it from one writing to the next: that of where it was read, if that is a plain one.
[[nodiscard]] QString publicId(const Incident &incident);
[[nodiscard]] QString publicId(const Update &update);

/// How the component was at an instant, as far as the incident says.
[[nodiscard]] ComponentStatus levelAt(const Incident &incident, ComponentId component, const QDateTime &at);

/// The sections of an update with its headline before them, for formats that know neither.
[[nodiscard]] QString wholeBody(const Update &update);

} // namespace noticedesk
