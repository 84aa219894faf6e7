#include "app/timeline/figurewords.h"

#include "app/base/duration.h"
#include "app/incident/words.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

using namespace Qt::StringLiterals;

/// Translated texts of this file.
struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr Words<Figure, 19> words{{{
    {Figure::TimeToFirstNotice, "time_to_first_notice"_L1},
    {Figure::TimeToIdentify, "time_to_identify"_L1},
    {Figure::TimeToMonitor, "time_to_monitor"_L1},
    {Figure::TimeToResolve, "time_to_resolve"_L1},
    {Figure::OpenFor, "open_for"_L1},
    {Figure::Updates, "updates"_L1},
    {Figure::Drafts, "drafts"_L1},
    {Figure::MeanSilence, "mean_silence"_L1},
    {Figure::LongestSilence, "longest_silence"_L1},
    {Figure::PromisesKept, "promises_kept"_L1},
    {Figure::PromisesMissed, "promises_missed"_L1},
    {Figure::PromisesOpen, "promises_open"_L1},
    {Figure::MeanEarliness, "mean_earliness"_L1},
    {Figure::MeanLateness, "mean_lateness"_L1},
    {Figure::LongestLateness, "longest_lateness"_L1},
    {Figure::VendorLag, "vendor_lag"_L1},
    {Figure::ReviewTime, "review_time"_L1},
    {Figure::ImpactSum, "impact_sum"_L1},
    {Figure::ImpactUnion, "impact_union"_L1},
}}};

} // namespace

QString figureWord(Figure figure)
{
    return words.wordFor(figure);
}

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::TimeToFirstNotice: return FigureWords::tr("Time to first notice");
    case Figure::TimeToIdentify: return FigureWords::tr("Time to identify");
    case Figure::TimeToMonitor: return FigureWords::tr("Time to monitor");
    case Figure::TimeToResolve: return FigureWords::tr("Time to resolve");
    case Figure::OpenFor: return FigureWords::tr("Open for");
    case Figure::Updates: return FigureWords::tr("Updates");
    case Figure::Drafts: return FigureWords::tr("Drafts");
    case Figure::MeanSilence: return FigureWords::tr("Mean silence");
    case Figure::LongestSilence: return FigureWords::tr("Longest silence");
    case Figure::PromisesKept: return FigureWords::tr("Promises kept");
    case Figure::PromisesMissed: return FigureWords::tr("Promises missed");
    case Figure::PromisesOpen: return FigureWords::tr("Promises open");
    case Figure::MeanEarliness: return FigureWords::tr("Kept early by (mean)");
    case Figure::MeanLateness: return FigureWords::tr("Missed by (mean)");
    case Figure::LongestLateness: return FigureWords::tr("Missed by (longest)");
    case Figure::VendorLag: return FigureWords::tr("Vendor lag");
    case Figure::ReviewTime: return FigureWords::tr("Review time");
    case Figure::ImpactSum: return FigureWords::tr("Impact, all components added");
    case Figure::ImpactUnion: return FigureWords::tr("Impact, any component");
    }
    Q_UNREACHABLE();
}

QString figureDefinition(Figure figure)
{
    switch (figure) {
    case Figure::TimeToFirstNotice:
        return FigureWords::tr(
            "From the first known begin of impact to the first update that was out. 0 where the update "
            "came first; unknown where no begin of impact is known, and for planned work.");
    case Figure::TimeToIdentify:
        return FigureWords::tr(
            "From the begin of impact, or the first update where that is earlier or the begin is not "
            "known, to the first update that is out and says Identified or Monitoring.");
    case Figure::TimeToMonitor:
        return FigureWords::tr(
            "From the begin of impact, or the first update where that is earlier or the begin is not "
            "known, to the first update that is out and says Monitoring.");
    case Figure::TimeToResolve:
        return FigureWords::tr(
            "From the begin of impact, or the first update where that is earlier or the begin is not "
            "known, to the update after which all was over; for planned work from the begin of its "
            "window. Unknown while it is open.");
    case Figure::OpenFor:
        return FigureWords::tr("From the first update that was out to the one after which all was over, or to now.");
    case Figure::Updates: return FigureWords::tr("How many updates are out: approved or posted.");
    case Figure::Drafts: return FigureWords::tr("How many updates are written and not out.");
    case Figure::MeanSilence:
        return FigureWords::tr(
            "The mean of the times between an update that left something open and the next one, or now. "
            "Before planned work readers wait from the begin of its window on.");
    case Figure::LongestSilence:
        return FigureWords::tr("The longest time between an update that left something open and the next one, or now.");
    case Figure::PromisesKept:
        return FigureWords::tr("How often the next update was out by the time an update had promised.");
    case Figure::PromisesMissed:
        return FigureWords::tr("How often the next update was out later than promised, or is late now.");
    case Figure::PromisesOpen: return FigureWords::tr("How many promised times are still to come.");
    case Figure::MeanEarliness:
        return FigureWords::tr(
            "The mean of how long before the promised time an update was out, where it was in time.");
    case Figure::MeanLateness:
        return FigureWords::tr("The mean of how long after the promised time an update was out, or is late now.");
    case Figure::LongestLateness:
        return FigureWords::tr("The longest time after a promised time until an update was out, or until now.");
    case Figure::VendorLag:
        return FigureWords::tr(
            "The mean of the times from a vendor's post to the update that passed it on; unknown where "
            "it is not known which update that was.");
    case Figure::ReviewTime:
        return FigureWords::tr(
            "The mean of the times from sending an update for review to its being approved or returned.");
    case Figure::ImpactSum:
        return FigureWords::tr(
            "How long each component was affected, added up: two components for an hour are two hours. "
            "Planned work does not count.");
    case Figure::ImpactUnion:
        return FigureWords::tr(
            "How long at least one component was affected, each moment counted once. Planned work does "
            "not count.");
    }
    Q_UNREACHABLE();
}

bool isDuration(Figure figure)
{
    switch (figure) {
    case Figure::Updates:
    case Figure::Drafts:
    case Figure::PromisesKept:
    case Figure::PromisesMissed:
    case Figure::PromisesOpen: return false;
    case Figure::TimeToFirstNotice:
    case Figure::TimeToIdentify:
    case Figure::TimeToMonitor:
    case Figure::TimeToResolve:
    case Figure::OpenFor:
    case Figure::MeanSilence:
    case Figure::LongestSilence:
    case Figure::MeanEarliness:
    case Figure::MeanLateness:
    case Figure::LongestLateness:
    case Figure::VendorLag:
    case Figure::ReviewTime:
    case Figure::ImpactSum:
    case Figure::ImpactUnion: return true;
    }
    Q_UNREACHABLE();
}

QString figureText(Figure figure, const std::optional<qint64> &value)
{
    if (!value)
        return FigureWords::tr("unknown");
    return isDuration(figure) ? durationText(*value) : QString::number(*value);
}

} // namespace noticedesk
