#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

/// An incident, or planned work.
enum class Kind { Incident, Maintenance };

/// Where an incident stands, as one update states it. The first five belong to incidents, the last four to planned
/// work. Postmortem is what status pages publish after Resolved: the incident stays over.
enum class Status {
    Investigating,
    Identified,
    Monitoring,
    Resolved,
    Postmortem,
    Scheduled,
    InProgress,
    Verifying,
    Completed
};

/// The word of the status page API v2: `in_progress`.
[[nodiscard]] QString statusWord(Status status);
/// Reads the word or the label, in any case.
[[nodiscard]] std::optional<Status> statusFromWord(QStringView word);
/// The English label that notices print: `In progress`.
[[nodiscard]] QString statusLabel(Status status);

/// Nothing more is wrong and no more work is planned.
[[nodiscard]] bool isOver(Status status);
/// The statuses an update of this kind can have, in the order of the story.
[[nodiscard]] QList<Status> statusesOf(Kind kind);

[[nodiscard]] QString kindWord(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word);

} // namespace noticedesk
