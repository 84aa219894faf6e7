#include "app/timeline/timelinewords.h"

#include "app/base/duration.h"
#include "app/base/zoneword.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/timeline/lanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString nameOf(const Lane &lane)
{
    if (lane.name.isEmpty())
        return TimelineWords::tr("A component that is not known any more");
    return noticedesk::componentName(visibleLine(lane.group), visibleLine(lane.name));
}

QString nameIn(const Timeline &timeline, ComponentId component)
{
    for (const Lane &lane : timeline.lanes)
        if (lane.kind == Lane::Kind::Component && lane.component == component)
            return laneName(lane);
    return TimelineWords::tr("Planned work");
}

QStringList affectedSentences(const Timeline &timeline)
{
    QStringList sentences;
    for (const Lane &lane : timeline.lanes) {
        if (lane.kind != Lane::Kind::Component)
            continue;
        sentences.append(
            lane.spans.isEmpty()
                ? TimelineWords::tr("%1 was affected; when is not known.").arg(laneName(lane))
                : TimelineWords::tr("%1 was affected for %2.").arg(laneName(lane), durationText(secondsOf(lane))));
    }
    return sentences.isEmpty() ? QStringList{TimelineWords::tr("No component is named.")} : sentences;
}

QString silenceSentence(const Timeline &timeline)
{
    const auto longest =
        std::max_element(timeline.silences.begin(), timeline.silences.end(), [](const Silence &a, const Silence &b) {
            return a.begin.secsTo(a.end) < b.begin.secsTo(b.end);
        });
    if (longest == timeline.silences.end())
        return TimelineWords::tr("There was no silence between updates.");
    return TimelineWords::tr("The longest silence was %1.").arg(durationText(longest->begin.secsTo(longest->end)));
}

QString promiseSentence(const Timeline &timeline)
{
    const auto count = [&](PromiseState state) {
        return int(std::count_if(timeline.promises.begin(), timeline.promises.end(),
                                 [&](const PromiseRecord &promise) { return promise.state == state; }));
    };
    return TimelineWords::tr("Promises kept: %1, missed: %2, open: %3.")
        .arg(count(PromiseState::Kept))
        .arg(count(PromiseState::Missed))
        .arg(count(PromiseState::Open));
}

} // namespace

QString laneName(const Lane &lane)
{
    switch (lane.kind) {
    case Lane::Kind::Phases: return TimelineWords::tr("Phase");
    case Lane::Kind::Window: return TimelineWords::tr("Planned");
    case Lane::Kind::Component:
        return lane.standing == ComponentStanding::Offered
            ? nameOf(lane)
            : TimelineWords::tr("%1 (retired)", "component").arg(nameOf(lane));
    }
    Q_UNREACHABLE();
}

QString spanName(const Span &span)
{
    switch (span.meaning) {
    case Span::Meaning::Phase: return statusName(span.phase);
    case Span::Meaning::Level: return levelName(span.level);
    case Span::Meaning::Window: return TimelineWords::tr("Planned window");
    }
    Q_UNREACHABLE();
}

QString promiseName(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return TimelineWords::tr("Promise open");
    case PromiseState::Kept: return TimelineWords::tr("Promise kept");
    case PromiseState::Missed: return TimelineWords::tr("Promise missed");
    }
    Q_UNREACHABLE();
}

QString markerName(const Marker &marker, qsizetype number)
{
    return TimelineWords::tr("Update %1, %2", "number, status").arg(number).arg(statusName(marker.status));
}

QString momentText(const QDateTime &at, const QTimeZone &zone, const QLocale &locale)
{
    return TimelineWords::tr("%1 %2", "date with time, zone")
        .arg(locale.toString(at.toTimeZone(zone), u"d MMM yyyy HH:mm"_s), zoneWord(at, zone));
}

QString faultSentence(const Timeline &timeline, const Fault &fault, const QTimeZone &zone, const QLocale &locale)
{
    const QString begin = momentText(fault.span.begin, zone, locale);
    switch (fault.what) {
    case Fault::What::EndsBeforeItBegins:
        return TimelineWords::tr("%1: a window that begins %2 ends before that, and is not drawn. Correct its times.")
            .arg(nameIn(timeline, fault.component), begin);
    case Fault::What::Overlaps:
        return TimelineWords::tr("%1: the window that begins %2 overlaps an earlier one; the time is counted once.")
            .arg(nameIn(timeline, fault.component), begin);
    case Fault::What::Ahead: return TimelineWords::tr("An update is dated %1, which is later than now.").arg(begin);
    }
    Q_UNREACHABLE();
}

QString timelineDescription(const Timeline &timeline)
{
    QStringList sentences = affectedSentences(timeline);
    sentences.append(TimelineWords::tr("Updates written: %1.").arg(timeline.markers.size()));
    sentences.append(silenceSentence(timeline));
    if (!timeline.promises.isEmpty())
        sentences.append(promiseSentence(timeline));
    return sentences.join(u' ');
}

QString readersDescription(const Timeline &timeline)
{
    return (affectedSentences(timeline) << TimelineWords::tr("Updates: %1.").arg(timeline.markers.size())).join(u' ');
}

} // namespace noticedesk
