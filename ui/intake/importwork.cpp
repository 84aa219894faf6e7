#include "ui/intake/importwork.h"

#include "ui/commands/importposts.h"
#include "ui/session/session.h"

#include <QtConcurrentRun>

namespace noticedesk {

namespace {

/// So many are stored within a blink; more are stored beside the window.
constexpr qsizetype mostInPlace = 20;

/// Opens a store of its own on the thread it runs on.
template <typename Work>
auto withStore(const StoreOpener &opener, const QString &file, Work work)
    -> decltype(work(std::declval<IncidentStore &>()))
{
    auto store = opener(file);
    if (!store)
        return tl::unexpected(store.error());
    return work(**store);
}

Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            ImportWork::tr("An incident was changed while the plan was looked at. Nothing was imported; close this and "
                           "paste the post again to see the plan anew.")};
}

} // namespace

ImportWork::ImportWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
}

ImportWork::~ImportWork()
{
    stop();
}

void ImportWork::preview(const Sources &sources, const ReadOptions &options)
{
    stop();
    if (m_session.file().isEmpty()) {
        answer(previewImport(m_session.store(), sources, options, [](int) { return true; }));
        return;
    }
    m_previewing = new Previewing(this);
    connect(m_previewing, &Previewing::progressValueChanged, this, &ImportWork::progressed);
    connect(m_previewing, &Previewing::finished, this, [this] { answer(m_previewing->result()); });
    m_previewing->setFuture(QtConcurrent::run([opener = m_session.opener(), file = m_session.file(), sources,
                                               options](QPromise<Result<ImportPreview>> &promise) {
        promise.setProgressRange(0, int(sources.files.size()));
        promise.addResult(withStore(opener, file, [&](const IncidentStore &store) {
            return previewImport(store, sources, options, [&](int filesRead) {
                promise.setProgressValue(filesRead);
                return !promise.isCanceled();
            });
        }));
    }));
}

void ImportWork::stop()
{
    if (!m_previewing)
        return;
    m_previewing->disconnect(this);
    m_previewing->cancel();
    m_previewing->deleteLater(); // it may be the one that is calling
    m_previewing = nullptr;
}

void ImportWork::answer(const Result<ImportPreview> &preview)
{
    if (preview)
        Q_EMIT previewed(*preview);
    else
        Q_EMIT failed(preview.error());
}

void ImportWork::apply(const ImportPreview &preview)
{
    stop();
    if (const auto there = m_session.store().foreignChanges(); !there) {
        Q_EMIT failed(there.error());
        return;
    }
    const QString act = tr("Imported");
    if (m_session.file().isEmpty() || touchedBy(preview.plan) <= mostInPlace) {
        applyInPlace(preview, act);
        return;
    }
    auto *storing = new Storing(this);
    connect(storing, &Storing::finished, this, [this, storing, preview] {
        storing->deleteLater();
        if (const auto stored = storing->result(); stored)
            finish(preview);
        else
            Q_EMIT failed(stored.error());
    });
    storing->setFuture(QtConcurrent::run(
        [opener = m_session.opener(), file = m_session.file(), preview, by = m_session.authorship(act)] {
            return withStore(opener, file,
                             [&](IncidentStore &store) { return applyPlan(store, preview.plan, preview.format, by); });
        }));
}

void ImportWork::applyInPlace(const ImportPreview &preview, const QString &act)
{
    const Changes changes = changesOf(preview.plan, preview.format);
    for (const Incident &incident : changes.incidents)
        if (!isAsPlanned(incident)) {
            Q_EMIT failed(changedMeanwhile());
            return;
        }
    Error reason = changedMeanwhile(); // a conflict over one incident is told to the views without words
    const auto report = connect(&m_session, &Session::failed, this, [&reason](const Error &error) { reason = error; });
    const bool written = m_session.write(changes, act);
    disconnect(report);
    if (written)
        finish(preview);
    else
        Q_EMIT failed(reason);
}

/// The session would store it over whatever the window has seen last; an import is agreed to over what was planned.
bool ImportWork::isAsPlanned(const Incident &incident)
{
    const auto stored = m_session.store().incident(incident.id);
    if ((stored ? stored->revision : 0) != incident.revision)
        return false;
    (void)m_session.incident(incident.id); // as planned, so it may count as seen
    return true;
}

void ImportWork::finish(const ImportPreview &preview)
{
    const QList<Incident> imported = importedIncidents(preview.plan);
    QList<IncidentId> ids;
    for (const Incident &incident : imported)
        ids.append(incident.id);
    m_session.undoStack().push(new ImportPosts(m_session, imported, preview.former));
    m_session.noticeForeignChanges();
    Q_EMIT applied(ids);
}

} // namespace noticedesk
