#include "app/check/acronyms.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestLetters = 2;
constexpr qsizetype mostLetters = 5;

/// What readers of notices know, and words that are not acronyms at all.
const QSet<QString> &known()
{
    static const QStringList words =
        u"API URL URI HTTP HTTPS DNS SMS MMS PDF CSV XML JSON HTML CSS UTC GMT EST EDT CST CDT MST MDT PST PDT ET CT "
        u"PT MT "
        "CET CEST BST IST JST AEST AEDT US USA EU UK UAE NZ UN AM PM OK ID FAQ ETA UI UX CDN IP TLS SSL SMTP IMAP POP "
        "POP3 "
        "SSO VPN CPU GPU RAM SSD TV PC IT HR PR Q1 Q2 Q3 Q4 AWS GCP IBM SAP SQL SSH FTP SFTP IOS APP GB MB TB KB ATM "
        "PIN "
        "CEO CTO MFA 2FA OTP SIM AI ML LLM GPT SDK CLI IDE CI CD TCP UDP WIFI LAN WAN NYC LA SF DC NET RSS QR GPS USB "
        "DVD "
        "VS RE FYI TBD ASAP PS NB AD SAML OAUTH LDAP REST CRM ERP POS EC2 S3 RDS MAC OS DDOS DOS 3G 4G 5G LTE VM VMS "
        "PHP ARM AMD NPM EMEA APAC LATAM VOIP RFC DB RSA PRS WWW OAUTH2 JWT HTTP2 NAT NTP LB HA QA JS"_s.split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

/// Nothing if the word is no acronym. A number with letters is a name ("EX804417"), not one.
QString lettersOf(QStringView word)
{
    if (word.size() > fewestLetters && word.endsWith(u's'))
        word.chop(1);
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar unit) { return unit.isUpper(); });
    const bool isAcronym = word.size() >= fewestLetters && word.size() <= mostLetters && word.front().isUpper()
        && capitals >= fewestLetters && capitals == word.size();
    return isAcronym && !known().contains(word.toString()) ? word.toString() : QString();
}

/// "Git LFS", "Cosmos DB", "Team SYNC": with a word in capitals beside it, it is part of a name.
bool isInAName(const ReadText &text, qsizetype word)
{
    const auto isName = [&](qsizetype neighbour) {
        if (neighbour < 0 || neighbour >= text.words.size())
            return false;
        const TextRange &here = text.words.at(word);
        const TextRange &there = text.words.at(neighbour);
        const TextRange between = neighbour < word ? TextRange{there.end(), here.begin - there.end()}
                                                   : TextRange{here.end(), there.begin - here.end()};
        const ReadText::Sentence *sentence = text.sentenceAt(there.begin);
        const bool isFirst = sentence && sentence->firstWord == neighbour;
        return text.textOf(between) == u" "_s && text.wordAsWritten(neighbour).front().isUpper() && !isFirst;
    };
    return isName(word - 1) || isName(word + 1);
}

/// A line in capitals is a heading.
bool isInAHeading(const ReadText &text, qsizetype word)
{
    const ReadText::Sentence *sentence = text.sentenceAt(text.words.at(word).begin);
    const QStringView line = sentence ? text.textOf(sentence->range) : QStringView();
    return std::none_of(line.begin(), line.end(), [](QChar unit) { return unit.isLower(); });
}

/// "Remote Block List (RBL)" and "RBL (Remote Block List)".
bool isExplained(const ReadText &text, const TextRange &range)
{
    const QString &written = text.prose.text;
    if (range.begin > 1 && written.at(range.begin - 1) == u'(')
        return true;
    const QStringView after = QStringView(written).sliced(range.end());
    const QStringView bracket = after.startsWith(u's') ? after.sliced(1) : after;
    return bracket.startsWith(u" ("_s) && bracket.size() > 3 && bracket.at(2).isLetter();
}

/// Part of a name with figures or marks: "CVE-2024", "us-east-1", "A/B".
bool isPartOfAName(const QString &written, const TextRange &range)
{
    const auto joins = [](QChar unit) { return u"-_/@#.:+&·•"_s.contains(unit); };
    const bool before =
        range.begin > 1 && joins(written.at(range.begin - 1)) && written.at(range.begin - 2).isLetterOrNumber();
    const bool after = range.end() + 1 < written.size() && joins(written.at(range.end()))
        && written.at(range.end() + 1).isLetterOrNumber();
    return before || after;
}

} // namespace

QList<Acronym> acronymsOf(const ReadText &text)
{
    QList<Acronym> acronyms;
    QSet<QString> seen;
    for (qsizetype word = 0; word < text.words.size(); ++word) {
        const TextRange range = text.words.at(word);
        const QString letters = lettersOf(text.wordAsWritten(word));
        if (letters.isEmpty() || seen.contains(letters) || isInAName(text, word) || isInAHeading(text, word)
            || isPartOfAName(text.prose.text, range))
            continue;
        seen.insert(letters);
        acronyms.append({letters, range, isExplained(text, range)});
    }
    return acronyms;
}

QSet<QString> acronymsIn(const ReadText &text)
{
    QSet<QString> letters;
    for (const Acronym &acronym : acronymsOf(text))
        letters.insert(acronym.letters);
    return letters;
}

} // namespace noticedesk
