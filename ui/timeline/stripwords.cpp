#include "ui/timeline/stripwords.h"

#include "app/base/duration.h"
#include "app/timeline/lanes.h"
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

bool isComponent(const Lane &lane)
{
    return lane.kind == Lane::Kind::Component;
}

/// How long a component was affected; phases and planned windows do not count.
qint64 affectedSeconds(const Lane &lane)
{
    return isComponent(lane) ? secondsOf(lane) : 0;
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

QString stretchSentence(const QString &lane, const QString &what, const Interval &stretch, qint64 seconds,
                        const QTimeZone &zone)
{
    const QString duration = durationText(seconds);
    const QString begin = zonedText(stretch.begin, zone);
    return stretch.end
        ? StripWords::tr("%1: %2 from %3 to %4, %5").arg(lane, what, begin, zonedText(*stretch.end, zone), duration)
        : StripWords::tr("%1: %2 since %3, for %4 so far").arg(lane, what, begin, duration);
}

QString spanSentence(const Lane &lane, const Span &span, const QTimeZone &zone)
{
    const Interval stretch{span.begin, span.ongoing ? std::nullopt : std::optional(span.end)};
    return stretchSentence(laneName(lane), spanName(span), stretch, span.begin.secsTo(span.end), zone);
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
    const int components = int(std::count_if(timeline.lanes.begin(), timeline.lanes.end(), isComponent));
    const int updates = int(timeline.markers.size());
    const auto longest =
        std::max_element(timeline.lanes.begin(), timeline.lanes.end(),
                         [](const Lane &a, const Lane &b) { return affectedSeconds(a) < affectedSeconds(b); });
    const QString affected = components == 0 ? StripWords::tr("No component named")
                                             : StripWords::tr("%n component(s) affected", nullptr, components);
    const QString told = StripWords::tr("%n update(s)", nullptr, updates);
    if (longest == timeline.lanes.end() || affectedSeconds(*longest) == 0)
        return StripWords::tr("%1; %2.", "components, updates").arg(affected, told);
    return StripWords::tr("%1; longest %2 %3; %4.", "components, name, duration, updates")
        .arg(affected, laneName(*longest), shortDurationText(affectedSeconds(*longest)), told);
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
