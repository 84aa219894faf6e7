#include "app/intake/statuspagetext.h"

#include "app/intake/cleaning.h"
#include "app/intake/statuspageline.h"
#include "app/intake/textincidents.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

template <typename Test> bool anyLine(const QStringList &lines, Test test)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return bool(test(line)); });
}

bool leads(const QString &line)
{
    return isStateLine(line) || stateLead(line).has_value();
}

Result<TextFindings> findingsIn(const QStringList &lines)
{
    if (anyLine(lines, postedStamp) || anyLine(lines, reportLine))
        return readReports(lines);
    if (anyLine(lines, bareStamp) && anyLine(lines, leads))
        return readHomePage(lines);
    if (anyLine(lines, bareStamp) || anyLine(lines, stampRange))
        return readHistoryPage(lines);
    return failure(Error::Code::Unreadable,
                   QCoreApplication::translate("Intake",
                                               "The text is not recognised as a status page: it has neither "
                                               "“Incident Report for …” nor times such as “Posted Jun 27, 2024 - "
                                               "09:00 CDT”. Copy the whole page."));
}

} // namespace

QString placeOfLine(qsizetype line)
{
    return QCoreApplication::translate("Intake", "line %1").arg(line + 1);
}

Result<Reading> readStatusPageText(const QByteArray &document, const QByteArray &original, const ReadOptions &options)
{
    auto findings = findingsIn(cleanLines(QString::fromUtf8(document)));
    if (!findings)
        return tl::unexpected(findings.error());
    if (findings->incidents.isEmpty())
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "The text of the status page holds no update to read."));
    if (findings->incidents.size() == 1)
        findings->incidents.first().original = original;
    return Reading{PostFormat::StatusPageText, postsOf(findings->incidents, options), findings->unreadable};
}

} // namespace noticedesk
