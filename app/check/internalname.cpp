#include "app/check/internalname.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

// No part of a form repeats what repeats, so that no text makes one slow.

const QRegularExpression &privateAddresses()
{
    static const QRegularExpression form(u"(?<![\\d.])(?:10\\.\\d{1,3}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|169\\.254|"
                                         u"127\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}"
                                         "(?![\\d]|\\.\\d)"_s);
    return form;
}

const QRegularExpression &hosts()
{
    static const QRegularExpression form(u"(?<![\\w.@-])(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}(?![\\w-]|\\.\\w)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression &mailAddresses()
{
    static const QRegularExpression form(u"(?<![\\w.+-])([\\w.+-]{1,64})@((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// As people write them: with a plus, with brackets, or in groups of three, three and four.
const QRegularExpression &telephoneNumbers()
{
    static const QRegularExpression form(
        u"(?<![\\w.+-])(?:\\+\\d{1,3}[ .-]?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{2,4}(?:[ .-]?\\d{2,4}){1,3}"
        "|\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}|(?:1[ .-])?[2-9]\\d{2}[.-]\\d{3}[.-]\\d{4})(?![\\w-]|\\.\\d)"_s);
    return form;
}

bool isUnder(const QString &host, const QString &domain)
{
    const QString wanted = domain.startsWith(u'.') ? domain.sliced(1) : domain;
    return host.compare(wanted, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + wanted, Qt::CaseInsensitive);
}

bool isInternalHost(const QString &host, const HouseRules &rules)
{
    static const QStringList reserved{u"internal"_s, u"local"_s, u"localdomain"_s, u"corp"_s, u"lan"_s, u"intranet"_s};
    const QString last = host.section(u'.', -1).toLower();
    return reserved.contains(last)
        || std::any_of(rules.internalDomains.begin(), rules.internalDomains.end(),
                       [&](const QString &domain) { return isUnder(host, domain); });
}

/// An address that stands for an office, which is made to be public.
bool isOffice(const QString &name)
{
    static const QStringList offices{
        u"support"_s, u"help"_s,     u"helpdesk"_s, u"status"_s,       u"security"_s,    u"info"_s,  u"contact"_s,
        u"noreply"_s, u"no-reply"_s, u"sales"_s,    u"service"_s,      u"feedback"_s,    u"abuse"_s, u"billing"_s,
        u"privacy"_s, u"press"_s,    u"customer"_s, u"customercare"_s, u"servicedesk"_s, u"care"_s,  u"hello"_s};
    return offices.contains(name.toLower()) || std::any_of(offices.begin(), offices.end(), [&](const QString &office) {
               return name.startsWith(office + u'-', Qt::CaseInsensitive)
                   || name.endsWith(u'-' + office, Qt::CaseInsensitive)
                   || name.endsWith(u'.' + office, Qt::CaseInsensitive);
           });
}

QString figuresOf(const QString &number)
{
    QString figures;
    std::copy_if(number.begin(), number.end(), std::back_inserter(figures), [](QChar unit) { return unit.isDigit(); });
    return figures;
}

bool isPublic(const QString &contact, const HouseRules &rules)
{
    return std::any_of(rules.publicContacts.begin(), rules.publicContacts.end(), [&](const QString &each) {
        const QString figures = figuresOf(each);
        return each.compare(contact, Qt::CaseInsensitive) == 0 || (!figures.isEmpty() && figures == figuresOf(contact));
    });
}

/// Gathers matches that `accepts`, each text once.
class Names {
public:
    explicit Names(const QString &text) : m_text(text) { }

    template <typename Accepts> void gather(const QRegularExpression &form, Accepts accepts)
    {
        for (const QRegularExpressionMatch &match : form.globalMatch(m_text)) {
            const QString written = match.captured();
            if (!accepts(match) || m_seen.contains(written))
                continue;
            m_seen.append(written);
            m_ranges.append({match.capturedStart(), match.capturedLength()});
        }
    }
    [[nodiscard]] QList<TextRange> ranges()
    {
        std::sort(m_ranges.begin(), m_ranges.end(),
                  [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
        return m_ranges;
    }

private:
    const QString &m_text;
    QStringList m_seen;
    QList<TextRange> m_ranges;
};

QRegularExpression ticketForm(const QString &key)
{
    return QRegularExpression(u"(?<![\\w-])%1-?\\d{1,9}(?![\\w])"_s.arg(QRegularExpression::escape(key)));
}

} // namespace

QList<TextRange> internalNames(const QString &text, const Page &page)
{
    const HouseRules &rules = page.rules;
    Names names(text);
    const bool hasFigures = std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
    if (hasFigures) {
        names.gather(privateAddresses(), [](const QRegularExpressionMatch &) { return true; });
        names.gather(telephoneNumbers(),
                     [&](const QRegularExpressionMatch &match) { return !isPublic(match.captured(), rules); });
    }
    if (text.contains(u'.'))
        names.gather(hosts(),
                     [&](const QRegularExpressionMatch &match) { return isInternalHost(match.captured(), rules); });
    if (text.contains(u'@'))
        names.gather(mailAddresses(), [&](const QRegularExpressionMatch &match) {
            return !isOffice(match.captured(1)) && !isPublic(match.captured(), rules);
        });
    for (const QString &key : rules.ticketKeys)
        if (!key.isEmpty() && text.contains(key))
            names.gather(ticketForm(key), [](const QRegularExpressionMatch &) { return true; });
    return names.ranges();
}

} // namespace noticedesk
