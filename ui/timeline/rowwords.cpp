#include "ui/timeline/rowwords.h"

#include "app/base/duration.h"
#include "app/incident/visibletext.h"
#include "ui/timeline/stripwords.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

using RowKind = TimelineRow::Kind;

/// Translated texts of this file.
struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QString barSentence(const TimelineRow &row, const QTimeZone &zone)
{
    if (!row.from)
        return RowWords::tr("%1: affected, level and time not known").arg(row.lane);
    const Interval stretch{*row.from, row.ongoing ? std::nullopt : row.to};
    return stretchSentence(row.lane, row.what, stretch, row.seconds.value_or(0), zone);
}

QString updateSentence(const Timeline &timeline, const TimelineRow &row, const QTimeZone &zone)
{
    const QString when = zonedText(*row.from, zone);
    if (row.place == 0)
        return RowWords::tr("%1, %2", "update, moment").arg(row.what, when);
    const qint64 since = timeline.markers.at(row.place - 1).at.secsTo(*row.from);
    return RowWords::tr("%1, %2, %3 after the update before it").arg(row.what, when, durationText(since));
}

QString promiseSentence(const Timeline &timeline, const TimelineRow &row, const QTimeZone &zone)
{
    const PromiseRecord &promise = timeline.promises.at(row.place);
    const QString due = zonedText(promise.due, zone);
    switch (promise.state) {
    case PromiseState::Open: return RowWords::tr("Promised for %1, still to come").arg(due);
    case PromiseState::Kept: return RowWords::tr("Promised for %1, kept").arg(due);
    case PromiseState::Missed:
        return promise.answeredAt ? RowWords::tr("Promised for %1, came %2 late").arg(due, durationText(*row.seconds))
                                  : RowWords::tr("Promised for %1, late by %2").arg(due, durationText(*row.seconds));
    }
    Q_UNREACHABLE();
}

QString silenceSentence(const TimelineRow &row, const QTimeZone &zone)
{
    const QString from = zonedText(*row.from, zone);
    const QString length = durationText(*row.seconds);
    return row.ongoing ? RowWords::tr("No update since %1, for %2 so far").arg(from, length)
                       : RowWords::tr("No update from %1 to %2, %3").arg(from, zonedText(*row.to, zone), length);
}

QString updateLabel(const Marker &marker)
{
    const QString headline = visibleLine(marker.headline);
    const QString label = headline.isEmpty() ? statusText(marker.status) : headline;
    return marker.out ? label : RowWords::tr("%1 (%2)", "headline, stage").arg(label, stageText(marker.stage));
}

} // namespace

QString rowSentence(const Timeline &timeline, const TimelineRow &row, const QTimeZone &zone)
{
    switch (row.kind) {
    case RowKind::Phase:
    case RowKind::Window:
    case RowKind::Level: return barSentence(row, zone);
    case RowKind::VendorPost:
        return RowWords::tr("%1, %2: %3", "vendor, moment, headline")
            .arg(row.lane, zonedText(*row.from, zone), row.what);
    case RowKind::Update: return updateSentence(timeline, row, zone);
    case RowKind::Promise: return promiseSentence(timeline, row, zone);
    case RowKind::Silence: return silenceSentence(row, zone);
    }
    Q_UNREACHABLE();
}

QString rowWords(const TimelineRow &row, const QTimeZone &zone)
{
    QStringList cells = timelineCells(row, zone, QLocale());
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

QString markLabel(const Timeline &timeline, const TimelineRow &row)
{
    if (row.kind == RowKind::Update)
        return updateLabel(timeline.markers.at(row.place));
    const bool isMissed =
        row.kind == RowKind::Promise && timeline.promises.at(row.place).state == PromiseState::Missed && row.seconds;
    return isMissed ? RowWords::tr("missed by %1").arg(shortDurationText(*row.seconds)) : row.what;
}

QString crowdSentence(const TimelineRow &gravest, qsizetype count)
{
    return RowWords::tr("%1: %2 stretches of time, the gravest %3. Zoom in to see each.")
        .arg(gravest.lane)
        .arg(count)
        .arg(gravest.what);
}

} // namespace noticedesk
