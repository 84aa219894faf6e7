#include "app/intake/noticemarkdown.h"

#include "app/incident/body.h"
#include "app/intake/cleaning.h"
#include "app/intake/componentlist.h"
#include "app/intake/statuspageline.h"
#include "app/intake/textincidents.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A line of Markdown without its marks.
QString words(const QString &line)
{
    return plainText(readBody(line)).simplified();
}

bool isTitle(const QString &line)
{
    return line.startsWith("# "_L1);
}

bool isHeading(const QString &line)
{
    return line.startsWith("## "_L1);
}

bool isFooterMark(const QString &line)
{
    return line == "___"_L1;
}

/// The line a time stands in, without its emphasis: `Posted _Jun 27, 2024 - 09:00 CDT_`.
QString postedLine(const QString &line)
{
    return line.startsWith("Posted _"_L1) ? words(line) : QString();
}

/// What is within a block of code is no heading.
class Fence {
public:
    /// Answers whether the line is code, or begins or ends it.
    bool holds(const QString &line)
    {
        // Behind backticks that begin a block there are no others: those are code within a line.
        static const QRegularExpression mark(u"^(`{3,}(?=[^`]*$)|~{3,})(.*)$"_s);
        const QRegularExpressionMatch match = mark.match(line);
        if (m_mark.isEmpty()) {
            m_mark = match.captured(1);
            return match.hasMatch();
        }
        if (match.hasMatch() && match.captured(1).startsWith(m_mark) && match.captured(2).trimmed().isEmpty())
            m_mark.clear();
        return true;
    }

private:
    QString m_mark;
};

/// Headings say the time of their update where another has the same words: `Update, Jun 27, 2024 - 09:00 CDT (2)`.
QString withoutTime(QString heading, const QString &time)
{
    static const QRegularExpression number(u" \\(\\d{1,6}\\)$"_s);
    const QString unnumbered = QString(heading).remove(number);
    for (const QString &part : {heading, unnumbered})
        if (!time.isEmpty() && part.endsWith(u", "_s + time))
            return part.chopped(time.size() + 2);
    return heading;
}

/// `Resolved`, `Resolved – Final update`, or a headline alone.
void readHeading(TextUpdate &update, const QString &heading)
{
    const qsizetype dash = heading.indexOf(u" – "_s);
    if (isStateLine(heading)) {
        update.state = heading;
    } else if (dash > 0 && isStateLine(heading.first(dash))) {
        update.state = heading.first(dash);
        update.headline = heading.sliced(dash + 3).trimmed();
    } else {
        update.headline = heading;
    }
}

class MarkdownNotice {
public:
    explicit MarkdownNotice(QStringList lines) : m_lines(std::move(lines)) { }

    TextFindings read()
    {
        const QList<qsizetype> headings = findHeadings();
        const qsizetype first = headings.isEmpty() ? m_lines.size() : headings.first();
        for (qsizetype row = 0; row < first; ++row)
            readBeginning(m_lines.at(row));
        for (qsizetype i = 0; i < headings.size(); ++i)
            readUpdate(headings.at(i), headings.value(i + 1, m_lines.size()));
        if (!m_incident.updates.isEmpty())
            m_findings.incidents.append(m_incident);
        return m_findings;
    }

private:
    [[nodiscard]] QList<qsizetype> findHeadings() const
    {
        QList<qsizetype> rows;
        Fence fence;
        for (qsizetype row = 0; row < m_lines.size(); ++row)
            if (!fence.holds(m_lines.at(row)) && isHeading(m_lines.at(row)))
                rows.append(row);
        return rows;
    }

    void readBeginning(const QString &line)
    {
        const QString text = words(line);
        if (isTitle(line))
            m_incident.title = cleanLine(text);
        else if (const auto report = reportLine(text)) {
            m_incident.page = report->page;
            m_incident.kind = report->maintenance ? Kind::Maintenance : m_incident.kind;
        } else if (const auto window = scheduledLine(text)) {
            m_incident.window = window;
        }
    }

    /// The last one in it: a body may quote others.
    [[nodiscard]] qsizetype postedRow(qsizetype begin, qsizetype end) const
    {
        for (qsizetype row = end - 1; row > begin; --row)
            if (postedStamp(postedLine(m_lines.at(row))))
                return row;
        return end;
    }

    void readUpdate(qsizetype heading, qsizetype end)
    {
        const qsizetype posted = postedRow(heading, end);
        if (posted == end) {
            m_findings.unreadable.append(
                {{}, placeOfLine(heading), QCoreApplication::translate("Intake", "This update says no time.")});
            return;
        }
        const QString time = postedLine(m_lines.at(posted));
        TextUpdate update;
        update.stamp = postedStamp(time);
        readHeading(update, withoutTime(words(m_lines.at(heading).sliced(2)), time.sliced(6).trimmed()));
        const QString body = cleanText(m_lines.mid(heading + 1, posted - heading - 1).join(u'\n'));
        update.markdown = body;
        update.text = update.headline + u'\n' + plainText(readBody(body));
        m_incident.updates.append(update);
        readRest(posted + 1, end);
    }

    void readRest(qsizetype begin, qsizetype end)
    {
        for (qsizetype row = begin; row < end && !isFooterMark(m_lines.at(row)); ++row) {
            const QString text = words(m_lines.at(row));
            if (const auto affected = affectedLine(text)) {
                m_incident.affected = affected->list;
                m_incident.kind = affected->maintenance ? Kind::Maintenance : m_incident.kind;
            } else if (!text.isEmpty()) {
                m_findings.unreadable.append(
                    {{},
                     placeOfLine(row),
                     QCoreApplication::translate("Intake", "This line belongs to no update and was left out.")});
            }
        }
    }

    QStringList m_lines;
    TextIncident m_incident;
    TextFindings m_findings;
};

} // namespace

bool isNoticeMarkdown(const QByteArray &document)
{
    return document.startsWith("# ") && document.contains("\n## ") && document.contains("\nPosted _");
}

Result<Reading> readNoticeMarkdown(const QByteArray &document, const QByteArray &original, const ReadOptions &options)
{
    TextFindings findings = MarkdownNotice(cleanLines(QString::fromUtf8(document))).read();
    if (findings.incidents.isEmpty())
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake",
                                                   "The Markdown holds no update to read: an update is a heading “##” "
                                                   "with its text and a line such as “Posted _Jun 27, 2024 - 09:00 "
                                                   "CDT_”."));
    findings.incidents.first().original = original;
    return Reading{PostFormat::NoticeMarkdown, postsOf(findings.incidents, options), findings.unreadable};
}

} // namespace noticedesk
