#include "ui/overview/monthmodel.h"

#include "ui/overview/overviewwords.h"

#include <QLocale>

namespace noticedesk {

namespace {

constexpr int week = 7;
constexpr int weeks = 6;

} // namespace

OverviewRange weeksOf(const QDate &month, const QTimeZone &zone, Qt::DayOfWeek firstOfWeek)
{
    const QDate first(month.year(), month.month(), 1);
    const int before = (first.dayOfWeek() - firstOfWeek + week) % week;
    return {first.addDays(-before), weeks * week, zone};
}

void MonthModel::setMonth(const Month &month)
{
    const bool isFirst = !m_month.first.isValid();
    if (isFirst)
        beginResetModel();
    m_month = month;
    if (isFirst) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, week - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, week - 1);
}

int MonthModel::numberOf(const QModelIndex &index)
{
    return index.row() * week + index.column();
}

QDate MonthModel::dateOf(const QModelIndex &index) const
{
    return m_month.overview.question.range.first.addDays(numberOf(index));
}

OverviewDay MonthModel::dayOf(const QModelIndex &index) const
{
    const QList<OverviewRow> &rows = m_month.overview.rows;
    return rows.isEmpty() ? OverviewDay() : rows.first().days.value(numberOf(index));
}

QList<IncidentId> MonthModel::incidentsOf(const QModelIndex &index) const
{
    return m_month.incidents.value(numberOf(index));
}

QModelIndex MonthModel::indexOf(const QDate &date) const
{
    const qint64 number = m_month.overview.question.range.first.daysTo(date);
    return number >= 0 && number < weeks * week ? index(int(number / week), int(number % week)) : QModelIndex();
}

QString MonthModel::countText(const QModelIndex &index) const
{
    const auto count = incidentsOf(index).size();
    return count == 0 ? QString() : tr("%n incident(s)", nullptr, int(count));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_month.first.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : week;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return dateOf(index).day();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString day = daySentence(m_month.overview.question.range, numberOf(index), dayOf(index));
        const QString count = countText(index);
        return count.isEmpty() ? day : tr("%1; %2", "what a day was like, how many incidents").arg(day, count);
    }
    }
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= week || !m_month.first.isValid())
        return {};
    const int day = m_month.overview.question.range.first.addDays(section).dayOfWeek();
    switch (role) {
    case Qt::DisplayRole: return QLocale().standaloneDayName(day, QLocale::ShortFormat);
    case Qt::AccessibleTextRole: return QLocale().standaloneDayName(day);
    }
    return {};
}

} // namespace noticedesk
