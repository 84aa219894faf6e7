#pragma once

#include "app/check/draft.h"

#include <QHash>
#include <QList>

namespace noticedesk {

class Dictionary;

/// Checks one incident, for as long as somebody works on it. Made once, it reads every update once; after that a
/// draft that changes with each key is read alone. A value: usable in any thread, as a copy or on its own.
class IncidentCheck {
public:
    IncidentCheck(const Incident &incident, const Circumstances &circumstances);

    /// The same for a newer version of the incident, or at another time; updates that did not change are not read
    /// again.
    [[nodiscard]] IncidentCheck renewed(const Incident &incident, const Circumstances &circumstances) const;

    /// What is to be said about `draft`, which may be new, or differ from the incident's own update of that id. Those
    /// posted before it are what it is held against. By place. Without spelling, which takes its own time.
    [[nodiscard]] QList<Finding> findings(const Update &draft) const;

    /// The words that the dictionary does not know; nothing without one. To be asked beside the window. The fixes are
    /// left out, as suggestions take long: ask the dictionary when a finding is to be shown.
    [[nodiscard]] QList<Finding> spellingFindings(const Update &draft, Dictionary *dictionary) const;

    /// What is to be said about the title, components, window and source, as of the newest update.
    [[nodiscard]] QList<Finding> incidentFindings() const;

    /// Both, for every standing update, each as of its own time, newest first. What is missing from the whole story is
    /// said of the newest update alone. With spelling where there is a dictionary.
    [[nodiscard]] QList<Finding> allFindings(Dictionary *dictionary = nullptr) const;

private:
    [[nodiscard]] Draft draftOf(const Update &update) const;
    [[nodiscard]] Told toldBy(const Update &update) const;

    Incident m_incident;
    Circumstances m_circumstances;
    QList<Told> m_told; ///< by the standing updates, oldest first
};

/// The findings but those whose digest a person has dismissed.
[[nodiscard]] QList<Finding> withoutDismissed(QList<Finding> findings, const QList<QByteArray> &dismissed);

/// The worst grade among them; Off if there is none.
[[nodiscard]] Grade worstOf(const QList<Finding> &findings);

} // namespace noticedesk
