#include "app/timeline/picturedrawing.h"

#include "app/base/duration.h"
#include "app/base/zoneword.h"
#include "app/incident/visibletext.h"
#include "app/timeline/axis.h"
#include "app/timeline/labelplaces.h"
#include "app/timeline/picturesizes.h"
#include "app/timeline/textwidth.h"
#include "app/timeline/timelinewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace noticedesk {

using namespace picturesizes;

namespace {

/// Translated texts of this file.
struct Drawing {
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

qreal namesWidth(const Timeline &timeline, qreal width)
{
    qreal widest = guessedWidth(Drawing::tr("Promises"), textSize, true);
    for (const Lane &lane : timeline.lanes)
        widest = std::max(widest, guessedWidth(laneName(lane), textSize, true));
    // What was guessed to fit must not be cut off by an error of rounding.
    return std::min(widest + gap + 1, width * mostForNames);
}

} // namespace

PictureDrawing::PictureDrawing(const Timeline &timeline, const PictureOptions &options)
    : m_timeline(timeline)
    , m_options(options)
{
    m_options.width = std::max(leastWidth, options.width);
    m_picture.title = brief(visibleLine(options.title));
    m_picture.description =
        timeline.lanes.isEmpty() ? Drawing::tr("Nothing is known yet that has a time.") : timelineDescription(timeline);
    m_picture.width = m_options.width;
    m_plotLeft = margin + namesWidth(timeline, m_options.width);
    m_top = margin;
    if (timeline.lanes.isEmpty())
        return;
    const Interval extent = extentOf(timeline);
    m_view = fitted(extent.begin, extent.end.value_or(extent.begin), m_options.width - margin - m_plotLeft);
}

void PictureDrawing::addHeading()
{
    const QString title = shortenedTo(m_picture.title, m_options.width - 2 * margin, titleSize, true);
    m_top += titleSize;
    m_picture.texts.append(
        {{margin, m_top}, guessedWidth(title, titleSize, true), Anchor::Begin, titleSize, true, Shade::Quiet, title});
    m_top += textSize + gap;
    const QString below = m_timeline.lanes.isEmpty()
        ? m_picture.description
        : Drawing::tr("%1 – %2", "begin, end").arg(moment(m_timeline.begin), moment(m_timeline.end));
    addText({margin, m_top}, below);
    m_top += gap;
}

void PictureDrawing::addAxis()
{
    const auto widthOf = [](const QString &text) { return guessedWidth(text, textSize); };
    const QList<Tick> ticks =
        axisTicks(m_view, m_options.zone, widthOf(Drawing::tr("30 Sep 2024")) + gap, m_options.locale);
    m_top += gap + textSize;
    for (const LabelPlace &place : placeTicks(ticks, m_view, gap, widthOf)) {
        const Tick &tick = ticks.at(place.of);
        addText({m_plotLeft + place.left, m_top}, tick.label);
        if (std::abs(m_view.xOf(tick.at) - place.left - place.width / 2) < 0.5)
            m_picture.texts.last().anchor = Anchor::Middle;
    }
    addMarks(m_top + gap);
    for (const Tick &tick : ticks)
        m_picture.lines.append({{xOf(tick.at), m_axisBottom, xOf(tick.at), m_axisBottom}, false, true, {}});
}

void PictureDrawing::addMarks(qreal top)
{
    struct Mark {
        QDateTime at;
        QString label;
        bool dashed;
    };
    QList<Mark> marks;
    for (const ClockChange &change : clockChanges(m_view.begin, m_view.end, m_options.zone))
        marks.append({change.at, change.label, true});
    if (m_options.marksNow && m_view.begin <= m_timeline.now && m_timeline.now <= m_view.end)
        marks.append({m_timeline.now, Drawing::tr("now"), false});
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    QList<WantedLabel> wanted;
    for (const Mark &mark : std::as_const(marks))
        wanted.append({xOf(mark.at), mark.label});
    const LabelRoom room{m_plotLeft, m_options.width - margin, 1, narrowGap};
    const auto places = placeLabels(wanted, room, [](const QString &text) { return guessedWidth(text, textSize); });
    for (const LabelPlace &place : places)
        addLabel(place, wanted.at(place.of).x, top + textSize, wanted.at(place.of).text);
    m_top = marks.isEmpty() ? top : top + textSize + gap;
    m_axisBottom = m_top;
    for (const Mark &mark : std::as_const(marks))
        m_picture.lines.append({{xOf(mark.at), top, xOf(mark.at), m_axisBottom},
                                mark.dashed,
                                false,
                                Drawing::tr("%1: %2", "moment, what").arg(moment(mark.at), mark.label)});
}

void PictureDrawing::addName(const QString &name, qreal top, qreal height)
{
    const QString shown = shortenedTo(name, m_plotLeft - margin - gap, textSize, true);
    addText({margin, top + height / 2 + textSize * 0.36}, shown, true);
}

void PictureDrawing::addText(const QPointF &baseline, const QString &text, bool bold, Shade shade)
{
    m_picture.texts.append({baseline, guessedWidth(text, textSize, bold), Anchor::Begin, textSize, bold, shade, text});
}

void PictureDrawing::addLabel(const LabelPlace &place, qreal x, qreal baseline, const QString &text)
{
    addText({place.left, baseline}, text);
    if (place.line == 0 && place.left + place.width <= x)
        m_picture.texts.last().anchor = Anchor::End;
}

void PictureDrawing::addFaults()
{
    for (const Fault &fault : m_timeline.faults) {
        m_top += textSize + narrowGap;
        const QString sentence = faultSentence(m_timeline, fault, m_options.zone, m_options.locale);
        addText({margin, m_top}, shortenedTo(sentence, m_options.width - 2 * margin, textSize), false, Shade::Alarm);
    }
}

QString PictureDrawing::moment(const QDateTime &at) const
{
    return momentText(at, m_options.zone, m_options.locale);
}

Picture PictureDrawing::finished()
{
    m_picture.height = m_top + margin;
    return m_picture;
}

} // namespace noticedesk
