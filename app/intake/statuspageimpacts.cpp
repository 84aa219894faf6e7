#include "app/intake/statuspageimpacts.h"

#include "app/intake/cleaning.h"

#include <QHash>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The component that an entry of `affected_components` is about; nothing for the sentence that old answers put there
/// when there was none.
std::optional<PostComponent> affectedComponent(const QJsonObject &entry)
{
    const QString name = cleanLine(entry.value("name"_L1).toString());
    const QString reference = apiId(entry.value("code"_L1));
    if (reference.isEmpty() && !entry.contains("new_status"_L1))
        return std::nullopt;
    return name.isEmpty() ? std::nullopt : std::optional(PostComponent{name, {}, reference});
}

bool isSame(const PostComponent &component, const PostComponent &named)
{
    if (!component.reference.isEmpty() && !named.reference.isEmpty())
        return component.reference == named.reference;
    return component.name == named.name || component.group + u" - "_s + component.name == named.name;
}

qsizetype indexOf(const QList<PostComponent> &components, const PostComponent &named)
{
    const auto found = std::find_if(components.begin(), components.end(),
                                    [&](const PostComponent &each) { return isSame(each, named); });
    return found == components.end() ? -1 : found - components.begin();
}

/// The parents among the listed components: the groups, of which readers see the members.
bool isGroupOfOthers(const QJsonObject &component, const QJsonArray &all)
{
    return component.value("group"_L1).toBool() && std::any_of(all.begin(), all.end(), [&](const QJsonValue &other) {
               return other.toObject().value("group_id"_L1) == component.value("id"_L1);
           });
}

/// An update names a component together with its group, "Group - Component".
QString groupIn(const QString &affectedName, const QString &name)
{
    const QString tail = u" - "_s + name;
    return affectedName.endsWith(tail) ? affectedName.chopped(tail.size()) : QString();
}

/// A window that is not closed yet.
struct OpenImpact {
    ComponentStatus level = ComponentStatus::Operational;
    QDateTime begin;
};

class Impacts {
public:
    void say(qsizetype component, ComponentStatus level, const QDateTime &at)
    {
        const auto open = m_open.constFind(component);
        if (open != m_open.constEnd() && open->level == level)
            return;
        close(component, at);
        if (level != ComponentStatus::Operational)
            m_open.insert(component, {level, at});
    }

    void closeAll(const QDateTime &at)
    {
        for (const qsizetype component : m_open.keys())
            close(component, at);
    }

    QList<PostImpact> all() const
    {
        QList<PostImpact> impacts = m_closed;
        for (auto open = m_open.constBegin(); open != m_open.constEnd(); ++open)
            impacts.append({open.key(), open->level, {open->begin, std::nullopt}});
        std::sort(impacts.begin(), impacts.end(), [](const PostImpact &a, const PostImpact &b) {
            return std::pair(a.span.begin, a.component) < std::pair(b.span.begin, b.component);
        });
        return impacts;
    }

private:
    void close(qsizetype component, const QDateTime &at)
    {
        const auto open = m_open.constFind(component);
        if (open == m_open.constEnd())
            return;
        if (open->begin < at)
            m_closed.append({component, open->level, {open->begin, at}});
        m_open.erase(open);
    }

    QHash<qsizetype, OpenImpact> m_open;
    QList<PostImpact> m_closed;
};

} // namespace

QList<PostComponent> statusPageComponents(const QJsonObject &incident, const QList<StatusPageUpdate> &updates,
                                          const StatusPageContext &context)
{
    QList<PostComponent> components;
    const QJsonArray listed = incident.value("components"_L1).toArray();
    for (const QJsonValue &value : listed) {
        const QJsonObject object = value.toObject();
        const QString name = cleanLine(object.value("name"_L1).toString());
        if (!name.isEmpty() && !isGroupOfOthers(object, listed))
            components.append(
                {name, context.groups.value(apiId(object.value("group_id"_L1))), apiId(object.value("id"_L1))});
    }
    for (const StatusPageUpdate &update : updates)
        for (const QJsonValue &entry : update.affected) {
            const auto named = affectedComponent(entry.toObject());
            const qsizetype at = named ? indexOf(components, *named) : -1;
            if (named && at < 0)
                components.append(*named);
            else if (named && components.at(at).group.isEmpty())
                components[at].group = groupIn(named->name, components.at(at).name);
        }
    return components;
}

QList<PostImpact> statusPageImpacts(const QList<PostComponent> &components, const QList<StatusPageUpdate> &updates)
{
    Impacts impacts;
    for (const StatusPageUpdate &update : updates) {
        for (const QJsonValue &entry : update.affected) {
            const auto named = affectedComponent(entry.toObject());
            const auto level = componentStatusFromWord(entry.toObject().value("new_status"_L1).toString());
            if (named && level)
                impacts.say(indexOf(components, *named), *level, update.update.postedAt);
        }
        if (isOver(update.update.status))
            impacts.closeAll(update.update.postedAt);
    }
    return impacts.all();
}

} // namespace noticedesk
