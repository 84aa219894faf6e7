#include "app/base/utctext.h"
#include "app/incident/jsonmembers.h"
#include "app/notice/htmlbody.h"
#include "app/notice/machines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Component &component)
{
    return component.reference.isEmpty() ? component.id.text() : component.reference;
}

QJsonObject pageObject(const Page &page)
{
    return {{u"id"_s, page.id.text()},
            {u"name"_s, page.name},
            {u"url"_s, page.address},
            {u"time_zone"_s, QString::fromUtf8(page.zone)}};
}

/// What changed with an update: how each component was at the one before, and is now.
QJsonArray affectedBy(const Published &what, qsizetype update)
{
    QJsonArray affected;
    const QList<Update> &updates = what.incident.updates;
    for (const Component &component : namedComponents(what)) {
        const ComponentStatus before = update == 0
            ? ComponentStatus::Operational
            : levelAt(what.incident, component.id, updates.at(update - 1).postedAt);
        const ComponentStatus now = levelAt(what.incident, component.id, updates.at(update).postedAt);
        affected.append(QJsonObject{{u"code"_s, codeOf(component)},
                                    {u"name"_s, fullName(component)},
                                    {u"old_status"_s, componentStatusWord(before)},
                                    {u"new_status"_s, componentStatusWord(now)}});
    }
    return affected;
}

QJsonObject updateObject(const Published &what, qsizetype number)
{
    const Update &update = what.incident.updates.at(number);
    const QJsonArray affected = affectedBy(what, number);
    const QString time = utcText(update.postedAt);
    return {{u"id"_s, publicId(update)},
            {u"incident_id"_s, publicId(what.incident)},
            {u"status"_s, statusWord(update.status)},
            {u"body"_s, blocksHtml(readBody(wholeBody(update)).blocks, Elements::Kept)},
            {u"created_at"_s, time},
            {u"updated_at"_s, time},
            {u"display_at"_s, time},
            {u"affected_components"_s, affected.isEmpty() ? QJsonValue() : QJsonValue(affected)}};
}

QJsonArray componentsOf(const Published &what)
{
    QJsonArray components;
    const QDateTime last = what.incident.updates.isEmpty() ? QDateTime() : what.incident.updates.last().postedAt;
    for (const Component &component : namedComponents(what))
        components.append(QJsonObject{{u"id"_s, codeOf(component)},
                                      {u"name"_s, fullName(component)},
                                      {u"status"_s, componentStatusWord(levelAt(what.incident, component.id, last))},
                                      {u"position"_s, component.position},
                                      {u"page_id"_s, component.page.text()}});
    return components;
}

QJsonObject incidentObject(const Published &what)
{
    const Incident &incident = what.incident;
    QJsonArray updates; // newest first, as status pages have them
    for (qsizetype number = incident.updates.size(); number-- > 0;)
        updates.append(updateObject(what, number));
    const bool isPlanned = incident.kind == Kind::Maintenance;
    const QDateTime last = incident.updates.isEmpty() ? QDateTime() : incident.updates.last().postedAt;
    QJsonObject object{
        {u"id"_s, publicId(incident)},
        {u"name"_s, incident.title},
        {u"status"_s, statusWord(currentStatus(incident).value_or(Status::Investigating))},
        {u"impact"_s, severityWord(incident.severity)},
        {u"page_id"_s, what.page.id.text()},
        {u"shortlink"_s, incident.source.link},
        {u"created_at"_s,
         instantJson(incident.updates.isEmpty() ? startedAt(incident) : incident.updates.first().postedAt)},
        {u"started_at"_s, instantJson(startedAt(incident))},
        {u"updated_at"_s, instantJson(last)},
        {u"resolved_at"_s, instantJson(endedAt(incident))},
        {u"components"_s, componentsOf(what)},
        {u"incident_updates"_s, updates}};
    if (isPlanned && incident.window) {
        object.insert(u"scheduled_for"_s, instantJson(incident.window->begin));
        object.insert(u"scheduled_until"_s, instantJson(incident.window->end));
    }
    return object;
}

} // namespace

QByteArray renderJson(const Page &page, const QList<Published> &incidents)
{
    QJsonArray unplanned;
    QJsonArray planned;
    for (const Published &what : incidents)
        (what.incident.kind == Kind::Maintenance ? planned : unplanned).append(incidentObject(what));
    QJsonObject document{{u"page"_s, pageObject(page)}};
    if (!unplanned.isEmpty() || planned.isEmpty())
        document.insert(u"incidents"_s, unplanned);
    if (!planned.isEmpty())
        document.insert(u"scheduled_maintenances"_s, planned);
    return QJsonDocument(document).toJson();
}

} // namespace noticedesk
