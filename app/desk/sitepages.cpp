#include "app/desk/sitepages.h"

#include "app/base/inparallel.h"
#include "app/desk/exporting.h"
#include "app/desk/sitefiles.h"
#include "app/notice/render.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

/// Until it is asked whether to go on.
constexpr qsizetype lookedAtAtOnce = 128;
/// By one thread, which then leaves the store to others and writes: few, so that none waits long for the last.
constexpr qsizetype readAtOnce = 8;

} // namespace

SitePages::SitePages(const IncidentStore &store, const SiteQuestion &question, const SiteFiles &files)
    : m_store(store)
    , m_question(question)
    , m_files(files)
{
}

Result<> SitePages::write(SiteMonth &month, const QList<qsizetype> &places, const GoOn &goOn)
{
    for (qsizetype from = 0; from < places.size(); from += lookedAtAtOnce) {
        const QList<qsizetype> now = places.mid(from, lookedAtAtOnce);
        std::vector<Done> done(size_t(now.size()));
        const auto takeSome = [&](qsizetype number) {
            const qsizetype first = number * readAtOnce;
            writeSome(month, now.mid(first, readAtOnce), done.begin() + first);
        };
        inParallel((now.size() + readAtOnce - 1) / readAtOnce, takeSome, 2);
        if (auto kept = keep(month, now, done); !kept)
            return kept;
        if (!goOn(int(now.size())))
            return failure(Error::Code::Cancelled, Site::tr("The site was not written to its end."));
    }
    return {};
}

/// In any thread.
void SitePages::writeSome(const SiteMonth &month, const QList<qsizetype> &places,
                          std::vector<Done>::iterator done) const
{
    const Result<QList<Incident>> incidents = read(month, places);
    for (qsizetype i = 0; i < places.size(); ++i, ++done)
        if (incidents)
            *done = written(incidents->at(i), month.incidents.at(places.at(i)));
        else
            done->incident = tl::unexpected(incidents.error());
}

Result<QList<Incident>> SitePages::read(const SiteMonth &month, const QList<qsizetype> &places) const
{
    QList<IncidentId> ids;
    for (const qsizetype place : places)
        ids.append(month.incidents.at(place).id);
    const std::lock_guard alone(m_reading);
    return m_store.incidents(ids);
}

/// What could be written is remembered, even if something else could not.
Result<> SitePages::keep(SiteMonth &month, const QList<qsizetype> &places, const std::vector<Done> &done)
{
    Result<> all;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Done &one = done[size_t(i)];
        m_outcome.written += one.written;
        if (!one.incident) {
            all = tl::unexpected(one.incident.error());
            continue;
        }
        SiteIncident &known = month.incidents[places.at(i)];
        m_outcome.removed += int(known.indexed && !one.incident->indexed);
        known = *one.incident;
    }
    return all;
}

SitePages::Done SitePages::written(const Incident &incident, const SiteIncident &before) const
{
    SiteIncident now{incident.id, incident.revision, indexedIncident(incident), {}, {}};
    Done done;
    if (now.indexed)
        done.incident = withFiles(std::move(now), incident, before, done.written);
    else if (auto taken = before.indexed ? takeFiles(before) : Result<>(); !taken)
        done.incident = tl::unexpected(taken.error());
    else
        done.incident = std::move(now);
    return done;
}

Result<SiteIncident> SitePages::withFiles(SiteIncident now, const Incident &incident, const SiteIncident &before,
                                          int &written) const
{
    const auto notice = exportedNotice(incident, m_question.page, m_question.components);
    if (!notice)
        return tl::unexpected(notice.error());
    const auto put = [&](const QString &path, const QByteArray &bytes, const QByteArray &known) {
        return m_files.put(path, bytes, known).map([&](bool isWritten) {
            written += int(isWritten);
            return contentDigest(bytes);
        });
    };
    const auto page = put(incidentPath(incident.id), renderHtmlPage(*notice).toUtf8(), before.page);
    if (!page)
        return tl::unexpected(page.error());
    const auto markdown = put(markdownPath(incident.id), (renderMarkdown(*notice) + u'\n').toUtf8(), before.markdown);
    if (!markdown)
        return tl::unexpected(markdown.error());
    now.page = *page;
    now.markdown = *markdown;
    return now;
}

Result<> SitePages::take(const SiteIncident &incident)
{
    return takeFiles(incident).map([this] { ++m_outcome.removed; });
}

Result<> SitePages::takeFiles(const SiteIncident &incident) const
{
    if (auto taken = m_files.take(incidentPath(incident.id), incident.page); !taken)
        return taken;
    return m_files.take(markdownPath(incident.id), incident.markdown);
}

} // namespace noticedesk
