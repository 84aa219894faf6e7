#include "ui/overview/overviewpane.h"

#include "ui/overview/daylegend.h"
#include "ui/overview/figurespane.h"
#include "ui/overview/filterbar.h"
#include "ui/overview/incidentsbehind.h"
#include "ui/overview/monthpane.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewtable.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <chrono>

namespace noticedesk {

using namespace std::chrono_literals;

OverviewPane::OverviewPane(Session &session, QAction &asTable, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_asTable(asTable)
    , m_filter(new FilterBar)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_model(new OverviewModel(this))
    , m_table(new OverviewTable(*m_model))
    , m_range(new QLabel)
    , m_noRows(new TonedLabel(Tone::Neutral))
    , m_month(new MonthPane)
    , m_figures(new FiguresPane(session))
    , m_behind(new IncidentsBehind(session))
    , m_overviewQuestion(session, [this](const auto &answer) { answer ? take(*answer) : failed(answer.error()); })
    , m_sourcesQuestion(session,
                        [this](const auto &names) { names ? m_filter->setSources(*names) : failed(names.error()); })
    , m_monthQuestion(session, [this](const auto &month) { month ? m_month->setMonth(*month) : failed(month.error()); })
{
    layOut();
    connectParts();
    connectSession();
}

OverviewPane::~OverviewPane() = default;

void OverviewPane::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_filter);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Ways to look at all incidents"));
    for (const QString &name : {tr("Days"), tr("Calendar"), tr("Planned Work"), tr("Figures")})
        m_tabs->addTab(name);
    layout->addWidget(m_tabs);
    m_stack->addWidget(days());
    m_stack->addWidget(m_month);
    m_stack->addWidget(new QWidget); // planned work has nothing but its incidents
    m_stack->addWidget(m_figures);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_behind);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
}

QWidget *OverviewPane::days()
{
    auto *days = new QWidget;
    auto *layout = new QVBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::large);
    line->addWidget(m_range);
    line->addWidget(new DayLegend, 1);
    layout->addLayout(line);
    m_noRows->setObjectName(QStringLiteral("noRows"));
    m_noRows->setText(tr("No component is known. “Pages and Components…” in the menu Tools names some."));
    m_noRows->hide();
    layout->addWidget(m_noRows);
    layout->addWidget(m_table, 1);
    layout->addStretch(); // what is hidden takes no room
    return days;
}

void OverviewPane::connectParts()
{
    connect(m_filter, &FilterBar::changed, this, &OverviewPane::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, &OverviewPane::setTab);
    connect(&m_asTable, &QAction::toggled, m_table, &OverviewTable::setAsTable);
    connect(m_table, &OverviewTable::dayChosen, this,
            [this](int row, int day) { m_behind->showDay(m_model->overview(), row, day); });
    connect(m_month, &MonthPane::monthWanted, this, &OverviewPane::refreshMonth);
    connect(m_month, &MonthPane::dayChosen, this, [this](const QDate &day, const QList<IncidentId> &incidents) {
        m_behind->showDay(day, incidents, zone());
    });
    connect(m_figures, &FiguresPane::figureChosen, this,
            [this](const PeriodFigure &figure, const QList<IncidentSummary> &incidents) {
                m_behind->showFigure(figure, incidents, zone());
            });
    connect(m_figures, &FiguresPane::failed, this, &OverviewPane::failed);
    connect(m_behind, &IncidentsBehind::incidentChosen, this, &OverviewPane::incidentChosen);
    connect(m_behind, &IncidentsBehind::timelineChosen, this, &OverviewPane::timelineChosen);
    connect(m_behind, &IncidentsBehind::failed, this, &OverviewPane::failed);
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPane::refresh);
}

void OverviewPane::connectSession()
{
    const auto changed = [this] {
        m_figures->forget();
        refresh();
    };
    connect(&m_session, &Session::opened, this, changed);
    connect(&m_session, &Session::incidentsChanged, this, changed);
    connect(&m_session, &Session::pagesChanged, this, changed);
    connect(&m_session, &Session::changedElsewhere, this, changed);
}

OverviewPane::Tab OverviewPane::tab() const
{
    return Tab(m_tabs->currentIndex());
}

QTimeZone OverviewPane::zone() const
{
    return zoneOfDays(m_shownZone, m_filter->filter().page, m_session.store().pages().value_or(QList<Page>()));
}

void OverviewPane::setShownZone(ShownZone zone)
{
    m_shownZone = zone;
    refresh();
}

std::optional<OverviewQuestion> OverviewPane::question() const
{
    const auto range = m_filter->range(m_session.now(), zone());
    return range ? std::optional(OverviewQuestion{*range, m_filter->by(), m_filter->filter()}) : std::nullopt;
}

void OverviewPane::setTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_stack->setVisible(Tab(tab) != Tab::Planned);
    m_asTable.setEnabled(Tab(tab) == Tab::Days);
    refresh();
}

/// Where there is nothing to go through the tabs lead on.
void OverviewPane::focusContent()
{
    QWidget *const contents[] = {m_table, m_month, m_behind, m_figures};
    QWidget *const content = contents[m_tabs->currentIndex()];
    const QWidget *const taker = content->focusProxy() != nullptr ? content->focusProxy() : content;
    (taker->isVisibleTo(this) ? content : m_tabs)->setFocus(Qt::OtherFocusReason);
}

OverviewPlace OverviewPane::place() const
{
    return {m_filter->days(), m_tabs->currentIndex()};
}

void OverviewPane::setPlace(const OverviewPlace &place)
{
    m_filter->setDays(place.days);
    m_tabs->setCurrentIndex(place.tab);
}

void OverviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    m_table->setAsTable(m_asTable.isChecked());
    setTab(m_tabs->currentIndex());
}

void OverviewPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    m_asTable.setEnabled(false);
}

void OverviewPane::refresh()
{
    if (!isVisible() || !m_session.isOpen())
        return;
    const auto question = this->question();
    if (!question)
        return;
    const QDate today = m_session.now().toTimeZone(zone()).date();
    m_filter->setToday(today);
    m_month->setToday(today);
    m_overviewQuestion.ask([asked = *question, now = m_session.now()](const IncidentStore &store, const auto &) {
        return answerTo(asked, store, now);
    });
    switch (tab()) {
    case Tab::Days: return;
    case Tab::Month: return refreshMonth();
    case Tab::Planned: return m_behind->showPlanned(m_filter->filter(), zone());
    case Tab::Figures: return m_figures->ask(*question);
    }
}

void OverviewPane::refreshMonth()
{
    if (const auto question = this->question())
        m_monthQuestion.ask([asked = *question, day = m_month->wanted(), now = m_session.now()](
                                const IncidentStore &store, const auto &) { return monthOf(day, asked, store, now); });
}

void OverviewPane::take(const OverviewAnswer &answer)
{
    m_filter->setPages(answer.pages);
    m_filter->setComponents(answer.components);
    m_sourcesQuestion.ask([within = intervalOf(answer.overview.question.range)](
                              const IncidentStore &store, const auto &) { return store.sourcesIn(within); });
    m_range->setText(rangeText(answer.overview.question.range));
    m_model->setOverview(answer.overview);
    const bool hadFocus = m_table->hasFocus();
    m_noRows->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (hadFocus)
        focusContent();
    if (tab() != Tab::Days || m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, int(OverviewModel::Column::Days)));
    m_behind->showDay(m_model->overview(), m_table->currentIndex().row(), m_model->day());
}

} // namespace noticedesk
