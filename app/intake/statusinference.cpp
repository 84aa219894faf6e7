#include "app/intake/statusinference.h"

#include "app/intake/sentences.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool denies(const Sentence &words, qsizetype end)
{
    return saysAny(words, {u"not", u"never", u"'t", u"cannot", u"no", u"without", u"unless"}, end);
}

/// "We can confirm that ..." states; "to confirm", "and confirm" hope.
bool hopesToConfirm(const Sentence &words, qsizetype end)
{
    for (qsizetype i = 0; i < end; ++i) {
        if (isOneOf(words.at(i), {u"ensure", u"verify", u"validate", u"whether", u"if", u"sure"}))
            return true;
        const bool stated = i > 0 && isOneOf(words.at(i - 1), {u"we", u"can", u"now", u"i", u"also"});
        if (words.at(i) == u"confirm"_s && !stated)
            return true;
    }
    return false;
}

/// The few words right before word number `end`, where "will be" and "should now be" stand.
Sentence nearWords(const Sentence &words, qsizetype end)
{
    const qsizetype begin = std::max<qsizetype>(0, end - 4);
    return words.mid(begin, end - begin);
}

/// "will be", "should now have": the verb follows, so that a "may" that is a month or a slip does not count.
bool supposes(const Sentence &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (isOneOf(words.at(i), {u"will", u"'ll", u"should", u"would", u"could", u"may", u"might", u"must", u"can"})
            && isOneOf(words.at(i + 1),
                       {u"be", u"have", u"get", u"see", u"now", u"soon", u"also", u"shortly", u"then", u"all",
                        u"already", u"again", u"likely", u"eventually", u"fully"}))
            return true;
    return false;
}

/// What stands before word number `end` makes it a wish, a plan or a condition.
bool hopes(const Sentence &words, qsizetype end)
{
    if (denies(words, end) || hopesToConfirm(words, end))
        return true;
    const Sentence near = nearWords(words, end);
    // "until service was restored" tells what happened, "until it is restored" what has not.
    if (saysAny(near, {u"was", u"were"}, near.size()))
        return false;
    return saysAny(words, {u"until",      u"till",      u"once",      u"when",       u"before", u"expect",
                           u"expects",    u"expected",  u"expecting", u"hope",       u"hopes",  u"hoping",
                           u"hopefully",  u"working",   u"trying",    u"attempting", u"toward", u"towards",
                           u"anticipate", u"estimated", u"need",      u"needs"},
                   end)
        || saysAny(near, {u"being", u"partially", u"partly", u"mostly", u"largely"}, near.size()) || supposes(near)
        || says(near, {u"to", u"have"}) || says(near, {u"to", u"get"}) || says(near, {u"to", u"be"})
        || says(words, {u"as", u"soon", u"as"}, end);
}

/// The sentence speaks of what is to come, wherever it says so.
bool plans(const Sentence &words)
{
    return hopes(words, words.size()) || saysAny(words, {u"will", u"'ll", u"going", u"should", u"shall"}, words.size());
}

/// "is resolved", "have restored", "and remediated": not "to be resolved", "a resolved state".
bool isStated(const Sentence &words, qsizetype at)
{
    if (at == 0)
        return true;
    return isOneOf(words.at(at - 1),
                   {u"been",      u"is",           u"are",         u"was",          u"were",       u"has",
                    u"have",      u"had",          u"now",         u"fully",        u"completely", u"successfully",
                    u"we",        u"and",          u"also",        u"already",      u"since",      u"'s",
                    u"'re",       u"'ve",          u"finally",     u"service",      u"services",   u"issue",
                    u"issues",    u"incident",     u"problem",     u"access",       u"engineers",  u"team",
                    u"microsoft", u"subsequently", u"permanently", u"functionality"});
}

bool isForSomeOnly(const Sentence &words, qsizetype at)
{
    return words.mid(at + 1, 1) == Sentence{u"for"_s}
    && isOneOf(words.value(at + 2), {u"most", u"some", u"many", u"a", u"several"});
}

bool saysDone(const Sentence &words, std::initializer_list<const char16_t *> done)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        if (isOneOf(words.at(i), done) && isStated(words, i) && !isForSomeOnly(words, i) && !hopes(words, i))
            return true;
    return false;
}

bool saysFinal(const Sentence &words)
{
    const bool final = says(words, {u"final", u"update"}) || says(words, {u"final", u"status"});
    return final && !plans(words);
}

bool tellsOfAnEnd(const Sentence &words)
{
    return saysFinal(words) || saysDone(words, {u"resolved", u"restored", u"remediated"});
}

/// Sentence that end an incident only where nobody goes on watching it.
bool perhapsTellsOfAnEnd(const Sentence &words)
{
    return saysDone(words, {u"fixed", u"recovered"})
        || ((says(words, {u"back", u"to", u"normal"}) || says(words, {u"returned", u"to", u"normal"}))
            && !plans(words));
}

/// "We are monitoring", not "our monitoring systems".
bool watches(const Sentence &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString before = i > 0 ? words.at(i - 1) : QString();
        const QString after = words.value(i + 1);
        if (words.at(i) == u"monitor"_s && isOneOf(before, {u"to", u"will", u"'ll", u"we", u"and", u"closely"}))
            return true;
        const bool thing = isOneOf(before,
                                   {u"our", u"service", u"internal", u"system", u"automated", u"external", u"of",
                                    u"from", u"health", u"performance", u"by", u"your", u"in", u"s"})
            || isOneOf(after,
                       {u"system", u"systems", u"tool", u"tools", u"tooling", u"alert", u"alerts", u"alarms", u"team",
                        u"platform", u"detected", u"alerted", u"has", u"shows", u"showed"});
        if (words.at(i) == u"monitoring"_s && !thing)
            return true;
    }
    return false;
}

bool fixIsUnderWay(const Sentence &words)
{
    if (!saysAny(words, {u"fix", u"fixes", u"workaround", u"remediation", u"mitigation"}, words.size()))
        return false;
    return saysAny(words,
                   {u"implementing", u"implemented", u"deploying", u"deployed", u"rolling", u"applying", u"applied",
                    u"developing", u"testing"},
                   words.size())
        && !denies(words, words.size());
}

bool isIdentified(const Sentence &words)
{
    const qsizetype at = words.indexOf(u"identified"_s);
    if (at >= 0 && !denies(words, at) && !saysAny(words, {u"once", u"until", u"when", u"if", u"yet", u"be"}, at))
        return true;
    return fixIsUnderWay(words);
}

Status statusOfWork(const QList<Sentence> &sentences, Place place)
{
    const auto any = [&](auto test) { return std::any_of(sentences.begin(), sentences.end(), test); };
    if (place == Place::Newest && any([](const Sentence &w) { return saysDone(w, {u"completed", u"complete"}); }))
        return Status::Completed;
    if (any([](const Sentence &w) { return saysAny(w, {u"verifying"}, w.size()); }))
        return Status::Verifying;
    const auto begun = [](const Sentence &w) {
        return says(w, {u"in", u"progress"}) || saysDone(w, {u"started", u"begun", u"commenced"});
    };
    return any(begun) ? Status::InProgress : Status::Scheduled;
}

} // namespace

Status statusSpokenOf(const QString &text, Place place, Kind kind)
{
    const QList<Sentence> sentences = sentencesOf(text);
    if (kind == Kind::Maintenance)
        return statusOfWork(sentences, place);
    const auto any = [&](auto test) { return std::any_of(sentences.begin(), sentences.end(), test); };
    const bool watched = any(watches);
    if (place == Place::Newest && (any(tellsOfAnEnd) || (!watched && any(perhapsTellsOfAnEnd))))
        return Status::Resolved;
    if (watched)
        return Status::Monitoring;
    return any(isIdentified) ? Status::Identified : Status::Investigating;
}

bool saysItIsOver(const QString &text)
{
    const QList<Sentence> sentences = sentencesOf(text);
    return std::any_of(sentences.begin(), sentences.end(), tellsOfAnEnd);
}

bool looksBack(const QString &text)
{
    const QList<Sentence> sentences = sentencesOf(text);
    return std::any_of(sentences.begin(), sentences.end(), [](const Sentence &words) {
        return says(words, {u"root", u"cause"}) || says(words, {u"post", u"mortem"})
            || saysAny(words, {u"postmortem"}, words.size());
    });
}

} // namespace noticedesk
