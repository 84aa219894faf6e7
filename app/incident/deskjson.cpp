#include "app/incident/deskjson.h"

#include "app/incident/houserulesjson.h"
#include "app/incident/jsonmembers.h"
#include "app/incident/noticestylejson.h"
#include "app/incident/templatesjson.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

QJsonObject pageJson(const Page &page)
{
    return {{u"id"_s, page.id.text()},
            {u"name"_s, page.name},
            {u"address"_s, page.address},
            {u"time_zone"_s, QString::fromUtf8(page.zone)},
            {u"language"_s, page.language},
            {u"style"_s, noticeStyleJson(page.style)},
            {u"house_rules"_s, houseRulesJson(page.rules)},
            {u"templates"_s, templatesJson(page.templates)},
            {u"inferred"_s, QJsonArray::fromStringList(inferenceWords(page.inferred))},
            {u"withdrawn"_s, page.withdrawn}};
}

QJsonObject componentJson(const Component &component)
{
    return {{u"id"_s, component.id.text()},        {u"name"_s, component.name},
            {u"group"_s, component.group},         {u"position"_s, component.position},
            {u"reference"_s, component.reference}, {u"standing"_s, componentStandingWord(component.standing)}};
}

std::optional<Page> pageFromJson(const QJsonValue &json)
{
    JsonFault fault;
    const JsonMembers members(json, u"page"_s, fault);
    Page page;
    page.id = members.id<PageId>("id"_L1);
    page.name = members.text("name"_L1);
    page.address = members.text("address"_L1);
    page.zone = members.text("time_zone"_L1).toUtf8();
    page.language = members.text("language"_L1);
    page.style = members.required("style"_L1, noticeStyleFromJson(json["style"_L1].toObject()));
    page.rules = members.required("house_rules"_L1, houseRulesFromJson(json["house_rules"_L1].toObject()));
    page.templates = members.required("templates"_L1, templatesFromJson(members.list("templates"_L1)));
    page.inferred = members.inferences("inferred"_L1);
    page.withdrawn = members.flag("withdrawn"_L1);
    return fault.place().isEmpty() ? std::optional(page) : std::nullopt;
}

std::optional<Component> componentFromJson(const QJsonValue &json, PageId page)
{
    JsonFault fault;
    const JsonMembers members(json, u"component"_s, fault);
    Component component;
    component.id = members.id<ComponentId>("id"_L1);
    component.page = page;
    component.name = members.text("name"_L1);
    component.group = members.text("group"_L1);
    component.position = members.number("position"_L1);
    component.reference = members.text("reference"_L1);
    component.standing = members.word("standing"_L1, componentStandingFromWord);
    return fault.place().isEmpty() ? std::optional(component) : std::nullopt;
}

} // namespace noticedesk
