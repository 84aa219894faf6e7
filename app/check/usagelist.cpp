#include "app/check/usagelist.h"

#include <QStringList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QList<Usage> shippedUsage()
{
    return {
        {u"reoccurrence"_s, u"recurrence"_s},
        {u"reoccurrences"_s, u"recurrences"_s},
        {u"re occurrence"_s, u"recurrence"_s},
        {u"reoccur"_s, u"recur"_s},
        {u"reoccurring"_s, u"recurring"_s},
        {u"reoccurred"_s, u"recurred"_s},
        {u"utilize"_s, u"use"_s},
        {u"utilise"_s, u"use"_s},
        {u"utilizing"_s, u"using"_s},
        {u"utilising"_s, u"using"_s},
        {u"utilized"_s, u"used"_s},
        {u"utilised"_s, u"used"_s},
        {u"at this point in time"_s, u"now"_s},
        {u"at the present time"_s, u"now"_s},
        {u"in order to"_s, u"to"_s},
        {u"prior to"_s, u"before"_s},
        {u"due to the fact that"_s, u"because"_s},
        {u"in the event that"_s, u"if"_s},
        {u"a large number of"_s, u"many"_s},
        {u"on a regular basis"_s, u"regularly"_s},
        {u"with regards to"_s, u"about"_s},
        {u"irregardless"_s, u"regardless"_s},
        {u"root caused"_s, u"traced"_s},
    };
}

} // namespace

QString UsageList::insteadOf(const ReadText &text, qsizetype word, qsizetype count) const
{
    QStringList words;
    for (qsizetype at = word; at < word + count; ++at)
        words.append(text.word(at).toString());
    return instead.value(words.join(u' '));
}

UsageList usageList(const QList<Usage> &ofThePage)
{
    QHash<QString, QString> instead;
    for (const Usage &usage : shippedUsage() + ofThePage) {
        const ReadText words = readLine(usage.word);
        QStringList parts;
        for (qsizetype word = 0; word < words.words.size(); ++word)
            parts.append(words.word(word).toString());
        if (!parts.isEmpty())
            instead.insert(parts.join(u' '), usage.instead);
    }
    return {Phrases(QStringList(instead.keys()).join(u'|')), instead};
}

} // namespace noticedesk
