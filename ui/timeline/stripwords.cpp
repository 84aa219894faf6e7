#include "ui/timeline/stripwords.h"

#include "app/base/duration.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(StripWords)
};

qint64 secondsOf(const Lane &lane)
{
    qint64 seconds = 0;
    for (const Span &span : lane.spans)
        seconds += span.begin.secsTo(span.end);
    return seconds;
}

/// Planned work may end after it.
bool isNow(const Timeline &timeline, const QDateTime &moment)
{
    return std::any_of(timeline.lanes.begin(), timeline.lanes.end(), [&](const Lane &lane) {
        return std::any_of(lane.spans.begin(), lane.spans.end(),
                           [&](const Span &span) { return span.ongoing && span.end == moment; });
    });
}

} // namespace

QString laneName(const Lane &lane)
{
    if (!lane.name.isEmpty())
        return lane.name;
    const bool isWindow = !lane.spans.isEmpty() && lane.spans.first().meaning == Span::Meaning::Window;
    return isWindow ? StripWords::tr("Planned") : StripWords::tr("Phase");
}

QString spanWord(const Span &span)
{
    switch (span.meaning) {
    case Span::Meaning::Phase: return statusText(span.phase);
    case Span::Meaning::Level: return componentStatusText(span.level);
    case Span::Meaning::Window: return StripWords::tr("Planned window");
    }
    Q_UNREACHABLE();
}

QString spanSentence(const Lane &lane, const Span &span, const QTimeZone &zone)
{
    const QString duration = shortDurationText(span.begin.secsTo(span.end));
    if (span.ongoing)
        return StripWords::tr("%1: %2 since %3, for %4 so far")
            .arg(laneName(lane), spanWord(span), zonedText(span.begin, zone), duration);
    return StripWords::tr("%1: %2 from %3 to %4, %5")
        .arg(laneName(lane), spanWord(span), zonedText(span.begin, zone), zonedText(span.end, zone), duration);
}

QString markerSentence(const Timeline &timeline, int marker, const QTimeZone &zone)
{
    const Marker &update = timeline.markers.at(marker);
    const QString when = zonedText(update.at, zone);
    const int number = marker + 1;
    const int all = int(timeline.markers.size());
    return update.out ? StripWords::tr("Update %1 of %2, %3").arg(number).arg(all).arg(when)
                      : StripWords::tr("Update %1 of %2, %3, not in the notice yet").arg(number).arg(all).arg(when);
}

QString timelineSentence(const Timeline &timeline)
{
    const int components = int(std::count_if(timeline.lanes.begin(), timeline.lanes.end(),
                                             [](const Lane &lane) { return !lane.name.isEmpty(); }));
    const int updates = int(timeline.markers.size());
    const auto longest =
        std::max_element(timeline.lanes.begin(), timeline.lanes.end(), [](const Lane &a, const Lane &b) {
            return (a.name.isEmpty() ? 0 : secondsOf(a)) < (b.name.isEmpty() ? 0 : secondsOf(b));
        });
    const QString affected = components == 0 ? StripWords::tr("No component named")
                                             : StripWords::tr("%n component(s) affected", nullptr, components);
    const QString told = StripWords::tr("%n update(s)", nullptr, updates);
    if (longest == timeline.lanes.end() || longest->name.isEmpty() || secondsOf(*longest) == 0)
        return StripWords::tr("%1; %2.", "components, updates").arg(affected, told);
    return StripWords::tr("%1; longest %2 %3; %4.", "components, name, duration, updates")
        .arg(affected, longest->name, shortDurationText(secondsOf(*longest)), told);
}

QString momentLabel(const Timeline &timeline, const QDateTime &moment, const QTimeZone &zone)
{
    if (moment == timeline.end && isNow(timeline, moment))
        return StripWords::tr("now");
    const bool isOneYear = timeline.begin.toTimeZone(zone).date().year() == timeline.end.toTimeZone(zone).date().year();
    if (!isOneYear)
        return zonedText(moment, zone);
    return StripWords::tr("%1 %2", "date with time, zone")
        .arg(QLocale().toString(moment.toTimeZone(zone), StripWords::tr("d MMM HH:mm")), zoneWord(moment, zone));
}

} // namespace noticedesk
