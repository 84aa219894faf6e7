#include "ui/overview/incidentsbehind.h"

#include "app/timeline/figurewords.h"
#include "ui/overview/incidentrows.h"
#include "ui/overview/incidentrowstable.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace noticedesk {

IncidentsBehind::IncidentsBehind(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new QLabel)
    , m_nothing(new TonedLabel(Tone::Neutral))
    , m_rows(new IncidentRows(this))
    , m_table(new IncidentRowsTable(*m_rows))
    , m_question(session, [this](const Result<Found> &found) {
        if (found)
            take(*found);
        else
            Q_EMIT failed(found.error());
    })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(spacing::small);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    layout->addStretch(); // what is hidden takes no room
    connect(m_table, &IncidentRowsTable::incidentChosen, this, &IncidentsBehind::incidentChosen);
    connect(m_table, &IncidentRowsTable::timelineChosen, this, &IncidentsBehind::timelineChosen);
}

void IncidentsBehind::ask(const Found &empty, const Find &find)
{
    m_question.ask([empty, find](const IncidentStore &store, const auto &) {
        return find(store).map([&](const QList<IncidentSummary> &rows) {
            Found found = empty;
            found.rows = rows;
            return found;
        });
    });
}

void IncidentsBehind::take(const Found &found)
{
    m_rows->setRows(found.rows, found.zone);
    m_table->sortAnew(found.begins);
    m_table->setVisible(!found.rows.isEmpty());
    m_nothing->setVisible(found.rows.isEmpty());
    m_nothing->setText(found.nothing);
    m_heading->setText(
        found.rows.isEmpty()
            ? found.what
            : tr("%1 – %n incident(s)", "what was chosen, how many", int(found.rows.size())).arg(found.what));
}

void IncidentsBehind::showDay(const Overview &overview, int row, int day)
{
    const OverviewRow &chosen = overview.rows.at(row);
    const OverviewRange &range = overview.question.range;
    const QString what = tr("%1, %2", "component, what a day was like")
                             .arg(overview.names.at(row), daySentence(range, day, chosen.days.at(day)));
    ask({what, tr("No incident is known of this day."), range.zone, Qt::DescendingOrder, {}},
        [overview, chosen, day](const IncidentStore &store) { return incidentsOfDay(store, overview, chosen, day); });
}

void IncidentsBehind::showDay(const QDate &day, const QList<IncidentId> &incidents, const QTimeZone &zone)
{
    ask({dayText(day), tr("No incident is known of this day."), zone, Qt::DescendingOrder, {}},
        [incidents](const IncidentStore &store) { return store.summariesOf(incidents); });
}

void IncidentsBehind::showPlanned(const OverviewFilter &filter, const QTimeZone &zone)
{
    ask({tr("Planned work that is not over"),
         tr("None is known. “New Planned Work…” in the menu File announces some."),
         zone,
         Qt::AscendingOrder,
         {}},
        [filter, now = m_session.now()](const IncidentStore &store) { return plannedAhead(store, filter, now); });
}

void IncidentsBehind::showFigure(const PeriodFigure &figure, const QList<IncidentSummary> &incidents,
                                 const QTimeZone &zone)
{
    m_question.stop();
    m_table->setVisible(!incidents.isEmpty());
    m_nothing->setVisible(incidents.isEmpty());
    m_nothing->setText(tr("No incident began on these days."));
    QHash<IncidentId, qint64> values;
    for (const PeriodFigure::Part &part : figure.parts)
        values.insert(part.incident, part.value);
    m_rows->setRows(incidents, zone, figure.figure, values);
    m_table->sortAnew(Qt::DescendingOrder);
    m_heading->setText(
        tr("%1: %2", "figure, what it counts").arg(figureName(figure.figure), figureDefinition(figure.figure)));
}

QString IncidentsBehind::heading() const
{
    return m_heading->text();
}

} // namespace noticedesk
