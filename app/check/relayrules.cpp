#include "app/check/families.h"
#include "app/check/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct RelayRules {
    Q_DECLARE_TR_FUNCTIONS(RelayRules)
};

/// Whose words are relayed: as the incident says, or as its headlines do. Empty: nobody's but ours.
QString vendorOf(const Draft &draft)
{
    if (!draft.incident.source.name.isEmpty())
        return draft.incident.source.name;
    if (const QString named = vendorNamedIn(draft.update.headline); !named.isEmpty())
        return named;
    const auto told =
        std::find_if(draft.before.begin(), draft.before.end(), [](const Told &each) { return !each.vendor.isEmpty(); });
    return told == draft.before.end() ? QString() : told->vendor;
}

/// The headline or the first two sentences say whose words follow.
bool isIntroduced(const Draft &draft, const QString &vendor)
{
    if (draft.update.headline.contains(vendor, Qt::CaseInsensitive))
        return true;
    const ReadText &text = draft.body.text;
    constexpr qsizetype leadIn = 2;
    const qsizetype looked = std::min(leadIn, text.sentences.size());
    return std::any_of(text.sentences.begin(), text.sentences.begin() + looked,
                       [&](const ReadText::Sentence &sentence) {
                           return text.textOf(sentence.range).contains(vendor, Qt::CaseInsensitive);
                       });
}

void checkVoice(const Draft &draft, const QString &vendor, FindingList &found)
{
    static const Phrases ours(u"we|our|we're|we've|we'll|us");
    const ReadText &text = draft.body.text;
    const auto hit = ours.firstIn(text, 0, text.words.size());
    if (!hit || isIntroduced(draft, vendor))
        return;
    const QString headline = RelayRules::tr("Update from %1").arg(vendor);
    found.add(Rule::VoiceAmbiguous, draft.body.place(text.rangeOfWords(hit->word, hit->count)),
              RelayRules::tr("Readers take “%1” for us, but it is %2 who speaks.")
                  .arg(text.textOf(text.rangeOfWords(hit->word, hit->count)), vendor),
              {replacement(RelayRules::tr("Set the headline “%1”").arg(headline),
                           {Field::Headline, {0, draft.update.headline.size()}}, headline)});
}

/// Two letters and figures, as Microsoft's; or any address.
bool givesAReference(const Draft &draft)
{
    static const QRegularExpression form(u"\\b[A-Z]{2,4}-?\\d{4,}\\b"_s);
    const QString &body = draft.body.source;
    return body.contains("http"_L1) || form.match(body).hasMatch() || form.match(draft.incident.title).hasMatch()
        || form.match(draft.update.headline).hasMatch();
}

void checkReference(const Draft &draft, const QString &vendor, FindingList &found)
{
    const Source &source = draft.incident.source;
    if (!source.reference.isEmpty() || !source.link.isEmpty() || givesAReference(draft))
        return;
    found.add(
        Rule::VendorReferenceMissing, {Field::Source, {}},
        RelayRules::tr("Neither %1's reference nor a link is given, so readers cannot follow it there.").arg(vendor),
        {setByHand(RelayRules::tr("Set the reference…"), Field::Source)});
}

/// A later post that was read from outside, beside a draft that has not gone out.
void checkNewer(const Draft &draft, const QString &vendor, FindingList &found)
{
    if (draft.update.stage == Stage::Posted)
        return;
    const QList<Update> &updates = draft.incident.updates;
    const bool isOutrun = std::any_of(updates.begin(), updates.end(), [&](const Update &other) {
        return other.id != draft.update.id && other.stage != Stage::Withdrawn && !other.sourceKey.isEmpty()
            && other.postedAt > draft.update.postedAt;
    });
    if (isOutrun)
        found.add(
            Rule::VendorNewer, {Field::Source, {}},
            RelayRules::tr("%1 has said more since what this draft relays. Compare before it goes out.").arg(vendor));
}

} // namespace

void checkRelaying(const Draft &draft, FindingList &found)
{
    const QString vendor = vendorOf(draft);
    if (vendor.isEmpty() || draft.incident.kind == Kind::Maintenance)
        return;
    if (draft.english)
        checkVoice(draft, vendor, found);
    checkReference(draft, vendor, found);
    checkNewer(draft, vendor, found);
}

} // namespace noticedesk
