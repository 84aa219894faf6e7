#include "app/check/families.h"
#include "app/check/hiddentext.h"
#include "app/check/internalname.h"
#include "app/check/phrases.h"
#include "app/incident/address.h"
#include "app/incident/templaterules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct LeavingRules {
    Q_DECLARE_TR_FUNCTIONS(LeavingRules)
};

void checkNames(const Passage &passage, const Draft &draft, FindingList &found)
{
    for (const TextRange &range : internalNames(passage.source, draft.circumstances.page))
        found.add(Rule::InternalName, {passage.field, range},
                  LeavingRules::tr("“%1” is of use inside the house alone. Leave it out, or add it to the page's list.")
                      .arg(passage.source.mid(range.begin, range.length)));
}

/// `{{…}}`; `[service]` and `<name>` where the words are those of a form to fill in.
const QRegularExpression &bracketForm()
{
    static const QRegularExpression form(
        u"\\{\\{(?:[^{}\\n]{0,80}\\}\\}?)?|\\[([a-z][a-z _/-]{1,30}|X{1,3}|x{2,3}|[A-Z][a-z]+ (?:name|time|date))\\]|"
        "<([a-z][a-z _-]{1,30})>|\\[(?:insert|your|INSERT|YOUR|Insert|Your)\\b[^\\]\\n]{0,60}\\]"_s);
    return form;
}

bool isWordOfAForm(const QString &words)
{
    static const QRegularExpression form(
        u"(?:^|[ _/-])(?:service|services|product|products|name|names|time|date|zone|link|url|number|company|region|"
        "team|feature|component|components|customer|customers|description|details|issue|impact|vendor|reason|location|"
        "system|platform|x+|hours?|minutes?|duration|contact|email|phone|cause|status|title|text|here)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(words).hasMatch();
}

bool isPlaceholder(const QRegularExpressionMatch &match)
{
    const QString inside = match.captured(1) + match.captured(2);
    return inside.isEmpty() || isWordOfAForm(inside);
}

void addPlaceholder(const Passage &passage, const TextRange &range, FindingList &found)
{
    const QString written = passage.text.textOf(range).toString();
    const QStringList facts = factsAsked(written);
    if (!facts.isEmpty() && !facts.first().isEmpty())
        found.add(Rule::PlaceholderLeft, passage.place(range),
                  LeavingRules::tr("A fact is missing: %1.").arg(facts.first()));
    else if (written == "{{"_L1)
        found.add(Rule::PlaceholderLeft, passage.place(range),
                  LeavingRules::tr("A placeholder is opened here and not closed with “}}”."));
    else
        found.add(Rule::PlaceholderLeft, passage.place(range),
                  LeavingRules::tr("“%1” still waits to be filled in.").arg(written));
}

void checkPlaceholders(const Passage &passage, FindingList &found)
{
    static const Phrases words(u"tbd|tbc|todo|fixme|xxx|xxxx|lorem ipsum|lorem");
    const ReadText &text = passage.text;
    for (const QRegularExpressionMatch &match : bracketForm().globalMatch(text.prose.text))
        if (isPlaceholder(match))
            addPlaceholder(passage, {match.capturedStart(), match.capturedLength()}, found);
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        const qsizetype count = words.at(text, word, text.words.size());
        const QStringView written = text.wordAsWritten(word);
        if (count > 0 && (written.toString().isUpper() || text.word(word) == u"lorem"))
            addPlaceholder(passage, text.rangeOfWords(word, count), found);
    }
}

void checkLinks(const Passage &passage, FindingList &found)
{
    for (const Prose::Link &link : passage.text.prose.links)
        if (!linkAddress(link.address))
            found.add(Rule::UnsafeLink, passage.place(link.words),
                      LeavingRules::tr("The link “%1” leads to no address that readers can safely follow.")
                          .arg(shownAddress(link.address)));
}

void checkHidden(const Passage &passage, FindingList &found)
{
    const auto range = hiddenCharacters(passage.source);
    if (!range)
        return;
    const Place place{passage.field, *range};
    found.add(Rule::HiddenCharacters, {passage.field, {range->begin, 1}},
              LeavingRules::tr("Characters stand here that nobody sees; some turn the order of the others around."),
              {replacement(LeavingRules::tr("Remove them"), place, withoutHidden(passage.written(place)))});
}

/// "401 Unauthorized" is an answer of a server.
bool isAnswerOfAServer(const ReadText &text, const ReadText::Sentence &sentence)
{
    static const Phrases answers(u"401|403|http|error|errors|status code|response|responses|login|sign in");
    return answers.areIn(text, sentence);
}

/// It stands on a template that was written with those who answer for security.
bool isWrittenForSecurity(const Draft &draft)
{
    const QList<PageTemplate> templates = templatesOn(draft.circumstances.page);
    return std::any_of(templates.begin(), templates.end(), [&](const PageTemplate &each) {
        return each.pattern.security && isWrittenOn(each.pattern, draft.update.body);
    });
}

void checkSecurity(const Passage &passage, const Draft &draft, FindingList &found)
{
    static const Phrases words(u"breach|breached|breaches|unauthorised|unauthorized|compromised|compromise|hacked|"
                               u"hackers|exfiltrated|exfiltration|ransomware|data leak|leaked");
    const ReadText &text = passage.text;
    for (const ReadText::Sentence &sentence : text.sentences) {
        const auto hit = words.firstIn(text, sentence);
        if (!hit || isAnswerOfAServer(text, sentence))
            continue;
        if (isWrittenForSecurity(draft))
            return;
        const TextRange range = text.rangeOfWords(hit->word, hit->count);
        found.add(Rule::SecurityWords, passage.place(range),
                  LeavingRules::tr("“%1” may bind the house in law. Let those who answer for security read it first.")
                      .arg(text.textOf(range)));
        return;
    }
}

} // namespace

void checkLeaving(const Passage &passage, const Draft &draft, FindingList &found)
{
    checkNames(passage, draft, found);
    checkPlaceholders(passage, found);
    checkLinks(passage, found);
    checkHidden(passage, found);
    if (draft.english)
        checkSecurity(passage, draft, found);
}

} // namespace noticedesk
