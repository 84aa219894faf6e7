#include "app/check/fieldwords.h"

#include "app/check/dictionary.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheTrade(const QString &word)
{
    static const QStringList list =
        u"agentic allowlist allowlisted async autoscale autoscaler autoscaling autoscaled blocklist config configs "
        u"cron "
        "denylist discoverability docker elasticsearch enablement enqueue enqueued enqueuing errored etcd github gpt "
        "hotfix hotfixes http https impactful kubectl kubernetes linux malware memcached microservice microservices "
        "middleware mortem mysql namespace namespaces nginx oauth onboarding oncall postgres postmortem postmortems "
        "pre proxying queueing ransomware redis "
        "repo "
        "repos retryable scalability schema schemas signup signups subdomain subdomains subnet subnets throughput "
        "timestamp timestamps triage triaged triaging ubuntu unsubscription uptime vnet webhook webhooks webmail wifi"_s
            .split(u' ');
    static const QSet<QString> words(list.begin(), list.end());
    return words.contains(word);
}

/// Words that are glued on by a slip rather than to make a new word.
bool isParticle(const QString &word)
{
    static const QStringList words{u"and"_s, u"the"_s, u"for"_s, u"was"_s,  u"are"_s,  u"with"_s, u"that"_s, u"not"_s,
                                   u"but"_s, u"has"_s, u"had"_s, u"have"_s, u"from"_s, u"this"_s, u"our"_s,  u"you"_s,
                                   u"can"_s, u"all"_s, u"any"_s, u"its"_s,  u"his"_s,  u"will"_s, u"been"_s, u"were"_s};
    return words.contains(word);
}

bool isPartOfACompound(const QString &part, Dictionary &dictionary)
{
    return part.size() >= 3 && !isParticle(part) && dictionary.knows(part);
}

bool isCompound(const QString &word, Dictionary &dictionary)
{
    static const QStringList shortEnds{u"up"_s, u"on"_s, u"in"_s};
    for (qsizetype cut = 3; cut + 2 <= word.size(); ++cut) {
        const QString end = word.sliced(cut);
        if (isPartOfACompound(word.first(cut), dictionary)
            && (shortEnds.contains(end) || isPartOfACompound(end, dictionary)))
            return true;
    }
    return false;
}

bool isDerived(const QString &word, Dictionary &dictionary)
{
    static const QStringList prefixes{u"re"_s,   u"pre"_s,  u"mis"_s, u"un"_s,    u"de"_s,   u"non"_s,
                                      u"over"_s, u"auto"_s, u"sub"_s, u"multi"_s, u"micro"_s};
    if (word.endsWith(u's') && word.size() > 4 && dictionary.knows(word.chopped(1)))
        return true;
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) {
        const QString rest = word.sliced(std::min(prefix.size(), word.size()));
        const QString singular = rest.endsWith(u's') ? rest.chopped(1) : rest;
        return word.startsWith(prefix) && rest.size() >= 4 && (dictionary.knows(rest) || dictionary.knows(singular));
    });
}

bool isOtherEnglish(const QString &word, Dictionary &dictionary)
{
    static const QList<std::pair<QString, QString>> spellings{
        {u"is"_s, u"iz"_s},    {u"iz"_s, u"is"_s},      {u"ys"_s, u"yz"_s},      {u"our"_s, u"or"_s},
        {u"lled"_s, u"led"_s}, {u"lling"_s, u"ling"_s}, {u"ement"_s, u"ment"_s}, {u"tre"_s, u"ter"_s},
        {u"ogue"_s, u"og"_s},  {u"ence"_s, u"ense"_s}};
    return std::any_of(spellings.begin(), spellings.end(), [&](const std::pair<QString, QString> &spelling) {
        const qsizetype at = word.lastIndexOf(spelling.first);
        if (at < 1)
            return false;
        QString other = word;
        return dictionary.knows(other.replace(at, spelling.first.size(), spelling.second));
    });
}

} // namespace

bool isSpelledRight(const QString &word, Dictionary &dictionary)
{
    if (dictionary.knows(word))
        return true;
    QString plain = word.toLower();
    if (plain.endsWith("'s"_L1))
        plain.chop(2);
    return isOfTheTrade(plain) || dictionary.knows(plain) || isCompound(plain, dictionary)
        || isDerived(plain, dictionary) || isOtherEnglish(plain, dictionary);
}

} // namespace noticedesk
