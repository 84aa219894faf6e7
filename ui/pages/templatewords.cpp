#include "ui/pages/templatewords.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Remarks {
    Q_DECLARE_TR_FUNCTIONS(TemplateForm)
};

/// Empty for the faults of a name.
QString sentenceFor(TemplateFault fault)
{
    switch (fault) {
    case TemplateFault::NoName:
    case TemplateFault::NameTaken: return {};
    case TemplateFault::NoBody: return Remarks::tr("Without a text the template is not offered.");
    case TemplateFault::NotClosed:
        return Remarks::tr("A placeholder is opened with “{{” and not closed with “}}” on the same line, within 80 "
                           "characters. It can be used so, but nobody is led to the fact.");
    case TemplateFault::NotOpened: return Remarks::tr("“}}” closes a placeholder that was not opened with “{{”.");
    case TemplateFault::NoFact:
        return Remarks::tr("A placeholder has no words between its braces, so nobody knows what to fill in.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString nameRemark(const QList<PageTemplate> &templates, int at, const QString &kept)
{
    const QList<TemplateFault> faults = templateFaults(templates, at);
    if (faults.contains(TemplateFault::NoName))
        return Remarks::tr("A template needs a name. It keeps “%1” until it has one.").arg(kept);
    if (faults.contains(TemplateFault::NameTaken))
        return Remarks::tr("Another template is called “%1” already. This one stays “%2”.")
            .arg(templates.at(at).pattern.name, kept);
    return {};
}

QString textRemark(const QList<PageTemplate> &templates, int at)
{
    QStringList sentences;
    for (const TemplateFault fault : templateFaults(templates, at))
        if (const QString sentence = sentenceFor(fault); !sentence.isEmpty())
            sentences.append(sentence);
    return sentences.join(u'\n');
}

QString factsRemark(const Template &pattern)
{
    QStringList facts = factsAsked(pattern.title + u'\n' + pattern.headline + u'\n' + pattern.body);
    facts.removeAll(QString());
    return facts.isEmpty() ? Remarks::tr("Asks for no fact. Words in double braces, as {{cause}}, are asked for.")
                           : Remarks::tr("Asks for: %1").arg(facts.join(u" · "_s));
}

} // namespace noticedesk
