#pragma once

#include "app/desk/sitepages.h"
#include "app/desk/sitescope.h"
#include "app/desk/sitestate.h"
#include "app/desk/sitewriting.h"

namespace noticedesk {

class SiteFiles;
class SiteFolder;

/// Writes the incidents of a site month by month, and remembers each month in a file of its own.
class SiteMonths final {
public:
    /// `setting`: a digest of everything besides an incident that its page depends on.
    SiteMonths(const IncidentStore &store, const SiteQuestion &question, const QByteArray &setting, SiteFolder &folder,
               SiteFiles &files);

    using GoOn = SitePages::GoOn;

    /// What the entry of a month says of these stamps.
    [[nodiscard]] QByteArray stampOf(const QList<IncidentStamp> &stamps) const;
    /// Brings the month to these incidents; where it fails, what was done is remembered.
    [[nodiscard]] Result<SiteMonthEntry> write(const QDate &month, const QList<IncidentStamp> &stamps,
                                               const GoOn &goOn);
    /// Takes a month away of which nothing is left.
    [[nodiscard]] Result<> remove(const QDate &month);
    /// The incidents of a month that are out, as they were last written.
    [[nodiscard]] Result<QList<IndexedIncident>> indexed(const QDate &month) const;
    /// Whether the incident stood in that month when it was last written.
    [[nodiscard]] Result<bool> holds(const QDate &month, IncidentId id) const;

    /// What has been done so far.
    [[nodiscard]] SiteOutcome outcome() const;
    /// Whether all of it has been remembered.
    [[nodiscard]] bool isRemembered() const { return m_isRemembered; }

private:
    struct Work {
        SiteMonth now;
        QList<qsizetype> toLookAt; ///< places in `now`
        QHash<IncidentId, SiteIncident> gone; ///< that stood there before and are not among the stamps
    };

    [[nodiscard]] Result<SiteMonth> remembered(const QDate &month) const;
    [[nodiscard]] Result<> remember(const QDate &month, const SiteMonth &what) const;
    [[nodiscard]] Work planned(const SiteMonth &before, const QList<IncidentStamp> &stamps) const;
    [[nodiscard]] Result<> announce(const QDate &month, const Work &work);
    [[nodiscard]] Result<> adoptIfMoved(IncidentId id);
    void adopt(IncidentId id);
    [[nodiscard]] Result<> lookAt(Work &work, const GoOn &goOn);
    [[nodiscard]] Result<> removeGone(const QList<SiteIncident> &gone);
    [[nodiscard]] Result<> writeList(const QDate &month, SiteMonth &now);
    [[nodiscard]] bool isStillWanted(IncidentId id) const;

    const IncidentStore &m_store;
    const SiteQuestion &m_question;
    SiteFolder &m_folder;
    SiteFiles &m_files;
    SitePages m_pages;
    QByteArray m_setting;
    SiteScope m_scope;
    int m_listsWritten = 0;
    bool m_isRemembered = true;
};

} // namespace noticedesk
