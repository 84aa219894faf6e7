#include "app/check/families.h"
#include "app/check/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct StoryRules {
    Q_DECLARE_TR_FUNCTIONS(StoryRules)
};

constexpr double sameText = 0.8;

Fix setStatus()
{
    return setByHand(StoryRules::tr("Set the status…"), Field::Status);
}

/// Words that make a statement a hope, a condition or a thing of the past.
bool isQualified(const ReadText &text, const ReadText::Sentence &sentence, const Phrases::Hit &hit)
{
    static const Phrases before(u"until|till|once|when|if|after|not|isn't|hasn't|will|should|before|whether|to|verify|"
                                u"confirm|confirming|ensure|expect|expected|believe|while|yet|partially|some|most|"
                                u"partly|mostly|previously|had|no|for some|early|earlier|prior|previous|would|"
                                u"unless|appears|seems|hope|attempted|attempting|affecting");
    return before.firstIn(text, sentence.firstWord, hit.word).has_value();
}

/// "A fix has been implemented" belongs under monitoring, "has been resolved" under resolved.
void checkFixedText(const Draft &draft, FindingList &found)
{
    static const Phrases fixed(u"has been resolved|is now resolved|is resolved|have been resolved|are now resolved|"
                               u"has been fixed|is now fixed|is fixed|has been fully resolved|have resolved|"
                               u"fix has been implemented|fix has been deployed|fix has been applied|"
                               u"fix was deployed|fix was implemented|fix is in place|implemented a fix|deployed a fix|"
                               u"applied a fix|has been mitigated|have been restored|fully restored|fully recovered|"
                               u"all services are operating normally|everything is back to normal");
    static const Phrases goesOn(u"but|however|still|continue|continuing|remain|remains|remaining|although|though|"
                                u"did not|other|another|additional|rest|again");
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences)
        if (goesOn.areIn(text, sentence))
            return; // something is not fixed yet
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = fixed.firstIn(text, sentence);
        if (!hit || isQualified(text, sentence, *hit))
            continue;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        found.add(
            Rule::StatusTextMismatch, draft.body.place(range),
            StoryRules::tr("“%1” stands under Investigating. Readers believe the status.").arg(text.textOf(range)),
            {setStatus()});
        return;
    }
}

/// The present tense alone: what "we were investigating" is over.
void checkUnfinishedText(const Draft &draft, FindingList &found)
{
    static const Phrases working(u"we are investigating|we're investigating|we are currently investigating|"
                                 u"we are still investigating|we are actively investigating|"
                                 u"we are continuing to investigate|we're continuing to investigate|"
                                 u"we continue to investigate|still investigating|currently investigating|"
                                 u"we are working on|we're working on|we are still working on|"
                                 u"we are currently working on|currently working on|we are actively working on|"
                                 u"we are continuing to work on|we continue to work on|we are working to resolve|"
                                 u"we are working to restore|we're working to resolve|we are looking into|"
                                 u"we're looking into|continue to experience|continue to see errors|"
                                 u"users may still experience|customers may still experience|is still ongoing|"
                                 u"are still experiencing|is ongoing|are still seeing");
    static const Phrases afterwards(
        u"root cause|prevent|preventing|prevention|future|recurrence|reoccurrence|recurring|"
        u"again|improve|improving|improvements|improvement|longer term|long term|ensure|"
        u"postmortem|post mortem|why|rerunning|reprocessing|backfilling|replaying|failed jobs|"
        u"underlying|reduce|process|processes|monitoring|"
        u"detection|reduce our time|summary|report|analysis|better|strengthen|was|were");
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = working.firstIn(text, sentence);
        if (!hit || afterwards.areIn(text, sentence))
            continue;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        found.add(Rule::StatusTextMismatch, draft.body.place(range),
                  StoryRules::tr("“%1” stands under Resolved. Readers will ask which of the two is true.")
                      .arg(text.textOf(range)),
                  {setStatus()});
        return;
    }
}

int rank(Status status)
{
    switch (status) {
    case Status::Investigating:
    case Status::Scheduled: return 0;
    case Status::Identified:
    case Status::InProgress: return 1;
    case Status::Monitoring:
    case Status::Verifying: return 2;
    case Status::Resolved:
    case Status::Completed: return 3;
    case Status::Postmortem: break;
    }
    return 4;
}

void checkOrder(const Draft &draft, FindingList &found)
{
    static const Phrases owns(u"again|reopened|reopening|reopen|re opened|re opening|recurred|recurring|recurrence|"
                              u"reoccurred|reoccurring|reoccurrence|re occurred|returned|resurfaced|once more|still|"
                              u"regressed|regression|continue|continues|continuing|not resolved|not fully resolved|"
                              u"additional|another|new|further|did not|prematurely|persist|persists|persisting|"
                              u"remaining|remain|unfortunately|resumed|back|ongoing");
    const Told *previous = draft.previous();
    if (!previous || rank(draft.update.status) >= rank(previous->status) || owns.areIn(draft.body.text)
        || owns.areIn(draft.headline.text))
        return;
    found.add(Rule::StatusBackwards, {Field::Status, {}},
              StoryRules::tr("The status goes back from %1 to %2, and the text does not say why.")
                  .arg(statusLabel(previous->status), statusLabel(draft.update.status)),
              {setStatus()});
}

bool isPreliminary(const QString &label)
{
    const QStringList words{u"preliminary"_s, u"suspected"_s, u"possible"_s, u"probable"_s, u"initial"_s, u"likely"_s};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return label.contains(word); });
}

void checkCauseLabel(const Draft &draft, const ReadText::Part &part, FindingList &found)
{
    if (draft.update.status != Status::Investigating)
        return;
    const Place place = draft.body.place(part.labelRange);
    QString label = draft.body.written(place);
    label.replace(label.indexOf(part.label.first(1), 0, Qt::CaseInsensitive), 1,
                  u"Preliminary %1"_s.arg(part.label.first(1)));
    found.add(Rule::CauseTooEarly, place,
              StoryRules::tr("A cause while still investigating may have to be taken back. Mark it as preliminary."),
              {replacement(StoryRules::tr("Call it preliminary"), place, label)});
}

void checkSpeculation(const Draft &draft, const ReadText::Part &part, FindingList &found)
{
    static const Phrases guesses(
        u"we think|we believe|we suspect|probably|might be|might have|may be|may have|possibly|"
        u"perhaps|appears to be|appears to have|seems to be|seems to have|suspected|"
        u"most likely|could be|could have been|presumably|it is likely|is likely");
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        if (!part.holds(sentence.range.begin))
            continue;
        if (const auto hit = guesses.firstIn(text, sentence)) {
            const TextRange range = text.rangeOfWords(hit->word, hit->count);
            found.add(Rule::CauseSpeculation, draft.body.place(range),
                      StoryRules::tr("“%1” under a cause reads as one that is known. Say what is known, or wait.")
                          .arg(text.textOf(range)));
            return;
        }
    }
}

void checkCauses(const Draft &draft, FindingList &found)
{
    for (const ReadText::Part &part : draft.body.text.parts) {
        if (!part.label.contains("cause"_L1) || isPreliminary(part.label))
            continue;
        checkCauseLabel(draft, part, found);
        checkSpeculation(draft, part, found);
    }
}

/// A name or a number that the update before did not have is news, and so is any handful of new words.
bool bringsNews(const ReadText &text, const Told &previous)
{
    constexpr int handful = 5;
    int fresh = 0;
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        if (previous.words.contains(text.word(word).toString()))
            continue;
        const QStringView written = text.wordAsWritten(word);
        if (written.front().isUpper() || written.front().isDigit() || ++fresh == handful)
            return true;
    }
    return false;
}

void checkNews(const Draft &draft, FindingList &found)
{
    const Told *previous = draft.previous();
    if (!previous || previous->status != draft.update.status || previous->promise != draft.update.promise
        || draft.body.text.words.isEmpty())
        return;
    if (draft.update.headline == previous->headline && likeness(draft.told.words, previous->words) >= sameText
        && !bringsNews(draft.body.text, *previous))
        found.add(
            Rule::UpdateSaysNothing, {Field::Body, {}},
            StoryRules::tr("It says what the update before said. Say what has been done since, or what comes next."));
}

void checkResidue(const Draft &draft, FindingList &found)
{
    static const Phrases residue(u"lost|loss|losing|failed|failing|failures|unable|error|errors|data|delayed|backlog|"
                                 u"backlogs|queue|queued|queues|redelivered|redeliver|"
                                 u"retry|retried|retries|reprocessed|reprocess|missing|missed|duplicate|duplicates|"
                                 u"no action|resend|resent|replay|replayed|catch up|caught up|bounced|recover|"
                                 u"re run|rerun|delivered|undelivered|corrupted|corruption|held");
    const bool isGrave = draft.incident.severity == Severity::Major || draft.incident.severity == Severity::Critical;
    if (draft.update.status == Status::Resolved && isGrave && !residue.areIn(draft.body.text))
        found.add(Rule::ResidualMissing, {Field::Body, {}},
                  StoryRules::tr("After an impact like this, readers ask what was lost or comes late. Say so, or say "
                                 "that nothing was."));
}

} // namespace

void checkStory(const Draft &draft, FindingList &found)
{
    if (draft.incident.kind == Kind::Incident)
        checkNews(draft, found);
    if (!draft.english)
        return;
    if (draft.update.status == Status::Investigating)
        checkFixedText(draft, found);
    if (draft.update.status == Status::Resolved)
        checkUnfinishedText(draft, found);
    checkOrder(draft, found);
    checkCauses(draft, found);
    checkResidue(draft, found);
}

} // namespace noticedesk
