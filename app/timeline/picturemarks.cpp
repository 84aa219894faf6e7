#include "app/base/duration.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/timeline/picturedrawing.h"
#include "app/timeline/picturesizes.h"
#include "app/timeline/textwidth.h"
#include "app/timeline/timelinetable.h"
#include "app/timeline/timelinewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace picturesizes;

namespace {

/// Translated texts of this file.
struct Drawing {
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

constexpr int labelLines = 3;
constexpr qreal longestLabel = 300;

Shape shapeOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Open: return Shape::HollowDiamond;
    case PromiseState::Kept: return Shape::Diamond;
    case PromiseState::Missed: return Shape::Cross;
    }
    Q_UNREACHABLE();
}

QString labelOf(const Marker &marker)
{
    const QString headline = brief(visibleLine(marker.headline));
    const QString label = headline.isEmpty() ? statusName(marker.status) : headline;
    return marker.out ? label : Drawing::tr("%1 (%2)", "headline, stage").arg(label, stageName(marker.stage));
}

} // namespace

void PictureDrawing::addDots(const QString &name, const QList<PictureDot> &dots, const QStringList &labels)
{
    addName(name, m_top, barHeight);
    QList<WantedLabel> wanted;
    for (qsizetype i = 0; i < dots.size(); ++i)
        wanted.append({dots.at(i).centre.x(), shortenedTo(labels.at(i), longestLabel, textSize)});
    const LabelRoom room{m_plotLeft, m_options.width - margin, labelLines, dotGap};
    int lines = 1;
    for (const LabelPlace &place :
         placeLabels(wanted, room, [](const QString &text) { return guessedWidth(text, textSize); })) {
        const qreal middle = m_top + barHeight / 2 + place.line * labelLine;
        addLabel(place, wanted.at(place.of).x, middle + textSize * 0.36, wanted.at(place.of).text);
        lines = std::max(lines, place.line + 1);
    }
    qreal drawn = -2;
    for (PictureDot dot : dots) {
        // Within the same pixel they would only be drawn over each other.
        if (dot.centre.x() - drawn < 1)
            continue;
        drawn = dot.centre.x();
        dot.centre.setY(m_top + barHeight / 2);
        m_picture.dots.append(dot);
    }
    m_top += barHeight + (lines - 1) * labelLine + gap;
}

void PictureDrawing::addVendorPosts()
{
    QList<PictureDot> dots;
    QStringList labels;
    QString name;
    for (const TimelineRow &row : timelineTable(m_timeline)) {
        if (row.kind != TimelineRow::Kind::VendorPost)
            continue;
        name = brief(row.lane);
        const QString headline = brief(row.what);
        dots.append({{xOf(*row.from), 0},
                     Shape::Square,
                     Drawing::tr("%1, %2: %3", "vendor, moment, headline").arg(name, moment(*row.from), headline)});
        labels.append(headline);
    }
    if (dots.isEmpty())
        return;
    addDots(name, dots, labels);
    m_legend.append({Drawing::tr("Post of the vendor"), {}, PictureDot{{}, Shape::Square, {}}});
}

void PictureDrawing::addUpdates()
{
    QList<PictureDot> dots;
    QStringList labels;
    for (qsizetype i = 0; i < m_timeline.markers.size(); ++i) {
        const Marker &marker = m_timeline.markers.at(i);
        dots.append({{xOf(marker.at), 0},
                     marker.out ? Shape::Filled : Shape::Hollow,
                     Drawing::tr("%1: %2, %3", "update with status, label, moment")
                         .arg(markerName(marker, i + 1), labelOf(marker), moment(marker.at))});
        labels.append(labelOf(marker));
    }
    if (dots.isEmpty())
        return;
    addDots(Drawing::tr("Updates"), dots, labels);
    const auto isOut = [](const Marker &marker) { return marker.out; };
    const bool areAllOut = std::all_of(m_timeline.markers.begin(), m_timeline.markers.end(), isOut);
    if (std::any_of(m_timeline.markers.begin(), m_timeline.markers.end(), isOut))
        m_legend.append(
            {areAllOut ? Drawing::tr("Update") : Drawing::tr("Update, out"), {}, PictureDot{{}, Shape::Filled, {}}});
    if (!areAllOut)
        m_legend.append({Drawing::tr("Update, not out"), {}, PictureDot{{}, Shape::Hollow, {}}});
}

void PictureDrawing::addPromises()
{
    QList<PromiseRecord> promises = m_timeline.promises;
    std::stable_sort(promises.begin(), promises.end(),
                     [](const PromiseRecord &a, const PromiseRecord &b) { return a.due < b.due; });
    QList<PictureDot> dots;
    QStringList labels;
    for (const PromiseRecord &promise : std::as_const(promises)) {
        const qint64 late = promise.due.secsTo(promise.answeredAt.value_or(m_timeline.now));
        const QString label = promise.state == PromiseState::Missed
            ? Drawing::tr("missed by %1").arg(durationText(late))
            : promiseName(promise.state);
        dots.append({{xOf(promise.due), 0},
                     shapeOf(promise.state),
                     Drawing::tr("Promised for %1: %2").arg(moment(promise.due), label)});
        labels.append(label);
    }
    if (dots.isEmpty())
        return;
    addDots(Drawing::tr("Promises"), dots, labels);
    for (const PromiseState state : {PromiseState::Kept, PromiseState::Missed, PromiseState::Open})
        if (std::any_of(promises.begin(), promises.end(),
                        [&](const PromiseRecord &promise) { return promise.state == state; }))
            m_legend.append({promiseName(state), {}, PictureDot{{}, shapeOf(state), {}}});
}

void PictureDrawing::addSilences()
{
    if (m_timeline.silences.isEmpty())
        return;
    addName(Drawing::tr("Silences"), m_top, barHeight);
    for (const Silence &silence : m_timeline.silences) {
        const qreal left = xOf(silence.begin);
        const QRectF place(left, m_top, std::max(leastBar, xOf(silence.end) - left), barHeight);
        const QString length = durationText(silence.begin.secsTo(silence.end));
        const qreal width = guessedWidth(length, textSize);
        const bool hasRoom = width + 2 * narrowGap <= place.width();
        m_picture.boxes.append(
            {place, Shade::Quiet, Pattern::Dotted, hasRoom ? place.left() + width + 2 * narrowGap : place.left(),
             Drawing::tr("No update from %1 to %2, %3").arg(moment(silence.begin), moment(silence.end), length)});
        if (hasRoom)
            addText({place.left() + narrowGap, place.center().y() + textSize * 0.36}, length);
    }
    m_top += barHeight + gap;
    m_legend.append({Drawing::tr("Silence"), PictureBox{{}, Shade::Quiet, Pattern::Dotted, 0, {}}, {}});
}

void PictureDrawing::addLegend()
{
    for (PictureLine &line : m_picture.lines)
        line.place.setP2({line.place.x2(), m_top});
    QPointF place(margin, m_top + gap);
    for (const Legend &legend : std::as_const(m_legend))
        addLegendOf(legend, place);
    m_top = place.y() + labelLine;
}

void PictureDrawing::addLegendOf(const Legend &legend, QPointF &place)
{
    constexpr qreal swatch = 20;
    const qreal width = swatch + narrowGap + guessedWidth(legend.text, textSize);
    if (place.x() + width > m_options.width - margin) {
        place.setX(margin);
        place.setY(place.y() + labelLine);
    }
    if (legend.box) {
        PictureBox box = *legend.box;
        box.place = QRectF(place.x(), place.y(), swatch, textSize);
        box.patternFrom = place.x();
        m_picture.boxes.append(box);
    }
    if (legend.dot) {
        PictureDot dot = *legend.dot;
        dot.centre = {place.x() + swatch / 2, place.y() + textSize / 2};
        m_picture.dots.append(dot);
    }
    addText({place.x() + swatch + narrowGap, place.y() + textSize * 0.9}, legend.text);
    place.setX(place.x() + width + 2 * gap);
}

} // namespace noticedesk
