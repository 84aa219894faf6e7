#include "app/timeline/reportstrip.h"

#include "app/incident/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Strips {
    Q_DECLARE_TR_FUNCTIONS(ReportStrips)
};

/// The ink of a day and the part of the height it takes.
std::pair<ReportInk, qreal> lookOf(const OverviewDay &day)
{
    switch (day.worst) {
    case ComponentStatus::Operational:
    case ComponentStatus::UnderMaintenance: return {ReportInk::Ground, 0.15};
    case ComponentStatus::DegradedPerformance: return {ReportInk::Low, 0.4};
    case ComponentStatus::PartialOutage: return {ReportInk::Middle, 0.7};
    case ComponentStatus::MajorOutage: return {ReportInk::High, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

QString inkWord(ReportInk ink)
{
    switch (ink) {
    case ReportInk::Ground: return u"ground"_s;
    case ReportInk::Low: return u"low"_s;
    case ReportInk::Middle: return u"middle"_s;
    case ReportInk::High: return u"high"_s;
    case ReportInk::Planned: return u"planned"_s;
    }
    Q_UNREACHABLE();
}

QLatin1StringView inkColor(ReportInk ink)
{
    switch (ink) {
    case ReportInk::Ground: return "#d5dbe3"_L1;
    case ReportInk::Low: return "#a87800"_L1;
    case ReportInk::Middle: return "#d2540a"_L1;
    case ReportInk::High: return "#8c1119"_L1;
    case ReportInk::Planned: return "#3d74bd"_L1;
    }
    Q_UNREACHABLE();
}

QList<ReportBar> stripBars(const QList<OverviewDay> &days, const QSizeF &size)
{
    QList<ReportBar> bars;
    const qreal width = size.width() / qreal(std::max<qsizetype>(1, days.size()));
    for (qsizetype day = 0; day < days.size(); ++day) {
        const auto [ink, share] = lookOf(days.at(day));
        const qreal height = size.height() * share;
        if (!bars.isEmpty() && bars.last().ink == ink)
            bars.last().place.setRight(qreal(day + 1) * width);
        else
            bars.append({{qreal(day) * width, size.height() - height, width, height}, ink});
    }
    return bars;
}

QList<ReportBar> countBars(const QList<ReportDay> &days, const QSizeF &size)
{
    int most = 1;
    for (const ReportDay &day : days)
        most = std::max(most, day.total());
    QList<ReportBar> bars{{{0, size.height() - 1, size.width(), 1}, ReportInk::Ground}};
    const qreal width = size.width() / qreal(std::max<qsizetype>(1, days.size()));
    const qreal unit = (size.height() - 1) / most;
    for (qsizetype day = 0; day < days.size(); ++day) {
        qreal foot = size.height() - 1;
        const auto stack = [&](int count, ReportInk ink) {
            if (count > 0)
                bars.append({{qreal(day) * width + width * 0.1, foot - count * unit, width * 0.8, count * unit}, ink});
            foot -= count * unit;
        };
        stack(days.at(day).planned, ReportInk::Planned);
        stack(days.at(day).light, ReportInk::Low);
        stack(days.at(day).grave, ReportInk::High);
    }
    return bars;
}

QList<std::pair<ReportInk, QString>> stripLegend()
{
    return {{ReportInk::High, levelName(ComponentStatus::MajorOutage)},
            {ReportInk::Middle, levelName(ComponentStatus::PartialOutage)},
            {ReportInk::Low, levelName(ComponentStatus::DegradedPerformance)},
            {ReportInk::Ground, levelName(ComponentStatus::Operational)}};
}

QList<std::pair<ReportInk, QString>> countLegend()
{
    return {{ReportInk::High, Strips::tr("Critical and major")},
            {ReportInk::Low, Strips::tr("Minor, or without impact")},
            {ReportInk::Planned, Strips::tr("Planned work")}};
}

} // namespace noticedesk
