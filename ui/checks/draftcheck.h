#pragma once

#include "app/check/incidentcheck.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace noticedesk {

class SpellingWork;

/// What the checks say of the incident on the desk and of the update that is open in it, while it is written. Reads
/// the story once; with each pause between keys the open update alone. Spelling comes later, from beside the window.
class DraftCheck final : public QObject {
    Q_OBJECT
public:
    explicit DraftCheck(QObject *parent = nullptr);

    /// What is stored, for another incident and after every change; `open` is the update that is open, as it is typed.
    void setIncident(const Incident &incident, const Circumstances &around, const std::optional<Update> &open);
    /// The open update as it is being typed, with every key.
    void setDraft(const Update &draft);
    void clear();

    /// Of the open update first, then of the incident; the graver first, then by place. Without those that a person has
    /// dismissed.
    [[nodiscard]] const QList<Finding> &findings() const;
    /// Why spelling is not looked at; empty: it is.
    [[nodiscard]] const QString &spellingNote() const;
    /// What would be said of this text now, without spelling, and with what was dismissed: for a gate, which cannot
    /// wait for a pause, and asks for a reason where a click has put an error aside.
    [[nodiscard]] QList<Finding> findingsOf(const Update &draft) const;

    /// Whether the fix is one for what is typed now; what was found before may stand on words that are gone.
    [[nodiscard]] bool stillOffers(const Fix &fix);

Q_SIGNALS:
    void changed();

private:
    void check();
    void addSpelling(const QList<Finding> &findings);
    void addSuggestions(const QString &word, const QStringList &likely);
    void gather();

    std::optional<IncidentCheck> m_check;
    std::optional<Update> m_draft;
    QString m_language;
    QList<QByteArray> m_dismissed;
    QTimer m_pause;
    SpellingWork *m_work;
    QList<Finding> m_ofDraft;
    QList<Finding> m_ofSpelling;
    QList<Finding> m_ofIncident;
    QList<Finding> m_findings;
    QString m_spellingNote;
};

} // namespace noticedesk
