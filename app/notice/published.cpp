#include "app/notice/published.h"

#include "app/incident/address.h"
#include "app/incident/visibletext.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString plainOr(const QString &key, const QString &otherwise)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return plain.match(key).hasMatch() ? key : otherwise;
}

/// Programs follow it unasked: an address that does more than lead to a website is none.
QString webAddress(const QString &address)
{
    const QString link = linkAddress(address).value_or(QString());
    return link.startsWith("http"_L1) ? link : QString();
}

} // namespace

Page publishedPage(Page page)
{
    page.name = visibleLine(page.name);
    page.address = webAddress(page.address);
    return page;
}

Published published(const Incident &incident, const Page &page, const QList<Component> &components)
{
    Published out{incident, publishedPage(page), components};
    out.incident.title = visibleLine(incident.title);
    out.incident.source.link = webAddress(incident.source.link);
    for (Component &component : out.components) {
        component.name = visibleLine(component.name);
        component.group = visibleLine(component.group);
    }
    out.incident.updates = publishableUpdates(incident);
    for (Update &update : out.incident.updates)
        update.approval.reset();
    out.incident.dismissed.clear();
    return out;
}

QList<Component> namedComponents(const Published &what)
{
    QList<Component> named;
    for (const ComponentId id : what.incident.components)
        for (const Component &component : what.components)
            if (component.id == id)
                named.append(component);
    return named;
}

QString fullName(const Component &component)
{
    return component.group.isEmpty() ? component.name : component.group + u" - "_s + component.name;
}

QString publicId(const Incident &incident)
{
    return plainOr(incident.sourceKey, incident.id.text());
}

QString publicId(const Update &update)
{
    return plainOr(update.sourceKey, update.id.text());
}

ComponentStatus levelAt(const Incident &incident, ComponentId component, const QDateTime &at)
{
    ComponentStatus worst = ComponentStatus::Operational;
    for (const Impact &impact : incident.impacts)
        if (impact.component == component && impact.span.contains(at))
            worst = std::max(worst, impact.level);
    return worst;
}

QString wholeBody(const Update &update)
{
    QString headline = visibleLine(update.headline);
    while (headline.endsWith(u':'))
        headline = headline.chopped(1).trimmed();
    const QString body = markdownOf(visibleBody(readBody(update.body)));
    if (headline.isEmpty())
        return body;
    return u"**%1**\n\n"_s.arg(escapedMarkdown(headline)) + body;
}

} // namespace noticedesk
