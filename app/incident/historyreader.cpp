#include "app/incident/historyjson.h"
#include "app/incident/jsonmembers.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Authorship readAuthorship(const JsonMembers &members)
{
    return {members.text("author"_L1), members.instant("at"_L1).value_or(QDateTime()), members.text("act"_L1)};
}

Interval readInterval(const JsonMembers &members)
{
    return {members.instant("begin"_L1).value_or(QDateTime()), members.instant("end"_L1)};
}

Approval readApproval(const JsonMembers &members)
{
    return {readAuthorship(members.object("by"_L1)), members.base64("digest"_L1)};
}

Source readSource(const JsonMembers &members)
{
    return {members.text("name"_L1), members.text("reference"_L1), members.text("link"_L1)};
}

Impact readImpact(const JsonMembers &members)
{
    return {members.id<ComponentId>("component"_L1), members.word("level"_L1, componentStatusFromWord),
            readInterval(members.object("span"_L1))};
}

Update readUpdate(const JsonMembers &members)
{
    Update update;
    update.id = members.id<UpdateId>("id"_L1);
    update.status = members.word("status"_L1, statusFromWord);
    update.headline = members.text("headline"_L1);
    update.body = members.text("body"_L1);
    update.postedAt = members.instant("posted_at"_L1).value_or(QDateTime());
    update.stage = members.word("stage"_L1, stageFromWord);
    update.inferred = members.inferences("inferred"_L1);
    update.sourceKey = members.text("source_key"_L1);
    if (const auto due = members.instant("promise"_L1))
        update.promise = Promise{*due};
    if (members.has("approval"_L1))
        update.approval = readApproval(members.object("approval"_L1));
    return update;
}

QList<ComponentId> readComponents(const JsonMembers &members)
{
    QList<ComponentId> components;
    for (const QString &id : members.texts("components"_L1))
        components.append(members.required("components"_L1, ComponentId::fromText(id)));
    return components;
}

Incident readIncident(const JsonMembers &members)
{
    Incident incident;
    incident.id = members.id<IncidentId>("id"_L1);
    incident.page = members.id<PageId>("page"_L1);
    incident.kind = members.word("kind"_L1, kindFromWord);
    incident.title = members.text("title"_L1);
    incident.severity = members.word("severity"_L1, severityFromWord);
    incident.source = readSource(members.object("source"_L1));
    incident.components = readComponents(members);
    incident.impacts = members.each("impacts"_L1, readImpact);
    if (members.has("window"_L1))
        incident.window = readInterval(members.object("window"_L1));
    incident.updates = members.each("updates"_L1, readUpdate);
    incident.inferred = members.inferences("inferred"_L1);
    incident.sourceKey = members.text("source_key"_L1);
    for (const QString &digest : members.texts("dismissed"_L1))
        incident.dismissed.append(QByteArray::fromBase64(digest.toLatin1()));
    incident.withdrawn = members.flag("withdrawn"_L1);
    return incident;
}

Revision readRevision(const JsonMembers &members)
{
    Revision revision{members.number("number"_L1), readAuthorship(members.object("by"_L1)),
                      readIncident(members.object("incident"_L1))};
    revision.incident.revision = revision.number;
    return revision;
}

Original readOriginal(const JsonMembers &members)
{
    return {{}, members.text("format"_L1), members.base64("document"_L1)};
}

/// Numbered from 1, and all of one incident.
bool follow(const QList<Revision> &revisions)
{
    for (qsizetype i = 0; i < revisions.size(); ++i)
        if (revisions.at(i).number != i + 1 || revisions.at(i).incident.id != revisions.first().incident.id)
            return false;
    return !revisions.isEmpty();
}

} // namespace

Result<History> historyFromJson(const QJsonValue &json)
{
    JsonFault fault;
    const JsonMembers members(json, {}, fault);
    History history{members.each("revisions"_L1, readRevision), members.each("originals"_L1, readOriginal)};
    if (!follow(history.revisions))
        fault.note(u"revisions"_s);
    if (fault.place().isEmpty()) {
        for (Original &original : history.originals)
            original.incident = history.revisions.first().incident.id;
        return history;
    }
    return failure(Error::Code::Invalid,
                   QCoreApplication::translate("Bundle",
                                               "What was saved of this incident is damaged (at “%1”), so none of it "
                                               "was read. Export it again from the desk it comes from.")
                       .arg(fault.place()));
}

} // namespace noticedesk
