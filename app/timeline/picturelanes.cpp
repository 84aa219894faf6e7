#include "app/base/duration.h"
#include "app/incident/labels.h"
#include "app/timeline/picturedrawing.h"
#include "app/timeline/picturesizes.h"
#include "app/timeline/shades.h"
#include "app/timeline/spanindex.h"
#include "app/timeline/textwidth.h"
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

} // namespace

void PictureDrawing::addLanes()
{
    for (const Lane &lane : m_timeline.lanes)
        addLane(lane);
    const auto addLevel = [&](ComponentStatus level) {
        Span span;
        span.meaning = Span::Meaning::Level;
        span.level = level;
        const bool isShown = std::any_of(m_timeline.lanes.begin(), m_timeline.lanes.end(), [&](const Lane &lane) {
            return std::any_of(lane.spans.begin(), lane.spans.end(), [&](const Span &shown) {
                return shown.meaning == Span::Meaning::Level && shown.level == level;
            });
        });
        if (isShown)
            m_legend.append({levelName(level), PictureBox{{}, shadeOf(span), patternOf(span), 0, {}}, {}});
    };
    for (const ComponentStatus level :
         {ComponentStatus::Operational, ComponentStatus::DegradedPerformance, ComponentStatus::PartialOutage,
          ComponentStatus::MajorOutage, ComponentStatus::UnderMaintenance})
        addLevel(level);
}

void PictureDrawing::addLane(const Lane &lane)
{
    const QString name = brief(laneName(lane));
    addName(name, m_top, barHeight);
    for (const Bar &bar : SpanIndex(lane).barsIn(m_view)) {
        const qreal left = std::clamp(bar.left, 0.0, m_view.width - leastBar);
        const qreal right = std::clamp(bar.right, left + leastBar, m_view.width);
        const qreal top = m_top + bar.row * (barHeight + 2);
        addBar({m_plotLeft + left, top, right - left, barHeight}, lane.spans.at(bar.span), bar.count, name);
    }
    if (lane.spans.isEmpty() && lane.kind == Lane::Kind::Component)
        addText({m_plotLeft + narrowGap, m_top + barHeight / 2 + textSize * 0.36},
                Drawing::tr("affected, level and time not known"));
    m_top += lane.rows * (barHeight + 2) + gap - 2;
}

void PictureDrawing::addBar(const QRectF &place, const Span &span, qsizetype count, const QString &name)
{
    const QString word = spanName(span);
    const qreal width = guessedWidth(word, textSize);
    const bool hasRoom = count == 1 && width + 2 * narrowGap <= place.width();
    const QString says = count == 1
        ? stretchSentence(name, word, span)
        : Drawing::tr("%1: %n stretch(es) of time, the gravest %2", nullptr, int(count)).arg(name, word);
    const qreal patternFrom = hasRoom ? place.left() + width + 2 * narrowGap : place.left();
    m_picture.boxes.append({place, shadeOf(span), patternOf(span), patternFrom, says});
    if (hasRoom)
        addText({place.left() + narrowGap, place.center().y() + textSize * 0.36}, word, false, shadeOf(span));
}

QString PictureDrawing::stretchSentence(const QString &name, const QString &what, const Span &span) const
{
    const QString length = durationText(span.begin.secsTo(span.end));
    if (span.ongoing)
        return Drawing::tr("%1: %2 since %3, for %4 so far").arg(name, what, moment(span.begin), length);
    return Drawing::tr("%1: %2 from %3 to %4, %5").arg(name, what, moment(span.begin), moment(span.end), length);
}

} // namespace noticedesk
