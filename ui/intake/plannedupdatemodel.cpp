#include "ui/intake/plannedupdatemodel.h"

#include "app/incident/labels.h"
#include "ui/intake/plantext.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QFont>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr int columns = int(PlannedUpdateModel::Column::Inferred) + 1;

} // namespace

void PlannedUpdateModel::setIncident(const Incident &incident, const Page &page, const Incident &former)
{
    beginResetModel();
    m_page = page;
    m_updates = incident.updates;
    std::reverse(m_updates.begin(), m_updates.end());
    m_known.clear();
    for (const Update &update : former.updates)
        m_known.insert(update.id);
    endResetModel();
}

void PlannedUpdateModel::clear()
{
    setIncident({}, {}, {});
}

int PlannedUpdateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_updates.size());
}

int PlannedUpdateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PlannedUpdateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Update &update = m_updates.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(update, column);
    case Qt::ToolTipRole: return column == Column::Words ? asTip(textBeginning(update)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isInferred(update, column));
        return font;
    }
    }
    return {};
}

QVariant PlannedUpdateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (Column(section)) {
    case Column::Status: return tr("Status");
    case Column::Stage: return tr("Stage");
    case Column::Posted: return tr("Posted");
    case Column::Words: return tr("Text");
    case Column::Inferred: return tr("Inferred");
    }
    Q_UNREACHABLE();
}

QString PlannedUpdateModel::text(const Update &update, Column column) const
{
    switch (column) {
    case Column::Status:
        return m_known.isEmpty() || m_known.contains(update.id) ? statusText(update.status)
                                                                : tr("%1 (new)").arg(statusText(update.status));
    case Column::Stage: return stageName(update.stage);
    case Column::Posted: return zonedText(update.postedAt, zoneNamed(m_page.zone));
    case Column::Words: return textBeginning(update);
    case Column::Inferred: return inferredText(update.inferred);
    }
    Q_UNREACHABLE();
}

bool PlannedUpdateModel::isInferred(const Update &update, Column column) const
{
    switch (column) {
    case Column::Status: return update.inferred.testFlag(Inference::Status);
    case Column::Posted: return bool(update.inferred & (Inference::Zone | Inference::Year | Inference::PostedAt));
    case Column::Stage:
    case Column::Words: return false;
    case Column::Inferred: return true;
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
