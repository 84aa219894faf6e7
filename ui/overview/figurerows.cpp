#include "ui/overview/figurerows.h"

#include "app/timeline/figurewords.h"

namespace noticedesk {

namespace {

using Column = FigureRows::Column;
constexpr int columns = int(Column::Definition) + 1;

QString text(const PeriodFigure &figure, Column column)
{
    switch (column) {
    case Column::Figure: return figureName(figure.figure);
    case Column::Median: return figureText(figure.figure, figure.median());
    case Column::P90: return figureText(figure.figure, figure.p90());
    case Column::Known: return QString::number(figure.parts.size());
    case Column::Unknown: return QString::number(figure.unknown);
    case Column::Definition: return figureDefinition(figure.figure);
    }
    Q_UNREACHABLE();
}

bool isNumber(Column column)
{
    return column != Column::Figure && column != Column::Definition;
}

} // namespace

void FigureRows::setFigures(const QList<PeriodFigure> &figures)
{
    const bool isAlike = figures.size() == m_figures.size();
    if (!isAlike)
        beginResetModel();
    m_figures = figures;
    if (!isAlike)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int FigureRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int FigureRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FigureRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(m_figures.at(index.row()), column);
    case Qt::ToolTipRole: return figureDefinition(m_figures.at(index.row()).figure);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeading));
    }
    return {};
}

QVariant FigureRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(Column(section)) ? Qt::AlignRight : Qt::AlignLeading));
    if (role == Qt::ToolTipRole && Column(section) == Column::P90)
        return tr("Nine of ten incidents are not above it. Like the median it is the value of one of them.");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Figure: return tr("Figure");
    case Column::Median: return tr("Median");
    case Column::P90: return tr("90 % within");
    case Column::Known: return tr("Known");
    case Column::Unknown: return tr("Unknown");
    case Column::Definition: return tr("What it counts");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
