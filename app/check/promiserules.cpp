#include "app/check/families.h"
#include "app/check/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct PromiseRules {
    Q_DECLARE_TR_FUNCTIONS(PromiseRules)
};

Fix setPromise()
{
    return setByHand(PromiseRules::tr("Set when the next update comes…"), Field::Promise);
}

bool namesATime(const ReadText &text, const ReadText::Sentence &sentence, const QList<ClockTime> &times)
{
    static const Phrases moments(
        u"hourly|daily|tomorrow|every hour|every day|end of day|end of the day|close of business|"
        u"monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|tonight|noon|"
        u"midnight|this afternoon|this evening|next hour|the hour|within the hour|morning");
    return timesIn(sentence, times) > 0 || saysDuration(text, sentence) || saysDate(text, sentence)
        || moments.areIn(text, sentence);
}

/// A promise in words: "We will post an update by 10:00 UTC." A label with a time under it is one too.
bool promisesInWords(const Draft &draft)
{
    const ReadText &text = draft.body.text;
    return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const ReadText::Sentence &sentence) {
        return speaksOfNextUpdate(text, sentence) && namesATime(text, sentence, draft.times);
    });
}

std::optional<TextRange> vagueWord(const Draft &draft)
{
    static const Phrases vague(u"as soon as possible|as soon as we can|as soon as we know more|when we know more|"
                               u"as soon as we have more|when we have more|once we have more|as soon as more|"
                               u"when more information|as more information|as information becomes available|"
                               u"as it becomes available|as they become available|when available|as available|"
                               u"as soon as it is available|as soon as available|in due course|shortly|soon|"
                               u"as soon as there is|as soon as|as we have more|as we learn more|when we learn more|"
                               u"as we progress|as the situation|as we make progress|as needed|as necessary|"
                               u"when possible|as and when|as progress is made|"
                               u"as we continue|as things progress|as appropriate|as we perform|as we know more");
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        if (!speaksOfNextUpdate(text, sentence) || namesATime(text, sentence, draft.times))
            continue;
        if (const auto hit = vague.firstIn(text, sentence))
            return text.rangeOfWords(hit->word, hit->count);
    }
    return std::nullopt;
}

void checkNextUpdate(const Draft &draft, FindingList &found)
{
    if (draft.update.promise || !draft.isOpen() || draft.incident.kind == Kind::Maintenance
        || (draft.english && promisesInWords(draft)))
        return;
    const auto vague = draft.english ? vagueWord(draft) : std::nullopt;
    if (vague)
        found.add(Rule::NextUpdateVague, draft.body.place(*vague),
                  PromiseRules::tr("“%1” is no time. Say by when the next update comes, even if nothing will be new.")
                      .arg(draft.body.text.textOf(*vague)),
                  {setPromise()});
    else
        found.add(Rule::NextUpdateMissing, {Field::Promise, {}},
                  PromiseRules::tr("Nobody can tell when the next update comes, so readers will ask."), {setPromise()});
}

void checkKept(const Draft &draft, FindingList &found)
{
    const auto &promise = draft.update.promise;
    if (promise && promise->due <= draft.moment)
        found.add(Rule::PromiseInThePast, {Field::Promise, {}},
                  PromiseRules::tr("The next update is promised for a time that is already past."), {setPromise()});
    const Told *previous = draft.previous();
    if (!previous || !previous->promise || isOver(previous->status) || previous->promise->due >= draft.update.postedAt)
        return;
    static const Phrases owns(u"sorry|apologise|apologize|apologies|later than|overdue|late update|delay in updating");
    if (draft.english && owns.areIn(draft.body.text))
        return;
    const QString sentence =
        PromiseRules::tr("This update comes later than we promised, and we are sorry for the wait.");
    found.add(Rule::PromiseMissed, {Field::PostedAt, {}},
              PromiseRules::tr("The update before promised this one earlier. Say that you know."),
              {replacement(PromiseRules::tr("Begin with a sentence that owns it"), {Field::Body, {0, 0}},
                           draft.body.source.isEmpty() ? sentence : sentence + u"\n\n"_s)});
}

std::optional<std::chrono::minutes> longestSilence(const HouseRules &rules, Severity severity)
{
    switch (severity) {
    case Severity::Critical: return rules.cadence.critical;
    case Severity::Major: return rules.cadence.major;
    case Severity::Minor: return rules.cadence.minor;
    case Severity::None:
    case Severity::Maintenance: break;
    }
    return std::nullopt;
}

QString lengthText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    return minutes < 120 ? PromiseRules::tr("%1 min").arg(minutes)
                         : PromiseRules::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

/// What a promise allows, the cadence does not forbid, once the incident has become a long one.
bool isExcused(const Draft &draft, const Told &previous)
{
    const auto began = startedAt(draft.incident);
    const bool isLong = began && began->secsTo(previous.postedAt) >= draft.rules().longIncident.count() * 60;
    return previous.promise && (isLong || previous.promise->due >= draft.update.postedAt);
}

void checkSilence(const Draft &draft, FindingList &found)
{
    const auto allowed = longestSilence(draft.rules(), draft.incident.severity);
    if (!allowed)
        return;
    if (const Told *previous = draft.previous()) {
        const qint64 gap = previous->postedAt.secsTo(draft.update.postedAt);
        if (!isOver(previous->status) && gap > allowed->count() * 60 && !isExcused(draft, *previous))
            found.add(Rule::Silence, {Field::PostedAt, {}},
                      PromiseRules::tr("%1 have passed since the update before; at this impact at most %2 should.")
                          .arg(lengthText(gap), lengthText(allowed->count() * 60)));
        return;
    }
    if (draft.incident.impacts.isEmpty())
        return;
    const qint64 gap = draft.incident.impacts.first().span.begin.secsTo(draft.update.postedAt);
    if (gap > draft.rules().firstNotice.count() * 60)
        found.add(Rule::Silence, {Field::PostedAt, {}},
                  PromiseRules::tr("The first update comes %1 after the impact began; at most %2 should pass.")
                      .arg(lengthText(gap), lengthText(draft.rules().firstNotice.count() * 60)));
}

} // namespace

void checkPromises(const Draft &draft, FindingList &found)
{
    checkNextUpdate(draft, found);
    checkKept(draft, found);
    if (draft.incident.kind == Kind::Incident)
        checkSilence(draft, found);
}

} // namespace noticedesk
