#pragma once

#include "app/store/incidentstamps.h"

#include <QString>

#include <memory>

namespace noticedesk {

class Database;

/// Stamps out of a file that a `SqliteStore` has been opened on; reads only, through a connection of its own.
class SqliteStamps final : public IncidentStamps {
public:
    [[nodiscard]] static Result<std::unique_ptr<SqliteStamps>> open(const QString &file);
    ~SqliteStamps() override;

    [[nodiscard]] Result<QList<IncidentStamp>> stamps(PageId page, const std::optional<IncidentId> &after,
                                                      int count) const override;

private:
    explicit SqliteStamps(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace noticedesk
