#include "ui/updates/levelsrow.h"

#include "app/incident/impactwindows.h"
#include "app/incident/labels.h"
#include "app/incident/pagerules.h"
#include "ui/widgets/captionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ComponentStatus levels[] = {ComponentStatus::Operational, ComponentStatus::DegradedPerformance,
                                      ComponentStatus::PartialOutage, ComponentStatus::MajorOutage,
                                      ComponentStatus::UnderMaintenance};

/// An ampersand is one, and no access key.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

void addLevels(QMenu &menu, std::optional<ComponentStatus> current, const std::function<void(ComponentStatus)> &choose)
{
    auto *group = new QActionGroup(&menu);
    for (const ComponentStatus level : levels) {
        QAction *action = menu.addAction(componentStatusText(level), &menu, [choose, level] { choose(level); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(current == level);
    }
}

} // namespace

LevelsRow::LevelsRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout), m_other(new QPushButton(this))
{
    auto *label = new TonedLabel(Tone::Neutral, this);
    label->setText(tr("Components from this update on"));
    m_other->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_other->setText(tr("Component"));
    m_other->setAccessibleName(tr("Name another component"));
    m_other->setToolTip(tr("Say how another component is from this update on"));
    m_other->setMenu(new QMenu(m_other));
    connect(m_other->menu(), &QMenu::aboutToShow, this, &LevelsRow::fillOthers);
    m_flow->setSpacing(spacing::small - spacing::hair);
    m_flow->addWidget(m_other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(label);
    layout->addLayout(m_flow);
}

void LevelsRow::showLevels(const Incident &incident, const QList<Component> &components, const QDateTime &at)
{
    m_incident = incident;
    m_components = components;
    m_at = at;
    QList<Component> named;
    for (const ComponentId id : incident.components)
        for (const Component &component : components)
            if (component.id == id)
                named.append(component);
    show(named);
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto level = levelAt(incident.impacts, entry.component.id, at);
        entry.button->setValue(level ? componentStatusText(*level) : tr("not stated"));
    }
    const bool isOthers = !offeredComponents(components).isEmpty();
    m_other->setVisible(isOthers);
    setVisible(isOthers || !m_entries.isEmpty());
}

/// While the same components are named their buttons stay, and the focus with them.
void LevelsRow::show(const QList<Component> &named)
{
    const bool isSame = std::equal(named.begin(), named.end(), m_entries.begin(), m_entries.end(),
                                   [](const Component &a, const Entry &b) { return a == b.component; });
    if (isSame)
        return;
    const bool hadFocus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    if (hadFocus)
        m_other->setFocus(); // before what has it goes
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.button;
    m_entries.clear();
    m_flow->removeWidget(m_other);
    for (const Component &component : named) {
        m_entries.append({component, makeButton(component)});
        m_flow->addWidget(m_entries.last().button);
    }
    m_flow->addWidget(m_other);
    QWidget *before = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (before)
            setTabOrder(before, entry.button);
        before = entry.button;
    }
    if (before)
        setTabOrder(before, m_other);
}

CaptionButton *LevelsRow::makeButton(const Component &component)
{
    auto *button = new CaptionButton(menuText(component.name), this);
    button->setMenu(new QMenu(button));
    button->setOperable(true);
    button->setEnabled(m_other->isEnabled());
    connect(button->menu(), &QMenu::aboutToShow, this, [this, button, component] {
        button->menu()->clear();
        addLevels(*button->menu(), levelAt(m_incident.impacts, component.id, m_at),
                  [this, component](ComponentStatus level) { Q_EMIT chosen(component, level); });
    });
    button->show();
    return button;
}

void LevelsRow::fillOthers()
{
    m_other->menu()->clear();
    for (const Component &component : offeredComponents(m_components)) {
        if (m_incident.components.contains(component.id))
            continue;
        const QString name = componentName(component.group, component.name);
        addLevels(*m_other->menu()->addMenu(menuText(name)), std::nullopt,
                  [this, component](ComponentStatus level) { Q_EMIT chosen(component, level); });
    }
    if (m_other->menu()->isEmpty())
        m_other->menu()->addAction(tr("All components of the page are named"))->setEnabled(false);
}

void LevelsRow::setReadOnly(bool readOnly)
{
    m_other->setEnabled(!readOnly);
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setEnabled(!readOnly);
}

} // namespace noticedesk
