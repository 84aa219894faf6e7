#include "app/cli/incidentjson.h"

#include "app/base/utctext.h"
#include "app/incident/jsonmembers.h"
#include "app/incident/section.h"

#include <QJsonArray>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool holds(const Interval &span, const QDateTime &at)
{
    return span.begin <= at && (!span.end || at < *span.end);
}

ComponentStatus levelAt(const QList<Impact> &impacts, ComponentId component, const QDateTime &at)
{
    ComponentStatus level = ComponentStatus::Operational;
    for (const Impact &impact : impacts)
        if (impact.component == component && holds(impact.span, at))
            level = std::max(level, impact.level);
    return level;
}

/// What the incident touches, in the order of the page.
QList<Component> touched(const Incident &incident, const QList<Component> &components)
{
    QList<Component> found;
    for (const Component &component : components) {
        const auto isMeant = [&](const Impact &impact) { return impact.component == component.id; };
        if (incident.components.contains(component.id)
            || std::any_of(incident.impacts.begin(), incident.impacts.end(), isMeant))
            found.append(component);
    }
    return found;
}

/// What changed with the update at `at`, seen from the one before it; null where no level is known.
QJsonValue affectedComponents(const QList<Impact> &impacts, const QList<Component> &components,
                              const std::optional<QDateTime> &before, const QDateTime &at)
{
    QJsonArray affected;
    for (const Component &component : components) {
        const auto was = before ? levelAt(impacts, component.id, *before) : ComponentStatus::Operational;
        const auto is = levelAt(impacts, component.id, at);
        if (was == ComponentStatus::Operational && is == ComponentStatus::Operational)
            continue;
        affected.append(QJsonObject{{u"code"_s, component.id.text()},
                                    {u"name"_s, component.name},
                                    {u"old_status"_s, componentStatusWord(was)},
                                    {u"new_status"_s, componentStatusWord(is)}});
    }
    return affected.isEmpty() ? QJsonValue() : QJsonValue(affected);
}

QJsonArray sectionsJson(const QString &body)
{
    QJsonArray sections;
    for (const Section &section : sectionsOf(readBody(body)))
        sections.append(QJsonObject{{u"label"_s, section.label}, {u"text"_s, plainText(section.body)}});
    return sections;
}

QJsonArray inferredJson(Inferences inferred)
{
    return QJsonArray::fromStringList(inferenceWords(inferred));
}

QJsonObject updateJson(const Incident &incident, const Update &update, const QJsonValue &affected)
{
    const QString at = utcText(update.postedAt);
    return {{u"id"_s, update.id.text()},
            {u"incident_id"_s, incident.id.text()},
            {u"status"_s, statusWord(update.status)},
            {u"body"_s, update.body},
            {u"created_at"_s, at},
            {u"updated_at"_s, at},
            {u"display_at"_s, at},
            {u"affected_components"_s, affected},
            {u"noticedesk"_s,
             QJsonObject{{u"headline"_s, update.headline},
                         {u"sections"_s, sectionsJson(update.body)},
                         {u"stage"_s, stageWord(update.stage)},
                         {u"promise"_s, update.promise ? instantJson(update.promise->due) : QJsonValue()},
                         {u"inferred"_s, inferredJson(update.inferred)}}}};
}

QJsonArray updatesJson(const Incident &incident, const QList<Update> &updates, const QList<Component> &components)
{
    QJsonArray newestFirst;
    std::optional<QDateTime> before;
    for (const Update &update : updates) {
        newestFirst.prepend(
            updateJson(incident, update, affectedComponents(incident.impacts, components, before, update.postedAt)));
        before = update.postedAt;
    }
    return newestFirst;
}

/// `status` is the level at the end of what is known; null where no level was ever known.
QJsonArray componentsJson(const Incident &incident, const QList<Component> &components, const QDateTime &at)
{
    QJsonArray array;
    for (const Component &component : components) {
        const auto isMeant = [&](const Impact &impact) { return impact.component == component.id; };
        const bool isKnown = std::any_of(incident.impacts.begin(), incident.impacts.end(), isMeant);
        array.append(QJsonObject{
            {u"id"_s, component.id.text()},
            {u"name"_s, component.name},
            {u"status"_s,
             isKnown ? QJsonValue(componentStatusWord(levelAt(incident.impacts, component.id, at))) : QJsonValue()},
            {u"position"_s, component.position},
            {u"page_id"_s, component.page.text()},
            {u"noticedesk"_s, QJsonObject{{u"group"_s, component.group}, {u"reference"_s, component.reference}}}});
    }
    return array;
}

QJsonArray impactsJson(const QList<Impact> &impacts)
{
    QJsonArray array;
    for (const Impact &impact : impacts)
        array.append(QJsonObject{{u"component"_s, impact.component.text()},
                                 {u"level"_s, componentStatusWord(impact.level)},
                                 {u"begin"_s, instantJson(impact.span.begin)},
                                 {u"end"_s, instantJson(impact.span.end)}});
    return array;
}

QJsonObject ownJson(const Incident &incident, const Page &page)
{
    return {{u"kind"_s, kindWord(incident.kind)},
            {u"page"_s,
             QJsonObject{{u"name"_s, page.name},
                         {u"url"_s, page.address},
                         {u"time_zone"_s, QString::fromUtf8(page.zone)},
                         {u"inferred"_s, inferredJson(page.inferred)}}},
            {u"source"_s,
             QJsonObject{{u"name"_s, incident.source.name},
                         {u"reference"_s, incident.source.reference},
                         {u"link"_s, incident.source.link}}},
            {u"impacts"_s, impactsJson(incident.impacts)},
            {u"inferred"_s, inferredJson(incident.inferred)},
            {u"revision"_s, incident.revision},
            {u"withdrawn"_s, incident.withdrawn}};
}

QJsonValue firstAt(const QList<Update> &updates, Status status)
{
    for (const Update &update : updates)
        if (update.status == status)
            return instantJson(update.postedAt);
    return {};
}

} // namespace

QJsonObject incidentJson(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const QList<Update> updates = standingUpdates(incident);
    const QList<Component> named = touched(incident, components);
    const auto status = currentStatus(incident);
    const auto latest = updates.isEmpty() ? std::nullopt : std::optional(updates.last().postedAt);
    QJsonObject json{{u"id"_s, incident.id.text()},
                     {u"name"_s, incident.title},
                     {u"status"_s, status ? QJsonValue(statusWord(*status)) : QJsonValue()},
                     {u"impact"_s, severityWord(incident.severity)},
                     {u"created_at"_s, updates.isEmpty() ? QJsonValue() : instantJson(updates.first().postedAt)},
                     {u"updated_at"_s, instantJson(latest)},
                     {u"started_at"_s, instantJson(startedAt(incident))},
                     {u"monitoring_at"_s, firstAt(tellingUpdates(incident), Status::Monitoring)},
                     {u"resolved_at"_s, instantJson(endedAt(incident))},
                     {u"shortlink"_s, textOrNull(incident.source.link)},
                     {u"page_id"_s, incident.page.text()},
                     {u"incident_updates"_s, updatesJson(incident, updates, named)},
                     {u"components"_s, componentsJson(incident, named, latest.value_or(QDateTime()))},
                     {u"noticedesk"_s, ownJson(incident, page)}};
    if (incident.window) {
        json.insert(u"scheduled_for"_s, instantJson(incident.window->begin));
        json.insert(u"scheduled_until"_s, instantJson(incident.window->end));
    }
    return json;
}

} // namespace noticedesk
