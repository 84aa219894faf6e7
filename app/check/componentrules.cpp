#include "app/check/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

struct ComponentRules {
    Q_DECLARE_TR_FUNCTIONS(ComponentRules)
};

bool isGoingOn(const Impact &impact, const QDateTime &at)
{
    return impact.span.begin <= at && (!impact.span.end || *impact.span.end > at);
}

QString nameOf(const QList<Component> &components, ComponentId id)
{
    const auto known = std::find_if(components.begin(), components.end(),
                                    [&](const Component &component) { return component.id == id; });
    return known == components.end() ? ComponentRules::tr("A component") : known->name;
}

Fix setComponents()
{
    return setByHand(ComponentRules::tr("Set how the components are…"), Field::Components);
}

void checkOver(const Draft &draft, FindingList &found)
{
    const QList<Impact> &impacts = draft.incident.impacts;
    const auto still = std::find_if(impacts.begin(), impacts.end(),
                                    [&](const Impact &impact) { return isGoingOn(impact, draft.moment); });
    if (still == impacts.end())
        return;
    found.add(Rule::ComponentMismatch, {Field::Components, {}},
              ComponentRules::tr("The incident is over, but “%1” is still shown as affected.")
                  .arg(nameOf(draft.circumstances.components, still->component)),
              {setComponents()});
}

/// While a fix is watched, components are often back already: that is no contradiction.
void checkGoingOn(const Draft &draft, FindingList &found)
{
    const QList<Impact> &impacts = draft.incident.impacts;
    const bool isSeen = draft.update.status == Status::Investigating || draft.update.status == Status::Identified;
    const bool none = std::none_of(impacts.begin(), impacts.end(),
                                   [&](const Impact &impact) { return isGoingOn(impact, draft.moment); });
    if (impacts.isEmpty() || !isSeen || !none || draft.incident.severity == Severity::None)
        return;
    found.add(Rule::ComponentMismatch, {Field::Components, {}},
              ComponentRules::tr("The incident goes on, but every component is shown as operational."),
              {setComponents()});
}

} // namespace

void checkComponents(const Draft &draft, FindingList &found)
{
    const Incident &incident = draft.incident;
    if (incident.kind == Kind::Maintenance)
        return;
    if (draft.isOpen() && incident.components.isEmpty())
        found.add(Rule::ComponentMissing, {Field::Components, {}},
                  ComponentRules::tr("No component is named, so readers cannot see whether it is theirs."),
                  {setByHand(ComponentRules::tr("Choose components…"), Field::Components)});
    if (draft.isOpen())
        checkGoingOn(draft, found);
    else
        checkOver(draft, found);
}

} // namespace noticedesk
