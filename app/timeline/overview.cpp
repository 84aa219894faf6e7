#include "app/timeline/overview.h"

#include "app/timeline/stretch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// Whose time is added up in one row.
struct Times {
    QList<Stretch> degraded;
    QList<Stretch> partial;
    QList<Stretch> major;
    QList<Stretch> planned;

    void add(const KnownImpact &known, const Stretch &stretch)
    {
        switch (known.impact.level) {
        case ComponentStatus::Operational: break;
        case ComponentStatus::DegradedPerformance: degraded.append(stretch); break;
        case ComponentStatus::PartialOutage: partial.append(stretch); break;
        case ComponentStatus::MajorOutage: major.append(stretch); break;
        case ComponentStatus::UnderMaintenance: planned.append(stretch); break;
        }
    }
};

/// The begins of the days, and the end of the last one, in milliseconds.
QList<qint64> bordersOf(const OverviewRange &range)
{
    QList<qint64> borders;
    for (int day = 0; day <= range.days; ++day)
        borders.append(range.first.addDays(day).startOfDay(range.zone).toMSecsSinceEpoch());
    return borders;
}

/// As far as it is known: what is wrong now may end at once, planned work is expected to last.
Stretch stretchIn(const KnownImpact &known, const Stretch &range, const QDateTime &now)
{
    const Stretch stretch = stretchOf(known.impact.span, now);
    if (known.impact.level == ComponentStatus::UnderMaintenance)
        return clipped(stretch, range);
    return clipped(stretch, {range.begin, std::clamp(now.toMSecsSinceEpoch(), range.begin, range.end)});
}

/// Calls `mark` with each day that has a part of one of the stretches, which are in order and do not touch.
template <typename Mark> void eachDay(const QList<Stretch> &united, const QList<qint64> &borders, Mark mark)
{
    for (const Stretch &stretch : united) {
        auto day = std::upper_bound(borders.begin(), borders.end(), stretch.begin) - borders.begin() - 1;
        for (; day + 1 < borders.size() && borders.at(day) < stretch.end; ++day)
            mark(day);
    }
}

QList<Stretch> joined(QList<Stretch> stretches, const QList<Stretch> &more)
{
    stretches.append(more);
    return unionOf(stretches);
}

void fill(OverviewRow &row, const Times &times, const QList<qint64> &borders, const QDateTime &now)
{
    const qint64 present = now.toMSecsSinceEpoch();
    for (qsizetype day = 0; day + 1 < borders.size(); ++day)
        row.days.append({ComponentStatus::Operational, false, borders.at(day) > present});
    // Each includes what is worse, so that the time at a level alone is the difference.
    const QList<Stretch> major = unionOf(times.major);
    const QList<Stretch> partial = joined(times.partial, major);
    const QList<Stretch> degraded = joined(times.degraded, partial);
    const QList<Stretch> planned = unionOf(times.planned);
    const auto worst = [&](ComponentStatus level) {
        return [&row, level](qsizetype day) { row.days[day].worst = level; };
    };
    eachDay(degraded, borders, worst(ComponentStatus::DegradedPerformance));
    eachDay(partial, borders, worst(ComponentStatus::PartialOutage));
    eachDay(major, borders, worst(ComponentStatus::MajorOutage));
    eachDay(planned, borders, [&](qsizetype day) { row.days[day].planned = true; });
    row.counted = (std::clamp(present, borders.first(), borders.last()) - borders.first()) / 1000;
    row.major = totalOf(major) / 1000;
    row.partial = totalOf(partial) / 1000 - row.major;
    row.degraded = totalOf(degraded) / 1000 - row.major - row.partial;
    row.planned = totalOf(planned) / 1000;
}

QList<OverviewRow> rowsFor(const QList<Component> &components, OverviewBy by)
{
    QList<OverviewRow> rows;
    QSet<PageId> pages;
    for (const Component &component : components) {
        if (by == OverviewBy::Component)
            rows.append({component.page, component.id, {}});
        if (by == OverviewBy::Page && !pages.contains(component.page))
            rows.append({component.page, {}, {}});
        pages.insert(component.page);
    }
    if (by == OverviewBy::Everything)
        rows.append(OverviewRow());
    return rows;
}

/// Where the impacts of a row are gathered.
class Places {
public:
    explicit Places(const QList<OverviewRow> &rows, OverviewBy by) : m_by(by)
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            m_components.insert(rows.at(row).component, row);
            m_pages.insert(rows.at(row).page, row);
        }
    }
    [[nodiscard]] qsizetype of(const KnownImpact &known) const
    {
        switch (m_by) {
        case OverviewBy::Component: return m_components.value(known.impact.component, -1);
        case OverviewBy::Page: return m_pages.value(known.page, -1);
        case OverviewBy::Everything: return 0;
        }
        Q_UNREACHABLE();
    }

private:
    OverviewBy m_by;
    QHash<ComponentId, qsizetype> m_components;
    QHash<PageId, qsizetype> m_pages;
};

bool belongsTo(const KnownImpact &known, const OverviewRow &row)
{
    if (!row.component.isNull())
        return known.impact.component == row.component;
    return row.page.isNull() || known.page == row.page;
}

} // namespace

OverviewRange lastDays(int days, const QDateTime &now, const QTimeZone &zone)
{
    return {now.toTimeZone(zone).date().addDays(1 - days), days, zone};
}

Interval intervalOf(const OverviewRange &range)
{
    return {range.first.startOfDay(range.zone).toUTC(), range.first.addDays(range.days).startOfDay(range.zone).toUTC()};
}

QString weightsSentence(const AvailabilityWeights &weights)
{
    const auto percent = [](double weight) { return QString::number(qRound(weight * 100)); };
    return OverviewWords::tr("Of the time at a major outage %1 % count as not available, at a partial outage %2 %, at "
                             "degraded performance %3 %. Planned work does not count.")
        .arg(percent(weights.major), percent(weights.partial), percent(weights.degraded));
}

std::optional<double> OverviewRow::availability(const AvailabilityWeights &weights) const
{
    if (counted <= 0)
        return std::nullopt;
    const double lost =
        weights.degraded * double(degraded) + weights.partial * double(partial) + weights.major * double(major);
    return 100 * (1 - lost / double(counted));
}

QList<OverviewRow> overviewOf(const QList<KnownImpact> &impacts, const QList<Component> &components,
                              const OverviewRange &range, OverviewBy by, const QDateTime &now)
{
    const QList<qint64> borders = bordersOf(range);
    const Stretch whole{borders.first(), borders.last()};
    QList<OverviewRow> rows = rowsFor(components, by);
    const Places places(rows, by);
    QList<Times> times(rows.size());
    for (const KnownImpact &known : impacts)
        if (const qsizetype place = places.of(known); place >= 0)
            times[place].add(known, stretchIn(known, whole, now));
    for (qsizetype place = 0; place < rows.size(); ++place)
        fill(rows[place], times.at(place), borders, now);
    return rows;
}

QList<IncidentId> incidentsOn(const QList<KnownImpact> &impacts, const OverviewRow &row, const OverviewRange &range,
                              int day, const QDateTime &now)
{
    const QDate date = range.first.addDays(day);
    const Stretch whole{date.startOfDay(range.zone).toMSecsSinceEpoch(),
                        date.addDays(1).startOfDay(range.zone).toMSecsSinceEpoch()};
    QList<std::pair<qint64, IncidentId>> found;
    for (const KnownImpact &known : impacts) {
        const Stretch part = stretchIn(known, whole, now);
        if (part.begin < part.end && belongsTo(known, row))
            found.append({known.impact.span.begin.toMSecsSinceEpoch(), known.incident});
    }
    std::sort(found.begin(), found.end());
    QList<IncidentId> incidents;
    for (const auto &[begin, incident] : found)
        if (!incidents.contains(incident))
            incidents.append(incident);
    return incidents;
}

QString availabilityText(const std::optional<double> &percent)
{
    if (!percent)
        return OverviewWords::tr("unknown");
    return OverviewWords::tr("%1 %", "percent").arg(std::floor(*percent * 100 + 1e-7) / 100, 0, 'f', 2);
}

} // namespace noticedesk
