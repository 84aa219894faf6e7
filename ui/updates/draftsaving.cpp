#include "ui/updates/draftsaving.h"

#include "ui/updates/updateeditor.h"

#include <QScopedValueRollback>

namespace noticedesk {

DraftSaving::DraftSaving(UpdateEditor &editor, SavePace pace, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_timer(pace)
{
    connect(&m_timer, &SaveTimer::due, this, &DraftSaving::flush);
    connect(&editor, &UpdateEditor::typed, this, &DraftSaving::noteTyping);
    connect(&editor, &UpdateEditor::chosen, this, [this](const QString &act) { handOver(act, {}); });
    connect(&editor, &UpdateEditor::leaving, this, [this] { handOver(m_act, m_burst); });
}

void DraftSaving::start(const Update &stored, Kind kind, const Page &page)
{
    leave();
    const UpdateDraft draft = m_left.contains(stored.id) ? rebased(m_left.take(stored.id), stored) : draftOf(stored);
    m_loaded = stored.id;
    m_editor.start(draft, kind, page);
    if (draft.isUnsaved())
        m_timer.noteFailure();
}

void DraftSaving::leave()
{
    if (m_editor.draft().isUnsaved())
        m_left.insert(m_loaded, m_editor.draft());
    m_timer.stop();
    m_loaded = {};
    m_editor.clear();
}

UpdateId DraftSaving::loaded() const
{
    return m_loaded;
}

void DraftSaving::noteTyping(const QString &field, const QString &act)
{
    m_act = act;
    m_burst = field + u':' + m_loaded.text();
    m_timer.noteTyping();
}

void DraftSaving::flush()
{
    if (!m_loaded.isNull())
        m_editor.interpretText();
    handOver(m_act, m_burst);
}

void DraftSaving::handOver(const QString &act, const QString &burst)
{
    const UpdateDraft draft = m_editor.draft();
    if (m_handingOver || !draft.isUnsaved() || draft.contested)
        return;
    m_timer.stop();
    m_editor.noteHandedOver();
    {
        const QScopedValueRollback guard(m_handingOver, true);
        Q_EMIT handedOver(draft.update(), act, burst);
    }
    const bool isStillUnsaved = m_loaded == draft.stored.id && m_editor.draft().isUnsaved();
    if (isStillUnsaved)
        m_timer.noteFailure();
    m_editor.setFailing(isStillUnsaved);
}

bool DraftSaving::hasUnsaved() const
{
    return m_editor.draft().isUnsaved() || !m_left.isEmpty();
}

void DraftSaving::keepMine()
{
    m_editor.settle(m_editor.draft().typed);
    handOver(tr("Keep Typed Text"), {});
}

void DraftSaving::takeTheirs()
{
    if (!m_editor.draft().contested)
        return;
    const Update other = m_editor.draft().stored;
    keepMine();
    if (m_editor.draft().isUnsaved())
        return;
    m_editor.settle(other);
    handOver(tr("Take Other Text"), {});
}

} // namespace noticedesk
