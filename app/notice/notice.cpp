#include "app/notice/notice.h"

#include "app/incident/visibletext.h"
#include "app/notice/affected.h"
#include "app/notice/fixedwords.h"
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

NoticeUpdate noticeUpdate(const Update &update, const NoticeStyle &style, const QTimeZone &zone,
                          const FixedWords &words)
{
    NoticeUpdate composed;
    composed.id = update.id;
    composed.status = update.status;
    composed.headline = headlineOf(update);
    if (showsStatus(style.statusLabels, composed.headline))
        composed.statusLabel = words.label(update.status);
    composed.sections = sectionsOf(visibleBody(readBody(update.body)));
    composed.postedAt = update.postedAt;
    composed.stamp = stampOf(update.postedAt, zone, style.otherZones, words);
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
QString titleOf(const Incident &incident, const FixedWords &words)
{
    const QString title = visibleLine(incident.title);
    if (!title.isEmpty())
        return title;
    return incident.kind == Kind::Maintenance ? words.untitledMaintenance : words.untitledIncident;
}

QString pageLineOf(const Incident &incident, const Page &page, const FixedWords &words)
{
    const QString name = visibleLine(page.name);
    if (!page.style.pageLine || name.isEmpty())
        return {};
    const bool isPlanned = incident.kind == Kind::Maintenance;
    return (isPlanned ? words.maintenanceReport : words.incidentReport).arg(name);
}

QString windowLineOf(const Incident &incident, const QTimeZone &zone, const FixedWords &words)
{
    if (incident.kind != Kind::Maintenance || !incident.window || !incident.window->begin.isValid())
        return {};
    return words.scheduledFor.arg(windowOf(*incident.window, zone, words));
}

/// What readers know counts: a draft that resolves the incident does not end it for them.
QString affectedLineOf(const Incident &incident, const Page &page, const QList<Component> &components,
                       const FixedWords &words)
{
    const QString names = namesOf(incident.components, components, words);
    if (!page.style.affectedLine || names.isEmpty())
        return {};
    const QList<Update> out = publishableUpdates(incident);
    const bool isOpen = out.isEmpty() || !isOver(out.last().status);
    if (incident.kind == Kind::Maintenance)
        return (isOpen ? words.maintenanceAffects : words.maintenanceAffected).arg(names);
    return (isOpen ? words.incidentAffects : words.incidentAffected).arg(names);
}

} // namespace

Notice composeNotice(const Incident &incident, const Page &page, const QList<Component> &components, Drafts drafts)
{
    const QTimeZone zone = zoneNamed(page.zone);
    const FixedWords &words = fixedWords(page.language);
    Notice notice;
    notice.title = titleOf(incident, words);
    notice.pageLine = pageLineOf(incident, page, words);
    notice.windowLine = windowLineOf(incident, zone, words);
    notice.affectedLine = affectedLineOf(incident, page, components, words);
    notice.language = page.language;
    notice.zone = zone.id();
    notice.separator = page.style.separator;
    notice.pageName = visibleLine(page.name);
    notice.light = page.style.light;
    notice.dark = page.style.dark;
    notice.logo = page.style.logo;
    notice.footer = visibleBody(readBody(page.style.footer));
    for (const Update &update : updatesFor(incident, page.style, drafts))
        notice.updates.append(noticeUpdate(update, page.style, zone, words));
    return notice;
}

} // namespace noticedesk
