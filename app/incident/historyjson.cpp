#include "app/incident/historyjson.h"

#include "app/incident/jsonmembers.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject authorshipJson(const Authorship &by)
{
    return {{u"author"_s, by.author}, {u"at"_s, instantJson(by.at)}, {u"act"_s, by.act}};
}

QJsonValue intervalJson(const std::optional<Interval> &interval)
{
    if (!interval)
        return {};
    return QJsonObject{{u"begin"_s, instantJson(interval->begin)}, {u"end"_s, instantJson(interval->end)}};
}

QJsonObject updateJson(const Update &update)
{
    QJsonObject json{{u"id"_s, update.id.text()},
                     {u"status"_s, statusWord(update.status)},
                     {u"headline"_s, update.headline},
                     {u"body"_s, update.body},
                     {u"posted_at"_s, instantJson(update.postedAt)},
                     {u"stage"_s, stageWord(update.stage)},
                     {u"inferred"_s, QJsonArray::fromStringList(inferenceWords(update.inferred))},
                     {u"source_key"_s, update.sourceKey}};
    if (update.promise)
        json.insert(u"promise"_s, instantJson(update.promise->due));
    if (update.approval)
        json.insert(u"approval"_s,
                    QJsonObject{{u"by"_s, authorshipJson(update.approval->by)},
                                {u"digest"_s, base64Text(update.approval->digest)}});
    return json;
}

template <typename List, typename Write> QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(write(each));
    return array;
}

QJsonObject impactJson(const Impact &impact)
{
    return {{u"component"_s, impact.component.text()},
            {u"level"_s, componentStatusWord(impact.level)},
            {u"span"_s, intervalJson(impact.span)}};
}

QJsonObject incidentJson(const Incident &incident)
{
    const Source &source = incident.source;
    return {{u"id"_s, incident.id.text()},
            {u"page"_s, incident.page.text()},
            {u"kind"_s, kindWord(incident.kind)},
            {u"title"_s, incident.title},
            {u"severity"_s, severityWord(incident.severity)},
            {u"source"_s,
             QJsonObject{{u"name"_s, source.name}, {u"reference"_s, source.reference}, {u"link"_s, source.link}}},
            {u"components"_s, arrayOf(incident.components, [](ComponentId id) { return id.text(); })},
            {u"impacts"_s, arrayOf(incident.impacts, impactJson)},
            {u"window"_s, intervalJson(incident.window)},
            {u"updates"_s, arrayOf(incident.updates, updateJson)},
            {u"inferred"_s, QJsonArray::fromStringList(inferenceWords(incident.inferred))},
            {u"source_key"_s, incident.sourceKey},
            {u"dismissed"_s, arrayOf(incident.dismissed, base64Text)},
            {u"withdrawn"_s, incident.withdrawn}};
}

QJsonObject revisionJson(const Revision &revision)
{
    return {{u"number"_s, revision.number},
            {u"by"_s, authorshipJson(revision.by)},
            {u"incident"_s, incidentJson(revision.incident)}};
}

QJsonObject originalJson(const Original &original)
{
    return {{u"format"_s, original.format}, {u"document"_s, base64Text(original.document)}};
}

} // namespace

QJsonObject historyJson(const History &history)
{
    return {{u"revisions"_s, arrayOf(history.revisions, revisionJson)},
            {u"originals"_s, arrayOf(history.originals, originalJson)}};
}

} // namespace noticedesk
