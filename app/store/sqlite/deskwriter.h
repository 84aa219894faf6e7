#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace noticedesk {

class Database;

/// Writes pages and components inside the transaction of one save, and remembers for its length which there are.
class DeskWriter final {
public:
    explicit DeskWriter(const Database &database) : m_database(database) { }

    [[nodiscard]] Result<> write(const Page &page);
    /// A new name reaches every incident that shows it.
    [[nodiscard]] Result<> write(const Component &component);

    /// Invalid if its page or one of its components is not stored.
    [[nodiscard]] Result<> checkNames(const Incident &incident);
    /// The names of its components, in their order.
    [[nodiscard]] Result<QStringList> componentNames(const Incident &incident);

private:
    /// Of every incident that shows the name.
    [[nodiscard]] Result<> updateNames(const QString &before);
    [[nodiscard]] Result<bool> hasPage(PageId page);
    [[nodiscard]] Result<std::optional<QString>> nameOf(ComponentId component);

    const Database &m_database;
    QHash<PageId, bool> m_pages;
    QHash<ComponentId, std::optional<QString>> m_names;
};

} // namespace noticedesk
