#include "app/notice/affected.h"

#include "app/incident/visibletext.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The names of one group, or of one component that is in none.
struct Party {
    QString group;
    QStringList names;
};

QList<Party> partiesOf(const QList<ComponentId> &ids, const QList<Component> &components)
{
    QList<Party> parties;
    for (const ComponentId id : ids) {
        const auto component = std::find_if(components.begin(), components.end(),
                                            [&](const Component &candidate) { return candidate.id == id; });
        if (component == components.end())
            continue;
        const QString name = visibleLine(component->name);
        const QString group = visibleLine(component->group);
        if (name.isEmpty())
            continue;
        if (!group.isEmpty() && !parties.isEmpty() && parties.last().group == group)
            parties.last().names.append(name);
        else
            parties.append({group, {name}});
    }
    return parties;
}

} // namespace

QString namesOf(const QList<ComponentId> &ids, const QList<Component> &components, const FixedWords &words)
{
    QStringList names;
    for (const Party &party : partiesOf(ids, components)) {
        const QString joined = party.names.join(words.comma);
        names.append(party.group.isEmpty() ? joined : u"%1 (%2)"_s.arg(party.group, joined));
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(words.comma) + (names.size() > 1 ? words.lastOfMany : words.lastOfTwo) + last;
}

} // namespace noticedesk
