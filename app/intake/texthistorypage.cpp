#include "app/intake/cleaning.h"
#include "app/intake/statuspageline.h"
#include "app/intake/textincidents.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

std::optional<StampRange> timesOf(const QString &line)
{
    if (const auto range = stampRange(line))
        return range;
    const auto stamp = bareStamp(line);
    return stamp ? std::optional(StampRange{*stamp, *stamp}) : std::nullopt;
}

/// Midnight may lie between two times of one printed day.
Stamp endOf(const StampRange &times)
{
    Stamp to = times.to;
    if (to.year > 0 && to.month == times.from.month && to.day == times.from.day && to.time < times.from.time) {
        const QDate next = QDate(to.year, to.month, to.day).addDays(1);
        to.year = next.year();
        to.month = next.month();
        to.day = next.day();
    }
    return to;
}

class HistoryPage {
public:
    TextFindings read(const QStringList &lines)
    {
        for (qsizetype row = 0; row < lines.size(); ++row)
            readLine(lines.at(row), row);
        if (!m_pending.isEmpty())
            m_findings.unreadable.append(
                {{}, placeOfLine(m_pendingRow), QCoreApplication::translate("Intake", "This incident has no time.")});
        return m_findings;
    }

private:
    void readLine(const QString &line, qsizetype row)
    {
        if (const auto page = historyPageName(line)) {
            m_page = *page;
        } else if (const auto month = headingDate(line)) {
            m_month = month;
            // What stood before the first month is the page's own head.
            m_pending.clear();
        } else if (const auto times = timesOf(line)) {
            addIncident(*times, line);
        } else if (!isPageFurniture(line) && !(m_pending.isEmpty() && line.trimmed().isEmpty())) {
            if (m_pending.isEmpty())
                m_pendingRow = row;
            m_pending.append(line);
        }
    }

    /// The page shows the last text and the time from the first update to the last.
    void addIncident(StampRange times, const QString &line)
    {
        if (m_pending.isEmpty())
            return;
        if (m_month)
            times = {withYearNear(times.from, m_month->addDays(14)), withYearNear(times.to, m_month->addDays(14))};
        TextIncident incident;
        incident.title = cleanLine(m_pending.first());
        incident.page = m_page;
        incident.began = times.from;
        incident.updates.append({{}, m_pending.mid(1).join(u'\n'), endOf(times)});
        incident.original = (m_pending.join(u'\n') + u'\n' + line).toUtf8();
        m_findings.incidents.append(incident);
        m_pending.clear();
    }

    TextFindings m_findings;
    QString m_page;
    std::optional<QDate> m_month;
    QStringList m_pending; ///< the lines of the incident whose time is still to come
    qsizetype m_pendingRow = 0;
};

} // namespace

TextFindings readHistoryPage(const QStringList &lines)
{
    return HistoryPage().read(lines);
}

} // namespace noticedesk
