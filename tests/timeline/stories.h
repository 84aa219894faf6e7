#pragma once

#include "app/timeline/timeline.h"
#include "tests/incident/builders.h"

#include <QTest>

/// Incidents for pictures and figures, the ordinary and the odd.
namespace noticedesk::tests {

struct Story {
    Incident incident;
    QList<Component> components;
    QList<VendorPost> vendorPosts;
    QDateTime now;
};

inline Update headed(Update update, const QString &headline)
{
    update.headline = headline;
    return update;
}

inline Update promised(Update update, const QDateTime &due)
{
    update.promise = Promise{due};
    return update;
}

inline Impact affected(const Component &component, const QDateTime &begin, const std::optional<QDateTime> &end,
                       ComponentStatus level = ComponentStatus::MajorOutage)
{
    return {component.id, level, {begin, end}};
}

/// Everything at once: two components of a group, one retired and of unknown level, a vendor, promises, a draft.
inline Story anOutage()
{
    using namespace Qt::StringLiterals;
    Component relay = aComponent(u"Outbound relay"_s);
    Component tracking = aComponent(u"Message tracking"_s, 1);
    Component old = aComponent(u"Old portal"_s, 2);
    relay.group = tracking.group = u"Mail"_s;
    old.standing = ComponentStanding::Retired;
    Update draft = headed(anUpdate(Status::Resolved, at(19, 15)), u"Final update"_s);
    draft.stage = Stage::Draft;
    Incident incident = anIncident(
        u"Outbound mail may be refused"_s,
        {promised(headed(anUpdate(Status::Investigating, at(13, 14, 17)), u"Service incident posted by Example"_s),
                  at(14, 14)),
         promised(anUpdate(Status::Identified, at(14, 12)), at(15, 12)),
         promised(headed(anUpdate(Status::Monitoring, at(17, 13, 30)), u"Update from Example"_s), at(21, 12)), draft});
    incident.source.name = u"Example Vendor"_s;
    incident.components = {relay.id, old.id, tracking.id};
    incident.impacts = {affected(relay, at(13, 14), at(15, 2), ComponentStatus::PartialOutage),
                        affected(relay, at(15, 2), at(17, 13, 30), ComponentStatus::DegradedPerformance),
                        affected(tracking, at(14, 6), at(15, 9))};
    const QList<VendorPost> posts = {{at(13, 13, 40), u"EX000001 opened"_s, incident.updates.first().id},
                                     {at(17, 12), u"EX000001 restored"_s, {}}};
    return {incident, {relay, tracking, old}, posts, at(19, 16)};
}

/// In Chicago clocks go back on 3 November 2024 at 2:00, which is 7:00 UTC.
inline Story theHourThatComesTwice()
{
    using namespace Qt::StringLiterals;
    const QDateTime night(QDate(2024, 11, 3), QTime(5, 30), Qt::UTC);
    const Component mail = aComponent(u"Mail"_s);
    Incident incident =
        anIncident(u"Mail is late in the night"_s,
                   {anUpdate(Status::Investigating, night), anUpdate(Status::Resolved, night.addSecs(3 * 3600))});
    incident.impacts = {affected(mail, night, night.addSecs(2 * 3600))};
    return {incident, {mail}, {}, night.addSecs(24 * 3600)};
}

inline Story plannedWork()
{
    using namespace Qt::StringLiterals;
    const Component mail = aComponent(u"Mail & <more>"_s);
    Incident incident = anIncident(u"New storage"_s,
                                   {anUpdate(Status::Scheduled, at(10, 9)), anUpdate(Status::InProgress, at(15, 2)),
                                    anUpdate(Status::Completed, at(15, 5))});
    incident.kind = Kind::Maintenance;
    incident.window = Interval{at(15, 2), at(15, 4)};
    incident.components = {mail.id};
    incident.impacts = {affected(mail, at(15, 2), at(15, 5), ComponentStatus::UnderMaintenance)};
    return {incident, {mail}, {}, at(15, 6)};
}

/// 500 updates, 60 components, each with ten windows.
inline Story theLongestStory()
{
    using namespace Qt::StringLiterals;
    Story story{anIncident(u"Everything, again and again"_s), {}, {}, at(30, 0)};
    for (int i = 0; i < 500; ++i)
        story.incident.updates.append(
            headed(anUpdate(i % 3 == 0 ? Status::Identified : Status::Monitoring, at(1, 0).addSecs(i * 4000)),
                   u"Update %1"_s.arg(i)));
    for (int i = 0; i < 60; ++i) {
        story.components.append(aComponent(u"Component with a rather long name, number %1"_s.arg(i), i));
        for (int window = 0; window < 10; ++window)
            story.incident.impacts.append(affected(story.components.last(), at(1 + 2 * window, i % 24),
                                                   at(2 + 2 * window, i % 24), ComponentStatus(1 + (i + window) % 4)));
    }
    return story;
}

/// A column "story" with all that is odd.
inline void addStories()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<Story>("story");
    const Component mail = aComponent(u"Mail"_s);
    const auto row = [&](const char *name, const QList<Update> &updates, const QList<Impact> &impacts = {}) {
        Incident incident = anIncident(u"A title that is so long that it has to be cut off somewhere, sooner or later, "
                                       "because no picture is as wide as what people write into a title"_s,
                                       updates);
        incident.impacts = impacts;
        QTest::newRow(name) << Story{incident, {mail}, {}, at(20, 0)};
    };
    const Update first = anUpdate(Status::Investigating, at(13, 9));
    const Update last = anUpdate(Status::Resolved, at(13, 12));
    QTest::newRow("everything") << anOutage();
    QTest::newRow("the hour that comes twice") << theHourThatComesTwice();
    QTest::newRow("planned work") << plannedWork();
    QTest::newRow("500 updates, 60 components") << theLongestStory();
    row("nothing", {});
    row("one update", {first});
    row("one update and it is over", {last});
    row("all in the same second",
        {first, anUpdate(Status::Identified, at(13, 9)), anUpdate(Status::Resolved, at(13, 9))});
    row("end before start", {first, last}, {affected(mail, at(13, 10), at(13, 9))});
    row("nothing but an end before a start", {}, {affected(mail, at(13, 10), at(13, 9))});
    row("open for three years", {anUpdate(Status::Identified, at(13, 9).addYears(-3))},
        {affected(mail, at(13, 9).addYears(-3), {})});
    row("overlapping windows", {first, last},
        {affected(mail, at(13, 9), at(13, 11)), affected(mail, at(13, 10), at(13, 12))});
    row("touching windows", {first, last},
        {affected(mail, at(13, 9), at(13, 11)), affected(mail, at(13, 11), at(13, 12))});
    row("times in the future", {anUpdate(Status::Investigating, at(25, 9))}, {affected(mail, at(26, 9), {})});
    row("a promise far ahead", {promised(first, at(13, 9).addYears(1))});
    row("a component nobody knows", {first, last}, {affected(aComponent(u"Gone"_s), at(13, 9), at(13, 10))});
}

} // namespace noticedesk::tests

Q_DECLARE_METATYPE(noticedesk::tests::Story)
