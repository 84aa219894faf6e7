#include "app/desk/sitemonths.h"

#include "app/base/inparallel.h"
#include "app/base/zone.h"
#include "app/desk/exporting.h"
#include "app/desk/sitefiles.h"
#include "app/desk/sitefolder.h"
#include "app/incident/noticestylejson.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QTimeZone>

#include <vector>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

/// Enough for several threads, little enough for memory.
constexpr qsizetype lookedAtAtOnce = 128;

/// Everything besides an incident that its page depends on.
QByteArray settingOf(const SiteQuestion &question)
{
    QByteArray bytes;
    QDataStream all(&bytes, QIODevice::WriteOnly);
    const Page &page = question.page;
    all << QByteArray(NOTICEDESK_VERSION) << page.id.text() << page.name << page.address << page.zone << page.language
        << QJsonDocument(noticeStyleJson(page.style)).toJson(QJsonDocument::Compact);
    for (const Component &component : question.components)
        all << component.id.text() << component.name << component.group << component.position
            << int(component.standing);
    return contentDigest(bytes);
}

QString memoryOf(const QDate &month)
{
    return u".noticedesk-site/%1.json"_s.arg(month.toString(u"yyyy-MM"_s));
}

QList<IndexedIncident> indexedOf(const SiteMonth &month)
{
    QList<IndexedIncident> indexed;
    for (const SiteIncident &incident : month.incidents)
        if (incident.indexed)
            indexed.append(*incident.indexed);
    return indexed;
}

} // namespace

SiteMonths::SiteMonths(const IncidentStore &store, const SiteQuestion &question, SiteFolder &folder, SiteFiles &files)
    : m_store(store)
    , m_question(question)
    , m_folder(folder)
    , m_files(files)
    , m_setting(settingOf(question))
{
}

QByteArray SiteMonths::stampOf(const QList<IncidentStamp> &stamps) const
{
    QByteArray bytes;
    QDataStream all(&bytes, QIODevice::WriteOnly);
    all << m_setting;
    for (const IncidentStamp &stamp : stamps)
        all << stamp.id.text() << stamp.revision;
    return contentDigest(bytes);
}

Result<SiteMonthEntry> SiteMonths::write(const QDate &month, const QList<IncidentStamp> &stamps, const GoOn &goOn)
{
    const auto before = remembered(month);
    if (!before)
        return tl::unexpected(before.error());
    Work work = planned(*before, stamps);
    if (auto announced = announce(month, work); !announced)
        return tl::unexpected(announced.error());
    auto done = lookAt(work, goOn);
    if (done)
        done = writeList(month, work.now);
    if (done)
        done = removeGone(work.gone.values());
    if (!done) { // what is gone may still be there, and some have not been looked at
        work.now.incidents += work.gone.values();
        work.now.setting = before->incidents.isEmpty() ? m_setting : before->setting;
    }
    const auto kept = remember(month, work.now);
    m_isRemembered = m_isRemembered && kept;
    if (done && !kept)
        done = kept;
    if (!done)
        return tl::unexpected(done.error());
    const QList<IndexedIncident> indexed = indexedOf(work.now);
    SiteMonthEntry entry{{month, int(indexed.size())}, stampOf(stamps), {}};
    for (const IndexedIncident &incident : indexed)
        if (!isOver(incident.status))
            entry.ahead.append(incident);
    return entry;
}

Result<> SiteMonths::remove(const QDate &month)
{
    const auto before = remembered(month);
    if (!before)
        return tl::unexpected(before.error());
    if (auto taken = m_files.take(monthPath(month), before->written); !taken)
        return taken;
    if (auto removed = removeGone(before->incidents); !removed)
        return removed;
    return m_folder.remove(memoryOf(month));
}

Result<QList<IndexedIncident>> SiteMonths::indexed(const QDate &month) const
{
    return remembered(month).map(indexedOf);
}

Result<SiteMonth> SiteMonths::remembered(const QDate &month) const
{
    const auto bytes = m_folder.read(memoryOf(month));
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return SiteMonth();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto read = siteMonthFrom(*bytes))
        return *read;
    return failure(Error::Code::Unreadable,
                   Site::tr("“%1”, in which the site is remembered, is damaged. Write the site into a new folder.")
                       .arg(m_folder.shown(memoryOf(month))));
}

Result<> SiteMonths::remember(const QDate &month, const SiteMonth &what) const
{
    return m_folder.write(memoryOf(month), siteMonthBytes(what));
}

SiteMonths::Work SiteMonths::planned(const SiteMonth &before, const QList<IncidentStamp> &stamps) const
{
    Work work;
    for (const SiteIncident &incident : before.incidents)
        work.gone.insert(incident.id, incident);
    work.now.setting = m_setting;
    work.now.written = before.written;
    for (const IncidentStamp &stamp : stamps) {
        const bool isKnown = work.gone.contains(stamp.id);
        const SiteIncident known = isKnown ? work.gone.take(stamp.id) : SiteIncident{stamp.id, 0, {}, {}};
        if (known.revision != stamp.revision || before.setting != m_setting)
            work.toLookAt.append(work.now.incidents.size());
        work.now.incidents.append(known);
    }
    return work;
}

Result<> SiteMonths::announce(const QDate &month, const Work &work)
{
    QStringList paths{monthPath(month)};
    for (const qsizetype place : work.toLookAt) {
        const SiteIncident &incident = work.now.incidents.at(place);
        const QString path = incidentPath(incident.id);
        if (!incident.indexed && m_folder.exists(path))
            if (auto adopted = adoptIfMoved(incident.id); !adopted)
                return adopted;
        paths.append(path);
    }
    return m_files.announce(paths);
}

/// An incident of which it became known that it began in another month.
Result<> SiteMonths::adoptIfMoved(IncidentId id)
{
    for (const QString &name : m_folder.names(u".noticedesk-site"_s)) {
        const QDate month = QDate::fromString(name, u"yyyy-MM'.json'"_s);
        if (!month.isValid())
            continue;
        const auto known = remembered(month);
        if (!known)
            return tl::unexpected(known.error());
        for (const SiteIncident &incident : known->incidents)
            if (incident.id == id && incident.indexed)
                m_files.adopt(incidentPath(id));
    }
    return {};
}

Result<> SiteMonths::lookAt(Work &work, const GoOn &goOn)
{
    const auto passedOver = int(work.now.incidents.size() - work.toLookAt.size());
    if (!goOn(passedOver))
        return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
    for (qsizetype from = 0; from < work.toLookAt.size(); from += lookedAtAtOnce) {
        const QList<qsizetype> places = work.toLookAt.mid(from, lookedAtAtOnce);
        if (auto done = lookAt(work.now, places); !done)
            return done;
        if (!goOn(int(places.size())))
            return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
    }
    return {};
}

Result<> SiteMonths::lookAt(SiteMonth &month, const QList<qsizetype> &places)
{
    QList<Incident> incidents; // a store serves one thread
    for (const qsizetype place : places) {
        auto incident = m_store.incident(month.incidents.at(place).id);
        if (!incident)
            return tl::unexpected(incident.error());
        incidents.append(std::move(*incident));
    }
    struct Done {
        Result<SiteIncident> incident;
        bool isWritten = false;
    };
    std::vector<Done> done(size_t(places.size()));
    const QList<SiteIncident> &before = month.incidents;
    inParallel(places.size(), [&](qsizetype i) {
        Done &one = done[size_t(i)];
        one.incident = written(incidents.at(i), before.at(places.at(i)), one.isWritten);
    });
    // What could be written is remembered, even if something else could not.
    Result<> all;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Done &one = done[size_t(i)];
        if (!one.incident) {
            all = tl::unexpected(one.incident.error());
            continue;
        }
        SiteIncident &known = month.incidents[places.at(i)];
        m_outcome.written += int(one.isWritten);
        m_outcome.removed += int(known.indexed && !one.incident->indexed);
        known = *one.incident;
    }
    return all;
}

Result<SiteIncident> SiteMonths::written(const Incident &incident, const SiteIncident &before, bool &isWritten) const
{
    const QString path = incidentPath(incident.id);
    SiteIncident now{incident.id, incident.revision, indexedIncident(incident), {}};
    if (!now.indexed) {
        if (before.indexed)
            if (auto taken = m_files.take(path, before.written); !taken)
                return tl::unexpected(taken.error());
        return now;
    }
    const auto document = exportDocument(incident, m_question.page, m_question.components, ExportFormat::HtmlPage);
    if (!document)
        return tl::unexpected(document.error());
    const auto put = m_files.put(path, *document, before.written);
    if (!put)
        return tl::unexpected(put.error());
    isWritten = *put;
    now.written = contentDigest(*document);
    return now;
}

Result<> SiteMonths::removeGone(const QList<SiteIncident> &gone)
{
    for (const SiteIncident &incident : gone) {
        if (!incident.indexed)
            continue;
        const QString path = incidentPath(incident.id);
        if (isStillWanted(incident.id)) {
            m_files.adopt(path);
            continue;
        }
        if (auto taken = m_files.take(path, incident.written); !taken)
            return taken;
        ++m_outcome.removed;
    }
    return {};
}

Result<> SiteMonths::writeList(const QDate &month, SiteMonth &now)
{
    const QList<IndexedIncident> indexed = indexedOf(now);
    if (indexed.isEmpty())
        return m_files.take(monthPath(month), now.written).map([&] { now.written.clear(); });
    const QByteArray list = renderMonth(m_question.page, month, indexed);
    const auto put = m_files.put(monthPath(month), list, now.written);
    if (!put)
        return tl::unexpected(put.error());
    m_outcome.written += int(*put);
    now.written = contentDigest(list);
    return {};
}

/// In another month than before, where it has been written or will be.
bool SiteMonths::isStillWanted(IncidentId id) const
{
    const auto incident = m_store.incident(id);
    if (!incident || incident->withdrawn || incident->page != m_question.page.id
        || publishableUpdates(*incident).isEmpty())
        return false;
    const auto started = startedAt(*incident);
    const QTimeZone zone = zoneNamed(m_question.page.zone);
    return !m_question.since || (started && *started >= m_question.since->startOfDay(zone));
}

} // namespace noticedesk
