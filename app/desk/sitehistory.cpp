#include "app/desk/sitehistory.h"

#include <QCoreApplication>

#include <limits>

namespace noticedesk {

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr qsizetype newestListed = 50;
constexpr int stampsAtOnce = 1000;

} // namespace

SiteHistory::SiteHistory(const IncidentStore &store, const SiteQuestion &question, SiteMonths &months,
                         const QList<SiteMonthEntry> &before, int all, const OnWithSite &goOn)
    : m_store(store)
    , m_page(question.page.id)
    , m_calendar(question)
    , m_scope(question)
    , m_months(months)
    , m_goOn(goOn)
    , m_all(all)
{
    for (const SiteMonthEntry &entry : before)
        m_old.insert(entry.month.first, entry);
}

Result<> SiteHistory::writeAll()
{
    QList<IncidentStamp> ofMonth;
    QDateTime begin; // of the month
    std::optional<IncidentId> after;
    for (bool isMore = true; isMore;) {
        const auto some = m_store.stamps(m_page, m_calendar.all(), after, stampsAtOnce);
        if (!some)
            return tl::unexpected(some.error());
        for (const IncidentStamp &stamp : *some) {
            if (!m_scope.admits(stamp.id))
                continue;
            if (!ofMonth.isEmpty() && stamp.startedAt < begin) {
                if (auto written = writeMonth(m_calendar.monthOf(ofMonth.first().startedAt), ofMonth); !written)
                    return written;
                ofMonth.clear();
            }
            if (ofMonth.isEmpty())
                begin = m_calendar.beginOf(m_calendar.monthOf(stamp.startedAt));
            ofMonth.append(stamp);
        }
        isMore = some->size() == stampsAtOnce;
        if (isMore)
            after = some->last().id;
    }
    if (!ofMonth.isEmpty())
        if (auto written = writeMonth(m_calendar.monthOf(ofMonth.first().startedAt), ofMonth); !written)
            return written;
    return removeOld();
}

Result<> SiteHistory::write(const QSet<QDate> &months)
{
    for (const QDate &month : months) {
        auto stamps = m_store.stamps(m_page, m_calendar.within(month), {}, std::numeric_limits<int>::max());
        if (!stamps)
            return tl::unexpected(stamps.error());
        stamps->removeIf([this](const IncidentStamp &stamp) { return !m_scope.admits(stamp.id); });
        auto done = stamps->isEmpty() ? m_months.remove(month) : writeMonth(month, *stamps);
        if (!done)
            return done;
        m_old.remove(month);
    }
    return {};
}

Result<> SiteHistory::writeMonth(const QDate &month, const QList<IncidentStamp> &stamps)
{
    const auto old = m_old.constFind(month);
    if (old != m_old.constEnd() && old->stamp == m_months.stampOf(stamps)) {
        if (!goOn(int(stamps.size())))
            return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
        m_now.append(*old);
    } else {
        const auto entry = m_months.write(month, stamps, [this](int more) { return goOn(more); });
        if (!entry)
            return tl::unexpected(entry.error());
        m_now.append(*entry);
    }
    m_old.remove(month);
    return {};
}

Result<> SiteHistory::removeOld()
{
    for (const QDate &month : m_old.keys()) {
        if (auto removed = m_months.remove(month); !removed)
            return removed;
        m_old.remove(month);
    }
    return {};
}

Result<QList<IndexedIncident>> SiteHistory::newest() const
{
    QList<IndexedIncident> newest;
    for (const SiteMonthEntry &entry : months()) {
        if (newest.size() >= newestListed)
            break;
        const auto indexed = m_months.indexed(entry.month.first);
        if (!indexed)
            return tl::unexpected(indexed.error());
        newest += indexed->mid(0, newestListed - newest.size());
    }
    return newest;
}

QList<SiteMonthEntry> SiteHistory::months() const
{
    QList<SiteMonthEntry> months = m_now + m_old.values();
    std::sort(months.begin(), months.end(),
              [](const SiteMonthEntry &a, const SiteMonthEntry &b) { return a.month.first > b.month.first; });
    return months;
}

bool SiteHistory::goOn(int more)
{
    m_done += more;
    return m_goOn(m_done, std::max(m_all, m_done));
}

} // namespace noticedesk
