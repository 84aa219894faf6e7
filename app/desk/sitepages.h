#pragma once

#include "app/desk/sitestate.h"
#include "app/desk/sitewriting.h"

#include <mutex>
#include <vector>

namespace noticedesk {

class SiteFiles;

/// Writes the pages of incidents, and the same as Markdown.
class SitePages final {
public:
    SitePages(const IncidentStore &store, const SiteQuestion &question, const SiteFiles &files);

    /// Told how many more incidents have been looked at; answers whether to go on.
    using GoOn = std::function<bool(int more)>;

    /// Brings the files of the incidents at these places of a month to what is in the store; where it fails, what
    /// was done is in the month.
    [[nodiscard]] Result<> write(SiteMonth &month, const QList<qsizetype> &places, const GoOn &goOn);
    /// Takes the files of an incident away.
    [[nodiscard]] Result<> take(const SiteIncident &incident);

    /// What has been done so far.
    [[nodiscard]] const SiteOutcome &outcome() const { return m_outcome; }

private:
    struct Done {
        Result<SiteIncident> incident;
        int written = 0;
    };

    void writeSome(const SiteMonth &month, const QList<qsizetype> &places, std::vector<Done>::iterator done) const;
    [[nodiscard]] Result<QList<Incident>> read(const SiteMonth &month, const QList<qsizetype> &places) const;
    [[nodiscard]] Done written(const Incident &incident, const SiteIncident &before) const;
    [[nodiscard]] Result<SiteIncident> withFiles(SiteIncident now, const Incident &incident, const SiteIncident &before,
                                                 int &written) const;
    [[nodiscard]] Result<> takeFiles(const SiteIncident &incident) const;
    [[nodiscard]] Result<> keep(SiteMonth &month, const QList<qsizetype> &places, const std::vector<Done> &done);

    const IncidentStore &m_store;
    const SiteQuestion &m_question;
    const SiteFiles &m_files;
    SiteOutcome m_outcome;
    mutable std::mutex m_reading; ///< a store serves one thread at a time
};

} // namespace noticedesk
