#include "app/cli/importreport.h"

#include <QJsonArray>

namespace noticedesk {

using namespace Qt::StringLiterals;

QString verdictWord(PlannedIncident::Verdict verdict)
{
    switch (verdict) {
    case PlannedIncident::Verdict::Added: return u"added"_s;
    case PlannedIncident::Verdict::Grown: return u"grown"_s;
    case PlannedIncident::Verdict::Unchanged: return u"unchanged"_s;
    }
    Q_UNREACHABLE();
}

void ImportReport::add(PostFormat format, const ImportPlan &plan)
{
    if (const QString word = postFormatWord(format); !m_formats.contains(word))
        m_formats.append(word);
    for (const PlannedIncident &planned : plan.incidents) {
        const IncidentId id = planned.incident.id;
        if (const auto known = m_verdicts.find(id); known != m_verdicts.end()) {
            *known = std::min(*known, planned.verdict);
            continue;
        }
        m_verdicts.insert(id, planned.verdict);
        m_order.append(id);
    }
    m_unreadable.append(plan.unreadable);
}

void ImportReport::add(const Unreadable &refused)
{
    m_unreadable.append(refused);
}

QJsonObject ImportReport::json() const
{
    QHash<PlannedIncident::Verdict, QJsonArray> ids;
    for (const IncidentId id : m_order)
        ids[m_verdicts.value(id)].append(id.text());
    QJsonArray unreadable;
    for (const Unreadable &refused : m_unreadable)
        unreadable.append(QJsonObject{{u"file"_s, refused.file}, {u"where"_s, refused.where}, {u"why"_s, refused.why}});
    QJsonObject report{{u"format"_s, m_formats.isEmpty() ? QJsonValue() : QJsonValue(m_formats.join(u","_s))},
                       {u"unreadable"_s, unreadable}};
    for (const auto verdict :
         {PlannedIncident::Verdict::Added, PlannedIncident::Verdict::Grown, PlannedIncident::Verdict::Unchanged})
        report.insert(verdictWord(verdict), ids.value(verdict));
    return report;
}

} // namespace noticedesk
