#include "ui/window/incidentpane.h"

#include "app/timeline/timeline.h"
#include "ui/incidents/incidentheader.h"
#include "ui/session/session.h"
#include "ui/timeline/timelinestrip.h"
#include "ui/updates/updateeditor.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/taborder.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

/// A sheet in the colour of what is written on.
void makeSheet(QWidget &widget)
{
    widget.setAutoFillBackground(true);
    widget.setBackgroundRole(QPalette::Base);
}

std::optional<IncidentHeader::Part> partOf(Field field)
{
    switch (field) {
    case Field::Title: return IncidentHeader::Part::Title;
    case Field::Severity: return IncidentHeader::Part::Impact;
    case Field::Components: return IncidentHeader::Part::Affects;
    case Field::Source: return IncidentHeader::Part::Source;
    case Field::Window: return IncidentHeader::Part::Window;
    case Field::Status:
    case Field::Headline:
    case Field::Body:
    case Field::PostedAt:
    case Field::Promise: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

IncidentPane::IncidentPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new IncidentHeader([&session] { return session.now(); }))
    , m_strip(new TimelineStrip)
    , m_updates(new UpdatesColumn([&session](const QString &act) { return session.authorship(act); }))
    , m_scroll(new QScrollArea)
    , m_stack(new QStackedLayout(this))
{
    auto *nothing = new EmptyState;
    nothing->setTexts(tr("No incident chosen"), tr("Choose one in the list, or begin a new one."));
    m_scroll->setWidget(column());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    makeSheet(*this);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_scroll);
    connect(m_strip, &TimelineStrip::updateChosen, m_updates, &UpdatesColumn::openUpdate);
    connect(m_header, &IncidentHeader::edited, this, &IncidentPane::edited);
    connect(m_header, &IncidentHeader::componentAdded, this, &IncidentPane::componentAdded);
    connect(m_header, &IncidentHeader::pageConfirmed, this, &IncidentPane::pageConfirmed);
    connect(m_updates, &UpdatesColumn::edited, this, &IncidentPane::edited);
}

QWidget *IncidentPane::column()
{
    auto *column = new QWidget;
    makeSheet(*column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_updates);
    return column;
}

UpdatesColumn *IncidentPane::updates() const
{
    return m_updates;
}

void IncidentPane::showIncident(const Incident &incident, const Page &page, const QList<Component> &components,
                                ShownZone zone)
{
    m_stack->setCurrentIndex(1);
    m_header->setIncident(incident, page, components, zone);
    m_strip->setTimeline(layOutTimeline(incident, components, m_session.now()), zoneShown(zone, page.zone));
    m_updates->setComponents(components);
    m_updates->setIncident(incident, page, zone);
}

void IncidentPane::clear()
{
    m_stack->setCurrentIndex(0);
    m_updates->clear();
}

void IncidentPane::leadTo(Field field, bool change)
{
    const auto part = partOf(field);
    if (!part) {
        m_updates->editor()->focusField(field);
        return;
    }
    m_scroll->ensureWidgetVisible(m_header);
    if (change)
        m_header->changePart(*part);
    else
        m_header->focusPart(*part);
}

void IncidentPane::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

int IncidentPane::scroll() const
{
    return m_scroll->verticalScrollBar()->value();
}

void IncidentPane::scrollLater(int value)
{
    QTimer::singleShot(0, this, [this, value] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->verticalScrollBar()->setValue(value);
    });
}

/// Cards and buttons come and go, and Qt puts what is new at the end.
bool IncidentPane::focusNextPrevChild(bool next)
{
    orderTabsAsLaidOut(*m_scroll->widget());
    return QWidget::focusNextPrevChild(next);
}

void IncidentPane::flush()
{
    m_header->flush();
    m_updates->flush();
}

bool IncidentPane::hasUnsaved() const
{
    return m_header->hasUnsaved() || m_updates->hasUnsaved();
}

} // namespace noticedesk
