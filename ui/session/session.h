#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/store/incidentstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace noticedesk {

/// Opens a store file, or makes a new one. Called on the thread that will use the store.
using StoreOpener = std::function<Result<std::unique_ptr<IncidentStore>>(const QString &file)>;

/// The open store, what has been done to it, and who is told about it. Views read it and listen; commands write.
/// Lives on the thread of the window; work beside the window opens a store of its own with `opener()`.
class Session final : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the session. `author` is kept with every revision.
    Session(const Clock &clock, StoreOpener opener, QString author, QObject *parent = nullptr);
    ~Session() override;

    /// Closes what is open and opens `file`. On failure what was open stays open.
    [[nodiscard]] Result<> open(const QString &file);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString file() const;
    /// Opens a store for work beside the window; never makes a file anew where the open one is gone.
    [[nodiscard]] StoreOpener opener() const;
    /// Whether the file is not where it was opened, so that nothing can be saved; `lost` has said so.
    [[nodiscard]] bool isLost() const;
    /// Rather than in memory alone, where no other store object finds it.
    [[nodiscard]] bool isInAFile() const;

    /// While work beside the window takes a step of the history, nothing else may become one: typed text waits.
    void setStepping(bool stepping);
    [[nodiscard]] bool isStepping() const;

    /// What is open; there must be something.
    [[nodiscard]] const IncidentStore &store() const;
    /// Reads the incident afresh and remembers its revision as the one that the window has seen.
    [[nodiscard]] Result<Incident> incident(IncidentId id);
    /// From a small cache that is emptied when pages or components may have changed.
    [[nodiscard]] Page page(PageId id);
    [[nodiscard]] QList<Component> components(PageId id);

    [[nodiscard]] QUndoStack &undoStack();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Authorship authorship(const QString &act) const;

    /// Stores the changes over the revisions that the window has seen, then tells the views. On failure it reports
    /// by `conflicted` or `failed` and answers false; the store is as it was.
    bool write(Changes changes, const QString &act);
    bool write(const Incident &incident, const QString &act);
    /// Work beside the window has stored these at these revisions, over those that the window had seen.
    void noteSeen(const QHash<IncidentId, int> &revisions);
    /// To be called when work beside the window has stored something, and by the timer when another program has.
    void noticeForeignChanges();

Q_SIGNALS:
    void opened();
    /// These incidents were written by this window.
    void incidentsChanged(const QList<noticedesk::IncidentId> &ids);
    /// The file is not where it was opened any more, or another one is there; noticed within a second or two.
    void lost(const noticedesk::Error &reason);
    /// The file is back where it was.
    void regained();
    /// Pages or components were written by this window.
    void pagesChanged();
    /// Something was written by another window, another program, or work beside this window.
    void changedElsewhere();
    /// Everything handed to `write` up to now is on the disk.
    void written(const QDateTime &at);
    void failed(const noticedesk::Error &error);
    /// Another program has stored a version of this incident that the window has not seen; nothing was written.
    void conflicted(noticedesk::IncidentId id);

private:
    void noteWritten(const Changes &changes);
    void noteLoss(const Error &reason);

    const Clock &m_clock;
    StoreOpener m_opener;
    QString m_author;
    QString m_file;
    std::unique_ptr<IncidentStore> m_store;
    QUndoStack m_undoStack;
    QTimer m_poll;
    qint64 m_foreignChanges = 0;
    bool m_isInAFile = false; ///< rather than in memory alone
    bool m_isLost = false;
    bool m_isStepping = false;
    QHash<IncidentId, int> m_seen;
    QHash<PageId, Page> m_pages;
    QHash<PageId, QList<Component>> m_components;
};

} // namespace noticedesk
