#include "app/desk/sitewriting.h"

#include "app/base/zone.h"
#include "app/desk/sitefiles.h"
#include "app/desk/sitefolder.h"
#include "app/desk/sitemonths.h"
#include "app/desk/sitestate.h"
#include "app/notice/machines.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr qsizetype newestListed = 50;
constexpr qsizetype mostInCalendar = 200;
constexpr int stampsAtOnce = 1000;

QString memory()
{
    return u".noticedesk-site"_s;
}

QString memoryOfAll()
{
    return u".noticedesk-site/site.json"_s;
}

/// One writing of a site, from its opening to its end.
class Writing final {
public:
    Writing(const IncidentStore &store, const IncidentStamps &stamps, const SiteQuestion &question, SiteFolder &folder,
            const OnWithSite &goOn)
        : m_store(store)
        , m_stamps(stamps)
        , m_question(question)
        , m_folder(folder)
        , m_files(folder)
        , m_months(store, question, folder, m_files)
        , m_goOn(goOn)
        , m_zone(zoneNamed(question.page.zone))
    {
    }

    Result<SiteOutcome> run()
    {
        if (auto known = takeUp(); !known)
            return tl::unexpected(known.error());
        auto done = writeMonths();
        if (done)
            done = removeOldMonths();
        if (done)
            done = writeOverviews();
        auto kept = remember();
        if (!done)
            return tl::unexpected(done.error());
        if (!kept)
            return tl::unexpected(kept.error());
        SiteOutcome outcome = m_months.outcome();
        outcome.written += m_written;
        for (const SiteMonthEntry &entry : m_now)
            outcome.incidents += entry.month.incidents;
        return outcome;
    }

private:
    [[nodiscard]] Result<> takeUp();
    [[nodiscard]] Result<SiteState> rememberedState() const;
    [[nodiscard]] Result<> writeMonths();
    [[nodiscard]] Result<> writeMonth(const QDate &month, const QList<IncidentStamp> &stamps);
    [[nodiscard]] Result<> listNewest(const SiteMonthEntry &entry);
    [[nodiscard]] Result<> removeOldMonths();
    [[nodiscard]] Result<> writeOverviews();
    [[nodiscard]] Result<> put(const QString &path, const QByteArray &bytes);
    [[nodiscard]] Result<QList<Published>> lastTold() const;
    [[nodiscard]] Result<QList<Published>> calendar(QList<Published> lastTold) const;
    [[nodiscard]] Result<> remember();

    [[nodiscard]] QDate monthOf(const QDateTime &at) const
    {
        const QDate day = at.toTimeZone(m_zone).date();
        return {day.year(), day.month(), 1};
    }
    [[nodiscard]] QDateTime since() const { return m_question.since->startOfDay(m_zone); }
    [[nodiscard]] bool isWanted(const QDateTime &start) const { return !m_question.since || start >= since(); }
    [[nodiscard]] QList<IndexedIncident> ahead() const;

    const IncidentStore &m_store;
    const IncidentStamps &m_stamps;
    const SiteQuestion &m_question;
    SiteFolder &m_folder;
    SiteFiles m_files;
    SiteMonths m_months;
    const OnWithSite &m_goOn;
    QTimeZone m_zone;

    SiteState m_before;
    QHash<QDate, SiteMonthEntry> m_old; ///< of the months that have not been looked at
    QList<SiteMonthEntry> m_now;
    QHash<QString, QByteArray> m_digests;
    QList<IndexedIncident> m_newest;
    int m_done = 0;
    int m_all = 0;
    int m_written = 0;
};

Result<> Writing::takeUp()
{
    if (!m_folder.exists(memory()) && !m_folder.isEmpty())
        return failure(Error::Code::Storage,
                       Site::tr("“%1” already holds files, and they are not of a site of Notice Desk. Nothing was "
                                "written; choose a new or an empty folder.")
                           .arg(m_folder.shown(QString())));
    for (const QString &name : {memory(), u"incidents"_s, u"history"_s})
        if (auto entered = m_folder.enter(name); !entered)
            return entered;
    auto state = rememberedState();
    if (!state)
        return tl::unexpected(state.error());
    if (!state->page.isNull() && state->page != m_question.page.id)
        return failure(Error::Code::Storage,
                       Site::tr("“%1” holds the site of another page. Nothing was written; choose another folder.")
                           .arg(m_folder.shown(QString())));
    m_before = std::move(*state);
    m_digests = m_before.files;
    for (const SiteMonthEntry &entry : m_before.months)
        m_old.insert(entry.month.first, entry);
    const auto tally = m_store.tally();
    if (!tally)
        return tl::unexpected(tally.error());
    m_all = tally->all;
    return m_files.takeUp();
}

Result<SiteState> Writing::rememberedState() const
{
    const auto bytes = m_folder.read(memoryOfAll());
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return SiteState();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (auto state = siteStateFrom(*bytes))
        return *state;
    return failure(Error::Code::Unreadable,
                   Site::tr("“%1”, in which the site is remembered, is damaged or of a newer Notice Desk. Write the "
                            "site into a new folder.")
                       .arg(m_folder.shown(memoryOfAll())));
}

Result<> Writing::writeMonths()
{
    QList<IncidentStamp> ofMonth;
    QDateTime begin; // of the month
    std::optional<IncidentId> after;
    for (bool isMore = true; isMore;) {
        const auto some = m_stamps.stamps(m_question.page.id, after, stampsAtOnce);
        if (!some)
            return tl::unexpected(some.error());
        for (const IncidentStamp &stamp : *some) {
            if (!isWanted(stamp.startedAt))
                continue;
            if (!ofMonth.isEmpty() && stamp.startedAt < begin) {
                if (auto written = writeMonth(monthOf(ofMonth.first().startedAt), ofMonth); !written)
                    return written;
                ofMonth.clear();
            }
            if (ofMonth.isEmpty())
                begin = monthOf(stamp.startedAt).startOfDay(m_zone);
            ofMonth.append(stamp);
        }
        isMore = some->size() == stampsAtOnce && isWanted(some->last().startedAt);
        if (isMore)
            after = some->last().id;
    }
    return ofMonth.isEmpty() ? Result<>() : writeMonth(monthOf(ofMonth.first().startedAt), ofMonth);
}

Result<> Writing::writeMonth(const QDate &month, const QList<IncidentStamp> &stamps)
{
    const auto onWith = [this](int more) {
        m_done += more;
        return m_goOn(m_done, std::max(m_all, m_done));
    };
    const auto old = m_old.constFind(month);
    if (old != m_old.constEnd() && old->stamp == m_months.stampOf(stamps)) {
        if (!onWith(int(stamps.size())))
            return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
        m_now.append(*old);
    } else {
        const auto entry = m_months.write(month, stamps, onWith);
        if (!entry)
            return tl::unexpected(entry.error());
        m_now.append(*entry);
    }
    m_old.remove(month);
    return listNewest(m_now.last());
}

Result<> Writing::listNewest(const SiteMonthEntry &entry)
{
    if (m_newest.size() >= newestListed || entry.month.incidents == 0)
        return {};
    const auto indexed = m_months.indexed(entry.month.first);
    if (!indexed)
        return tl::unexpected(indexed.error());
    m_newest += indexed->mid(0, newestListed - m_newest.size());
    return {};
}

Result<> Writing::removeOldMonths()
{
    for (const QDate &month : m_old.keys()) {
        if (auto removed = m_months.remove(month); !removed)
            return removed;
        m_old.remove(month);
    }
    return {};
}

QList<IndexedIncident> Writing::ahead() const
{
    QList<IndexedIncident> ahead;
    for (const SiteMonthEntry &entry : m_now)
        ahead += entry.ahead;
    return ahead;
}

Result<> Writing::writeOverviews()
{
    const Page &page = m_question.page;
    const auto told = lastTold();
    if (!told)
        return tl::unexpected(told.error());
    const auto planned = calendar(*told);
    if (!planned)
        return tl::unexpected(planned.error());
    SiteIndex index{ahead(), m_newest, {}};
    for (const SiteMonthEntry &entry : m_now)
        if (entry.month.incidents > 0)
            index.months.append(entry.month);
    const QList<std::pair<QString, QByteArray>> files{{u"index.html"_s, renderIndex(page, index)},
                                                      {u"feed.atom"_s, renderAtom(page, *told)},
                                                      {u"feed.rss"_s, renderRss(page, *told)},
                                                      {u"incidents.json"_s, renderJson(page, *told)},
                                                      {u"maintenance.ics"_s, renderCalendar(*planned)}};
    QStringList paths;
    for (const auto &[path, bytes] : files)
        paths.append(path);
    auto done = m_files.announce(paths);
    for (const auto &[path, bytes] : files)
        if (done)
            done = put(path, bytes);
    return done;
}

Result<> Writing::put(const QString &path, const QByteArray &bytes)
{
    const auto written = m_files.put(path, bytes, m_digests.value(path));
    if (!written)
        return tl::unexpected(written.error());
    m_digests.insert(path, contentDigest(bytes));
    m_written += int(*written);
    return {};
}

/// The incidents with the latest updates, the newest first.
Result<QList<Published>> Writing::lastTold() const
{
    QList<Published> told;
    std::optional<IncidentSummary> after;
    for (bool isMore = true; isMore && told.size() < newestListed;) {
        const auto rows = m_store.summaries({}, after, 2 * newestListed);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const IncidentSummary &row : *rows) {
            if (row.page != m_question.page.id || !isWanted(row.startedAt) || told.size() == newestListed)
                continue;
            const auto incident = m_store.incident(row.id);
            if (!incident)
                return tl::unexpected(incident.error());
            if (!publishableUpdates(*incident).isEmpty())
                told.append(published(*incident, m_question.page, m_question.components));
        }
        isMore = rows->size() == 2 * newestListed;
        if (isMore)
            after = rows->last();
    }
    return told;
}

Result<QList<Published>> Writing::calendar(QList<Published> planned) const
{
    planned.removeIf([](const Published &what) { return what.incident.kind != Kind::Maintenance; });
    for (const IndexedIncident &indexed : ahead()) {
        const bool isThere = std::any_of(planned.begin(), planned.end(),
                                         [&](const Published &what) { return what.incident.id == indexed.id; });
        if (isThere || indexed.kind != Kind::Maintenance || planned.size() == mostInCalendar)
            continue;
        const auto incident = m_store.incident(indexed.id);
        if (!incident)
            return tl::unexpected(incident.error());
        planned.append(published(*incident, m_question.page, m_question.components));
    }
    return planned;
}

/// Also of what was not done to its end.
Result<> Writing::remember()
{
    SiteState state{m_question.page.id, m_now, m_digests};
    state.months += m_old.values();
    std::sort(state.months.begin(), state.months.end(),
              [](const SiteMonthEntry &a, const SiteMonthEntry &b) { return a.month.first > b.month.first; });
    m_folder.sync();
    if (auto written = m_folder.write(memoryOfAll(), siteStateBytes(state)); !written)
        return written;
    // What a month could not remember stays announced.
    return m_months.isRemembered() ? m_files.settle() : Result<>();
}

} // namespace

Result<SiteOutcome> writeSite(const IncidentStore &store, const IncidentStamps &stamps, const SiteQuestion &question,
                              const QString &folder, const OnWithSite &goOn)
{
    const auto opened = SiteFolder::open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    return Writing(store, stamps, question, **opened, goOn).run();
}

} // namespace noticedesk
