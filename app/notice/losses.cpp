#include "app/notice/losses.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Losses {
    Q_DECLARE_TR_FUNCTIONS(Losses)
};

bool hasHeadlines(const Incident &incident)
{
    return std::any_of(incident.updates.begin(), incident.updates.end(),
                       [](const Update &update) { return !update.headline.isEmpty(); });
}

bool hasPromises(const Incident &incident)
{
    return std::any_of(incident.updates.begin(), incident.updates.end(),
                       [](const Update &update) { return update.promise.has_value(); });
}

/// Windows that begin or end between two updates.
bool hasWindowsBetweenUpdates(const Incident &incident)
{
    const auto isOfAnUpdate = [&](const QDateTime &at) {
        return std::any_of(incident.updates.begin(), incident.updates.end(),
                           [&](const Update &update) { return update.postedAt == at; });
    };
    return std::any_of(incident.impacts.begin(), incident.impacts.end(), [&](const Impact &impact) {
        return !isOfAnUpdate(impact.span.begin) || (impact.span.end && !isOfAnUpdate(*impact.span.end));
    });
}

QString headlinesLost()
{
    return Losses::tr("Headlines become the first line of their update.");
}

QString promisesLost()
{
    return Losses::tr("When the next update was promised is left out.");
}

QString impactsLost()
{
    return Losses::tr("Components and when they were affected are left out.");
}

} // namespace

QStringList lossesOf(MachineFormat format, const Published &what)
{
    const Incident &incident = what.incident;
    QStringList lost;
    const auto add = [&lost](bool isLost, const QString &sentence) {
        if (isLost)
            lost.append(sentence);
    };
    add(format != MachineFormat::Csv && hasHeadlines(incident) && format != MachineFormat::Calendar, headlinesLost());
    add(format != MachineFormat::Csv && hasPromises(incident), promisesLost());
    switch (format) {
    case MachineFormat::Json:
        add(hasWindowsBetweenUpdates(incident),
            Losses::tr("Windows of impact begin and end with updates: other times are left out."));
        break;
    case MachineFormat::Atom:
    case MachineFormat::Rss:
        add(!incident.components.isEmpty() || !incident.impacts.isEmpty(), impactsLost());
        add(incident.severity != Severity::None, Losses::tr("The impact is left out."));
        break;
    case MachineFormat::CState:
        add(incident.severity == Severity::Minor || incident.severity == Severity::Major,
            Losses::tr("Minor and major impact become the same word, “disrupted”."));
        add(!incident.impacts.isEmpty(), Losses::tr("When components were affected, and how badly, is left out."));
        break;
    case MachineFormat::Calendar:
        add(incident.updates.size() > 1, Losses::tr("Of the updates only the latest is in it."));
        add(!incident.components.isEmpty() || !incident.impacts.isEmpty(), impactsLost());
        break;
    case MachineFormat::Csv:
        add(!incident.impacts.isEmpty(), Losses::tr("When components were affected, and how badly, is left out."));
        add(incident.window.has_value(), Losses::tr("The time of the planned work is left out."));
        break;
    }
    return lost;
}

} // namespace noticedesk
