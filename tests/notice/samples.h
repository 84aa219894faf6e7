#pragma once

#include "app/incident/stylerules.h"
#include "app/notice/notice.h"
#include "tests/incident/builders.h"

/// Incidents of our own that between them use all that a notice can show.
namespace noticedesk::tests {

struct Sample {
    Incident incident;
    Page page;
    QList<Component> components;
};

inline Update saying(Update update, const QString &headline, const QString &body)
{
    update.headline = headline;
    update.body = body;
    return update;
}

/// A vendor's incident, relayed: headlines instead of statuses, sections, newest first.
inline Sample vendorRelay()
{
    Sample sample;
    sample.page = aPage(QStringLiteral("Example Mail | Hosting"));
    sample.components = {aComponent(QStringLiteral("Hosted Mail"))};
    sample.incident = anIncident(QStringLiteral("Vendor incident: Some outgoing mail is turned away"));
    sample.incident.components = {sample.components.first().id};
    const QString first = QStringLiteral("User impact -\nSome people's mail comes back as undeliverable.\n\n"
                                         "More info -\nSending again after 10 minutes may work.\n\n"
                                         "Root cause -\nA third-party list names some of the vendor’s addresses.\n\n"
                                         "Current status -\nWe're talking to the people behind the list.\n\n"
                                         "At the same time we look for what brought the addresses there.");
    const QString last = QStringLiteral("We have watched the service for two days and see no more mail turned away.");
    sample.incident.updates = {
        saying(anUpdate(Status::Investigating, at(13, 14, 17)), QStringLiteral("Incident opened by Vendor"), first),
        saying(anUpdate(Status::Monitoring, at(24, 13, 30)), QStringLiteral("Update from Vendor"),
               QStringLiteral("The addresses are off the list. We're watching closely.")),
        saying(anUpdate(Status::Resolved, at(27, 14)), QStringLiteral("Final update from Vendor:"), last)};
    return sample;
}

/// Planned work on three components of which two stand in one group; statuses, lists, links, a table and code.
inline Sample plannedWork()
{
    Sample sample;
    sample.page = aPage();
    sample.page.zone = "America/Sao_Paulo";
    sample.page.style.otherZones = {QByteArrayLiteral("Etc/UTC")};
    sample.page.style.separator = NoticeStyle::Separator::Colon;
    sample.components = {aComponent(QStringLiteral("Webmail")), aComponent(QStringLiteral("Madrid"), 1),
                         aComponent(QStringLiteral("Oslo"), 2)};
    sample.components[1].group = QStringLiteral("Data centres");
    sample.components[2].group = QStringLiteral("Data centres");
    sample.incident = anIncident(QStringLiteral("New disks"));
    sample.incident.kind = Kind::Maintenance;
    sample.incident.window = Interval{at(15, 3), at(15, 5)};
    for (const Component &component : sample.components)
        sample.incident.components.append(component.id);
    const QString plan = QStringLiteral(
        "We replace the disks of *all* servers, see [the plan](https://status.example.com/plan_b) or "
        "https://status.example.com.\n\n**User impact**\nMail waits, **none** is lost:\n\n1. Madrid\n2. Oslo\n"
        "   - first the old ones\n   - then the new ones\n\n> Sending goes on.\n\n"
        "Next steps:\n\n| When | Where |\n|---|---|\n| 00:10 | `madrid-1` |\n\n```\nmount | grep "
        "mail\n```\n\n---\n\nThanks!");
    sample.incident.updates = {
        anUpdate(Status::Scheduled, at(10, 12), plan),
        anUpdate(Status::InProgress, at(15, 3), QStringLiteral("Madrid is under way.")),
        anUpdate(Status::InProgress, at(15, 4), QStringLiteral("Oslo is under way.\nMadrid is done.")),
        anUpdate(Status::Completed, at(15, 4, 50), QStringLiteral("All is done."))};
    return sample;
}

/// A finished notice in a style that uses all there is: colours, a logo, two more zones, and whom to ask.
inline Sample ownStyle()
{
    Sample sample = vendorRelay();
    NoticeStyle &style = sample.page.style;
    style.otherZones = {QByteArrayLiteral("Etc/UTC"), QByteArrayLiteral("Asia/Kathmandu")};
    style.light = {{251, 252, 248}, {28, 43, 34}, {32, 104, 62}};
    style.dark = {{18, 27, 22}, {226, 236, 228}, {126, 211, 154}};
    style.logo = logoOf(QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"32\">"
                                          "<rect width=\"96\" height=\"32\" rx=\"8\" fill=\"#20683e\"/></svg>"))
                     .value();
    style.footer = QStringLiteral("Questions? Write to <help@example.com>, or see [all notices]"
                                  "(https://status.example.com/history).\n\nExample Mail, every day from 8 to 18.");
    return sample;
}

/// The same incident with `words` in every field a person can type into.
inline Sample everyFieldSays(const QString &words)
{
    Sample sample = vendorRelay();
    sample.page.name = words;
    sample.page.style.footer = escapedMarkdown(words);
    sample.incident.title = words;
    sample.components.first().name = words;
    sample.components.first().group = words;
    for (Update &update : sample.incident.updates) {
        update.headline = words;
        update.body = escapedMarkdown(words);
    }
    return sample;
}

} // namespace noticedesk::tests
