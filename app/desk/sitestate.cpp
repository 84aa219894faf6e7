#include "app/desk/sitestate.h"

#include "app/base/utctext.h"
#include "app/notice/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <xxhash.h>

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView format = u"noticedesk-site";
constexpr int version = 2;

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

/// Writes one object, member after member: there is one for each incident.
class ObjectWriter {
public:
    ObjectWriter &text(QStringView name, QStringView value)
    {
        begin(name);
        appendJsonText(m_json, value);
        return *this;
    }
    ObjectWriter &json(QStringView name, QStringView value)
    {
        begin(name);
        m_json += value;
        return *this;
    }
    [[nodiscard]] QString written()
    {
        m_json += m_json.isEmpty() ? u"{}" : u"}";
        return std::move(m_json);
    }

private:
    void begin(QStringView name)
    {
        m_json += m_json.isEmpty() ? u'{' : u',';
        appendJsonText(m_json, name);
        m_json += u':';
    }

    QString m_json;
};

template <typename Each> QString arrayJson(const QList<Each> &list, QString (*json)(const Each &))
{
    QString written;
    for (const Each &each : list) {
        written += written.isEmpty() ? u'[' : u',';
        written += json(each);
    }
    written += written.isEmpty() ? u"[]" : u"]";
    return written;
}

QString indexedJson(const IndexedIncident &indexed)
{
    ObjectWriter object;
    object.text(u"id", indexed.id.text())
        .json(u"planned", indexed.kind == Kind::Maintenance ? u"true" : u"false")
        .text(u"title", indexed.title)
        .text(u"status", statusWord(indexed.status))
        .text(u"started", utcText(indexed.startedAt))
        .text(u"latest", utcText(indexed.latestAt));
    if (indexed.window) {
        object.text(u"begin", utcText(indexed.window->begin));
        if (indexed.window->end)
            object.text(u"end", utcText(*indexed.window->end));
    }
    return object.written();
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

QString idJson(const IncidentId &id)
{
    return u'"' + id.text() + u'"';
}

QString incidentJson(const SiteIncident &incident)
{
    ObjectWriter object;
    object.text(u"id", incident.id.text()).json(u"revision", QString::number(incident.revision));
    if (incident.indexed)
        object.json(u"indexed", indexedJson(*incident.indexed))
            .text(u"page", digestText(incident.page))
            .text(u"markdown", digestText(incident.markdown));
    return object.written();
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

QString monthJson(const SiteMonthEntry &entry)
{
    return ObjectWriter()
        .text(u"month", entry.month.first.toString(Qt::ISODate))
        .json(u"incidents", QString::number(entry.month.incidents))
        .text(u"stamp", digestText(entry.stamp))
        .json(u"ahead", arrayJson(entry.ahead, indexedJson))
        .written();
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

ObjectWriter ourObject()
{
    return ObjectWriter().text(u"format", format).json(u"version", QString::number(version));
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
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits(bytes.constData(), size_t(bytes.size())));
    return {reinterpret_cast<const char *>(digest.digest), sizeof(digest.digest)};
}

QByteArray siteStateBytes(const SiteState &state)
{
    ObjectWriter files;
    QStringList paths = state.files.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths))
        files.text(path, digestText(state.files.value(path)));
    return ourObject()
        .text(u"page", state.page.text())
        .text(u"mark", QString::fromUtf8(state.mark))
        .text(u"question", digestText(state.question))
        .json(u"told", arrayJson(state.told, idJson))
        .json(u"months", arrayJson(state.months, monthJson))
        .json(u"files", files.written())
        .written()
        .toUtf8();
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
    return ourObject()
        .text(u"setting", digestText(month.setting))
        .text(u"written", digestText(month.written))
        .json(u"incidents", arrayJson(month.incidents, incidentJson))
        .written()
        .toUtf8();
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
