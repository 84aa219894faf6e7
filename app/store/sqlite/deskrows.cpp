#include "app/store/sqlite/deskrows.h"

#include "app/incident/houserulesjson.h"
#include "app/incident/templatesjson.h"
#include "app/incident/words.h"
#include "app/store/sqlite/database.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<NoticeStyle::StatusLabels, 3> labelWords{{{
    {NoticeStyle::StatusLabels::Auto, QLatin1StringView("auto")},
    {NoticeStyle::StatusLabels::Always, QLatin1StringView("always")},
    {NoticeStyle::StatusLabels::Never, QLatin1StringView("never")},
}}};
constexpr Words<NoticeStyle::Order, 2> orderWords{{{
    {NoticeStyle::Order::NewestFirst, QLatin1StringView("newest_first")},
    {NoticeStyle::Order::OldestFirst, QLatin1StringView("oldest_first")},
}}};
constexpr Words<NoticeStyle::Separator, 2> separatorWords{{{
    {NoticeStyle::Separator::Dash, QLatin1StringView("dash")},
    {NoticeStyle::Separator::Colon, QLatin1StringView("colon")},
}}};
constexpr Words<NoticeStyle::Stamps, 2> stampsWords{{{
    {NoticeStyle::Stamps::PageZone, QLatin1StringView("page_zone")},
    {NoticeStyle::Stamps::PageZoneAndUtc, QLatin1StringView("page_zone_and_utc")},
}}};

Page readPage(const Row &row)
{
    Page page;
    page.id = row.id<PageId>(0);
    page.name = row.text(1);
    page.address = row.text(2);
    page.zone = row.text(3).toUtf8();
    page.language = row.text(4);
    page.style.statusLabels = row.understood(labelWords.valueOf(row.text(5)));
    page.style.order = row.understood(orderWords.valueOf(row.text(6)));
    page.style.separator = row.understood(separatorWords.valueOf(row.text(7)));
    page.style.stamps = row.understood(stampsWords.valueOf(row.text(8)));
    page.style.pageLine = row.number(9) != 0;
    page.style.affectedLine = row.number(10) != 0;
    page.inferred = row.inferences(11);
    const auto rules = row.object(12);
    page.rules = row.understood(rules ? houseRulesFromJson(*rules) : std::nullopt);
    page.withdrawn = row.number(13) != 0;
    page.templates = row.understood(templatesFromJson(row.array(14)));
    page.style.timeline = row.number(15) != 0;
    return page;
}

Component readComponent(const Row &row)
{
    Component component;
    component.id = row.id<ComponentId>(0);
    component.page = row.id<PageId>(1);
    component.name = row.text(2);
    component.group = row.text(3);
    component.position = int(row.number(4));
    component.reference = row.text(5);
    component.standing = row.word(6, componentStandingFromWord);
    return component;
}

} // namespace

Result<QList<Page>> storedPages(const Database &database)
{
    return database.list(uR"(SELECT id, name, address, zone, language, status_labels, update_order, separator, stamps,
            page_line, affected_line, inferred, house_rules, withdrawn, templates, timeline FROM page ORDER BY name, id)"_s,
                         {}, readPage);
}

Result<> storePage(const Database &database, const Page &page)
{
    return database.run(
        uR"(INSERT INTO page (id, name, address, zone, language, status_labels, update_order, separator, stamps,
            page_line, affected_line, inferred, house_rules, withdrawn, templates, timeline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, address = excluded.address, zone = excluded.zone, language = excluded.language,
            status_labels = excluded.status_labels, update_order = excluded.update_order,
            separator = excluded.separator, stamps = excluded.stamps, page_line = excluded.page_line,
            affected_line = excluded.affected_line, inferred = excluded.inferred,
            house_rules = excluded.house_rules, withdrawn = excluded.withdrawn, templates = excluded.templates,
            timeline = excluded.timeline)"_s,
        {page.id.text(), page.name, page.address, QString::fromUtf8(page.zone), page.language,
         labelWords.wordFor(page.style.statusLabels), orderWords.wordFor(page.style.order),
         separatorWords.wordFor(page.style.separator), stampsWords.wordFor(page.style.stamps), int(page.style.pageLine),
         int(page.style.affectedLine), inferenceColumn(page.inferred), objectColumn(houseRulesJson(page.rules)),
         int(page.withdrawn), arrayColumn(templatesJson(page.templates)), int(page.style.timeline)});
}

Result<QList<Component>> storedComponents(const Database &database, PageId page)
{
    return database.list(
        uR"(SELECT id, page, name, group_name, position, reference, standing FROM component WHERE page = ?
            ORDER BY position, name, id)"_s,
        {page.text()}, readComponent);
}

Result<> storeComponent(const Database &database, const Component &component)
{
    return database.run(uR"(INSERT INTO component (id, page, name, group_name, position, reference, standing)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET page = excluded.page,
            name = excluded.name, group_name = excluded.group_name, position = excluded.position,
            reference = excluded.reference, standing = excluded.standing)"_s,
                        {component.id.text(), component.page.text(), component.name, component.group,
                         component.position, component.reference, componentStandingWord(component.standing)});
}

} // namespace noticedesk
