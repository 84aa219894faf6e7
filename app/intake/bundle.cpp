#include "app/intake/bundle.h"

#include "app/incident/deskjson.h"
#include "app/incident/historyjson.h"
#include "app/incident/stylerules.h"
#include "app/intake/jsonoutline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString placeIn(const QString &list, qsizetype number)
{
    return u"%1[%2]"_s.arg(list).arg(number);
}

class BundleReader final {
public:
    void readPage(const QJsonValue &json)
    {
        auto page = pageFromJson(json);
        if (!page) {
            note(placeIn(u"pages"_s, m_pages++),
                 QCoreApplication::translate("Bundle", "This page is damaged, so its incidents are not read either."));
            return;
        }
        checkStyle(*page);
        const QJsonArray components = json["components"_L1].toArray();
        for (const QJsonValue component : components)
            readComponent(component, *page);
        m_known.insert(page->id);
        m_reading.bundle.pages.append(*page);
        ++m_pages;
    }

    void readHistory(const QByteArray &json)
    {
        const QString place = placeIn(u"incidents"_s, m_histories++);
        const auto history = historyFromJson(QJsonDocument::fromJson(json).object());
        if (!history)
            note(place, history.error().message);
        else if (!areNamesKnown(*history))
            note(place,
                 QCoreApplication::translate("Bundle",
                                             "“%1” belongs to a page, or names a component, that is not in the bundle.")
                     .arg(history->revisions.last().incident.title));
        else
            m_reading.bundle.histories.append(*history);
    }

    [[nodiscard]] Result<Reading> reading() &&
    {
        m_reading.format = PostFormat::Bundle;
        if (!m_reading.bundle.histories.isEmpty())
            return std::move(m_reading);
        if (m_reading.unreadable.isEmpty())
            return failure(Error::Code::Unreadable,
                           QCoreApplication::translate("Bundle", "The bundle holds no incident."));
        const Unreadable &first = m_reading.unreadable.first();
        return failure(
            Error::Code::Unreadable,
            QCoreApplication::translate("Bundle", "No incident could be read. %1 (%2)").arg(first.why, first.where));
    }

private:
    void note(const QString &where, const QString &why) { m_reading.unreadable.append({{}, where, why}); }

    void readComponent(const QJsonValue &json, const Page &page)
    {
        const auto component = componentFromJson(json, page.id);
        if (!component) {
            note(placeIn(u"pages"_s, m_pages),
                 QCoreApplication::translate("Bundle", "A component of “%1” is damaged and was left out.")
                     .arg(page.name));
            return;
        }
        m_knownComponents.insert(component->id);
        m_reading.bundle.components.append(*component);
    }

    /// What a desk would not let a person keep, nobody brings in from outside: a logo that is an address, say.
    void checkStyle(Page &page)
    {
        const QList<StyleFault> faults = styleFaults(page.style);
        if (faults.isEmpty())
            return;
        page.style = NoticeStyle();
        note(placeIn(u"pages"_s, m_pages),
             QCoreApplication::translate("Bundle", "The notice style of “%1” was replaced by the usual one: %2")
                 .arg(page.name, faults.first().message));
    }

    [[nodiscard]] bool areNamesKnown(const History &history) const
    {
        return std::all_of(history.revisions.begin(), history.revisions.end(), [this](const Revision &revision) {
            const Incident &incident = revision.incident;
            const auto knows = [this](ComponentId id) { return m_knownComponents.contains(id); };
            return m_known.contains(incident.page)
                && std::all_of(incident.components.begin(), incident.components.end(), knows)
                && std::all_of(incident.impacts.begin(), incident.impacts.end(),
                               [&](const Impact &impact) { return knows(impact.component); });
        });
    }

    Reading m_reading;
    QSet<PageId> m_known;
    QSet<ComponentId> m_knownComponents;
    int m_pages = 0;
    int m_histories = 0;
};

tl::unexpected<Error> damaged(const QByteArray &document)
{
    QJsonParseError error;
    QJsonDocument::fromJson(document, &error);
    return failure(Error::Code::Unreadable,
                   QCoreApplication::translate("Bundle",
                                               "The bundle is damaged or was cut off: it stops making sense at %1. "
                                               "Export it again from the desk it comes from.")
                       .arg(placeInText(document, error.offset)));
}

tl::unexpected<Error> ofAnotherFormat(const QString &format)
{
    if (!format.startsWith("noticedesk/"_L1))
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Bundle",
                                                   "The JSON is no bundle of another desk. Let its format be "
                                                   "detected, or choose the one it is of."));
    return failure(Error::Code::NewerSchema,
                   QCoreApplication::translate("Bundle",
                                               "The bundle is of the format “%1”, which a newer Notice Desk has "
                                               "written. Read it with that version.")
                       .arg(format));
}

} // namespace

bool isBundle(const QString &beginning)
{
    static const QRegularExpression form(u"^\\{\\s*\"format\"\\s*:\\s*\"noticedesk/"_s);
    return form.match(beginning).hasMatch();
}

Result<Reading> readBundle(const QByteArray &document)
{
    const auto outline = outlineOfJson(document);
    if (!outline)
        return tl::unexpected(outline.error());
    const QJsonDocument json = QJsonDocument::fromJson(outline->skeleton);
    if (!json.isObject())
        return damaged(document);
    if (const QString format = json["format"_L1].toString(); format != bundleFormat)
        return ofAnotherFormat(format);
    BundleReader reader;
    const QJsonArray pages = json["pages"_L1].toArray();
    for (const QJsonValue page : pages)
        reader.readPage(page);
    for (const QByteArray &history : outline->objects.value("incidents"))
        reader.readHistory(history);
    return std::move(reader).reading();
}

} // namespace noticedesk
