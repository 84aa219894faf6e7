#include "app/timeline/figures.h"

#include "app/incident/promiserecord.h"
#include "app/timeline/impacttime.h"
#include "app/timeline/silence.h"

#include <algorithm>
#include <numeric>

namespace noticedesk {

namespace {

using Value = std::optional<qint64>;

/// What an incident says of itself, looked up once.
struct Story {
    const Incident &incident;
    QDateTime now;
    QList<Update> out;
    std::optional<QDateTime> begin; ///< of the impact or the planned work, as far as it is known

    [[nodiscard]] bool isPlanned() const { return incident.kind == Kind::Maintenance; }
};

Value meanOf(const QList<qint64> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), qint64(0)) / values.size();
}

Value mostOf(const QList<qint64> &values)
{
    return values.isEmpty() ? std::nullopt : Value(*std::max_element(values.begin(), values.end()));
}

template <typename Wanted> std::optional<QDateTime> firstTold(const Story &story, Wanted isWanted)
{
    const auto first =
        std::find_if(story.out.begin(), story.out.end(), [&](const Update &update) { return isWanted(update.status); });
    return first == story.out.end() ? std::nullopt : std::optional(first->postedAt);
}

std::optional<QDateTime> knownBegin(const Incident &incident, const QDateTime &now)
{
    if (incident.kind == Kind::Maintenance)
        return incident.window ? std::optional(incident.window->begin) : std::nullopt;
    return firstImpact(incident, now);
}

/// From where times are counted: the begin, or the first notice where that is not known or came before it.
std::optional<QDateTime> countedFrom(const Story &story)
{
    if (story.isPlanned() || story.out.isEmpty())
        return story.begin;
    const QDateTime first = story.out.first().postedAt;
    return story.begin ? std::min(*story.begin, first) : first;
}

Value between(const std::optional<QDateTime> &from, const std::optional<QDateTime> &to)
{
    return from && to ? Value(std::max<qint64>(0, from->secsTo(*to))) : std::nullopt;
}

Value timeToFirstNotice(const Story &story)
{
    if (story.isPlanned() || story.out.isEmpty())
        return std::nullopt;
    return between(story.begin, story.out.first().postedAt);
}

/// Whoever watches a fix has found the cause.
Value timeToIdentify(const Story &story)
{
    if (story.isPlanned())
        return std::nullopt;
    return between(countedFrom(story), firstTold(story, [](Status status) {
                       return status == Status::Identified || status == Status::Monitoring;
                   }));
}

Value timeToMonitor(const Story &story)
{
    if (story.isPlanned())
        return std::nullopt;
    return between(countedFrom(story), firstTold(story, [](Status status) { return status == Status::Monitoring; }));
}

Value openFor(const Story &story)
{
    if (story.isPlanned() || story.out.isEmpty())
        return std::nullopt;
    return between(story.out.first().postedAt, endOf(story.out).value_or(story.now));
}

QList<qint64> silenceTimes(const Story &story)
{
    QList<qint64> times;
    for (const Silence &silence : silencesOf(story.incident, story.now))
        times.append(silence.begin.secsTo(silence.end));
    return times;
}

struct Promises {
    QList<qint64> early;
    QList<qint64> late;
    qint64 open = 0;
};

Promises promisesIn(const Story &story)
{
    Promises promises;
    for (const PromiseRecord &promise : promisesOf(story.incident, story.now)) {
        const QDateTime answer = promise.answeredAt.value_or(story.now);
        switch (promise.state) {
        case PromiseState::Open: ++promises.open; break;
        case PromiseState::Kept: promises.early.append(answer.secsTo(promise.due)); break;
        case PromiseState::Missed: promises.late.append(promise.due.secsTo(answer)); break;
        }
    }
    return promises;
}

QList<qint64> vendorLags(const Story &story, const QList<VendorPost> &posts)
{
    QList<qint64> lags;
    for (const VendorPost &post : posts)
        for (const Update &update : story.out)
            if (post.relayedBy == update.id)
                lags.append(post.at.secsTo(update.postedAt));
    return lags;
}

} // namespace

const QList<Figure> &allFigures()
{
    static const QList<Figure> figures{
        Figure::TimeToFirstNotice, Figure::TimeToIdentify, Figure::TimeToMonitor,   Figure::TimeToResolve,
        Figure::OpenFor,           Figure::Updates,        Figure::Drafts,          Figure::MeanSilence,
        Figure::LongestSilence,    Figure::PromisesKept,   Figure::PromisesMissed,  Figure::PromisesOpen,
        Figure::MeanEarliness,     Figure::MeanLateness,   Figure::LongestLateness, Figure::VendorLag,
        Figure::ReviewTime,        Figure::ImpactSum,      Figure::ImpactUnion};
    return figures;
}

std::optional<qint64> IncidentFigures::valueOf(Figure figure) const
{
    return values.value(allFigures().indexOf(figure));
}

IncidentFigures figuresOf(const Incident &incident, const QDateTime &now, const FigureSources &sources)
{
    const Story story{incident, now, publishableUpdates(incident), knownBegin(incident, now)};
    const QList<qint64> silences = silenceTimes(story);
    const Promises promises = promisesIn(story);
    const auto impact = unitedImpact(incident, now);
    QList<ComponentImpact> components = componentImpacts(incident, now);
    qint64 sum = 0;
    for (const ComponentImpact &component : std::as_const(components))
        sum += component.united;
    return {incident.id,
            {timeToFirstNotice(story), timeToIdentify(story), timeToMonitor(story),
             between(countedFrom(story), endOf(story.out)), openFor(story), story.out.size(),
             standingUpdates(incident).size() - story.out.size(), meanOf(silences), mostOf(silences),
             promises.early.size(), promises.late.size(), promises.open, meanOf(promises.early), meanOf(promises.late),
             mostOf(promises.late), meanOf(vendorLags(story, sources.vendorPosts)),
             meanOf(reviewTimes(sources.history)), impact ? Value(sum) : std::nullopt, impact},
            components};
}

} // namespace noticedesk
