#include "app/timeline/timelinetable.h"

#include "app/base/duration.h"
#include "app/base/utctext.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/incident/words.h"
#include "app/timeline/timelinewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Table {
    Q_DECLARE_TR_FUNCTIONS(TimelineTable)
};

using RowKind = TimelineRow::Kind;

constexpr Words<RowKind, 7> kinds{{{
    {RowKind::Phase, "phase"_L1},
    {RowKind::Window, "window"_L1},
    {RowKind::Level, "level"_L1},
    {RowKind::VendorPost, "vendor_post"_L1},
    {RowKind::Update, "update"_L1},
    {RowKind::Promise, "promise"_L1},
    {RowKind::Silence, "silence"_L1},
}}};
constexpr Words<PromiseState, 3> promiseWords{{{
    {PromiseState::Open, "open"_L1},
    {PromiseState::Kept, "kept"_L1},
    {PromiseState::Missed, "missed"_L1},
}}};

RowKind kindOf(const Lane &lane)
{
    switch (lane.kind) {
    case Lane::Kind::Phases: return RowKind::Phase;
    case Lane::Kind::Window: return RowKind::Window;
    case Lane::Kind::Component: return RowKind::Level;
    }
    Q_UNREACHABLE();
}

QString wordOf(const Span &span)
{
    switch (span.meaning) {
    case Span::Meaning::Phase: return statusWord(span.phase);
    case Span::Meaning::Level: return componentStatusWord(span.level);
    case Span::Meaning::Window: return {};
    }
    Q_UNREACHABLE();
}

void addLane(QList<TimelineRow> &rows, const Lane &lane, qsizetype place)
{
    TimelineRow row;
    row.kind = kindOf(lane);
    row.lane = laneName(lane);
    row.lanePlace = place;
    if (lane.spans.isEmpty() && lane.kind == Lane::Kind::Component) {
        row.what = Table::tr("Affected, level and time not known");
        rows.append(row);
    }
    for (row.place = 0; row.place < lane.spans.size(); ++row.place) {
        const Span &span = lane.spans.at(row.place);
        row.what = spanName(span);
        row.word = wordOf(span);
        row.from = span.begin;
        row.to = span.end;
        row.seconds = span.begin.secsTo(span.end);
        row.ongoing = span.ongoing;
        rows.append(row);
    }
}

void addVendorPosts(QList<TimelineRow> &rows, const Timeline &timeline)
{
    for (qsizetype place = 0; place < timeline.vendorPosts.size(); ++place) {
        TimelineRow row;
        row.kind = RowKind::VendorPost;
        row.lane = timeline.vendor.isEmpty() ? Table::tr("Vendor") : visibleLine(timeline.vendor);
        row.what = visibleLine(timeline.vendorPosts.at(place).headline);
        row.from = timeline.vendorPosts.at(place).at;
        row.place = place;
        rows.append(row);
    }
}

QString updateText(const Marker &marker, qsizetype number)
{
    const QString name = markerName(marker, number);
    const QString headline = visibleLine(marker.headline);
    const QString titled =
        headline.isEmpty() ? name : Table::tr("%1: %2", "update with status, headline").arg(name, headline);
    return marker.out ? titled : Table::tr("%1 (%2)", "update, stage").arg(titled, stageName(marker.stage));
}

void addUpdates(QList<TimelineRow> &rows, const Timeline &timeline)
{
    for (qsizetype place = 0; place < timeline.markers.size(); ++place) {
        const Marker &marker = timeline.markers.at(place);
        TimelineRow row;
        row.kind = RowKind::Update;
        row.lane = Table::tr("Updates");
        row.what = updateText(marker, place + 1);
        row.word = statusWord(marker.status);
        row.from = marker.at;
        row.place = place;
        rows.append(row);
    }
}

void addPromises(QList<TimelineRow> &rows, const Timeline &timeline)
{
    for (qsizetype place = 0; place < timeline.promises.size(); ++place) {
        const PromiseRecord &promise = timeline.promises.at(place);
        TimelineRow row;
        row.kind = RowKind::Promise;
        row.lane = Table::tr("Promises");
        row.what = promiseName(promise.state);
        row.word = promiseWords.wordFor(promise.state);
        row.from = promise.due;
        row.to = promise.answeredAt;
        row.ongoing = !promise.answeredAt;
        if (promise.state != PromiseState::Open)
            row.seconds = promise.due.secsTo(promise.answeredAt.value_or(timeline.now));
        row.place = place;
        rows.append(row);
    }
}

void addSilences(QList<TimelineRow> &rows, const Timeline &timeline)
{
    for (qsizetype place = 0; place < timeline.silences.size(); ++place) {
        const Silence &silence = timeline.silences.at(place);
        TimelineRow row;
        row.kind = RowKind::Silence;
        row.lane = Table::tr("Silences");
        row.what = Table::tr("No update");
        row.from = silence.begin;
        row.to = silence.end;
        row.seconds = silence.begin.secsTo(silence.end);
        row.ongoing = silence.ongoing;
        row.place = place;
        rows.append(row);
    }
}

QString lengthText(const TimelineRow &row)
{
    if (!row.seconds)
        return {};
    if (row.kind != RowKind::Promise)
        return durationText(*row.seconds);
    return *row.seconds > 0 ? Table::tr("%1 late").arg(durationText(*row.seconds))
                            : Table::tr("%1 early").arg(durationText(-*row.seconds));
}

QJsonValue instantOrNull(const std::optional<QDateTime> &at)
{
    return at && at->isValid() ? QJsonValue(utcText(*at)) : QJsonValue();
}

QJsonObject jsonOf(const TimelineRow &row)
{
    return {{u"kind"_s, kinds.wordFor(row.kind)},
            {u"lane"_s, row.lane},
            {u"what"_s, row.what},
            {u"word"_s, row.word.isEmpty() ? QJsonValue() : QJsonValue(row.word)},
            {u"from"_s, instantOrNull(row.from)},
            {u"to"_s, row.ongoing ? QJsonValue() : instantOrNull(row.to)},
            {u"seconds"_s, row.seconds ? QJsonValue(*row.seconds) : QJsonValue()},
            {u"ongoing"_s, row.ongoing}};
}

} // namespace

QList<TimelineRow> timelineTable(const Timeline &timeline)
{
    QList<TimelineRow> rows;
    for (qsizetype place = 0; place < timeline.lanes.size(); ++place)
        addLane(rows, timeline.lanes.at(place), place);
    addVendorPosts(rows, timeline);
    addUpdates(rows, timeline);
    addPromises(rows, timeline);
    addSilences(rows, timeline);
    return rows;
}

QStringList timelineCells(const TimelineRow &row, const QTimeZone &zone, const QLocale &locale)
{
    const auto text = [&](const std::optional<QDateTime> &at) {
        return at ? momentText(*at, zone, locale) : QString();
    };
    return {row.lane, row.what, row.from ? text(row.from) : Table::tr("not known"),
            row.ongoing ? Table::tr("still open") : text(row.to), lengthText(row)};
}

QStringList timelineHeadings()
{
    return {Table::tr("Row"), Table::tr("What"), Table::tr("From"), Table::tr("To"), Table::tr("How long")};
}

QJsonObject timelineJson(const Timeline &timeline)
{
    QJsonArray rows;
    for (const TimelineRow &row : timelineTable(timeline))
        rows.append(jsonOf(row));
    QJsonArray faults;
    for (const Fault &fault : timeline.faults)
        faults.append(faultSentence(timeline, fault, QTimeZone::utc(), QLocale::c()));
    return {{u"begin"_s, instantOrNull(timeline.begin)},
            {u"end"_s, instantOrNull(timeline.end)},
            {u"now"_s, instantOrNull(timeline.now)},
            {u"rows"_s, rows},
            {u"faults"_s, faults}};
}

} // namespace noticedesk
