#include "ui/incidents/incidentheader.h"

#include "ui/incidents/sourcepopup.h"
#include "ui/incidents/titleedit.h"
#include "ui/widgets/captionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/severitysign.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QActionGroup>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QIcon signOf(Severity severity, const QWidget *widget)
{
    constexpr int side = spacing::medium;
    QPixmap sign(QSize(side, side) * widget->devicePixelRatioF());
    sign.setDevicePixelRatio(widget->devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeveritySign(painter, QRectF(0, 0, side, side), severity, widget->palette());
    return sign;
}

QString sourceText(const Source &source)
{
    if (source.name.isEmpty() && source.reference.isEmpty())
        return source.link.isEmpty() ? IncidentHeader::tr("ours") : QUrl(source.link).host();
    if (source.reference.isEmpty())
        return source.name;
    if (source.name.isEmpty())
        return source.reference;
    return IncidentHeader::tr("%1 · %2", "vendor, its reference").arg(source.name, source.reference);
}

/// A name as a menu shows it: an ampersand is one, and no access key.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

IncidentHeader::IncidentHeader(std::function<QDateTime()> now, SavePace pace, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_title(new TitleEdit(pace, this))
    , m_impact(new CaptionButton(tr("Impact"), this))
    , m_status(new CaptionButton(tr("Status"), this))
    , m_source(new CaptionButton(tr("Source"), this))
    , m_affects(new CaptionButton(tr("Affects"), this))
    , m_pageName(new CaptionButton(tr("Page"), this))
    , m_zone(new CaptionButton(tr("Times in"), this))
{
    buildLayout();
    buildMenus();
    connect(m_title, &TitleEdit::renamed, this, [this](const QString &title) {
        Incident after = m_incident;
        after.title = title;
        after.inferred.setFlag(Inference::Title, false);
        Q_EMIT edited(after, tr("Edit Title"), u"title:"_s + m_incident.id.text());
    });
    connect(m_title, &TitleEdit::confirmed, this, [this] { confirm(Inference::Title, tr("Confirm Title")); });
    connect(m_source, &CaptionButton::clicked, this, &IncidentHeader::askSource);
}

void IncidentHeader::buildLayout()
{
    auto *row = new FlowLayout;
    row->setSpacing(spacing::small - spacing::hair);
    for (CaptionButton *button : {m_impact, m_status, m_source, m_affects, m_pageName, m_zone})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(row);
    m_source->setOperable(true);
}

void IncidentHeader::buildMenus()
{
    for (CaptionButton *button : {m_impact, m_affects}) {
        button->setMenu(new QMenu(button));
        button->setOperable(true);
    }
    connect(m_impact->menu(), &QMenu::aboutToShow, this, &IncidentHeader::fillImpactMenu);
    connect(m_affects->menu(), &QMenu::aboutToShow, this, &IncidentHeader::fillAffectedMenu);
    connect(m_pageName, &CaptionButton::clicked, this, [this] { confirm(Inference::Page, tr("Confirm Page")); });
    connect(m_zone, &CaptionButton::clicked, this, [this] {
        Page confirmed = m_page;
        confirmed.inferred.setFlag(Inference::Zone, false);
        Q_EMIT pageConfirmed(confirmed);
    });
}

void IncidentHeader::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const bool isOther = incident.id != m_incident.id;
    if (isOther)
        flush();
    m_incident = incident;
    m_page = page;
    m_components = components;
    if (isOther)
        m_title->startTitle(incident.title);
    else
        m_title->showTitle(incident.title);
    m_title->setGuessed(incident.inferred.testFlag(Inference::Title)
                            ? tr("The text had no title of its own; this one was made from its first words.")
                            : QString());
    const std::optional<Status> status = currentStatus(incident);
    m_status->setValue(status ? statusText(*status) : tr("no update yet"));
    showImpact();
    showSource();
    showAffected();
    showPage();
}

void IncidentHeader::flush()
{
    m_title->flush();
}

bool IncidentHeader::hasUnsaved() const
{
    return m_title->hasUnsaved();
}

void IncidentHeader::showImpact()
{
    const bool isGuess = m_incident.inferred.testFlag(Inference::Severity);
    m_impact->setIcon(signOf(m_incident.severity, this));
    m_impact->setValue(isGuess ? tr("%1 (not stated)").arg(severityText(m_incident.severity))
                               : severityText(m_incident.severity));
    m_impact->setGuessed(isGuess ? tr("The text did not say how grave it is. Choose the impact, or confirm this one.")
                                 : QString());
}

void IncidentHeader::showSource()
{
    m_source->setValue(sourceText(m_incident.source));
}

void IncidentHeader::showAffected()
{
    QStringList names;
    for (const ComponentId &id : m_incident.components) {
        const auto component = std::find_if(m_components.begin(), m_components.end(),
                                            [&](const Component &candidate) { return candidate.id == id; });
        if (component != m_components.end())
            names.append(component->name);
    }
    m_affects->setValue(names.isEmpty() ? tr("nothing named") : names.join(tr(", ", "between names")));
}

void IncidentHeader::showPage()
{
    const bool isPageGuess = m_incident.inferred.testFlag(Inference::Page);
    m_pageName->setValue(m_page.name);
    m_pageName->setGuessed(isPageGuess ? tr("The text did not name its page. Click to confirm this one.") : QString());
    m_pageName->setOperable(isPageGuess);
    const bool isZoneGuess = m_page.inferred.testFlag(Inference::Zone);
    m_zone->setValue(QString::fromUtf8(m_page.zone).replace(u'_', u' '));
    m_zone->setGuessed(isZoneGuess ? tr("The zone was worked out from abbreviations. Click to confirm it.")
                                   : QString());
    m_zone->setOperable(isZoneGuess);
}

void IncidentHeader::fillImpactMenu()
{
    QMenu *menu = m_impact->menu();
    menu->clear();
    if (m_incident.inferred.testFlag(Inference::Severity)) {
        menu->addAction(tr("Confirm “%1”").arg(severityText(m_incident.severity)), this,
                        [this] { confirm(Inference::Severity, tr("Confirm Impact")); });
        menu->addSeparator();
    }
    QList<Severity> grades = {Severity::None, Severity::Minor, Severity::Major, Severity::Critical};
    if (m_incident.kind == Kind::Maintenance)
        grades.append(Severity::Maintenance);
    auto *group = new QActionGroup(menu);
    for (const Severity grade : grades) {
        QAction *action =
            menu->addAction(signOf(grade, this), severityText(grade), this, [this, grade] { chooseSeverity(grade); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(grade == m_incident.severity);
    }
}

void IncidentHeader::fillAffectedMenu()
{
    QMenu *menu = m_affects->menu();
    menu->clear();
    for (const Component &component : std::as_const(m_components)) {
        const QString name = component.group.isEmpty()
            ? component.name
            : tr("%1 – %2", "group, component").arg(component.group, component.name);
        QAction *action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(m_incident.components.contains(component.id));
        connect(action, &QAction::triggered, this, [this, id = component.id](bool affected) { affect(id, affected); });
    }
    menu->addSeparator();
    menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add Component…"), this, &IncidentHeader::addComponent);
}

void IncidentHeader::confirm(Inference what, const QString &act)
{
    Incident after = m_incident;
    after.inferred.setFlag(what, false);
    Q_EMIT edited(after, act, {});
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
    const auto known = std::find_if(m_components.begin(), m_components.end(), [&](const Component &component) {
        return component.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (known != m_components.end()) {
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

void IncidentHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showImpact();
}

} // namespace noticedesk
