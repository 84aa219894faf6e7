#include "app/check/told.h"

#include "app/check/acronyms.h"
#include "app/check/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const Phrases &effects()
{
    static const Phrases phrases(
        u"unable|cannot|can't|can not|couldn't|could not|not "
        u"able|fail|fails|failing|failed|failure|failures|error|errors|"
        u"slow|slower|slowly|slowness|slowdown|delay|delays|delayed|late|degraded|degradation|unavailable|"
        u"unavailability|"
        u"down|outage|outages|offline|latency|timeout|timeouts|timing out|timed out|rejected|rejecting|not working|"
        u"not loading|not responding|not receiving|not functioning|unresponsive|disruption|disruptions|disrupted|"
        u"interruption|interruptions|interrupted|intermittent|intermittently|missing|incorrect|incorrectly|impacted|"
        u"impacting|impact|affected|affecting|affects|crash|crashes|crashing|stuck|blocked|inaccessible|not accessible|"
        u"lost|loss|losing|duplicate|duplicates|bounce|bouncing|bounced|trouble|difficulty|difficulties|instability|"
        u"unstable|unexpected|elevated|broken|stopped|won't|doesn't|don't|isn't|aren't|wasn't|weren't|issues with|"
        u"issue with|issues accessing|issue accessing|issues logging|having issues|issues loading|issues connecting|"
        u"issues sending|issues receiving|issues uploading|increased|longer|repeated|repeatedly|wait time|wait times|"
        u"problems with|problem with|problems accessing|reduced|limited|"
        u"hang|hanging|hangs|drop|dropped|dropping|disconnected|disconnects|disconnecting|expired|connectivity issues|"
        u"not be able|not available|not sending|not delivered|not being|performance issues|degrading|downtime|"
        u"malfunction|malfunctioning|disabled|declined|queued|high load|poor|false|wrong|stale|lagging|lag");
    return phrases;
}

bool hasLabel(const ReadText &text, QStringView words)
{
    const QStringList wanted = words.toString().split(u'|');
    return std::any_of(text.parts.begin(), text.parts.end(), [&](const ReadText::Part &part) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QString &each) { return part.label.contains(each); });
    });
}

bool tellsStart(const ReadText &text, const QList<ClockTime> &times)
{
    static const Phrases begins(u"since|began|begin|beginning|started|starting|from|around|approximately|on");
    if (hasLabel(text, u"start time|began|started|timeline"))
        return true;
    return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const ReadText::Sentence &sentence) {
        if (speaksOfNextUpdate(text, sentence))
            return false;
        return timesIn(sentence, times) > 0 || (begins.areIn(text, sentence) && saysDate(text, sentence));
    });
}

bool tellsEnd(const ReadText &text, const QList<ClockTime> &times)
{
    static const Phrases ends(
        u"resolved|restored|recovered|recovery|mitigated|ended|end|over|fixed|completed|until|till|"
        u"returned|back|stopped|by|as of|deployed|rolled back|operational|normal|stabilized|"
        u"stabilised|closed|cleared|finished");
    static const Phrases lasting(
        u"for|lasted|lasting|duration|total|within|after|took|approximately|about|period|outage|"
        u"downtime|minute|hour");
    if (hasLabel(text, u"end time|duration|timeline"))
        return true;
    return std::any_of(text.sentences.begin(), text.sentences.end(), [&](const ReadText::Sentence &sentence) {
        if (speaksOfNextUpdate(text, sentence))
            return false;
        const qsizetype named = timesIn(sentence, times);
        return named > 1 || (named == 1 && ends.areIn(text, sentence))
            || (saysDuration(text, sentence) && lasting.areIn(text, sentence));
    });
}

QHash<QString, int> wordCounts(const ReadText &text)
{
    QHash<QString, int> counts;
    for (qsizetype word = 0; word < text.words.size(); ++word)
        ++counts[text.word(word).toString()];
    return counts;
}

} // namespace

bool Told::isOf(const Update &update) const
{
    return id == update.id && status == update.status && postedAt == update.postedAt && promise == update.promise
        && headline == update.headline && body == update.body;
}

Told toldBy(const Update &update, const ReadText &headline, const ReadText &body, const QList<ClockTime> &times)
{
    Told told;
    told.id = update.id;
    told.status = update.status;
    told.postedAt = update.postedAt;
    told.promise = update.promise;
    told.headline = update.headline;
    told.body = update.body;
    told.impact = tellsImpact(body) || tellsImpact(headline);
    told.start = tellsStart(body, times);
    told.end = tellsEnd(body, times);
    told.vendor = vendorNamedIn(update.headline);
    told.explained = acronymsIn(body);
    told.words = wordCounts(body);
    return told;
}

bool tellsImpact(const ReadText &text)
{
    return hasLabel(text, u"impact|user experience|affected|scope|customers see") || effects().areIn(text);
}

bool speaksOfNextUpdate(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases next(u"next update|next updates|further update|further updates|another update|"
                              u"additional update|additional updates|provide an update|provide updates|post an update|"
                              u"send an update|share an update|give an update|update you|keep you updated|"
                              u"keep you informed|keep you posted|provide more information|provide further information|"
                              u"provide additional information|share more information|share more details|"
                              u"provide more details|provide further details|more information|further information|"
                              u"will update|we'll update|updates every|update every|update within|update in|update by|"
                              u"more updates|continue to provide updates|follow up update|share updates|post updates");
    if (next.areIn(text, sentence))
        return true;
    const ReadText::Part *part = text.partAt(sentence.range.begin);
    return part && part->label.contains("next update"_L1);
}

QString vendorNamedIn(const QString &headline)
{
    static const QRegularExpression form(u"\\b(?:from|by)\\s+(?:the\\s+)?(\\p{Lu}[\\w.&-]{1,40})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(headline).captured(1);
}

double likeness(const QHash<QString, int> &a, const QHash<QString, int> &b)
{
    int common = 0;
    int all = 0;
    for (auto word = a.begin(); word != a.end(); ++word) {
        common += std::min(word.value(), b.value(word.key()));
        all += word.value();
    }
    for (const int count : b)
        all += count;
    return all == 0 ? 0 : 2.0 * common / all;
}

} // namespace noticedesk
