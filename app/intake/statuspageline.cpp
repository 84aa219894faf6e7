#include "app/intake/statuspageline.h"

#include "app/incident/status.h"

#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// "Update" says: the same status again.
bool isState(QStringView word)
{
    // In a text `in_progress` is no label, and neither is a word in the middle of a sentence.
    const bool capital = !word.isEmpty() && word.front().isUpper() && !word.contains(u'_');
    return capital && (word.compare(u"update", Qt::CaseInsensitive) == 0 || statusFromWord(word).has_value());
}

} // namespace

bool isStateLine(const QString &line)
{
    return isState(QStringView(line).trimmed());
}

std::optional<StateLead> stateLead(const QString &line)
{
    const QString text = line.trimmed();
    for (const QChar dash : {u'-', u'\u2013', u'\u2014'}) {
        const qsizetype at = text.indexOf(dash);
        const bool parted = at > 0 && (at + 1 == text.size() || text.at(at + 1).isSpace());
        if (parted && isState(QStringView(text).first(at).trimmed()))
            return StateLead{text.first(at).trimmed(), text.sliced(at + 1).trimmed()};
    }
    return std::nullopt;
}

std::optional<ReportLine> reportLine(const QString &line)
{
    static const QRegularExpression form(u"^(Incident|Scheduled Maintenance|Maintenance) Report for (\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(line.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return ReportLine{match.captured(2).simplified(), match.captured(1) != u"Incident"_s};
}

std::optional<StampRange> scheduledLine(const QString &line)
{
    static const QString lead = u"Scheduled for "_s;
    const QString text = line.simplified();
    return text.startsWith(lead) ? stampRange(text.sliced(lead.size())) : std::nullopt;
}

bool isPageFurniture(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:subscribe(?: to updates?)?|[\u2190<] ?(?:current status|incident history)|current status|"
        "incident history|past incidents|scheduled maintenance|all systems operational|"
        "no incidents reported(?: today| this month| for this month)?\\.?|powered by (?:atlassian )?statuspage|"
        "get email notifications whenever .*|report a problem|[+\u2212-] ?(?:show|hide|collapse) (?:all|incidents).*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = line.simplified();
    return text.size() < 200 && form.match(text).hasMatch();
}

std::optional<QString> historyPageName(const QString &line)
{
    static const QRegularExpression form(u"^(\\S.*?)(?: Status)? - Incident History$"_s);
    const QRegularExpressionMatch match = form.match(line.size() < 200 ? line.simplified() : QString());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace noticedesk
