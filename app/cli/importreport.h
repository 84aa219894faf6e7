#pragma once

#include "app/intake/importplan.h"
#include "app/intake/reading.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace noticedesk {

/// What an import over several files has done, or would do: light, however many incidents they hold.
class ImportReport {
public:
    /// Adds what was planned for one file, and done unless it was only a plan.
    void add(PostFormat format, const ImportPlan &plan);
    void add(const Unreadable &refused);

    [[nodiscard]] bool readNothing() const { return m_order.isEmpty(); }
    [[nodiscard]] const QList<Unreadable> &unreadable() const { return m_unreadable; }
    /// `{"format","added":[id…],"grown":[id…],"unchanged":[id…],"unreadable":[{"file","where","why"}…]}`. An incident
    /// that several files hold stands in the first of the three lists that is true of it.
    [[nodiscard]] QJsonObject json() const;

private:
    QStringList m_formats;
    QList<IncidentId> m_order;
    QHash<IncidentId, PlannedIncident::Verdict> m_verdicts;
    QList<Unreadable> m_unreadable;
};

[[nodiscard]] QString verdictWord(PlannedIncident::Verdict verdict);

} // namespace noticedesk
