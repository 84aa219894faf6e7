#include "app/incident/labels.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::Investigating: return Labels::tr("Investigating");
    case Status::Identified: return Labels::tr("Identified");
    case Status::Monitoring: return Labels::tr("Monitoring");
    case Status::Resolved: return Labels::tr("Resolved");
    case Status::Postmortem: return Labels::tr("Postmortem");
    case Status::Scheduled: return Labels::tr("Scheduled");
    case Status::InProgress: return Labels::tr("In progress");
    case Status::Verifying: return Labels::tr("Verifying");
    case Status::Completed: return Labels::tr("Completed");
    }
    Q_UNREACHABLE();
}

QString levelName(ComponentStatus level)
{
    switch (level) {
    case ComponentStatus::Operational: return Labels::tr("Operational");
    case ComponentStatus::DegradedPerformance: return Labels::tr("Degraded performance");
    case ComponentStatus::PartialOutage: return Labels::tr("Partial outage");
    case ComponentStatus::MajorOutage: return Labels::tr("Major outage");
    case ComponentStatus::UnderMaintenance: return Labels::tr("Under maintenance");
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::None: return Labels::tr("None", "impact");
    case Severity::Minor: return Labels::tr("Minor", "impact");
    case Severity::Major: return Labels::tr("Major", "impact");
    case Severity::Critical: return Labels::tr("Critical", "impact");
    case Severity::Maintenance: return Labels::tr("Maintenance", "impact");
    }
    Q_UNREACHABLE();
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Draft: return Labels::tr("Draft");
    case Stage::InReview: return Labels::tr("In review");
    case Stage::Returned: return Labels::tr("Returned");
    case Stage::Approved: return Labels::tr("Approved");
    case Stage::Posted: return Labels::tr("Posted");
    case Stage::Withdrawn: return Labels::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString componentName(const QString &group, const QString &name)
{
    return group.isEmpty() ? name : Labels::tr("%1 – %2", "group, component").arg(group, name);
}

} // namespace noticedesk
