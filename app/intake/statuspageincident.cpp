#include "app/intake/statuspageincident.h"

#include "app/base/utctext.h"
#include "app/incident/address.h"
#include "app/intake/bodyhtml.h"
#include "app/intake/cleaning.h"
#include "app/intake/pagename.h"
#include "app/intake/statuspageimpacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isPlanned(const QString &statusWord)
{
    const auto status = statusFromWord(statusWord);
    return status && statusesOf(Kind::Maintenance).contains(*status);
}

/// Pages that are as old as planned work on them give it an impact of incidents, but never a status of one.
Kind kindOf(const QJsonObject &incident, StatusPageList list)
{
    if (list == StatusPageList::Maintenances || isPlanned(incident.value("status"_L1).toString()))
        return Kind::Maintenance;
    return severityFromWord(incident.value("impact"_L1).toString()) == Severity::Maintenance ? Kind::Maintenance
                                                                                             : Kind::Incident;
}

/// An answer about one update only is flat: the incident is its own update.
QJsonArray updatesIn(const QJsonObject &incident)
{
    if (incident.value("incident_updates"_L1).isArray())
        return incident.value("incident_updates"_L1).toArray();
    return incident.value("body"_L1).isString() ? QJsonArray{incident} : QJsonArray();
}

/// Older answers keep the look back beside the updates.
void addPostmortem(QList<StatusPageUpdate> &updates, const QJsonObject &incident, const StatusPageContext &context)
{
    const auto published = apiTime(incident.value("postmortem_published_at"_L1), context.zone);
    const QString body = bodyFromHtml(incident.value("postmortem_body"_L1).toString());
    const bool told = std::any_of(updates.begin(), updates.end(), [](const StatusPageUpdate &update) {
        return update.update.status == Status::Postmortem;
    });
    if (!published || body.isEmpty() || told)
        return;
    Update update;
    update.status = Status::Postmortem;
    update.body = body;
    update.postedAt = published->at;
    update.inferred = published->inferred;
    update.stage = Stage::Posted;
    update.sourceKey = u"postmortem"_s;
    const auto later = [](const QDateTime &at, const StatusPageUpdate &other) { return at < other.update.postedAt; };
    updates.insert(std::upper_bound(updates.begin(), updates.end(), update.postedAt, later), {update, {}});
}

std::optional<Interval> windowOf(const QJsonObject &incident, const StatusPageContext &context)
{
    const auto begin = apiTime(incident.value("scheduled_for"_L1), context.zone);
    const auto end = apiTime(incident.value("scheduled_until"_L1), context.zone);
    if (!begin)
        return std::nullopt;
    return Interval{begin->at, end ? std::optional(end->at) : std::nullopt};
}

/// Without a page in the answer, the id it has for its page is the best name there is.
PostPage pageOf(const QJsonObject &incident, const StatusPageContext &context)
{
    PostPage page = context.page;
    if (!page.name.isEmpty())
        return page;
    const QString id = apiId(incident.value("page_id"_L1));
    page.name = id.isEmpty() ? unnamedPage : id;
    page.inferred.setFlag(Inference::Page);
    return page;
}

QString titleOf(const QJsonObject &incident, const QList<Update> &updates)
{
    const QString title = cleanLine(incident.value("name"_L1).toString());
    if (!title.isEmpty())
        return title;
    return updates.isEmpty() ? QString() : firstWords(updates.first().body.section(u'\n', 0, 0));
}

QString keyOf(const Post &post, const QJsonObject &incident)
{
    for (const QLatin1StringView name : {"incident_id"_L1, "id"_L1})
        if (const QString id = apiId(incident.value(name)); !id.isEmpty())
            return id;
    if (!post.source.link.isEmpty())
        return post.source.link;
    return post.title + u'\n' + (post.updates.isEmpty() ? QString() : utcText(post.updates.first().postedAt));
}

bool isIncident(const QJsonObject &object)
{
    return object.value("name"_L1).isString() || object.value("incident_updates"_L1).isArray();
}

} // namespace

Result<Post> statusPageIncident(const QJsonObject &incident, StatusPageList list, const StatusPageContext &context,
                                const QString &path, QList<Unreadable> &unreadable)
{
    if (!isIncident(incident))
        return failure(
            Error::Code::Unreadable,
            QCoreApplication::translate("Intake", "This is not an incident: it has no name and no updates."));
    Post post;
    post.page = pageOf(incident, context);
    post.kind = kindOf(incident, list);
    const QString updatesPath = path.isEmpty() ? u"incident_updates"_s : path + u".incident_updates"_s;
    auto updates = statusPageUpdates(updatesIn(incident), context, post.kind, updatesPath, unreadable);
    addPostmortem(updates, incident, context);
    for (const StatusPageUpdate &update : updates)
        post.updates.append(update.update);
    post.title = titleOf(incident, post.updates);
    if (post.title.isEmpty())
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "This incident has no name and no text."));
    post.source.link = webAddress(incident.value("shortlink"_L1).toString());
    const auto severity = severityFromWord(incident.value("impact"_L1).toString());
    post.severity = severity.value_or(Severity::None);
    post.components = statusPageComponents(incident, updates, context);
    post.impacts = statusPageImpacts(post.components, updates);
    post.window = windowOf(incident, context);
    post.inferred = post.page.inferred & Inferences(Inference::Page);
    post.inferred.setFlag(Inference::Severity, !severity);
    post.inferred.setFlag(Inference::Title, cleanLine(incident.value("name"_L1).toString()).isEmpty());
    post.sourceKey = keyOf(post, incident);
    return post;
}

QString webAddress(const QString &address)
{
    const auto link = linkAddress(address);
    return link && link->startsWith(u"http"_s) ? *link : QString();
}

} // namespace noticedesk
