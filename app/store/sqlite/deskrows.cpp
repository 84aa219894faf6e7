#include "app/store/sqlite/deskrows.h"

#include "app/incident/houserulesjson.h"
#include "app/incident/noticestylejson.h"
#include "app/incident/templatesjson.h"
#include "app/store/sqlite/database.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Page readPage(const Row &row)
{
    Page page;
    page.id = row.id<PageId>(0);
    page.name = row.text(1);
    page.address = row.text(2);
    page.zone = row.text(3).toUtf8();
    page.language = row.text(4);
    page.inferred = row.inferences(5);
    const auto rules = row.object(6);
    page.rules = row.understood(rules ? houseRulesFromJson(*rules) : std::nullopt);
    page.withdrawn = row.number(7) != 0;
    page.templates = row.understood(templatesFromJson(row.array(8)));
    const auto style = row.object(9);
    page.style = row.understood(style ? noticeStyleFromJson(*style) : std::nullopt);
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
    return database.list(
        uR"(SELECT id, name, address, zone, language, inferred, house_rules, withdrawn, templates, style
            FROM page ORDER BY name, id)"_s,
        {}, readPage);
}

Result<> storePage(const Database &database, const Page &page)
{
    return database.run(
        uR"(INSERT INTO page (id, name, address, zone, language, inferred, house_rules, withdrawn, templates, style)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, address = excluded.address, zone = excluded.zone, language = excluded.language,
            inferred = excluded.inferred, house_rules = excluded.house_rules, withdrawn = excluded.withdrawn,
            templates = excluded.templates, style = excluded.style)"_s,
        {page.id.text(), page.name, page.address, QString::fromUtf8(page.zone), page.language,
         inferenceColumn(page.inferred), objectColumn(houseRulesJson(page.rules)), int(page.withdrawn),
         arrayColumn(templatesJson(page.templates)), objectColumn(noticeStyleJson(page.style))});
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
