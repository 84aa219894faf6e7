#include "app/check/families.h"
#include "app/check/phrases.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct TitleRules {
    Q_DECLARE_TR_FUNCTIONS(TitleRules)
};

/// Whether nothing is left of the title without the words that any title could have.
bool isVague(const ReadText &title)
{
    static const Phrases empty(u"issue|issues|outage|outages|problem|problems|incident|incidents|service|services|"
                               u"disruption|disruptions|interruption|system|systems|platform|general|update|updates|"
                               u"notice|alert|unplanned|some|minor|major|partial|full|complete|the|a|an|with|of|in|on|"
                               u"to|for|and|our|we|are|is|have|has|been|status|error|errors|investigating|"
                               u"possible|potential|technical|degraded|degradation|performance|experiencing|current|"
                               u"currently|ongoing|known|maintenance|scheduled|planned|emergency|resolved|monitoring|"
                               u"report|new|multiple|several|all|various|reported|intermittent");
    for (qsizetype word = 0; word < title.words.size(); ++word)
        if (empty.at(title, word, title.words.size()) == 0)
            return false;
    return true;
}

void checkTitleLength(const Draft &draft, FindingList &found)
{
    const int most = draft.rules().mostTitleCharacters;
    if (const qsizetype length = draft.title.source.size(); length > most)
        found.add(Rule::TitleLong, {Field::Title, {most, length - most}},
                  TitleRules::tr("The title has %1 characters; status pages take %2.").arg(length).arg(most));
}

} // namespace

void checkBodyLength(const Draft &draft, FindingList &found)
{
    const int most = draft.rules().mostBodyCharacters;
    if (const qsizetype length = draft.body.source.size(); length > most)
        found.add(Rule::BodyLong, {Field::Body, {most, length - most}},
                  TitleRules::tr("The body has %1 characters; status pages take %2.").arg(length).arg(most));
}

void checkTitle(const Draft &draft, FindingList &found)
{
    const QString &title = draft.title.source;
    checkTitleLength(draft, found);
    if (draft.english && !title.isEmpty() && isVague(draft.title.text))
        found.add(Rule::TitleVague, {Field::Title, {0, title.size()}},
                  TitleRules::tr("“%1” could stand over any incident. Name the service, or what goes wrong with it.")
                      .arg(title));
}

} // namespace noticedesk
