#include "app/intake/cleaning.h"
#include "app/intake/componentlist.h"
#include "app/intake/statuspageline.h"
#include "app/intake/textincidents.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

using StampOf = std::optional<Stamp> (*)(const QString &);

/// For pages whose stamps have lost "Posted".
std::optional<Stamp> stampWithYear(const QString &line)
{
    const auto stamp = bareStamp(line);
    return stamp && stamp->year > 0 ? stamp : std::nullopt;
}

/// One page of one incident: lines from `begin`; the updates from `body` on; up to `end`.
struct Stretch {
    qsizetype begin = 0;
    qsizetype body = 0;
    qsizetype end = 0;
    QString title;
    std::optional<ReportLine> report;
};

bool isContent(const QString &line)
{
    return !line.trimmed().isEmpty() && !isPageFurniture(line);
}

bool looksLikeTitle(const QString &line)
{
    const QString text = line.trimmed();
    return text.size() <= 200 && !isStateLine(text) && !postedStamp(text) && !u".:,;"_s.contains(text.back());
}

class Reports {
public:
    explicit Reports(const QStringList &lines) : m_lines(lines)
    {
        const bool posted =
            std::any_of(lines.begin(), lines.end(), [](const QString &line) { return postedStamp(line).has_value(); });
        m_stampOf = posted ? postedStamp : stampWithYear;
    }

    TextFindings read()
    {
        for (const Stretch &stretch : stretches())
            readStretch(stretch);
        return m_findings;
    }

private:
    /// The line that the page shows over "Incident Report for": the last one with content since the last stamp.
    qsizetype titleRow(qsizetype reportRow) const
    {
        for (qsizetype row = reportRow - 1; row >= 0; --row) {
            if (m_stampOf(m_lines.at(row)) || affectedLine(m_lines.at(row)))
                break;
            if (isContent(m_lines.at(row)))
                return row;
        }
        return reportRow;
    }

    /// A report line counts where a page can begin: at the start, or after a stamp. In a body it is a sentence.
    QList<qsizetype> reportRows() const
    {
        QList<qsizetype> rows;
        bool mayBegin = true;
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            if (mayBegin && reportLine(m_lines.at(row))) {
                rows.append(row);
                mayBegin = false;
            }
            mayBegin = mayBegin || m_stampOf(m_lines.at(row));
        }
        return rows;
    }

    QList<Stretch> stretches() const
    {
        QList<Stretch> found;
        for (const qsizetype row : reportRows()) {
            const qsizetype title = titleRow(row);
            const qsizetype begin = found.isEmpty() && !hasStampBefore(row) ? 0 : title;
            found.append({begin, row + 1, m_lines.size(), title < row ? cleanLine(m_lines.at(title)) : QString(),
                          reportLine(m_lines.at(row))});
        }
        if (found.isEmpty() || found.first().begin > 0)
            found.prepend(stretchWithoutReportLine());
        for (qsizetype i = 0; i + 1 < found.size(); ++i)
            found[i].end = found.at(i + 1).begin;
        return found;
    }

    bool hasStampBefore(qsizetype row) const
    {
        return std::any_of(m_lines.begin(), m_lines.begin() + row,
                           [&](const QString &line) { return m_stampOf(line).has_value(); });
    }

    Stretch stretchWithoutReportLine() const
    {
        const auto first = std::find_if(m_lines.begin(), m_lines.end(), isContent);
        const qsizetype row = first - m_lines.begin();
        if (first == m_lines.end() || !looksLikeTitle(*first))
            return {0, 0, m_lines.size(), {}, {}};
        return {0, row + 1, m_lines.size(), cleanLine(*first), {}};
    }

    void readStretch(const Stretch &stretch)
    {
        TextIncident incident;
        incident.title = stretch.title;
        incident.page = stretch.report ? stretch.report->page : QString();
        incident.kind = stretch.report && stretch.report->maintenance ? Kind::Maintenance : Kind::Incident;
        qsizetype begin = stretch.body;
        for (qsizetype row = begin; row < stretch.end; ++row) {
            const auto stamp = m_stampOf(m_lines.at(row));
            if (!stamp)
                continue;
            addUpdate(incident, begin, row, stamp);
            begin = row + 1;
        }
        readRest(incident, begin, stretch.end);
        finish(std::move(incident), stretch);
    }

    void finish(TextIncident incident, const Stretch &stretch)
    {
        if (incident.updates.isEmpty()) {
            m_findings.unreadable.append(
                {{}, placeOfLine(stretch.begin), QCoreApplication::translate("Intake", "There is no update here.")});
            return;
        }
        const auto planned = [](const TextUpdate &update) {
            const auto status = statusFromWord(update.state);
            return status && statusesOf(Kind::Maintenance).contains(*status);
        };
        if (std::any_of(incident.updates.begin(), incident.updates.end(), planned))
            incident.kind = Kind::Maintenance;
        incident.original = m_lines.mid(stretch.begin, stretch.end - stretch.begin).join(u'\n').toUtf8();
        m_findings.incidents.append(incident);
    }

    /// The update in the lines from `begin` up to `end`. A word of state counts in its first line only.
    void addUpdate(TextIncident &incident, qsizetype begin, qsizetype end, const std::optional<Stamp> &stamp)
    {
        begin = skipToUpdate(incident, begin, end);
        TextUpdate update{{}, {}, stamp};
        if (begin < end && isStateLine(m_lines.at(begin))) {
            update.state = m_lines.at(begin++).trimmed();
        } else if (const auto lead = begin < end ? stateLead(m_lines.at(begin)) : std::nullopt) {
            update.state = lead->state;
            update.text = lead->text + u'\n';
            ++begin;
        }
        update.text += m_lines.mid(begin, end - begin).join(u'\n');
        if (update.state.isEmpty() && update.text.trimmed().isEmpty()) {
            m_findings.unreadable.append(
                {{}, placeOfLine(end), QCoreApplication::translate("Intake", "This time has no text before it.")});
            return;
        }
        incident.updates.append(update);
    }

    /// Passes over blank lines and, before the first update, over what the page shows under its title.
    qsizetype skipToUpdate(TextIncident &incident, qsizetype begin, qsizetype end)
    {
        for (; begin < end; ++begin) {
            const QString &line = m_lines.at(begin);
            if (line.trimmed().isEmpty())
                continue;
            if (!incident.updates.isEmpty())
                break;
            if (const auto window = scheduledLine(line))
                incident.window = window;
            else if (!isPageFurniture(line))
                break;
        }
        return begin;
    }

    /// What stands after the last stamp: the components, and perhaps an update whose stamp was not copied.
    void readRest(TextIncident &incident, qsizetype begin, qsizetype end)
    {
        // Our own notices end in a line and whom to ask: the page's words, not the incident's.
        end = std::find(m_lines.begin() + begin, m_lines.begin() + end, u"---"_s) - m_lines.begin();
        for (qsizetype row = begin; row < end; ++row) {
            if (const auto affected = affectedLine(m_lines.at(row))) {
                readAffected(incident, *affected, row);
                readRestOfUpdate(incident, begin, row);
                return;
            }
        }
        readRestOfUpdate(incident, begin, end);
    }

    void readAffected(TextIncident &incident, const AffectedLine &affected, qsizetype row)
    {
        incident.affected = affected.list;
        if (affected.maintenance)
            incident.kind = Kind::Maintenance;
        const bool onNextLine = affected.list.isEmpty() && row + 1 < m_lines.size();
        if (onNextLine)
            incident.affected = affectedLine(m_lines.at(row) + u' ' + m_lines.at(row + 1))->list;
    }

    void readRestOfUpdate(TextIncident &incident, qsizetype begin, qsizetype end)
    {
        const auto from = m_lines.begin() + begin;
        const auto to = m_lines.begin() + end;
        const qsizetype first = std::find_if(from, to, isContent) - m_lines.begin();
        if (first == end)
            return;
        if (const auto window = scheduledLine(m_lines.at(first)))
            incident.window = window;
        else if (incident.updates.isEmpty() || isStateLine(m_lines.at(first)))
            addUpdate(incident, begin, end, std::nullopt);
        else
            m_findings.unreadable.append(
                {{},
                 placeOfLine(first),
                 QCoreApplication::translate("Intake",
                                             "The text after the last time belongs to no update and was left out.")});
    }

    const QStringList &m_lines;
    StampOf m_stampOf = nullptr;
    TextFindings m_findings;
};

} // namespace

TextFindings readReports(const QStringList &lines)
{
    return Reports(lines).read();
}

} // namespace noticedesk
