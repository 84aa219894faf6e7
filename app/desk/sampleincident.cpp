#include "app/desk/sampleincident.h"

#include "app/desk/samplewords.h"

namespace noticedesk {

namespace {

Update told(Status status, const QDateTime &at, const QString &body, const QString &headline = {})
{
    Update update;
    update.id = UpdateId::from(at, statusWord(status).toUtf8());
    update.status = status;
    update.postedAt = at;
    update.headline = headline;
    update.body = body;
    update.stage = Stage::Posted;
    return update;
}

Component part(const Page &page, const QString &name, int position)
{
    Component component;
    component.id = ComponentId(uuidV7({}, entropyFrom(QByteArray::number(position))));
    component.page = page.id;
    component.name = name;
    component.position = position;
    return component;
}

} // namespace

SampleIncident sampleIncident(const Page &page, const QDateTime &now)
{
    constexpr int hour = 60 * 60;
    const SampleWords words = sampleWords(page.language);
    const QDateTime over = wholeMinute(now.addSecs(-hour));
    const QDateTime found = over.addSecs(-hour);
    const QDateTime begun = found.addSecs(-hour / 2);
    SampleIncident sample;
    sample.components = {part(page, words.mail, 0), part(page, words.webmail, 1)};
    const ComponentId mail = sample.components.first().id;
    const ComponentId webmail = sample.components.last().id;
    Incident &incident = sample.incident;
    incident.id = IncidentId::from(begun, "sample");
    incident.page = page.id;
    incident.title = words.title;
    incident.severity = Severity::Minor;
    incident.components = {mail, webmail};
    incident.impacts = {{mail, ComponentStatus::PartialOutage, {begun.addSecs(-hour / 4), found}},
                        {webmail, ComponentStatus::DegradedPerformance, {begun, found}},
                        {mail, ComponentStatus::DegradedPerformance, {found, over}}};
    incident.updates = {told(Status::Investigating, begun, words.investigating),
                        told(Status::Identified, found, words.found, words.foundHeadline),
                        told(Status::Resolved, over, words.resolved)};
    return sample;
}

} // namespace noticedesk
