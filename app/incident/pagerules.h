#pragma once

#include "app/incident/component.h"
#include "app/incident/page.h"

#include <QList>

#include <optional>

namespace noticedesk {

/// Why a page or a component cannot be called so. Taken: another one has the name, whatever the case of its letters.
enum class NameFault { Empty, Taken };

/// Whether people would take the names for the same: whatever the case of their letters, and the blanks.
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

/// Among the pages that are not withdrawn.
[[nodiscard]] std::optional<NameFault> nameFault(const Page &page, const QList<Page> &pages);
/// Among the components of its page and its group that are not withdrawn.
[[nodiscard]] std::optional<NameFault> nameFault(const Component &component, const QList<Component> &components);

/// Whether the machine has the rules of that zone. Times of a page in an unknown zone are shown in UTC.
[[nodiscard]] bool isKnownZone(const QByteArray &zone);

/// The one of that name that is not withdrawn, in whatever group and case; nothing if there is none.
[[nodiscard]] std::optional<Component> componentCalled(const QString &name, const QList<Component> &components);

/// Those that are not withdrawn, in their order.
[[nodiscard]] QList<Page> keptPages(QList<Page> pages);
[[nodiscard]] QList<Component> keptComponents(QList<Component> components);
/// Those that can be named as affected, and those that are named already.
[[nodiscard]] QList<Component> offeredComponents(QList<Component> components, const QList<ComponentId> &named = {});

/// The component at `from` put to `to`, and the positions counted anew in that order.
[[nodiscard]] QList<Component> withMoved(QList<Component> components, qsizetype from, qsizetype to);

} // namespace noticedesk
