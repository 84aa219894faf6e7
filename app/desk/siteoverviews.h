#pragma once

#include "app/desk/sitescope.h"
#include "app/desk/sitestate.h"
#include "app/desk/sitewriting.h"
#include "app/notice/published.h"

#include <QSet>

namespace noticedesk {

class SiteFiles;

/// Writes the files of a site that are of no month: the index, the feeds, JSON and the calendar.
class SiteOverviews final {
public:
    /// `before`: the site as it was last written.
    SiteOverviews(const IncidentStore &store, const SiteQuestion &question, SiteFiles &files, const SiteState &before);

    /// Writes what of them is different. `changed` are the incidents that have been saved since the last time; none:
    /// all may be different. `newest` are listed on the index.
    [[nodiscard]] Result<> write(const QList<SiteMonthEntry> &months, const QList<IndexedIncident> &newest,
                                 const std::optional<QSet<IncidentId>> &changed);

    /// What is to be remembered of them.
    [[nodiscard]] const QHash<QString, QByteArray> &digests() const { return m_digests; }
    [[nodiscard]] const QList<IncidentId> &told() const { return m_told; }
    [[nodiscard]] int written() const { return m_written; }

private:
    struct LastTold {
        QList<Published> incidents;
        QList<IncidentId> lookedAt; ///< for it, also those of which nothing is out
    };

    [[nodiscard]] Result<bool> isToldAsBefore(const QSet<IncidentId> &changed) const;
    [[nodiscard]] Result<> forEachLatest(const std::function<Result<bool>(IncidentId)> &visit) const;
    [[nodiscard]] Result<QList<IncidentSummary>> chosenRows() const;
    [[nodiscard]] Result<LastTold> lastTold() const;
    [[nodiscard]] Result<QList<Published>> calendar(QList<Published> planned,
                                                    const QList<IndexedIncident> &ahead) const;
    [[nodiscard]] Result<Published> publishedIncident(IncidentId id) const;
    [[nodiscard]] Result<> writeFeeds(const QList<IndexedIncident> &ahead);
    [[nodiscard]] Result<> put(const QList<std::pair<QString, QByteArray>> &files);

    const IncidentStore &m_store;
    const SiteQuestion &m_question;
    SiteScope m_scope;
    SiteFiles &m_files;
    QList<IndexedIncident> m_aheadBefore;
    QHash<QString, QByteArray> m_digests;
    QList<IncidentId> m_told;
    int m_written = 0;
};

/// All that is not over.
[[nodiscard]] QList<IndexedIncident> aheadIn(const QList<SiteMonthEntry> &months);

} // namespace noticedesk
