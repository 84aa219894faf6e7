#include "ui/timeline/timelinepane.h"

#include "app/incident/impactwindows.h"
#include "app/timeline/timelinewords.h"
#include "ui/timeline/figurecards.h"
#include "ui/timeline/figuresdialog.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinetablemodel.h"
#include "ui/timeline/timelinetableview.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

namespace noticedesk {

namespace {
constexpr qreal actFactor = 1.5;
constexpr int wheelStep = 40;
constexpr qsizetype mostFaults = 3; ///< that are said below the picture
/// In words: the signs for zooming look alike.
QToolButton *toolButton(QAction *act, QWidget *parent)
{
    QToolButton *button = actButton(act, parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(false);
    button->setMinimumSize(spacing::target, spacing::target);
    return button;
}

} // namespace

TimelinePane::TimelinePane(const TimelineActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_title(new QLabel)
    , m_cards(new FigureCards)
    , m_chart(new TimelineChart)
    , m_scroll(new QScrollBar(Qt::Vertical))
    , m_legend(new TimelineLegend)
    , m_model(new TimelineTableModel(this))
    , m_table(new TimelineTableView(*m_model))
    , m_stack(new QStackedWidget)
    , m_faults(new TonedLabel(Tone::Alarm))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_faults->setWordWrap(true);
    m_stack->addWidget(picture());
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(tools());
    layout->addWidget(m_cards);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_faults);
    connectActs();
    connectScrolling();
    connect(m_chart, &TimelineChart::updateChosen, this, &TimelinePane::updateChosen);
    connect(m_chart, &TimelineChart::edgeMoved, this, &TimelinePane::moveImpact);
    connect(m_chart, &TimelineChart::said, this, &TimelinePane::said);
    connect(m_table, &TimelineTableView::updateChosen, this, &TimelinePane::updateChosen);
}

QWidget *TimelinePane::tools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    for (QAction *act :
         {m_acts.zoomOut, m_acts.zoomIn, m_acts.fit, m_acts.asTable, m_acts.allFigures, m_acts.copyPicture})
        row->addWidget(toolButton(act, tools));
    row->addWidget(actPushButton(m_acts.savePicture, tools));
    return tools;
}

QWidget *TimelinePane::picture()
{
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_legend);
    m_scroll->setSingleStep(wheelStep);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys walk through the picture, and take it with them
    m_scroll->setAccessibleName(tr("Rows of the timeline"));
    m_scroll->hide();
    row->addWidget(m_chart, 1);
    row->addWidget(m_scroll);
    return picture;
}

void TimelinePane::connectActs()
{
    connect(m_acts.zoomIn, &QAction::triggered, m_chart, [this] { m_chart->zoom(actFactor); });
    connect(m_acts.zoomOut, &QAction::triggered, m_chart, [this] { m_chart->zoom(1 / actFactor); });
    connect(m_acts.fit, &QAction::triggered, m_chart, &TimelineChart::fit);
    connect(m_acts.zoomToSelection, &QAction::triggered, m_chart, &TimelineChart::zoomToSelection);
    connect(m_acts.beginEarlier, &QAction::triggered, m_chart, [this] { m_chart->stepEdge(false, false); });
    connect(m_acts.beginLater, &QAction::triggered, m_chart, [this] { m_chart->stepEdge(false, true); });
    connect(m_acts.endEarlier, &QAction::triggered, m_chart, [this] { m_chart->stepEdge(true, false); });
    connect(m_acts.endLater, &QAction::triggered, m_chart, [this] { m_chart->stepEdge(true, true); });
    connect(m_acts.asTable, &QAction::toggled, this, &TimelinePane::showTable);
    connect(m_acts.allFigures, &QAction::triggered, this, &TimelinePane::showFigures);
    connect(m_acts.savePicture, &QAction::triggered, this, &TimelinePane::chooseFile);
    connect(m_acts.copyPicture, &QAction::triggered, this, &TimelinePane::copyPicture);
}

void TimelinePane::connectScrolling()
{
    connect(m_chart, &TimelineChart::scrollable, m_scroll, [this](int most, int page, int value) {
        m_scroll->setRange(0, most);
        m_scroll->setPageStep(page);
        m_scroll->setValue(value);
        m_scroll->setVisible(most > 0);
    });
    connect(m_scroll, &QScrollBar::valueChanged, m_chart, &TimelineChart::setScroll);
}

void TimelinePane::showStory(const IncidentStory &story)
{
    const bool isAnother = story.incident.id != m_story.incident.id;
    const QTimeZone zone = zoneShown(story.zone, story.page.zone);
    m_story = story;
    m_title->setText(story.incident.title);
    m_title->setToolTip(story.incident.title);
    m_cards->setFigures(story.figures, story.usual);
    m_chart->setTimeline(story.timeline, zone, isAnother);
    m_legend->setTimeline(story.timeline);
    m_model->setTimeline(story.timeline, zone);
    showFaults(zone);
}

void TimelinePane::showFigures()
{
    FiguresDialog(m_story.incident.title, figureTable(m_story.figures, m_story.components, m_story.usual), this).exec();
}

void TimelinePane::showFaults(const QTimeZone &zone)
{
    QStringList sentences;
    for (const Fault &fault : m_story.timeline.faults)
        sentences.append(faultSentence(m_story.timeline, fault, zone, QLocale()));
    m_faults->setToolTip(sentences.join(u'\n'));
    if (sentences.size() > mostFaults) {
        const qsizetype rest = sentences.size() - mostFaults;
        sentences.resize(mostFaults);
        sentences.append(tr("and %1 more", "oddities of a timeline").arg(rest));
    }
    m_faults->setText(sentences.join(u'\n'));
    m_faults->setVisible(!sentences.isEmpty());
}

void TimelinePane::showTable(bool table)
{
    if (table)
        m_table->select(m_chart->selected() ? int(*m_chart->selected()) : 0);
    else if (m_table->selected() >= 0)
        m_chart->select(m_table->selected());
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_acts.setActive(true);
    focusContent();
}

void TimelinePane::focusContent()
{
    QWidget *const content = m_acts.asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_chart;
    content->setFocus(Qt::OtherFocusReason);
}

void TimelinePane::moveImpact(qsizetype impact, bool isEnd, const QDateTime &at)
{
    if (impact < 0 || impact >= m_story.incident.impacts.size())
        return;
    QList<Impact> impacts = m_story.incident.impacts;
    Interval &window = impacts[impact].span;
    if (isEnd)
        window.end = at;
    else
        window.begin = at;
    if (impacts != m_story.incident.impacts)
        Q_EMIT impactMoved(withImpacts(m_story.incident, impacts));
}

} // namespace noticedesk
