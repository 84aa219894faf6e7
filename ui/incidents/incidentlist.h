#pragma once

#include "app/store/incidentquery.h"

#include <QListView>

namespace noticedesk {

/// The rows of the list of incidents. Several can be selected; the current one is what is on the desk.
class IncidentList final : public QListView {
    Q_OBJECT
public:
    /// How many are selected at once at most, as each has to be read.
    static constexpr int mostSelected = 5000;

    explicit IncidentList(QWidget *parent = nullptr);

    /// From the top.
    [[nodiscard]] QList<IncidentSummary> selected() const;
    /// Makes the row current, and none where there is no such row. Selects it alone if another one was current.
    void keepCurrent(const QModelIndex &index);
    /// Selects the current row where none is selected: what is on the desk is never without a mark.
    void markCurrent();
    /// Those that have not been read yet as well.
    void selectAll() override;

Q_SIGNALS:
    /// There are more rows than that.
    void selectedOnly(int rows);
};

} // namespace noticedesk
