#include "ui/timeline/timelinestrip.h"

#include "ui/timeline/stripchart.h"
#include "ui/timeline/stripwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/zonedtext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent), m_card(new Card(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void TimelineStrip::setTimeline(const Timeline &timeline, const QTimeZone &zone)
{
    m_timeline = timeline;
    m_zone = zone;
    if (m_selected && *m_selected >= timeline.markers.size())
        m_selected.reset();
    setVisible(!timeline.lanes.isEmpty());
    if (timeline.lanes.isEmpty())
        return;
    if (!m_chart)
        createChart();
    m_chart->setTimeline(timeline, m_zone);
    m_chart->setSelected(hasFocus() ? m_selected : std::nullopt);
    describe();
}

std::optional<int> TimelineStrip::selectedMarker() const
{
    return m_selected;
}

StripChart *TimelineStrip::chart() const
{
    return m_chart;
}

void TimelineStrip::createChart()
{
    m_chart = new StripChart(m_card);
    m_chart->setAccessibleName(tr("Timeline"));
    m_chart->viewport()->setAccessibleName(m_chart->accessibleName());
    m_chart->viewport()->installEventFilter(this);
    m_chart->setLook(palette(), font());
    m_card->layout()->addWidget(m_chart);
}

void TimelineStrip::describe()
{
    setAccessibleDescription(m_selected && hasFocus() ? markerSentence(m_timeline, *m_selected, m_zone)
                                                      : timelineSentence(m_timeline));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineStrip::select(std::optional<int> marker)
{
    m_selected = marker;
    m_chart->setSelected(marker);
    describe();
    if (!marker)
        return;
    const QPoint place = m_chart->geometryOfPlot().dotOf(m_timeline.markers.at(*marker)).toPoint();
    QToolTip::showText(m_chart->viewport()->mapToGlobal(place), markerSentence(m_timeline, *marker, m_zone), m_chart);
}

void TimelineStrip::choose(int marker)
{
    Q_EMIT updateChosen(m_timeline.markers.at(marker).update);
}

bool TimelineStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timeline.lanes.isEmpty())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const QPoint place = static_cast<QHelpEvent *>(event)->pos();
        QToolTip::showText(m_chart->viewport()->mapToGlobal(place), m_chart->sentenceAt(place), m_chart);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const auto marker = m_chart->geometryOfPlot().markerAt(mouse->position(), m_timeline.markers))
            choose(*marker);
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_timeline.markers.size()) - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: select(std::max(0, m_selected.value_or(1) - 1)); break;
    case Qt::Key_Right: select(std::min(last, m_selected.value_or(-1) + 1)); break;
    case Qt::Key_Home: select(0); break;
    case Qt::Key_End: select(last); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected)
            choose(*m_selected);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_card->setCurrent(true);
    if (m_chart)
        m_chart->setSelected(m_selected);
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_card->setCurrent(false);
    if (m_chart)
        m_chart->setSelected(std::nullopt);
    describe();
}

void TimelineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_chart && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        m_chart->setLook(palette(), font());
}

} // namespace noticedesk
