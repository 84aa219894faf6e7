#include "app/incident/status.h"

#include "app/incident/words.h"

namespace noticedesk {

namespace {

constexpr Words<Status, 9> statusWords{{{
    {Status::Investigating, QLatin1StringView("investigating")},
    {Status::Identified, QLatin1StringView("identified")},
    {Status::Monitoring, QLatin1StringView("monitoring")},
    {Status::Resolved, QLatin1StringView("resolved")},
    {Status::Postmortem, QLatin1StringView("postmortem")},
    {Status::Scheduled, QLatin1StringView("scheduled")},
    {Status::InProgress, QLatin1StringView("in_progress")},
    {Status::Verifying, QLatin1StringView("verifying")},
    {Status::Completed, QLatin1StringView("completed")},
}}};

constexpr Words<Kind, 2> kindWords{{{
    {Kind::Incident, QLatin1StringView("incident")},
    {Kind::Maintenance, QLatin1StringView("maintenance")},
}}};

} // namespace

QString statusWord(Status status)
{
    return statusWords.wordFor(status);
}

std::optional<Status> statusFromWord(QStringView word)
{
    return statusWords.valueOf(word);
}

QString statusLabel(Status status)
{
    QString label = statusWords.wordFor(status).replace(u'_', u' ');
    label[0] = label.at(0).toUpper();
    return label;
}

bool isOver(Status status)
{
    return status == Status::Resolved || status == Status::Postmortem || status == Status::Completed;
}

QList<Status> statusesOf(Kind kind)
{
    if (kind == Kind::Maintenance)
        return {Status::Scheduled, Status::InProgress, Status::Verifying, Status::Completed};
    return {Status::Investigating, Status::Identified, Status::Monitoring, Status::Resolved, Status::Postmortem};
}

QString kindWord(Kind kind)
{
    return kindWords.wordFor(kind);
}

std::optional<Kind> kindFromWord(QStringView word)
{
    return kindWords.valueOf(word);
}

} // namespace noticedesk
