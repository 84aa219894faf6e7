#include "ui/incidents/rowsentence.h"

#include "ui/widgets/wording.h"

#include <QCoreApplication>

#include <cstdlib>

namespace noticedesk {

namespace {

constexpr qint64 countedDown = 3600; ///< seconds before and after a promised time in which they are counted

/// Translated texts of this file.
struct RowSentence {
    Q_DECLARE_TR_FUNCTIONS(RowSentence)
};

bool isPlanned(const IncidentSummary &summary)
{
    return summary.window && !(summary.status && isOver(*summary.status));
}

} // namespace

QString whenText(const IncidentSummary &summary, const QDateTime &now)
{
    if (isPlanned(summary))
        return windowText(*summary.window, now);
    return summary.latestAt.isValid() ? relativeTime(summary.latestAt, now) : QString();
}

QString rowSentence(const IncidentSummary &summary, const QDateTime &now)
{
    QStringList sentences{RowSentence::tr("%1.", "title of an incident").arg(summary.title)};
    if (summary.status)
        sentences += RowSentence::tr("Status: %1.").arg(statusText(*summary.status));
    sentences += RowSentence::tr("Impact: %1.").arg(severityText(summary.severity));
    if (!summary.components.isEmpty())
        sentences += RowSentence::tr("Affects %1.").arg(summary.components);
    if (isPlanned(summary))
        sentences += RowSentence::tr("Planned for %1.").arg(windowText(*summary.window, now));
    if (summary.latestAt.isValid())
        sentences += RowSentence::tr("Latest update %1.").arg(relativeTime(summary.latestAt, now));
    for (const QString &more : {waitingText(summary), dueText(summary, now), guessedText(summary)})
        if (!more.isEmpty())
            sentences += RowSentence::tr("%1.", "a remark").arg(more);
    return sentences.join(u' ');
}

QString waitingText(const IncidentSummary &summary)
{
    return summary.drafts > 0 ? RowSentence::tr("%n draft(s) waiting", nullptr, summary.drafts) : QString();
}

QString dueText(const IncidentSummary &summary, const QDateTime &now)
{
    if (!summary.due)
        return {};
    const bool isNear = std::abs(now.secsTo(*summary.due)) < countedDown;
    const QString when = isNear ? relativeTime(*summary.due, now) : localTime(*summary.due, now);
    return isOverdue(summary, now) ? RowSentence::tr("Next update was due %1").arg(when)
                                   : RowSentence::tr("Next update due %1").arg(when);
}

QString guessedText(const IncidentSummary &summary)
{
    return summary.inferred ? RowSentence::tr("Guesses to confirm") : QString();
}

bool isOverdue(const IncidentSummary &summary, const QDateTime &now)
{
    return summary.due && *summary.due < now;
}

} // namespace noticedesk
