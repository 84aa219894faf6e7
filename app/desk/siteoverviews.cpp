#include "app/desk/siteoverviews.h"

#include "app/base/inparallel.h"
#include "app/desk/sitefiles.h"
#include "app/notice/machines.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype newestTold = 50;
constexpr int rowsAtOnce = 100;
constexpr qsizetype mostInCalendar = 200;

bool holdsAny(const QList<IndexedIncident> &incidents, const QSet<IncidentId> &ids)
{
    return std::any_of(incidents.begin(), incidents.end(),
                       [&](const IndexedIncident &incident) { return ids.contains(incident.id); });
}

} // namespace

QList<IndexedIncident> aheadIn(const QList<SiteMonthEntry> &months)
{
    QList<IndexedIncident> ahead;
    for (const SiteMonthEntry &entry : months)
        ahead += entry.ahead;
    return ahead;
}

SiteOverviews::SiteOverviews(const IncidentStore &store, const SiteQuestion &question, SiteFiles &files,
                             const SiteState &before)
    : m_store(store)
    , m_question(question)
    , m_scope(question)
    , m_files(files)
    , m_aheadBefore(aheadIn(before.months))
    , m_digests(before.files)
    , m_told(before.told)
{
}

Result<> SiteOverviews::write(const QList<SiteMonthEntry> &months, const QList<IndexedIncident> &newest,
                              const std::optional<QSet<IncidentId>> &changed)
{
    SiteIndex index{aheadIn(months), newest, {}, m_scope.extent()};
    for (const SiteMonthEntry &entry : months)
        if (entry.month.incidents > 0)
            index.months.append(entry.month);
    if (auto done = put({{u"index.html"_s, renderIndex(m_question.page, index)}}); !done)
        return done;
    if (changed && index.ahead == m_aheadBefore && !holdsAny(index.ahead, *changed)) {
        const auto isAsBefore = isToldAsBefore(*changed);
        if (!isAsBefore)
            return tl::unexpected(isAsBefore.error());
        if (*isAsBefore)
            return {};
    }
    return writeFeeds(index.ahead);
}

Result<> SiteOverviews::writeFeeds(const QList<IndexedIncident> &ahead)
{
    const auto told = lastTold();
    if (!told)
        return tl::unexpected(told.error());
    const auto planned = calendar(told->incidents, ahead);
    if (!planned)
        return tl::unexpected(planned.error());
    const Page page = publishedPage(m_question.page);
    QList<std::pair<QString, QByteArray>> files{
        {u"feed.atom"_s, {}}, {u"feed.rss"_s, {}}, {u"incidents.json"_s, {}}, {u"maintenance.ics"_s, {}}};
    const QList<std::function<QByteArray()>> renderers{
        [&] { return renderAtom(page, told->incidents, u"feed.atom"_s); },
        [&] { return renderRss(page, told->incidents, u"feed.rss"_s); },
        [&] { return renderJson(page, told->incidents); }, [&] { return renderCalendar(*planned); }};
    auto file = files.begin();
    inParallel(
        files.size(), [&](qsizetype number) { (file + number)->second = renderers.at(number)(); }, 2);
    m_told = told->incidents.size() == newestTold ? told->lookedAt : QList<IncidentId>();
    return put(files);
}

Result<> SiteOverviews::put(const QList<std::pair<QString, QByteArray>> &files)
{
    QStringList paths;
    for (const auto &[path, bytes] : files)
        paths.append(path);
    if (auto announced = m_files.announce(paths); !announced)
        return announced;
    for (const auto &[path, bytes] : files) {
        const auto written = m_files.put(path, bytes, m_digests.value(path));
        if (!written)
            return tl::unexpected(written.error());
        m_digests.insert(path, contentDigest(bytes));
        m_written += int(*written);
    }
    return {};
}

/// Visits the incidents of the site, the latest told first, as long as `visit` answers true.
Result<> SiteOverviews::forEachLatest(const std::function<Result<bool>(IncidentId)> &visit) const
{
    std::optional<IncidentSummary> after;
    for (bool isMore = true; isMore;) {
        const auto rows = m_question.chosen.isEmpty() ? m_store.summaries({}, after, rowsAtOnce) : chosenRows();
        if (!rows)
            return tl::unexpected(rows.error());
        for (const IncidentSummary &row : *rows) {
            if (!m_scope.holds(row.id, row.page, row.startedAt))
                continue;
            const auto goesOn = visit(row.id);
            if (!goesOn)
                return tl::unexpected(goesOn.error());
            if (!*goesOn)
                return {};
        }
        isMore = m_question.chosen.isEmpty() && rows->size() == rowsAtOnce;
        if (isMore)
            after = rows->last();
    }
    return {};
}

/// All of them at once, in the order of a list.
Result<QList<IncidentSummary>> SiteOverviews::chosenRows() const
{
    return m_store.summariesOf(m_question.chosen.values()).map([](QList<IncidentSummary> rows) {
        std::sort(rows.begin(), rows.end(), [](const IncidentSummary &a, const IncidentSummary &b) {
            return std::pair(a.latestAt, a.id.text()) > std::pair(b.latestAt, b.id.text());
        });
        return rows;
    });
}

/// Where fewer were told of than there is room for, it is not remembered who was looked at.
Result<bool> SiteOverviews::isToldAsBefore(const QSet<IncidentId> &changed) const
{
    qsizetype same = 0;
    const auto visited = forEachLatest([&](IncidentId id) -> Result<bool> {
        const bool isSame = same < m_told.size() && m_told.at(same) == id && !changed.contains(id);
        same += qsizetype(isSame);
        return isSame && same < m_told.size();
    });
    return visited.map([&] { return !m_told.isEmpty() && same == m_told.size(); });
}

/// The incidents with the latest updates, the newest first.
Result<SiteOverviews::LastTold> SiteOverviews::lastTold() const
{
    LastTold told;
    const auto visited = forEachLatest([&](IncidentId id) -> Result<bool> {
        auto incident = publishedIncident(id);
        if (!incident)
            return tl::unexpected(incident.error());
        told.lookedAt.append(id);
        if (!incident->incident.updates.isEmpty())
            told.incidents.append(std::move(*incident));
        return told.incidents.size() < newestTold;
    });
    return visited.map([&] { return std::move(told); });
}

Result<QList<Published>> SiteOverviews::calendar(QList<Published> planned, const QList<IndexedIncident> &ahead) const
{
    planned.removeIf([](const Published &what) { return what.incident.kind != Kind::Maintenance; });
    for (const IndexedIncident &indexed : ahead) {
        const bool isThere = std::any_of(planned.begin(), planned.end(),
                                         [&](const Published &what) { return what.incident.id == indexed.id; });
        if (isThere || indexed.kind != Kind::Maintenance || planned.size() == mostInCalendar)
            continue;
        auto incident = publishedIncident(indexed.id);
        if (!incident)
            return tl::unexpected(incident.error());
        planned.append(std::move(*incident));
    }
    return planned;
}

Result<Published> SiteOverviews::publishedIncident(IncidentId id) const
{
    return m_store.incident(id).map(
        [this](const Incident &incident) { return published(incident, m_question.page, m_question.components); });
}

} // namespace noticedesk
