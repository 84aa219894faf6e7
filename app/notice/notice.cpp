#include "app/notice/notice.h"

#include "app/incident/visibletext.h"
#include "app/notice/affected.h"
#include "app/notice/stamp.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString headlineOf(const Update &update)
{
    QString headline = visibleLine(update.headline);
    while (headline.endsWith(u':'))
        headline = headline.chopped(1).trimmed();
    return headline;
}

bool showsStatus(NoticeStyle::StatusLabels labels, const QString &headline)
{
    switch (labels) {
    case NoticeStyle::StatusLabels::Auto: return headline.isEmpty();
    case NoticeStyle::StatusLabels::Always: return true;
    case NoticeStyle::StatusLabels::Never: return false;
    }
    Q_UNREACHABLE();
}

NoticeUpdate noticeUpdate(const Update &update, const NoticeStyle &style, const QTimeZone &zone)
{
    NoticeUpdate composed;
    composed.id = update.id;
    composed.status = update.status;
    composed.headline = headlineOf(update);
    if (showsStatus(style.statusLabels, composed.headline))
        composed.statusLabel = statusLabel(update.status);
    composed.sections = sectionsOf(visibleBody(readBody(update.body)));
    composed.postedAt = update.postedAt;
    composed.stamp = stampOf(update.postedAt, zone, style.stamps);
    composed.leftOut = !isPublishable(update);
    return composed;
}

QList<Update> updatesFor(const Incident &incident, const NoticeStyle &style, Drafts drafts)
{
    QList<Update> updates = drafts == Drafts::Mark ? standingUpdates(incident) : publishableUpdates(incident);
    if (style.order == NoticeStyle::Order::NewestFirst)
        std::reverse(updates.begin(), updates.end());
    return updates;
}

/// A title of hidden characters alone is none; the notice still needs one.
QString titleOf(const Incident &incident)
{
    const QString title = visibleLine(incident.title);
    if (!title.isEmpty())
        return title;
    return incident.kind == Kind::Maintenance ? u"Scheduled maintenance"_s : u"Incident"_s;
}

QString pageLineOf(const Incident &incident, const Page &page)
{
    const QString name = visibleLine(page.name);
    if (!page.style.pageLine || name.isEmpty())
        return {};
    const bool isPlanned = incident.kind == Kind::Maintenance;
    return (isPlanned ? u"Scheduled Maintenance Report for "_s : u"Incident Report for "_s) + name;
}

QString windowLineOf(const Incident &incident, const QTimeZone &zone)
{
    if (incident.kind != Kind::Maintenance || !incident.window || !incident.window->begin.isValid())
        return {};
    return u"Scheduled for "_s + windowOf(*incident.window, zone);
}

/// What readers know counts: a draft that resolves the incident does not end it for them.
QString affectedLineOf(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const QString names = namesOf(incident.components, components);
    if (!page.style.affectedLine || names.isEmpty())
        return {};
    const QList<Update> out = publishableUpdates(incident);
    const bool isOpen = out.isEmpty() || !isOver(out.last().status);
    const QString subject = incident.kind == Kind::Maintenance ? u"scheduled maintenance"_s : u"incident"_s;
    return u"This "_s + subject + (isOpen ? u" affects: "_s : u" affected: "_s) + names + u'.';
}

} // namespace

Notice composeNotice(const Incident &incident, const Page &page, const QList<Component> &components, Drafts drafts)
{
    const QTimeZone zone = zoneNamed(page.zone);
    Notice notice;
    notice.title = titleOf(incident);
    notice.pageLine = pageLineOf(incident, page);
    notice.windowLine = windowLineOf(incident, zone);
    notice.affectedLine = affectedLineOf(incident, page, components);
    notice.language = page.language;
    notice.zone = zone.id();
    notice.separator = page.style.separator;
    for (const Update &update : updatesFor(incident, page.style, drafts))
        notice.updates.append(noticeUpdate(update, page.style, zone));
    return notice;
}

} // namespace noticedesk
