#include "ui/intake/importplanmodel.h"

#include "ui/intake/plantext.h"

#include <QFileInfo>
#include <QIcon>

namespace noticedesk {

namespace {

constexpr int columns = int(ImportPlanModel::Column::Why) + 1;

QVariant alignment(ImportPlanModel::Column column)
{
    return QVariant::fromValue(Qt::AlignVCenter
                               | (column == ImportPlanModel::Column::Updates ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void ImportPlanModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_pages.clear();
    for (const Page &page : preview.pages)
        m_pages.insert(page.id, page);
    endResetModel();
}

const ImportPreview &ImportPlanModel::preview() const
{
    return m_preview;
}

QString ImportPlanModel::why(int row) const
{
    return row >= 0 && row < rowCount() ? text(row, Column::Why) : QString();
}

const PlannedIncident *ImportPlanModel::planned(int row) const
{
    const QList<PlannedIncident> &incidents = m_preview.plan.incidents;
    return row >= 0 && row < incidents.size() ? &incidents.at(row) : nullptr;
}

Page ImportPlanModel::pageOf(const Incident &incident) const
{
    return m_pages.value(incident.page);
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.plan.incidents.size() + m_preview.plan.unreadable.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), column);
    case Qt::ToolTipRole: return asTip(text(index.row(), Column::Why));
    case Qt::DecorationRole:
        return column == Column::Outcome ? QIcon::fromTheme(outcomeIcon(outcome(index.row()))) : QVariant();
    case ToneRole: return column == Column::Outcome ? QVariant::fromValue(toneOf(outcome(index.row()))) : QVariant();
    case Qt::TextAlignmentRole: return alignment(column);
    }
    return {};
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Outcome: return tr("Plan");
    case Column::Title: return tr("Title");
    case Column::Page: return tr("Page");
    case Column::Updates: return tr("Updates");
    case Column::Period: return tr("Posted");
    case Column::Inferred: return tr("Inferred");
    case Column::Why: return tr("Why");
    }
    Q_UNREACHABLE();
}

Outcome ImportPlanModel::outcome(int row) const
{
    const PlannedIncident *incident = planned(row);
    return incident ? outcomeOf(incident->verdict) : Outcome::Unreadable;
}

QString ImportPlanModel::text(int row, Column column) const
{
    if (const PlannedIncident *incident = planned(row))
        return text(*incident, column);
    return text(m_preview.plan.unreadable.at(row - m_preview.plan.incidents.size()), column);
}

QString ImportPlanModel::text(const PlannedIncident &planned, Column column) const
{
    const Incident &incident = planned.incident;
    switch (column) {
    case Column::Outcome: return outcomeText(outcomeOf(planned.verdict));
    case Column::Title: return incident.title;
    case Column::Page: return pageOf(incident).name;
    case Column::Updates: return QLocale().toString(standingUpdates(incident).size());
    case Column::Period: return periodText(incident, pageOf(incident));
    case Column::Inferred: return inferredText(inferredIn(incident) | pageOf(incident).inferred);
    case Column::Why: return planned.why;
    }
    Q_UNREACHABLE();
}

QString ImportPlanModel::text(const Unreadable &unreadable, Column column) const
{
    switch (column) {
    case Column::Outcome: return outcomeText(Outcome::Unreadable);
    case Column::Title: {
        const QString name = unreadable.file.isEmpty() ? tr("Pasted text") : QFileInfo(unreadable.file).fileName();
        return unreadable.where.isEmpty() ? name : tr("%1, %2", "file and place in it").arg(name, unreadable.where);
    }
    case Column::Why: return unreadable.why;
    case Column::Page:
    case Column::Updates:
    case Column::Period:
    case Column::Inferred: return {};
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
