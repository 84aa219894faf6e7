#pragma once

#include "app/desk/sitecalendar.h"
#include "app/notice/indexextent.h"

namespace noticedesk {

/// Which incidents a site is of.
class SiteScope final {
public:
    explicit SiteScope(const SiteQuestion &question)
        : m_page(question.page.id)
        , m_chosen(question.chosen)
        , m_begun(SiteCalendar(question).all())
        , m_extent{question.since, question.until, !question.chosen.isEmpty()}
    {
    }

    /// Whether it may be of the site, once it is known to be of the page and to have begun in time.
    [[nodiscard]] bool admits(IncidentId id) const { return m_chosen.isEmpty() || m_chosen.contains(id); }
    [[nodiscard]] bool holds(IncidentId id, PageId page, const QDateTime &startedAt) const
    {
        return page == m_page && m_begun.contains(startedAt) && admits(id);
    }
    [[nodiscard]] const IndexExtent &extent() const { return m_extent; }

private:
    PageId m_page;
    QSet<IncidentId> m_chosen;
    Interval m_begun;
    IndexExtent m_extent;
};

} // namespace noticedesk
