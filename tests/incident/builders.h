#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QTimeZone>

/// Values for tests: each is valid as it comes, and says only what the test is about.
namespace noticedesk::tests {

inline QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2024, 6, day), QTime(hour, minute), Qt::UTC);
}

inline Page aPage(const QString &name = QStringLiteral("Example Mail"))
{
    Page page;
    page.id = PageId::from(at(1, 0), name.toUtf8());
    page.name = name;
    page.address = QStringLiteral("https://status.example.com");
    page.zone = "America/Chicago";
    return page;
}

inline Component aComponent(const QString &name, int position = 0)
{
    Component component;
    component.id = ComponentId::from(at(1, 0), name.toUtf8());
    component.page = aPage().id;
    component.name = name;
    component.position = position;
    return component;
}

inline Update anUpdate(Status status, const QDateTime &postedAt, const QString &body = QStringLiteral("Mail is late."))
{
    Update update;
    update.id = UpdateId::from(postedAt, statusWord(status).toUtf8() + body.toUtf8());
    update.status = status;
    update.postedAt = postedAt;
    update.body = body;
    update.stage = Stage::Posted;
    return update;
}

inline Incident anIncident(const QString &title = QStringLiteral("Outbound mail is late"),
                           const QList<Update> &updates = {})
{
    Incident incident;
    incident.id = IncidentId::from(at(1, 0), title.toUtf8());
    incident.page = aPage().id;
    incident.title = title;
    incident.updates = updates;
    sortUpdates(incident.updates);
    return incident;
}

inline Authorship aDrafter(const QString &act = QStringLiteral("Edited"))
{
    return {QStringLiteral("drafter"), at(30, 12), act};
}

} // namespace noticedesk::tests
