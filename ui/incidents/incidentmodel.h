#pragma once

#include "app/store/incidentquery.h"

#include <QAbstractListModel>

namespace noticedesk {

class Session;
struct Error;

/// The rows of the list that have been asked for: a window on the store that grows as the view scrolls. Follows what
/// the session writes, and what others write, with one signal for each row that is really different.
class IncidentModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SummaryRole = Qt::UserRole };
    /// How many rows are read at a time.
    static constexpr int firstPageSize = 30; ///< fills most screens, and is all that a start or a key has to wait for
    static constexpr int pageSize = 100;

    explicit IncidentModel(Session &session, QObject *parent = nullptr);

    void setQuery(const IncidentQuery &query);
    [[nodiscard]] const IncidentQuery &query() const;
    /// Invalid if the incident is not among the rows that have been read.
    [[nodiscard]] QModelIndex indexOf(IncidentId id) const;
    [[nodiscard]] IncidentId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const noticedesk::Error &error);

private:
    void reload();
    void follow(const QList<IncidentId> &ids);
    void refresh();
    [[nodiscard]] QList<IncidentSummary> read(const std::optional<IncidentSummary> &after, int count);
    void show(const QList<IncidentSummary> &wanted);
    void bringTo(int row, const IncidentSummary &wanted);
    void removeAt(int row);
    [[nodiscard]] int rowOf(IncidentId id, int from = 0) const;

    Session &m_session;
    IncidentQuery m_query;
    QList<IncidentSummary> m_rows;
    bool m_more = false;
};

} // namespace noticedesk

Q_DECLARE_METATYPE(noticedesk::IncidentSummary)
