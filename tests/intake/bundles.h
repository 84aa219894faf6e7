#pragma once

#include "app/incident/bundle.h"
#include "app/incident/stylerules.h"
#include "tests/incident/builders.h"

/// Bundles of our own that between them use every member there is.
namespace noticedesk::tests {

/// `incident` as it was after each of these changes of its title.
inline History aHistory(Incident incident, const QStringList &titles)
{
    History history;
    for (const QString &title : titles) {
        incident.title = title;
        incident.revision = int(history.revisions.size()) + 1;
        history.revisions.append(
            {incident.revision,
             {QStringLiteral("drafter"), at(30, 12, incident.revision), QStringLiteral("Renamed to ") + title},
             incident});
    }
    return history;
}

inline Page aSetPage()
{
    Page page = aPage();
    page.language = QStringLiteral("de");
    page.style.statusLabels = NoticeStyle::StatusLabels::Always;
    page.style.otherZones = {QByteArrayLiteral("Etc/UTC")};
    page.style.footer = QStringLiteral("Ask <help@example.com>.");
    page.style.logo = logoOf(QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).value();
    page.rules.words = {QStringLiteral("Hostmail")};
    page.rules.grades.insert(QStringLiteral("zone-missing"), Grade::Off);
    page.templates = {
        {{QStringLiteral("Own"), Kind::Incident, Status::Resolved, {}, {}, QStringLiteral("Over."), false}, {}, true}};
    page.inferred = Inference::Zone;
    return page;
}

/// Planned work with a draft, an approval, a promise, impact without end, and all that a desk notes beside it.
inline Incident aFullIncident()
{
    Update posted = anUpdate(Status::Scheduled, at(10, 9), QStringLiteral("User impact -\n*Some* mail waits. \u202e"));
    posted.headline = QStringLiteral("We replace disks");
    posted.promise = Promise{at(15, 3)};
    posted.sourceKey = QStringLiteral("2024#1");
    posted.inferred = Inference::Year | Inference::Status;
    const Update agreed = approved(anUpdate(Status::InProgress, at(15, 3), QStringLiteral("It has begun.")),
                                   aDrafter(QStringLiteral("Approved")));
    Update draft = anUpdate(Status::Completed, at(15, 5).addMSecs(250), QStringLiteral("Nobody may read this yet."));
    draft.stage = Stage::Draft;
    Incident incident = anIncident(QStringLiteral("New disks"), {posted, agreed, draft});
    incident.kind = Kind::Maintenance;
    incident.severity = Severity::Maintenance;
    incident.source = {QStringLiteral("Vendor"), QStringLiteral("EX1"),
                       QStringLiteral("https://vendor.example.com/EX1")};
    incident.components = {aComponent(QStringLiteral("Mail")).id};
    incident.impacts = {{aComponent(QStringLiteral("Mail")).id, ComponentStatus::UnderMaintenance, {at(15, 3), {}}}};
    incident.window = Interval{at(15, 3), at(15, 5)};
    incident.inferred = Inference::Severity;
    incident.sourceKey = QStringLiteral("New disks\n2024-06-10");
    incident.dismissed = {QByteArray("\x00\xff\x10", 3)};
    return incident;
}

inline Bundle aBundle()
{
    Component group = aComponent(QStringLiteral("Web"), 1);
    group.group = QStringLiteral("Sites");
    group.reference = QStringLiteral("r1");
    group.standing = ComponentStanding::Retired;
    History full = aHistory(aFullIncident(), {QStringLiteral("Disks"), QStringLiteral("New disks")});
    full.originals = {
        {full.revisions.first().incident.id, QStringLiteral("statuspage-text"), QByteArray("\xef\xbb\xbf<x>\n\0", 7)}};
    return {{aSetPage()},
            {aComponent(QStringLiteral("Mail")), group},
            {full, aHistory(anIncident(), {QStringLiteral("Outbound mail is late")})}};
}

} // namespace noticedesk::tests
