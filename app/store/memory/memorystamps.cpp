#include "app/store/memory/memorystore.h"

#include <algorithm>

namespace noticedesk {

IncidentStamp MemoryStore::stamp(const QList<Revision> &revisions) const
{
    const Incident &incident = revisions.last().incident;
    return {incident.id, incident.page, summary(revisions).startedAt, incident.revision, incident.withdrawn};
}

Result<QList<IncidentStamp>> MemoryStore::stamps(PageId page, const Interval &begun,
                                                 const std::optional<IncidentId> &after, int count) const
{
    QList<IncidentStamp> all;
    for (const QList<Revision> &revisions : m_kept.incidents)
        if (const IncidentStamp one = stamp(revisions);
            one.page == page && !one.withdrawn && begun.contains(one.startedAt))
            all.append(one);
    std::sort(all.begin(), all.end(), [](const IncidentStamp &a, const IncidentStamp &b) {
        return a.startedAt != b.startedAt ? b.startedAt < a.startedAt : b.id.text() < a.id.text();
    });
    const auto known = std::find_if(all.begin(), all.end(), [&](const IncidentStamp &one) { return one.id == after; });
    return all.mid(known == all.end() ? 0 : known - all.begin() + 1, std::max(count, 0));
}

Result<SavedSince> MemoryStore::savedSince(const QByteArray &mark, int most) const
{
    const auto markOf = [this](qsizetype place) {
        const auto &[id, revision] = m_kept.saveOrder.at(place - 1);
        return QByteArray::number(place) + ' ' + id.text().toUtf8() + ' ' + QByteArray::number(revision);
    };
    const qsizetype now = m_kept.saveOrder.size();
    const qsizetype then = mark.left(mark.indexOf(' ')).toLongLong();
    SavedSince since{now == 0 ? QByteArray() : markOf(now), std::nullopt};
    if (then < 1 || then > now || markOf(then) != mark)
        return since;
    QList<IncidentStamp> stamps;
    for (qsizetype place = then; place < now; ++place) {
        const auto &[id, revision] = m_kept.saveOrder.at(place);
        if (const QList<Revision> revisions = m_kept.incidents.value(id); revisions.size() == revision)
            stamps.append(stamp(revisions));
    }
    if (stamps.size() <= most)
        since.incidents = stamps;
    return since;
}

} // namespace noticedesk
