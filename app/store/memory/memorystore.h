#pragma once

#include "app/store/incidentstore.h"

#include <QHash>

#include <functional>

namespace noticedesk {

/// Keeps everything in plain values and forgets it at the end: for tests and for trying things out.
class MemoryStore final : public IncidentStore {
public:
    [[nodiscard]] Result<QList<IncidentSummary>>
    summaries(const IncidentQuery &query, const std::optional<IncidentSummary> &after, int count) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> promised(const QDateTime &since, int count) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> begunIn(const Interval &within) const override;
    [[nodiscard]] Result<QStringList> sourcesIn(const Interval &within) const override;
    [[nodiscard]] Result<QList<IncidentSummary>> summariesOf(const QList<IncidentId> &ids) const override;
    [[nodiscard]] Result<QList<KnownImpact>> impactsIn(const ImpactQuery &query) const override;
    [[nodiscard]] Result<QList<IncidentStamp>> stamps(PageId page, const Interval &begun,
                                                      const std::optional<IncidentId> &after, int count) const override;
    [[nodiscard]] Result<SavedSince> savedSince(const QByteArray &mark, int most) const override;
    [[nodiscard]] Result<Tally> tally() const override;
    [[nodiscard]] Result<Incident> incident(IncidentId id) const override;
    [[nodiscard]] Result<QList<Incident>> incidents(const QList<IncidentId> &ids) const override;
    [[nodiscard]] Result<QList<IncidentId>> idsBeginningWith(const QString &prefix, int count) const override;
    [[nodiscard]] Result<QList<Incident>> incidentsFrom(PageId page, const QStringList &sourceKeys) const override;
    [[nodiscard]] Result<QList<Revision>> revisions(IncidentId id) const override;
    [[nodiscard]] Result<QList<Original>> originals(IncidentId id) const override;
    [[nodiscard]] Result<QList<Page>> pages() const override;
    [[nodiscard]] Result<QList<Component>> components(PageId page) const override;
    [[nodiscard]] Result<bool> isInHistory(PageId page) const override;
    [[nodiscard]] Result<bool> isInHistory(ComponentId component) const override;
    [[nodiscard]] Result<> save(const Changes &changes, const Authorship &by) override;
    [[nodiscard]] Result<qint64> foreignChanges() const override;
    [[nodiscard]] Result<> backup(const QString &file) const override;
    [[nodiscard]] Result<> verify() const override;

private:
    struct Kept {
        QHash<PageId, Page> pages;
        QHash<ComponentId, Component> components;
        QHash<IncidentId, QList<Revision>> incidents;
        QHash<IncidentId, QList<Original>> originals;
        QList<std::pair<IncidentId, int>> saveOrder; ///< revisions, in the order they came
    };

    [[nodiscard]] static Result<> add(Kept &kept, const Changes &changes, const Authorship &by);
    [[nodiscard]] static Result<> add(Kept &kept, const Incident &incident, const Authorship &by);
    [[nodiscard]] bool isInAnyRevision(const std::function<bool(const Incident &)> &names) const;
    [[nodiscard]] IncidentStamp stamp(const QList<Revision> &revisions) const;
    [[nodiscard]] IncidentSummary summary(const QList<Revision> &revisions) const;
    [[nodiscard]] bool isWanted(const IncidentQuery &query, const QStringList &words, const Incident &incident,
                                const IncidentSummary &row) const;

    Kept m_kept;
};

} // namespace noticedesk
