#include "app/timeline/silence.h"

#include <algorithm>

namespace noticedesk {

namespace {

/// From when on readers wait for more.
QDateTime waitBegins(const Update &update, const std::optional<Interval> &window)
{
    const bool waitsForTheWindow = update.status == Status::Scheduled && window;
    return waitsForTheWindow ? std::max(update.postedAt, window->begin) : update.postedAt;
}

} // namespace

QList<Silence> silencesOf(const Incident &incident, const QDateTime &now)
{
    QList<Silence> silences;
    const QList<Update> updates = publishableUpdates(incident);
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const bool isLast = i + 1 == updates.size();
        const QDateTime begin = waitBegins(updates.at(i), incident.window);
        const QDateTime end = isLast ? now : updates.at(i + 1).postedAt;
        if (!isOver(updates.at(i).status) && begin < end)
            silences.append({updates.at(i).id, begin, end, isLast});
    }
    return silences;
}

} // namespace noticedesk
