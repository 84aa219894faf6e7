#include "ui/incidents/affectedbutton.h"

#include "app/incident/labels.h"
#include "app/incident/pagerules.h"

#include <QMenu>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A name as a menu shows it: an ampersand is one, and no access key.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

AffectedButton::AffectedButton(QWidget *parent) : CaptionButton(tr("Affects"), parent)
{
    setMenu(new QMenu(this));
    setOperable(true);
    connect(menu(), &QMenu::aboutToShow, this, &AffectedButton::fillMenu);
}

void AffectedButton::showAffected(const QList<ComponentId> &affected, const QList<Component> &components)
{
    m_affected = affected;
    m_components = components;
    QStringList names;
    for (const ComponentId &id : affected) {
        const auto component = std::find_if(components.begin(), components.end(),
                                            [&](const Component &candidate) { return candidate.id == id; });
        if (component != components.end())
            names.append(component->name);
    }
    setValue(names.isEmpty() ? tr("nothing named") : names.join(tr(", ", "between names")));
}

void AffectedButton::fillMenu()
{
    menu()->clear();
    for (const Component &component : offeredComponents(m_components, m_affected)) {
        QString name = componentName(component.group, component.name);
        if (component.standing == ComponentStanding::Retired)
            name = tr("%1 (retired)", "component").arg(name);
        QAction *action = menu()->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(m_affected.contains(component.id));
        connect(action, &QAction::triggered, this,
                [this, id = component.id](bool affected) { Q_EMIT chosen(id, affected); });
    }
    menu()->addSeparator();
    menu()->addAction(QIcon::fromTheme(u"list-add"_s), tr("Add Component…"), this, &AffectedButton::anotherAsked);
}

} // namespace noticedesk
