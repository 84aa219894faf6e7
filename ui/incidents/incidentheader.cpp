#include "ui/incidents/incidentheader.h"

#include "app/base/zone.h"
#include "app/incident/pagerules.h"
#include "ui/incidents/affectedbutton.h"
#include "ui/incidents/impactbutton.h"
#include "ui/incidents/sourcepopup.h"
#include "ui/incidents/titleedit.h"
#include "ui/incidents/windowdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QInputDialog>
#include <QTimer>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

IncidentHeader::IncidentHeader(std::function<QDateTime()> now, SavePace pace, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_title(new TitleEdit(pace, this))
    , m_impact(new ImpactButton(this))
    , m_status(new CaptionButton(tr("Status"), this))
    , m_window(new CaptionButton(tr("Window"), this))
    , m_source(new CaptionButton(tr("Source"), this))
    , m_affects(new AffectedButton(this))
    , m_pageName(new CaptionButton(tr("Page"), this))
    , m_zone(new CaptionButton(tr("Times in"), this))
{
    buildLayout();
    connectButtons();
    connect(m_title, &TitleEdit::renamed, this,
            [this](const QString &title) { rename(title, tr("Edit Title"), u"title:"_s + m_incident.id.text()); });
    connect(m_title, &TitleEdit::theirsTaken, this,
            [this](const QString &title) { rename(title, tr("Take Other Title"), {}); });
    connect(m_title, &TitleEdit::confirmed, this, [this] { confirm(Inference::Title, tr("Confirm Title")); });
}

void IncidentHeader::buildLayout()
{
    auto *row = new FlowLayout;
    row->setSpacing(spacing::small - spacing::hair);
    for (CaptionButton *button :
         std::initializer_list<CaptionButton *>{m_impact, m_status, m_window, m_source, m_affects, m_pageName, m_zone})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(row);
    m_source->setOperable(true);
    m_window->setOperable(true);
    m_parts = {{Part::Title, m_title},
               {Part::Impact, m_impact},
               {Part::Window, m_window},
               {Part::Source, m_source},
               {Part::Affects, m_affects}};
}

void IncidentHeader::connectButtons()
{
    connect(m_impact, &ImpactButton::chosen, this, &IncidentHeader::chooseSeverity);
    connect(m_impact, &ImpactButton::confirmed, this, [this] { confirm(Inference::Severity, tr("Confirm Impact")); });
    connect(m_window, &CaptionButton::clicked, this, &IncidentHeader::askWindow);
    connect(m_source, &CaptionButton::clicked, this, &IncidentHeader::askSource);
    connect(m_affects, &AffectedButton::chosen, this, &IncidentHeader::affect);
    connect(m_affects, &AffectedButton::anotherAsked, this, &IncidentHeader::addComponent);
    connect(m_pageName, &CaptionButton::clicked, this, [this] { confirm(Inference::Page, tr("Confirm Page")); });
    connect(m_zone, &CaptionButton::clicked, this, [this] {
        Page confirmed = m_page;
        confirmed.inferred.setFlag(Inference::Zone, false);
        Q_EMIT pageConfirmed(confirmed);
    });
}

void IncidentHeader::setIncident(const Incident &incident, const Page &page, const QList<Component> &components,
                                 ShownZone zone)
{
    const bool isOther = incident.id != m_incident.id;
    if (isOther)
        leaveTitle();
    m_incident = incident;
    m_page = page;
    m_shownZone = zone;
    m_components = components;
    if (isOther)
        m_title->startTitle(incident.title);
    else
        m_title->showTitle(incident.title);
    if (isOther && m_leftTitles.contains(incident.id))
        m_title->resume(m_leftTitles.take(incident.id));
    m_title->setGuessed(incident.inferred.testFlag(Inference::Title)
                            ? tr("The text had no title of its own; this one was made from its first words.")
                            : QString());
    const std::optional<Status> status = currentStatus(incident);
    m_status->setValue(status ? statusText(*status) : tr("no update yet"));
    m_impact->showImpact(incident);
    showWindow();
    m_source->setValue(sourceText(incident.source, !incident.sourceKey.isEmpty()));
    m_affects->showAffected(incident.components, components);
    showPage();
}

void IncidentHeader::flush()
{
    m_title->flush();
}

void IncidentHeader::focusPart(Part part)
{
    m_parts.value(part)->setFocus(Qt::ShortcutFocusReason);
}

void IncidentHeader::changePart(Part part)
{
    focusPart(part);
    auto *button = qobject_cast<CaptionButton *>(m_parts.value(part));
    if (button == nullptr)
        return;
    // Later, as menu and dialog would keep whoever has asked for them waiting.
    QTimer::singleShot(0, button, [button] {
        if (button->menu() != nullptr)
            button->showMenu();
        else
            button->click();
    });
}

void IncidentHeader::leaveTitle()
{
    flush();
    if (m_title->hasUnsaved() && !m_title->typedTitle().isEmpty())
        m_leftTitles.insert(m_incident.id, m_title->typedTitle());
}

bool IncidentHeader::hasUnsaved() const
{
    return m_title->hasUnsaved() || !m_leftTitles.isEmpty();
}

void IncidentHeader::showPage()
{
    const bool isPageGuess = m_incident.inferred.testFlag(Inference::Page);
    m_pageName->setValue(m_page.name);
    m_pageName->setGuessed(isPageGuess ? tr("The text did not name its page. Click to confirm this one.") : QString());
    m_pageName->setOperable(isPageGuess);
    const bool isZoneGuess = m_shownZone == ShownZone::Page && m_page.inferred.testFlag(Inference::Zone);
    m_zone->setValue(zoneTitle(m_shownZone, m_page.zone));
    m_zone->setGuessed(isZoneGuess ? tr("The zone was worked out from abbreviations. Click to confirm it.")
                                   : QString());
    m_zone->setOperable(isZoneGuess);
}

void IncidentHeader::confirm(Inference what, const QString &act)
{
    Incident after = m_incident;
    after.inferred.setFlag(what, false);
    Q_EMIT edited(after, act, {});
}

void IncidentHeader::rename(const QString &title, const QString &act, const QString &burst)
{
    Incident after = m_incident;
    after.title = title;
    after.inferred.setFlag(Inference::Title, false);
    Q_EMIT edited(after, act, burst);
}

void IncidentHeader::chooseSeverity(Severity severity)
{
    Incident after = m_incident;
    after.severity = severity;
    after.inferred.setFlag(Inference::Severity, false);
    if (after != m_incident)
        Q_EMIT edited(after, tr("Change Impact"), {});
}

void IncidentHeader::affect(ComponentId component, bool affected)
{
    Incident after = m_incident;
    after.components.removeAll(component);
    if (affected)
        after.components.append(component);
    else
        after.impacts.removeIf([&](const Impact &impact) { return impact.component == component; });
    if (after != m_incident)
        Q_EMIT edited(after, affected ? tr("Add Affected Component") : tr("Remove Affected Component"), {});
}

void IncidentHeader::addComponent()
{
    const QString name = QInputDialog::getText(this, tr("Add Component"), tr("Name, as readers know it:")).simplified();
    if (name.isEmpty())
        return;
    if (auto known = componentCalled(name, m_components)) {
        if (std::exchange(known->standing, ComponentStanding::Offered) == ComponentStanding::Retired)
            Q_EMIT componentAdded(*known); // whoever writes its name wants it back
        affect(known->id, true);
        return;
    }
    Component added;
    added.id = ComponentId::make(m_now());
    added.page = m_page.id;
    added.name = name;
    added.position = int(m_components.size());
    Q_EMIT componentAdded(added);
    affect(added.id, true);
}

void IncidentHeader::askSource()
{
    auto *popup = new SourcePopup(m_incident.source, this);
    connect(popup, &SourcePopup::chosen, this, [this](const Source &source) {
        Incident after = m_incident;
        after.source = source;
        Q_EMIT edited(after, tr("Change Source"), {});
    });
    popup->openBelow(m_source);
}

void IncidentHeader::showWindow()
{
    m_window->setVisible(m_incident.kind == Kind::Maintenance);
    if (!m_incident.window) {
        m_window->setValue(tr("not set"));
        m_window->setToolTip(tr("Say when the work is to be done"));
        return;
    }
    m_window->setValue(intervalText(*m_incident.window, zoneShown(m_shownZone, m_page.zone)));
    m_window->setToolTip(intervalText(*m_incident.window, QTimeZone::utc()));
}

void IncidentHeader::askWindow()
{
    const Interval offered = m_incident.window.value_or(WindowDialog::nextHour(m_now()));
    WindowDialog dialog(offered, zoneNamed(m_page.zone), zoneTitle(ShownZone::Page, m_page.zone), this);
    if (dialog.exec() != QDialog::Accepted || dialog.window() == m_incident.window)
        return;
    Incident after = m_incident;
    after.window = dialog.window();
    Q_EMIT edited(after, tr("Change Planned Window"), {});
}

} // namespace noticedesk
