#include "ui/timeline/timelinelabels.h"

#include "app/base/zoneword.h"
#include "app/timeline/axis.h"
#include "app/timeline/labelplaces.h"
#include "ui/timeline/rowwords.h"
#include "ui/widgets/spacing.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct LabelWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineLabels)
};

constexpr qreal longestLabel = 280;
constexpr qsizetype mostKept = 4000;
constexpr qreal besideMark = 12; ///< from the middle of a mark to its label

class Labelling {
public:
    Labelling(const Timeline &timeline, const TimelineGeometry &geometry, const QTimeZone &zone, MeasuredTexts &texts)
        : m_timeline(timeline)
        , m_geometry(geometry)
        , m_zone(zone)
        , m_texts(texts)
        , m_metrics(texts.metrics())
    {
    }

    TimelineLabels placed()
    {
        placeAxis();
        placeInstants();
        for (const TimelineLine &line : m_geometry.lines())
            if (isMark(line.kind))
                placeMarks(line);
        return m_labels;
    }

private:
    [[nodiscard]] TextWidth widthOf() const
    {
        return [this](const QString &text) { return m_texts.widthOf(text); };
    }

    void placeAxis()
    {
        const qreal widest = m_metrics.horizontalAdvance(LabelWords::tr("30 Sep 2024")) + spacing::large;
        const QList<Tick> ticks = axisTicks(m_geometry.view(), m_zone, widest, QLocale());
        const qreal top = m_geometry.plot().top() - 2 * m_metrics.height() - spacing::tight;
        placeCorner(ticks);
        for (const Tick &tick : ticks)
            m_labels.grid.append(tick.at);
        for (const LabelPlace &place : placeTicks(ticks, m_geometry.view(), spacing::small, widthOf()))
            m_labels.axis.append({{m_geometry.plot().left() + place.left, top, place.width + 1, m_metrics.height()},
                                  ticks.at(place.of).label});
    }

    /// Beside the axis, over the names: the zone of its times, and their day where it does not name one.
    void placeCorner(const QList<Tick> &ticks)
    {
        const QDateTime begin = m_geometry.view().begin;
        const qreal width = m_geometry.plot().left() - spacing::small;
        const auto add = [&](const QString &text, int linesAbove) {
            m_labels.axis.append({{0, m_geometry.plot().top() - linesAbove * m_metrics.height() - spacing::tight, width,
                                   m_metrics.height()},
                                  m_metrics.elidedText(text, Qt::ElideRight, width)});
        };
        if (std::none_of(ticks.begin(), ticks.end(), [](const Tick &tick) { return tick.isDay; }))
            add(QLocale().toString(begin.toTimeZone(m_zone).date(), LabelWords::tr("d MMM yyyy")), 2);
        add(zoneWord(begin, m_zone), 1);
    }

    void placeInstants()
    {
        const TimeView &view = m_geometry.view();
        QList<std::pair<QDateTime, QString>> instants;
        for (const ClockChange &change : clockChanges(view.begin, view.end, m_zone)) {
            instants.append({change.at, change.label});
            m_labels.clockChanges.append(change.at);
        }
        if (view.begin <= m_timeline.now && m_timeline.now <= view.end)
            instants.append({m_timeline.now, LabelWords::tr("now")});
        std::stable_sort(instants.begin(), instants.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<WantedLabel> wanted;
        for (const auto &[at, text] : std::as_const(instants))
            wanted.append({m_geometry.xOf(at), text});
        place(wanted, 1, spacing::tight, m_geometry.plot().top() - m_metrics.height(), m_labels.instants);
    }

    void placeMarks(const TimelineLine &line)
    {
        QList<WantedLabel> wanted;
        for (qsizetype row = line.first; row < line.first + line.count; ++row) {
            const qreal x = m_geometry.xOf(*m_geometry.rows().at(row).from);
            if (m_geometry.plot().left() <= x && x <= m_geometry.plot().right())
                wanted.append({x, m_texts.shortened(markLabel(m_timeline, m_geometry.rows().at(row)), longestLabel)});
        }
        std::stable_sort(wanted.begin(), wanted.end(),
                         [](const WantedLabel &a, const WantedLabel &b) { return a.x < b.x; });
        const int lines = 1 + qRound((line.height - m_geometry.barHeight()) / m_metrics.height());
        const qreal top =
            m_geometry.placeOf(line).top() + m_geometry.scroll() + (m_geometry.barHeight() - m_metrics.height()) / 2;
        place(wanted, lines, besideMark, top, m_labels.marks);
    }

    void place(const QList<WantedLabel> &wanted, int lines, qreal gap, qreal top, QList<TimelineLabel> &labels) const
    {
        const LabelRoom room{m_geometry.plot().left(), m_geometry.plot().right(), lines, gap};
        for (const LabelPlace &place : placeLabels(wanted, room, widthOf()))
            labels.append({{place.left, top + place.line * m_metrics.height(), place.width + 1, m_metrics.height()},
                           wanted.at(place.of).text});
    }

    const Timeline &m_timeline;
    const TimelineGeometry &m_geometry;
    const QTimeZone &m_zone;
    MeasuredTexts &m_texts;
    const QFontMetricsF &m_metrics;
    TimelineLabels m_labels;
};

} // namespace

qreal MeasuredTexts::widthOf(const QString &text)
{
    if (const auto known = m_widths.constFind(text); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() > mostKept) // the axis says ever new times
        m_widths.clear();
    return *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

QString MeasuredTexts::shortened(const QString &text, qreal width)
{
    if (const auto known = m_shortened.constFind(text); known != m_shortened.constEnd())
        return *known;
    if (m_shortened.size() > mostKept)
        m_shortened.clear();
    return *m_shortened.insert(text, m_metrics.elidedText(text, Qt::ElideRight, width));
}

TimelineLabels placeTimelineLabels(const Timeline &timeline, const TimelineGeometry &geometry, const QTimeZone &zone,
                                   MeasuredTexts &texts)
{
    return Labelling(timeline, geometry, zone, texts).placed();
}

} // namespace noticedesk
