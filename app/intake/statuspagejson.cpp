#include "app/intake/statuspagejson.h"

#include "app/intake/cleaning.h"
#include "app/intake/jsonoutline.h"
#include "app/intake/statuspageincident.h"
#include "app/intake/zoneabbreviation.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> parsed(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    return failure(Error::Code::Unreadable,
                   QCoreApplication::translate("Intake",
                                               "The JSON is damaged or was cut off: it stops making sense at %1. "
                                               "Save it again from the status page.")
                       .arg(placeInText(json, error.offset)));
}

/// The names of the groups, from the list of components that a summary has beside its incidents.
QHash<QString, QString> groupNames(const QJsonArray &components)
{
    QHash<QString, QString> names;
    for (const QJsonValue &value : components)
        if (value.toObject().value("group"_L1).toBool())
            names.insert(apiId(value.toObject().value("id"_L1)),
                         cleanLine(value.toObject().value("name"_L1).toString()));
    return names;
}

StatusPageContext contextOf(const QJsonObject &root, const ReadOptions &options)
{
    const QJsonObject page = root.value("page"_L1).toObject();
    StatusPageContext context;
    context.page.name = options.pageName.isEmpty() ? cleanLine(page.value("name"_L1).toString()) : options.pageName;
    context.page.address = webAddress(page.value("url"_L1).toString());
    const QByteArray zone = page.value("time_zone"_L1).toString().toUtf8();
    context.page.zone = isZone(zone) ? zone : options.zone;
    context.zone = options.zone.isEmpty() ? context.page.zone : options.zone;
    context.groups = groupNames(root.value("components"_L1).toArray());
    return context;
}

class Answer {
public:
    Answer(const QByteArray &json, JsonOutline outline, StatusPageContext context)
        : m_json(json)
        , m_outline(std::move(outline))
        , m_context(std::move(context))
    {
        m_reading.format = PostFormat::StatusPageJson;
    }

    void readList(const QJsonArray &incidents, StatusPageList list, const QString &name)
    {
        const QList<QByteArray> originals = m_outline.value(name.toUtf8());
        m_reading.posts.reserve(m_reading.posts.size() + incidents.size());
        qsizetype objects = 0;
        for (qsizetype i = 0; i < incidents.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(name).arg(i);
            const QByteArray original = incidents.at(i).isObject() ? originals.value(objects++) : QByteArray();
            readIncident(incidents.at(i).toObject(), list, path, original);
        }
    }

    void readIncident(const QJsonObject &incident, StatusPageList list, const QString &path, const QByteArray &original)
    {
        auto post = statusPageIncident(incident, list, m_context, path, m_reading.unreadable);
        if (!post) {
            m_reading.unreadable.append({{}, path, post.error().message});
            return;
        }
        post->original = original.isEmpty() ? QJsonDocument(incident).toJson(QJsonDocument::Compact) : original;
        m_reading.posts.append(std::move(*post));
    }

    void readObject(const QJsonObject &root)
    {
        readList(root.value("incidents"_L1).toArray(), StatusPageList::Incidents, u"incidents"_s);
        readList(root.value("scheduled_maintenances"_L1).toArray(), StatusPageList::Maintenances,
                 u"scheduled_maintenances"_s);
        if (root.value("incident"_L1).isObject())
            readIncident(root.value("incident"_L1).toObject(), StatusPageList::Incidents, u"incident"_s, m_json);
        else if (root.value("incident_updates"_L1).isArray())
            readIncident(root, StatusPageList::Incidents, {}, m_json);
    }

    Result<Reading> result()
    {
        if (!m_reading.posts.isEmpty() || m_reading.unreadable.isEmpty())
            return std::move(m_reading);
        const Unreadable &first = m_reading.unreadable.first();
        return failure(
            Error::Code::Unreadable,
            QCoreApplication::translate("Intake", "No incident could be read. %1 (%2)").arg(first.why, first.where));
    }

private:
    const QByteArray &m_json;
    JsonOutline m_outline;
    StatusPageContext m_context;
    Reading m_reading;
};

/// Why an object that is no list of incidents is refused; nothing if it is one.
QString refusalOf(const QJsonObject &root)
{
    const bool listed = root.value("incidents"_L1).isArray() || root.value("scheduled_maintenances"_L1).isArray()
        || root.value("incident"_L1).isObject() || root.value("incident_updates"_L1).isArray();
    if (listed)
        return {};
    if (root.value("status"_L1).isObject() || root.value("components"_L1).isArray())
        return QCoreApplication::translate("Intake",
                                           "The answer says how the page is but has no incidents. Save the page's "
                                           "incidents.json or summary.json instead.");
    return QCoreApplication::translate("Intake", "The JSON is not an answer of a status page: it has no incidents.");
}

} // namespace

Result<Reading> readStatusPageJson(const QByteArray &document, const ReadOptions &options)
{
    auto outline = outlineOfJson(document);
    if (!outline)
        return tl::unexpected(outline.error());
    const auto json = parsed(document);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject root = json->object();
    if (const QString refusal = json->isArray() ? QString() : refusalOf(root); !refusal.isEmpty())
        return failure(Error::Code::Unreadable, refusal);
    Answer answer(document, std::move(*outline), contextOf(root, options));
    if (json->isArray())
        answer.readList(json->array(), StatusPageList::Incidents, {});
    else
        answer.readObject(root);
    return answer.result();
}

} // namespace noticedesk
