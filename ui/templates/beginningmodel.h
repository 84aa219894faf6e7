#pragma once

#include "ui/templates/beginning.h"

#include <QAbstractTableModel>

#include <array>

namespace noticedesk {

/// What an update can begin with, in three parts, each under a heading that cannot be chosen; a part with nothing in
/// it has none.
class BeginningModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Remark };

    using QAbstractTableModel::QAbstractTableModel;

    /// All of that kind; `heading` stands above them.
    void setPart(Beginning::From from, const QString &heading, const QList<Beginning> &beginnings);
    /// Null for a heading, and for no row.
    [[nodiscard]] const Beginning *at(int row) const;
    /// The next row that can be chosen from `row` on, in steps of 1 or -1; -1 if there is none.
    [[nodiscard]] int chooseableFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Part {
        QString heading;
        QList<Beginning> beginnings;

        [[nodiscard]] int rows() const { return beginnings.isEmpty() ? 0 : int(beginnings.size()) + 1; }
    };
    struct Spot {
        const Part *part = nullptr;
        int row = 0; ///< 0: the heading
    };
    [[nodiscard]] Spot spot(int row) const;

    std::array<Part, 3> m_parts;
};

} // namespace noticedesk
