#include "app/intake/statuspagejson.h"

#include "app/base/inparallel.h"
#include "app/intake/cleaning.h"
#include "app/intake/jsonoutline.h"
#include "app/intake/statuspageincident.h"
#include "app/intake/zoneabbreviation.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Only a parser that reads the whole document can say where it stops making sense.
tl::unexpected<Error> damaged(const QByteArray &document)
{
    QJsonParseError error;
    QJsonDocument::fromJson(document, &error);
    return failure(Error::Code::Unreadable,
                   QCoreApplication::translate("Intake",
                                               "The JSON is damaged or was cut off: it stops making sense at %1. "
                                               "Save it again from the status page.")
                       .arg(placeInText(document, error.offset)));
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

/// The incident that stands in the skeleton, or where it is empty there in `original`. Nothing if it is damaged.
std::optional<QJsonObject> listedIncident(const QJsonObject &inSkeleton, const QByteArray &original)
{
    if (!inSkeleton.isEmpty() || original.isEmpty())
        return inSkeleton;
    const QJsonDocument document = QJsonDocument::fromJson(original);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// What was made of one incident of an answer.
struct ReadIncident {
    std::optional<Post> post;
    QList<Unreadable> unreadable;
    bool isDamaged = false;
};

class Answer {
public:
    Answer(const QByteArray &json, JsonOutline outline, StatusPageContext context)
        : m_json(json)
        , m_outline(std::move(outline))
        , m_context(std::move(context))
    {
        m_reading.format = PostFormat::StatusPageJson;
    }

    /// Each incident is parsed and read by itself: many at once, and without the whole document in memory twice.
    void readList(const QJsonArray &incidents, StatusPageList list, const QString &name)
    {
        const QList<QByteArray> originals = originalsOf(incidents, name);
        std::vector<ReadIncident> read(size_t(incidents.size()));
        inParallel(incidents.size(), [&](qsizetype i) {
            const auto incident = listedIncident(incidents.at(i).toObject(), originals.at(i));
            const QString path = u"%1[%2]"_s.arg(name).arg(i);
            read[size_t(i)] =
                incident ? readIncident(*incident, list, path, originals.at(i)) : ReadIncident{{}, {}, true};
        });
        m_reading.posts.reserve(m_reading.posts.size() + incidents.size());
        for (ReadIncident &each : read)
            add(std::move(each));
    }

    void readObject(const QJsonObject &root)
    {
        readList(root.value("incidents"_L1).toArray(), StatusPageList::Incidents, u"incidents"_s);
        readList(root.value("scheduled_maintenances"_L1).toArray(), StatusPageList::Maintenances,
                 u"scheduled_maintenances"_s);
        if (root.value("incident"_L1).isObject())
            add(readIncident(root.value("incident"_L1).toObject(), StatusPageList::Incidents, u"incident"_s, m_json));
        else if (root.value("incident_updates"_L1).isArray())
            add(readIncident(root, StatusPageList::Incidents, {}, m_json));
    }

    Result<Reading> result()
    {
        if (m_isDamaged)
            return damaged(m_json);
        if (!m_reading.posts.isEmpty() || m_reading.unreadable.isEmpty())
            return std::move(m_reading);
        const Unreadable &first = m_reading.unreadable.first();
        return failure(
            Error::Code::Unreadable,
            QCoreApplication::translate("Intake", "No incident could be read. %1 (%2)").arg(first.why, first.where));
    }

private:
    /// For each of the list what it was, word for word; nothing for what is no object.
    QList<QByteArray> originalsOf(const QJsonArray &incidents, const QString &name) const
    {
        const QList<QByteArray> objects = m_outline.objects.value(name.toUtf8());
        QList<QByteArray> originals;
        qsizetype object = 0;
        for (const QJsonValue incident : incidents)
            originals.append(incident.isObject() ? objects.value(object++) : QByteArray());
        return originals;
    }

    ReadIncident readIncident(const QJsonObject &incident, StatusPageList list, const QString &path,
                              const QByteArray &original) const
    {
        ReadIncident read;
        auto post = statusPageIncident(incident, list, m_context, path, read.unreadable);
        if (!post) {
            read.unreadable.append({{}, path, post.error().message});
            return read;
        }
        post->original = original.isEmpty() ? QJsonDocument(incident).toJson(QJsonDocument::Compact) : original;
        read.post = std::move(*post);
        return read;
    }

    void add(ReadIncident read)
    {
        m_isDamaged = m_isDamaged || read.isDamaged;
        m_reading.unreadable.append(read.unreadable);
        if (read.post)
            m_reading.posts.append(std::move(*read.post));
    }

    const QByteArray &m_json;
    JsonOutline m_outline;
    StatusPageContext m_context;
    Reading m_reading;
    bool m_isDamaged = false;
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
    const QJsonDocument json = QJsonDocument::fromJson(outline->skeleton);
    if (json.isNull())
        return damaged(document);
    const QJsonObject root = json.object();
    if (const QString refusal = json.isArray() ? QString() : refusalOf(root); !refusal.isEmpty())
        return failure(Error::Code::Unreadable, refusal);
    Answer answer(document, std::move(*outline), contextOf(root, options));
    if (json.isArray())
        answer.readList(json.array(), StatusPageList::Incidents, {});
    else
        answer.readObject(root);
    return answer.result();
}

} // namespace noticedesk
