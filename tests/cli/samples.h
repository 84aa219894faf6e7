#pragma once

#include <QByteArray>

/// Small posts as they are copied from a page, for tests of the command line.
namespace noticedesk::tests {

inline QByteArray queuePost()
{
    return "Queue is slow\n"
           "Incident Report for Example Mail\n"
           "Investigating\n"
           "We are looking into slow delivery.\n"
           "Posted Jun 12, 2025 - 09:20 UTC\n"
           "This incident affects: Outbound mail.";
}

/// The same incident, an update later.
inline QByteArray grownQueuePost()
{
    return "Queue is slow\n"
           "Incident Report for Example Mail\n"
           "Resolved\n"
           "Delivery is back to normal.\n"
           "Posted Jun 12, 2025 - 10:05 UTC\n"
           "Investigating\n"
           "We are looking into slow delivery.\n"
           "Posted Jun 12, 2025 - 09:20 UTC\n"
           "This incident affected: Outbound mail.";
}

inline QByteArray portalPost()
{
    return "Portal is down\n"
           "Incident Report for Example Mail\n"
           "Identified\n"
           "A certificate has run out.\n"
           "Posted Jun 13, 2025 - 07:00 UTC\n"
           "This incident affects: Portal.";
}

inline QByteArray statusPageJson()
{
    return R"({"page":{"id":"p1","name":"Example Mail","url":"https://status.example.com","time_zone":"Etc/UTC"},
"incidents":[{"id":"i1","name":"Search is slow","status":"resolved","impact":"minor",
"created_at":"2025-06-14T08:00:00Z","incident_updates":[
{"id":"u2","incident_id":"i1","status":"resolved","body":"Searching is fast again.","display_at":"2025-06-14T09:00:00Z",
"affected_components":[{"code":"c1","name":"Search","old_status":"degraded_performance","new_status":"operational"}]},
{"id":"u1","incident_id":"i1","status":"investigating","body":"Searching is slow.","display_at":"2025-06-14T08:00:00Z",
"affected_components":[{"code":"c1","name":"Search","old_status":"operational","new_status":"degraded_performance"}]}],
"components":[{"id":"c1","name":"Search","status":"operational"}]}]})";
}

} // namespace noticedesk::tests
