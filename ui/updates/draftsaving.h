#pragma once

#include "app/incident/page.h"
#include "ui/updates/updatedraft.h"
#include "ui/widgets/savetimer.h"

#include <QHash>
#include <QObject>

namespace noticedesk {

class UpdateEditor;

/// Hands over what is typed into the editor: when the hand pauses, when the focus leaves, when it is asked to. Text
/// that could not be stored before its update was left is kept, and is in the editor again when the update is.
class DraftSaving final : public QObject {
    Q_OBJECT
public:
    /// The editor must outlive it, or announce nothing any more.
    DraftSaving(UpdateEditor &editor, SavePace pace, QObject *parent = nullptr);

    /// Puts another update into the editor.
    void start(const Update &stored, Kind kind, const Page &page);
    /// No update is in the editor.
    void leave();
    /// The one in the editor; null: none.
    [[nodiscard]] UpdateId loaded() const;
    /// Hands over what is typed, now.
    void flush();
    /// Whether something is typed that is not known to be stored.
    [[nodiscard]] bool hasUnsaved() const;
    /// Of a contested text: stores what is typed over what the other one has stored.
    void keepMine();
    /// Of a contested text: stores what is typed, and then again what the other one has stored.
    void takeTheirs();

Q_SIGNALS:
    /// The update is to be stored; typing into one field is one `burst`. Whoever stores it lets the editor follow
    /// before the signal returns; else it is taken for not stored and tried again.
    void handedOver(const noticedesk::Update &typed, const QString &act, const QString &burst);

private:
    void noteTyping(const QString &field, const QString &act);
    void handOver(const QString &act, const QString &burst);

    UpdateEditor &m_editor;
    SaveTimer m_timer;
    UpdateId m_loaded;
    QString m_act; ///< of what was last typed
    QString m_burst;
    bool m_handingOver = false;
    QHash<UpdateId, UpdateDraft> m_left; ///< typed text that could not be stored before its update was left
};

} // namespace noticedesk
