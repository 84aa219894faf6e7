#pragma once

#include "app/base/result.h"
#include "app/incident/history.h"
#include "app/incident/page.h"
#include "app/store/impactquery.h"
#include "app/store/incidentquery.h"
#include "app/store/incidentstamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

/// Everything that one act stores: all of it or none.
struct Changes {
    QList<Page> pages;
    QList<Component> components;
    QList<Incident> incidents; ///< each at the `revision` it was read at; 0 for a new one
    QList<Original> originals;
    /// Made on another desk: each is stored at its number, by its own author and at its time, before `incidents`.
    QList<Revision> revisions = {};

    bool operator==(const Changes &) const = default;
};

/// Whole values in, whole values out; no SQL word, so that another database can answer it. One object serves one
/// thread; two objects, in one process or in two, may have the same file open.
class IncidentStore {
public:
    IncidentStore() = default;
    virtual ~IncidentStore() = default;
    IncidentStore(const IncidentStore &) = delete;
    IncidentStore &operator=(const IncidentStore &) = delete;

    /// Light rows for a list, newest first: at most `count` of those that follow `after`, or the first ones.
    /// Costs an index look-up, however many incidents there are. Without a search text the order is by `latestAt`;
    /// with one it is by the start of the incident.
    [[nodiscard]] virtual Result<QList<IncidentSummary>>
    summaries(const IncidentQuery &query, const std::optional<IncidentSummary> &after, int count) const = 0;
    /// Light rows of the incidents whose readers wait for an update promised for `since` or later, the soonest due
    /// first, at most `count`.
    [[nodiscard]] virtual Result<QList<IncidentSummary>> promised(const QDateTime &since, int count) const = 0;
    /// Light rows of the incidents that began within a time and are not withdrawn, the earliest first. Costs an index
    /// look-up and what it finds, however many incidents there are.
    [[nodiscard]] virtual Result<QList<IncidentSummary>> begunIn(const Interval &within) const = 0;
    /// Who first said what began within a time, by name; empty: we did. Costs what `begunIn` costs.
    [[nodiscard]] virtual Result<QStringList> sourcesIn(const Interval &within) const = 0;
    /// Light rows of these incidents, in this order; unknown and withdrawn ones are passed over.
    [[nodiscard]] virtual Result<QList<IncidentSummary>> summariesOf(const QList<IncidentId> &ids) const = 0;
    /// The windows in which components were affected or planned work was done, by begin, of all incidents that are not
    /// withdrawn. Costs an index look-up and what it finds, however many incidents there are.
    [[nodiscard]] virtual Result<QList<KnownImpact>> impactsIn(const ImpactQuery &query) const = 0;
    /// The stamps of a page's incidents that began within a time and are not withdrawn, the latest start first: at
    /// most `count` of those that follow `after`, or the first ones.
    [[nodiscard]] virtual Result<QList<IncidentStamp>>
    stamps(PageId page, const Interval &begun, const std::optional<IncidentId> &after, int count) const = 0;
    /// Which incidents of any page have been saved since the moment `mark`, which an earlier answer named. All may be
    /// different if they are more than `most`, or the mark is none of this store: it then is another one, or one that
    /// was put back. Costs what it finds.
    [[nodiscard]] virtual Result<SavedSince> savedSince(const QByteArray &mark, int most) const = 0;
    /// How many there are of each kind of list; kept up to date by saving, never counted.
    [[nodiscard]] virtual Result<Tally> tally() const = 0;

    /// NotFound if absent.
    [[nodiscard]] virtual Result<Incident> incident(IncidentId id) const = 0;
    /// These incidents in this order, as they were at one moment. NotFound if one is absent.
    [[nodiscard]] virtual Result<QList<Incident>> incidents(const QList<IncidentId> &ids) const = 0;
    /// The ids whose text begins with `prefix` (hexadecimal digits and hyphens), at most `count`, in order.
    [[nodiscard]] virtual Result<QList<IncidentId>> idsBeginningWith(const QString &prefix, int count) const = 0;
    /// The incidents of `page` that were read from one of these sources; unknown keys are passed over.
    [[nodiscard]] virtual Result<QList<Incident>> incidentsFrom(PageId page, const QStringList &sourceKeys) const = 0;

    /// Oldest first; number 1 is the first save.
    [[nodiscard]] virtual Result<QList<Revision>> revisions(IncidentId id) const = 0;
    [[nodiscard]] virtual Result<QList<Original>> originals(IncidentId id) const = 0;

    /// By name; the withdrawn among them.
    [[nodiscard]] virtual Result<QList<Page>> pages() const = 0;
    /// By position, then by name; the retired and the withdrawn among them.
    [[nodiscard]] virtual Result<QList<Component>> components(PageId page) const = 0;

    /// Whether any revision of any incident names it. Looks through all of them where none does.
    [[nodiscard]] virtual Result<bool> isInHistory(PageId page) const = 0;
    [[nodiscard]] virtual Result<bool> isInHistory(ComponentId component) const = 0;

    /// All or none, on the disk when it returns. Conflict if an incident is no longer at the revision it was read at,
    /// or a revision does not follow the one that is here: `incident(id)` answers the other version; NotFound if it was
    /// never here. Invalid if a title is empty, a page or component is unknown, an incident holds an update twice, or
    /// another one of the page has its source key. What is equal to what is stored makes no new revision; anything else
    /// is stored at `revision + 1`.
    [[nodiscard]] virtual Result<> save(const Changes &changes, const Authorship &by) = 0;

    /// A number that changes when another program, or another store object, has written. Cheap to ask often. FileGone
    /// once the file is not where it was opened: nothing is saved then, but what is open can be read and backed up.
    [[nodiscard]] virtual Result<qint64> foreignChanges() const = 0;

    /// Writes a checked copy to a file that must not exist yet. Engines without a file refuse it.
    [[nodiscard]] virtual Result<> backup(const QString &file) const = 0;
    /// Reads everything and says what is wrong with it; costs time in proportion to the store.
    [[nodiscard]] virtual Result<> verify() const = 0;
};

} // namespace noticedesk
