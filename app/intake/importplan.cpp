#include "app/intake/importplan.h"

#include "app/intake/growth.h"
#include "app/intake/planneddesk.h"

#include <QCoreApplication>
#include <QHash>

namespace noticedesk {

namespace {

using Key = std::pair<PageId, QString>;

Incident incidentOf(const Post &post, const Page &page)
{
    const QByteArray key = (page.name + u'\n' + post.sourceKey).toUtf8();
    Incident incident;
    incident.id = IncidentId::from(startOf(post), key);
    incident.page = page.id;
    incident.kind = post.kind;
    incident.title = post.title;
    incident.severity = post.severity;
    incident.source = post.source;
    incident.window = post.window;
    incident.updates = post.updates;
    incident.inferred = post.inferred;
    incident.sourceKey = post.sourceKey;
    for (Update &update : incident.updates)
        update.id = UpdateId::from(update.postedAt, key + '\n' + update.sourceKey.toUtf8());
    return incident;
}

void setComponents(Incident &incident, const Post &post, const QList<ComponentId> &ids)
{
    for (const ComponentId &id : ids)
        if (!incident.components.contains(id))
            incident.components.append(id);
    for (const PostImpact &impact : post.impacts)
        incident.impacts.append({ids.at(impact.component), impact.level, impact.span});
}

QString whyOf(PlannedIncident::Verdict verdict, int updates)
{
    switch (verdict) {
    case PlannedIncident::Verdict::Added:
        return QCoreApplication::translate("Intake", "It is not known here yet and comes with %n update(s).", nullptr,
                                           updates);
    case PlannedIncident::Verdict::Grown:
        return QCoreApplication::translate("Intake", "It is known here and has grown by %n update(s).", nullptr,
                                           updates);
    case PlannedIncident::Verdict::Unchanged:
        return QCoreApplication::translate("Intake", "It is known here with all of its %n update(s).", nullptr,
                                           updates);
    }
    Q_UNREACHABLE();
}

class Planner {
public:
    explicit Planner(const KnownDesk &known) : m_desk(known)
    {
        for (const Incident &incident : known.incidents)
            m_known.insert({incident.page, incident.sourceKey}, incident);
    }

    void add(const Post &post)
    {
        const Page page = m_desk.pageOf(post);
        const Key key{page.id, post.sourceKey};
        const Incident read = incidentOf(post, page);
        if (const auto planned = m_planned.constFind(key); planned != m_planned.constEnd())
            grow(m_incidents[*planned], read, post);
        else if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            addKnown(*known, read, post, key);
        else
            addNew(read, post, key);
    }

    ImportPlan plan() const { return {m_desk.storedPages(), m_desk.storedComponents(), m_incidents, {}}; }

private:
    void addNew(Incident incident, const Post &post, const Key &key)
    {
        setComponents(incident, post, m_desk.componentsOf(post, incident.page));
        const auto verdict = PlannedIncident::Verdict::Added;
        m_planned.insert(key, m_incidents.size());
        m_incidents.append({verdict, incident, whyOf(verdict, int(incident.updates.size())), post.original});
    }

    void addKnown(const Incident &known, const Incident &read, const Post &post, const Key &key)
    {
        const auto verdict = PlannedIncident::Verdict::Unchanged;
        m_planned.insert(key, m_incidents.size());
        m_incidents.append({verdict, known, whyOf(verdict, int(known.updates.size())), post.original});
        grow(m_incidents.last(), read, post);
    }

    /// For what is known, and for what the same list has brought before.
    void grow(PlannedIncident &planned, Incident read, const Post &post)
    {
        // Components are made only for what is stored.
        if (grown(planned.incident, read).updates == 0)
            return;
        setComponents(read, post, m_desk.componentsOf(post, read.page));
        const Growth growth = grown(planned.incident, read);
        planned.incident = growth.incident;
        planned.original = post.original;
        if (planned.verdict == PlannedIncident::Verdict::Added) {
            planned.why = whyOf(planned.verdict, int(planned.incident.updates.size()));
            return;
        }
        planned.verdict = PlannedIncident::Verdict::Grown;
        const int before = int(m_known.value({read.page, read.sourceKey}).updates.size());
        planned.why = whyOf(planned.verdict, int(planned.incident.updates.size()) - before);
    }

    PlannedDesk m_desk;
    QHash<Key, Incident> m_known;
    QHash<Key, qsizetype> m_planned;
    QList<PlannedIncident> m_incidents;
};

} // namespace

QDateTime startOf(const Post &post)
{
    if (!post.updates.isEmpty())
        return post.updates.first().postedAt;
    if (post.window)
        return post.window->begin;
    return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
}

ImportPlan planImport(const QList<Post> &posts, const KnownDesk &known)
{
    Planner planner(known);
    for (const Post &post : posts)
        planner.add(post);
    return planner.plan();
}

} // namespace noticedesk
