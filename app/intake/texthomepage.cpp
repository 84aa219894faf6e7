#include "app/intake/cleaning.h"
#include "app/intake/componentlist.h"
#include "app/intake/statuspageline.h"
#include "app/intake/textincidents.h"

#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Splits `Database work Jan 23, 14:00 - 20:00 UTC` where a title and its window came on one line.
std::optional<StampRange> windowBehind(QString &title)
{
    static const QRegularExpression begin(u" [A-Z][a-z]{2,8}\\.? \\d{1,2},"_s);
    const qsizetype at = title.size() < 400 ? title.lastIndexOf(begin) : -1;
    // A window over several days has a second date: look for the first one too.
    for (const qsizetype from : {at > 0 ? title.lastIndexOf(begin, at - 1) : -1, at}) {
        const auto window = from > 0 ? stampRange(title.sliced(from)) : std::nullopt;
        if (window) {
            title = title.first(from).trimmed();
            return window;
        }
    }
    return std::nullopt;
}

std::optional<QDate> firstDay(const QStringList &lines)
{
    for (const QString &line : lines)
        if (const auto day = headingDate(line))
            return day;
    return std::nullopt;
}

class HomePage {
public:
    TextFindings read(const QStringList &lines)
    {
        m_topDay = firstDay(lines);
        for (const QString &line : lines) {
            if (m_inUpdate)
                readInUpdate(line);
            else
                readBetween(line);
        }
        return m_findings;
    }

private:
    TextIncident &incident() { return m_findings.incidents.last(); }

    void readInUpdate(const QString &line)
    {
        TextUpdate &update = incident().updates.last();
        update.stamp = bareStamp(line);
        m_inUpdate = !update.stamp;
        incident().original.append(line.toUtf8() + '\n');
        if (m_inUpdate)
            update.text.append(u'\n').append(line);
        else
            setYear(*update.stamp);
    }

    /// What stands over all days, as upcoming work does, is of the time of the first of them.
    void setYear(Stamp &stamp) const
    {
        const auto day = m_day ? m_day : m_topDay;
        if (stamp.year > 0 || !day)
            return;
        stamp = withYearNear(stamp, *day);
        stamp.yearInferred = !m_day;
    }

    void readBetween(const QString &line)
    {
        const auto lead = stateLead(line);
        const auto affected = affectedLine(line);
        if (lead || isStateLine(line)) {
            openUpdate(lead ? *lead : StateLead{line.trimmed(), {}});
            incident().original.append(line.toUtf8() + '\n');
        } else if (const auto day = headingDate(line)) {
            m_day = day;
            m_title.clear();
            m_isNew = true;
        } else if (const auto window = stampRange(line)) {
            m_window = window;
        } else if (affected && !m_findings.incidents.isEmpty()) {
            incident().affected = affected->list;
        } else if (!line.trimmed().isEmpty() && !isPageFurniture(line)) {
            m_title = cleanLine(line);
            m_isNew = true;
        }
    }

    void openUpdate(const StateLead &lead)
    {
        if (m_isNew)
            openIncident();
        const auto status = statusFromWord(lead.state);
        if (status && statusesOf(Kind::Maintenance).contains(*status))
            incident().kind = Kind::Maintenance;
        incident().updates.append({lead.state, lead.text, std::nullopt});
        m_inUpdate = true;
    }

    void openIncident()
    {
        TextIncident opened;
        opened.window = m_window ? m_window : windowBehind(m_title);
        opened.title = m_title;
        opened.original = m_title.isEmpty() ? QByteArray() : m_title.toUtf8() + '\n';
        m_findings.incidents.append(opened);
        m_title.clear();
        m_window.reset();
        m_isNew = false;
    }

    TextFindings m_findings;
    QString m_title; ///< the last line that may be one
    std::optional<QDate> m_topDay; ///< the first heading of the page
    std::optional<QDate> m_day; ///< the heading that the lines stand under
    std::optional<StampRange> m_window;
    bool m_isNew = true; ///< the next update is the first of another incident
    bool m_inUpdate = false;
};

} // namespace

TextFindings readHomePage(const QStringList &lines)
{
    return HomePage().read(lines);
}

} // namespace noticedesk
