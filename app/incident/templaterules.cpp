#include "app/incident/templaterules.h"

#include "app/incident/pagerules.h"
#include "app/incident/shippedtemplates.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const QList<PageTemplate> &templates, qsizetype at)
{
    const Template &pattern = templates.at(at).pattern;
    for (qsizetype other = 0; other < templates.size(); ++other)
        if (other != at && templates.at(other).pattern.kind == pattern.kind
            && isSameName(templates.at(other).pattern.name, pattern.name))
            return true;
    return false;
}

bool saysSomething(const Template &pattern)
{
    return !pattern.name.simplified().isEmpty() && !pattern.body.trimmed().isEmpty();
}

TemplateFault faultOf(BraceFault fault)
{
    switch (fault) {
    case BraceFault::NotClosed: return TemplateFault::NotClosed;
    case BraceFault::NotOpened: return TemplateFault::NotOpened;
    case BraceFault::NoFact: return TemplateFault::NoFact;
    }
    Q_UNREACHABLE();
}

} // namespace

const Template *shippedTemplate(const QString &name)
{
    const QList<Template> &shipped = shippedTemplates();
    const auto found =
        std::find_if(shipped.begin(), shipped.end(), [&](const Template &pattern) { return pattern.name == name; });
    return found == shipped.end() ? nullptr : &*found;
}

QList<PageTemplate> templatesOn(const Page &page)
{
    QList<PageTemplate> own = page.templates;
    QList<PageTemplate> all;
    for (const Template &pattern : shippedTemplates()) {
        const auto instead = std::find_if(own.begin(), own.end(),
                                          [&](const PageTemplate &each) { return each.shipped == pattern.name; });
        all.append(instead == own.end() ? PageTemplate{pattern, pattern.name, false} : *instead);
        if (instead != own.end())
            own.erase(instead);
    }
    return all + own;
}

Page withTemplates(Page page, const QList<PageTemplate> &templates)
{
    page.templates = templates;
    page.templates.removeIf(
        [](const PageTemplate &each) { return originOf(each) == Origin::Shipped && !each.putAway; });
    return page;
}

QList<Template> templatesOf(const Page &page, Kind kind)
{
    QList<Template> offered;
    for (const PageTemplate &each : templatesOn(page))
        if (!each.putAway && each.pattern.kind == kind && saysSomething(each.pattern))
            offered.append(each.pattern);
    return offered;
}

Origin originOf(const PageTemplate &own)
{
    const Template *shipped = shippedTemplate(own.shipped);
    if (shipped == nullptr)
        return Origin::Own;
    return *shipped == own.pattern ? Origin::Shipped : Origin::Changed;
}

QList<TemplateFault> templateFaults(const QList<PageTemplate> &templates, qsizetype at)
{
    const Template &pattern = templates.at(at).pattern;
    QList<TemplateFault> faults;
    if (pattern.name.simplified().isEmpty())
        faults.append(TemplateFault::NoName);
    else if (isTaken(templates, at))
        faults.append(TemplateFault::NameTaken);
    if (pattern.body.trimmed().isEmpty())
        faults.append(TemplateFault::NoBody);
    for (const QString &text : {pattern.title, pattern.headline, pattern.body})
        for (const BrokenPlaceholder &broken : brokenPlaceholdersIn(text))
            if (const TemplateFault fault = faultOf(broken.fault); !faults.contains(fault))
                faults.append(fault);
    return faults;
}

bool isWrittenOn(const Template &pattern, const QString &body)
{
    const QStringList lines = body.split(QLatin1Char('\n'));
    bool hasWords = false;
    for (const QString &line : pattern.body.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || !placeholdersIn(line).isEmpty())
            continue;
        if (!lines.contains(line))
            return false;
        hasWords = true;
    }
    return hasWords;
}

QHash<QString, QString> factsWritten(const QString &pattern, const QString &written)
{
    const QList<Placeholder> placeholders = placeholdersIn(pattern);
    QString form;
    qsizetype done = 0;
    for (const Placeholder &placeholder : placeholders) {
        form += QRegularExpression::escape(pattern.sliced(done, placeholder.range.begin - done)) + "(.+?)"_L1;
        done = placeholder.range.end();
    }
    form += QRegularExpression::escape(pattern.sliced(done));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(form)).match(written);
    QHash<QString, QString> facts;
    if (!match.hasMatch())
        return facts;
    for (int i = 0; i < placeholders.size(); ++i) {
        const QString answer = match.captured(i + 1).trimmed();
        if (facts.value(placeholders.at(i).fact, answer) != answer)
            return {};
        facts.insert(placeholders.at(i).fact, answer);
    }
    facts.removeIf(
        [](QHash<QString, QString>::iterator fact) { return fact->isEmpty() || !placeholdersIn(*fact).isEmpty(); });
    return facts;
}

Template filledIn(Template pattern, const QHash<QString, QString> &facts)
{
    for (QString *text : {&pattern.title, &pattern.headline, &pattern.body}) {
        const QList<Placeholder> placeholders = placeholdersIn(*text);
        for (auto each = placeholders.crbegin(); each != placeholders.crend(); ++each)
            if (const auto fact = facts.constFind(each->fact); fact != facts.constEnd())
                text->replace(each->range.begin, each->range.length, *fact);
    }
    return pattern;
}

std::optional<TextRange> nextPlaceholder(const QString &text, const TextRange &selection, bool forwards)
{
    std::optional<TextRange> nearest;
    for (const Placeholder &placeholder : placeholdersIn(text)) {
        if (forwards && placeholder.range.begin >= selection.end())
            return placeholder.range;
        if (!forwards && placeholder.range.end() <= selection.begin)
            nearest = placeholder.range;
    }
    return nearest;
}

QStringList factsAsked(const QString &text)
{
    QStringList facts;
    for (const Placeholder &placeholder : placeholdersIn(text))
        facts.append(placeholder.fact);
    facts.removeDuplicates();
    return facts;
}

} // namespace noticedesk
