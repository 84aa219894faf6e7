#include "ui/widgets/wording.h"

#include "app/incident/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString dayText(const QDate &date, const QDate &today)
{
    const QLocale locale;
    return date.year() == today.year() ? locale.toString(date, Wording::tr("d MMM", "a day of this year"))
                                       : locale.toString(date, Wording::tr("d MMM yyyy", "a day of another year"));
}

QString elapsed(qint64 seconds)
{
    if (seconds < minute)
        return Wording::tr("just now");
    if (seconds < hour)
        return Wording::tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < day)
        return Wording::tr("%n h ago", nullptr, int(seconds / hour));
    return Wording::tr("%n day(s) ago", nullptr, int(seconds / day));
}

QString ahead(qint64 seconds)
{
    if (seconds < hour)
        return Wording::tr("in %n min", nullptr, int(seconds / minute));
    if (seconds < day)
        return Wording::tr("in %n h", nullptr, int(seconds / hour));
    return Wording::tr("in %n day(s)", nullptr, int(seconds / day));
}

} // namespace

QString statusText(Status status)
{
    return statusName(status);
}

QString severityText(Severity severity)
{
    return severityName(severity);
}

QString componentStatusText(ComponentStatus status)
{
    return levelName(status);
}

QString stageText(Stage stage)
{
    return stageName(stage);
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::Off: return Wording::tr("Off", "grade of a check");
    case Grade::Hint: return Wording::tr("Hint", "grade of a check");
    case Grade::Warning: return Wording::tr("Warning", "grade of a check");
    case Grade::Error: return Wording::tr("Error", "grade of a check");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Investigating: return Tone::Alarm;
    case Status::Identified: return Tone::Caution;
    case Status::Monitoring:
    case Status::InProgress:
    case Status::Verifying: return Tone::Calm;
    case Status::Resolved:
    case Status::Completed: return Tone::Good;
    case Status::Postmortem:
    case Status::Scheduled: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::None: return Tone::Neutral;
    case Severity::Minor: return Tone::Caution;
    case Severity::Major: return Tone::Serious;
    case Severity::Critical: return Tone::Alarm;
    case Severity::Maintenance: return Tone::Calm;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ComponentStatus status)
{
    switch (status) {
    case ComponentStatus::Operational: return Tone::Good;
    case ComponentStatus::DegradedPerformance: return Tone::Caution;
    case ComponentStatus::PartialOutage: return Tone::Serious;
    case ComponentStatus::MajorOutage: return Tone::Alarm;
    case ComponentStatus::UnderMaintenance: return Tone::Calm;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
    case Stage::Withdrawn: return Tone::Neutral;
    case Stage::InReview: return Tone::Pending;
    case Stage::Returned: return Tone::Caution;
    case Stage::Approved: return Tone::Calm;
    case Stage::Posted: return Tone::Good;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Grade grade)
{
    switch (grade) {
    case Grade::Off:
    case Grade::Hint: return Tone::Neutral;
    case Grade::Warning: return Tone::Caution;
    case Grade::Error: return Tone::Alarm;
    }
    Q_UNREACHABLE();
}

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (qAbs(seconds) >= 7 * day)
        return dayText(at.toLocalTime().date(), now.toLocalTime().date());
    return seconds > -minute ? elapsed(seconds) : ahead(-seconds);
}

QString localTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == today)
        return Wording::tr("%1 %2", "time and zone").arg(time, local.timeZoneAbbreviation());
    return Wording::tr("%1, %2 %3", "day, time and zone")
        .arg(dayText(local.date(), today), time, local.timeZoneAbbreviation());
}

QString windowText(const Interval &window, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const auto nameOf = [&](const QDate &date) {
        return qAbs(today.daysTo(date)) < 7 ? QLocale().toString(date, QStringLiteral("ddd")) : dayText(date, today);
    };
    const auto timeOf = [](const QDateTime &local) {
        return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    };
    const QDateTime begin = window.begin.toLocalTime();
    const QString zone = begin.timeZoneAbbreviation();
    if (!window.end)
        return Wording::tr("%1 %2 %3", "day, time and zone").arg(nameOf(begin.date()), timeOf(begin), zone);
    const QDateTime end = window.end->toLocalTime();
    if (begin.date() == end.date())
        return Wording::tr("%1 %2–%3 %4", "day, begin, end and zone")
            .arg(nameOf(begin.date()), timeOf(begin), timeOf(end), zone);
    return Wording::tr("%1 %2 – %3 %4 %5", "day and begin, day and end, zone")
        .arg(nameOf(begin.date()), timeOf(begin), nameOf(end.date()), timeOf(end), zone);
}

} // namespace noticedesk
