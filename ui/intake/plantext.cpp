#include "ui/intake/plantext.h"

#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

constexpr qsizetype mostWords = 120;

QString inferenceText(Inference inference)
{
    switch (inference) {
    case Inference::Status: return PlanText::tr("status", "was inferred");
    case Inference::Zone: return PlanText::tr("time zone", "was inferred");
    case Inference::Year: return PlanText::tr("year", "was inferred");
    case Inference::PostedAt: return PlanText::tr("time", "was inferred");
    case Inference::Title: return PlanText::tr("title", "was inferred");
    case Inference::Severity: return PlanText::tr("impact", "was inferred");
    case Inference::Page: return PlanText::tr("page", "was inferred");
    }
    Q_UNREACHABLE();
}

QString dayOf(const Update &update, const Page &page)
{
    return QLocale().toString(update.postedAt.toTimeZone(zoneNamed(page.zone)).date(),
                              PlanText::tr("d MMM yyyy", "a day"));
}

} // namespace

Outcome outcomeOf(PlannedIncident::Verdict verdict)
{
    switch (verdict) {
    case PlannedIncident::Verdict::Added: return Outcome::Added;
    case PlannedIncident::Verdict::Grown: return Outcome::Grown;
    case PlannedIncident::Verdict::Unchanged: return Outcome::Unchanged;
    }
    Q_UNREACHABLE();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added: return PlanText::tr("New");
    case Outcome::Grown: return PlanText::tr("Grown");
    case Outcome::Unchanged: return PlanText::tr("Unchanged");
    case Outcome::Unreadable: return PlanText::tr("Not readable");
    }
    Q_UNREACHABLE();
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added: return Tone::Good;
    case Outcome::Grown: return Tone::Calm;
    case Outcome::Unchanged: return Tone::Neutral;
    case Outcome::Unreadable: return Tone::Alarm;
    }
    Q_UNREACHABLE();
}

QString outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added: return u"list-add"_s;
    case Outcome::Grown: return u"go-up"_s;
    case Outcome::Unchanged: return u"dialog-ok"_s;
    case Outcome::Unreadable: return u"dialog-warning"_s;
    }
    Q_UNREACHABLE();
}

QString inferredText(Inferences inferred)
{
    QStringList words;
    for (const Inference inference : {Inference::Title, Inference::Page, Inference::Severity, Inference::Status,
                                      Inference::PostedAt, Inference::Year, Inference::Zone})
        if (inferred.testFlag(inference))
            words.append(inferenceText(inference));
    return words.join(PlanText::tr(", ", "between the words of a list"));
}

Inferences inferredIn(const Incident &incident)
{
    Inferences inferred = incident.inferred;
    for (const Update &update : incident.updates)
        inferred |= update.inferred;
    return inferred;
}

QString periodText(const Incident &incident, const Page &page)
{
    const QList<Update> updates = standingUpdates(incident);
    if (updates.isEmpty())
        return {};
    const QString begin = dayOf(updates.first(), page);
    const QString end = dayOf(updates.last(), page);
    return begin == end ? begin : PlanText::tr("%1 – %2", "from and to").arg(begin, end);
}

QString textBeginning(const Update &update)
{
    const QString words = update.body.left(mostWords).simplified();
    return update.headline.isEmpty() ? words : PlanText::tr("%1: %2", "headline and text").arg(update.headline, words);
}

QString asTip(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace noticedesk
