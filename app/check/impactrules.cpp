#include "app/check/families.h"
#include "app/check/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct ImpactRules {
    Q_DECLARE_TR_FUNCTIONS(ImpactRules)
};

/// What the title says, readers know: it stands over every update.
void checkImpactTold(const Draft &draft, FindingList &found)
{
    if (!draft.before.isEmpty() || !draft.english || tellsImpact(draft.body.text) || tellsImpact(draft.headline.text)
        || tellsImpact(draft.title.text))
        return;
    found.add(Rule::ImpactMissing, {Field::Body, {}},
              ImpactRules::tr("The first update does not say who cannot do what, and that is what readers look for."),
              {newSection(draft, u"User impact"_s, ImpactRules::tr("who cannot do what"))});
}

/// A number, a group or a condition makes a vague word exact.
bool isNarrowed(const ReadText &text, const ReadText::Sentence &sentence, const Phrases::Hit &vague)
{
    static const Phrases narrowing(
        u"who|whose|that|which|using|with|when|if|where|while|in|on|via|through|trying|attempting|accessing|located|"
        u"hosted|running|connecting|between|based|across|only|under|at|percent|connected|visiting|navigating|uploading|"
        u"sending|receiving|logging|signing|having|belonging|assigned|affected by|created|utilizing|making|of the|"
        u"including|such as|like|for|during|whenever|after|unless");
    for (qsizetype word = sentence.firstWord; word < sentence.wordEnd; ++word) {
        const bool isPart = word >= vague.word && word < vague.end();
        if (!isPart && text.word(word).at(0).isDigit())
            return true;
    }
    return narrowing.firstIn(text, vague.end(), sentence.wordEnd).has_value();
}

void checkScope(const Draft &draft, FindingList &found)
{
    static const Phrases vague(u"some users|some customers|some clients|some people|some accounts|a subset of users|"
                               u"a subset of customers|a subset of accounts|a subset of our users|"
                               u"a subset of our customers|a small subset of users|a small subset of customers|"
                               u"a portion of users|a portion of customers|a portion of our users|"
                               u"a portion of our customers|certain users|certain customers|a number of users|"
                               u"a number of customers|a few users|a few customers|several users|"
                               u"several customers|many users|many customers");
    const ReadText &text = draft.body.text;
    if (text.prose.text.contains(u'%'))
        return; // it is counted, if in another sentence
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = vague.firstIn(text, sentence);
        if (!hit || isNarrowed(text, sentence, *hit))
            continue;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        found.add(Rule::ScopeVague, draft.body.place(range),
                  ImpactRules::tr("“%1” leaves readers to guess whether they are meant. Say how many, or which.")
                      .arg(text.textOf(range)));
        return;
    }
}

void checkDownplay(const Draft &draft, FindingList &found)
{
    static const Phrases small(u"small number|small subset|small percentage|small portion|very few|minor issue|"
                               u"minor issues|minor disruption|minor disruptions|minor outage|minor impact|"
                               u"minor interruption|minor delay|minor delays|minor problem|minor problems|"
                               u"minor degradation|minor inconvenience|brief outage|brief interruption|"
                               u"brief disruption|brief period|brief delay|brief downtime|brief issue|"
                               u"brief degradation|briefly unavailable|briefly interrupted|minor incident");
    const Severity severity = draft.incident.severity;
    if (severity != Severity::Major && severity != Severity::Critical)
        return;
    const ReadText &text = draft.body.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = small.firstIn(text, sentence);
        if (!hit || text.textOf(sentence.range).contains(u'%')) // who counts makes nothing small
            continue;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        const QString grade = severity == Severity::Major ? ImpactRules::tr("major") : ImpactRules::tr("critical");
        found.add(Rule::Downplay, draft.body.place(range),
                  ImpactRules::tr("“%1” makes small what the page shows as %2.").arg(text.textOf(range), grade));
        return;
    }
}

bool advises(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases advice(u"as a workaround|workaround is to|workaround for this|possible workaround|"
                                u"temporary workaround|can work around|a workaround would be|upon retry|"
                                u"retry the|retry your|please retry|should retry|may retry|can retry|try again|"
                                u"clear your cache|clearing your cache|clear the cache|instead use|use instead|"
                                u"hard refresh|refresh the page|refresh your browser|try refreshing|log out and");
    static const Phrases ours(u"we implemented|we have implemented|we've implemented|we applied|we have applied|"
                              u"no workaround|working on a workaround|deployed a workaround|engineers|"
                              u"looking for a workaround|our team|investigating a workaround|error|message");
    static const Phrases readers(u"you|users|customers|please|clients|your|can|may|should|is to");
    return advice.areIn(text, sentence) && readers.areIn(text, sentence) && !ours.areIn(text, sentence);
}

/// The body with the sentence in a section of its own at the end.
Fix movedToSection(const Draft &draft, const ReadText::Sentence &sentence)
{
    const QString &body = draft.body.source;
    const TextRange place = draft.body.place(sentence.range).range;
    qsizetype after = place.end();
    while (after < body.size() && body.at(after) == u' ')
        ++after;
    const QString rest = body.sliced(after).trimmed();
    const QString section =
        newSection(draft, u"Workaround"_s, QString()).text.replace(u"{{}}"_s, draft.body.written({Field::Body, place}));
    return replacement(ImpactRules::tr("Move it to a section “Workaround”"),
                       {Field::Body, {place.begin, body.size() - place.begin}}, rest + section);
}

void checkWorkaround(const Draft &draft, FindingList &found)
{
    const ReadText &text = draft.body.text;
    if (text.sentences.size() < 3) // nothing is buried in two sentences
        return;
    for (const ReadText::Sentence &sentence : text.sentences) {
        const ReadText::Part *part = text.partAt(sentence.range.begin);
        if ((part && part->label.contains("workaround"_L1)) || !advises(text, sentence))
            continue;
        found.add(Rule::WorkaroundBuried, draft.body.place(sentence.range),
                  ImpactRules::tr("What readers can do meanwhile is easily missed here. Give it a section of its own."),
                  {movedToSection(draft, sentence)});
        return;
    }
}

} // namespace

void checkImpact(const Draft &draft, FindingList &found)
{
    if (draft.incident.kind == Kind::Maintenance)
        return;
    checkImpactTold(draft, found);
    if (!draft.english)
        return;
    checkScope(draft, found);
    checkDownplay(draft, found);
    if (draft.isOpen())
        checkWorkaround(draft, found);
}

} // namespace noticedesk
