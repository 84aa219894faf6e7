#include "app/desk/sitestate.h"

#include "app/base/utctext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "noticedesk-site"_L1;
constexpr int version = 1;

QString digestText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QByteArray digestFrom(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QDateTime instantFrom(const QJsonValue &value)
{
    return instantFromText(value.toString()).value_or(QDateTime());
}

QJsonObject indexedObject(const IndexedIncident &indexed)
{
    QJsonObject object{{u"id"_s, indexed.id.text()},
                       {u"planned"_s, indexed.kind == Kind::Maintenance},
                       {u"title"_s, indexed.title},
                       {u"status"_s, statusWord(indexed.status)},
                       {u"started"_s, utcText(indexed.startedAt)},
                       {u"latest"_s, utcText(indexed.latestAt)}};
    if (indexed.window) {
        object.insert(u"begin"_s, utcText(indexed.window->begin));
        if (indexed.window->end)
            object.insert(u"end"_s, utcText(*indexed.window->end));
    }
    return object;
}

IndexedIncident indexedFrom(const QJsonObject &object)
{
    IndexedIncident indexed;
    indexed.id = IncidentId::fromText(object.value(u"id"_s).toString()).value_or(IncidentId());
    indexed.kind = object.value(u"planned"_s).toBool() ? Kind::Maintenance : Kind::Incident;
    indexed.title = object.value(u"title"_s).toString();
    indexed.status = statusFromWord(object.value(u"status"_s).toString()).value_or(Status::Investigating);
    indexed.startedAt = instantFrom(object.value(u"started"_s));
    indexed.latestAt = instantFrom(object.value(u"latest"_s));
    if (object.contains(u"begin"_s)) {
        indexed.window = Interval{instantFrom(object.value(u"begin"_s)), {}};
        if (object.contains(u"end"_s))
            indexed.window->end = instantFrom(object.value(u"end"_s));
    }
    return indexed;
}

QJsonObject incidentObject(const SiteIncident &incident)
{
    QJsonObject object{{u"id"_s, incident.id.text()}, {u"revision"_s, incident.revision}};
    if (incident.indexed) {
        object.insert(u"indexed"_s, indexedObject(*incident.indexed));
        object.insert(u"page"_s, digestText(incident.page));
        object.insert(u"markdown"_s, digestText(incident.markdown));
    }
    return object;
}

SiteIncident incidentFrom(const QJsonObject &object)
{
    SiteIncident incident;
    incident.id = IncidentId::fromText(object.value(u"id"_s).toString()).value_or(IncidentId());
    incident.revision = object.value(u"revision"_s).toInt();
    if (object.contains(u"indexed"_s))
        incident.indexed = indexedFrom(object.value(u"indexed"_s).toObject());
    incident.page = digestFrom(object.value(u"page"_s));
    incident.markdown = digestFrom(object.value(u"markdown"_s));
    return incident;
}

QJsonObject monthObject(const SiteMonthEntry &entry)
{
    QJsonArray ahead;
    for (const IndexedIncident &indexed : entry.ahead)
        ahead.append(indexedObject(indexed));
    return {{u"month"_s, entry.month.first.toString(Qt::ISODate)},
            {u"incidents"_s, entry.month.incidents},
            {u"stamp"_s, digestText(entry.stamp)},
            {u"ahead"_s, ahead}};
}

SiteMonthEntry monthFrom(const QJsonObject &object)
{
    SiteMonthEntry entry;
    entry.month = {QDate::fromString(object.value(u"month"_s).toString(), Qt::ISODate),
                   object.value(u"incidents"_s).toInt()};
    entry.stamp = digestFrom(object.value(u"stamp"_s));
    for (const QJsonValue indexed : object.value(u"ahead"_s).toArray())
        entry.ahead.append(indexedFrom(indexed.toObject()));
    return entry;
}

/// The object, if it says of itself to be of this form.
std::optional<QJsonObject> ours(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format"_s).toString() != format || object.value(u"version"_s).toInt() != version)
        return std::nullopt;
    return object;
}

} // namespace

QByteArray contentDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).first(16);
}

QByteArray siteStateBytes(const SiteState &state)
{
    QJsonArray months;
    for (const SiteMonthEntry &entry : state.months)
        months.append(monthObject(entry));
    QJsonObject files;
    for (auto file = state.files.begin(); file != state.files.end(); ++file)
        files.insert(file.key(), digestText(file.value()));
    QJsonArray told;
    for (const IncidentId id : state.told)
        told.append(id.text());
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"version"_s, version},
                                     {u"page"_s, state.page.text()},
                                     {u"mark"_s, QString::fromUtf8(state.mark)},
                                     {u"question"_s, digestText(state.question)},
                                     {u"told"_s, told},
                                     {u"months"_s, months},
                                     {u"files"_s, files}})
        .toJson(QJsonDocument::Compact);
}

std::optional<SiteState> siteStateFrom(const QByteArray &bytes)
{
    const auto object = ours(bytes);
    if (!object)
        return std::nullopt;
    SiteState state;
    state.page = PageId::fromText(object->value(u"page"_s).toString()).value_or(PageId());
    state.mark = object->value(u"mark"_s).toString().toUtf8();
    state.question = digestFrom(object->value(u"question"_s));
    for (const QJsonValue id : object->value(u"told"_s).toArray())
        state.told.append(IncidentId::fromText(id.toString()).value_or(IncidentId()));
    for (const QJsonValue month : object->value(u"months"_s).toArray())
        state.months.append(monthFrom(month.toObject()));
    const QJsonObject files = object->value(u"files"_s).toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        state.files.insert(file.key(), digestFrom(file.value()));
    return state;
}

QByteArray siteMonthBytes(const SiteMonth &month)
{
    QJsonArray incidents;
    for (const SiteIncident &incident : month.incidents)
        incidents.append(incidentObject(incident));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"version"_s, version},
                                     {u"setting"_s, digestText(month.setting)},
                                     {u"written"_s, digestText(month.written)},
                                     {u"incidents"_s, incidents}})
        .toJson(QJsonDocument::Compact);
}

std::optional<SiteMonth> siteMonthFrom(const QByteArray &bytes)
{
    const auto object = ours(bytes);
    if (!object)
        return std::nullopt;
    SiteMonth month{digestFrom(object->value(u"setting"_s)), digestFrom(object->value(u"written"_s)), {}};
    for (const QJsonValue incident : object->value(u"incidents"_s).toArray())
        month.incidents.append(incidentFrom(incident.toObject()));
    return month;
}

} // namespace noticedesk
