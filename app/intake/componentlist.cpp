#include "app/intake/componentlist.h"

#include <QRegularExpression>
#include <QStringList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView conjunction = u" and ";

bool opens(QChar character)
{
    return character == u'(' || character == u'[';
}

bool closes(QChar character)
{
    return character == u')' || character == u']';
}

/// Where the text stands outside of all brackets; everywhere, if the brackets do not match.
QList<bool> outside(const QString &text)
{
    QList<bool> flags(text.size(), true);
    int depth = 0;
    for (qsizetype i = 0; i < text.size() && depth >= 0; ++i) {
        depth += opens(text.at(i)) ? 1 : 0;
        flags[i] = depth == 0;
        depth -= closes(text.at(i)) ? 1 : 0;
    }
    return depth == 0 ? flags : QList<bool>(text.size(), true);
}

QStringList splitAtCommas(const QString &list)
{
    const QList<bool> free = outside(list);
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        const bool comma =
            i < list.size() && list.at(i) == u',' && free.at(i) && (i + 1 == list.size() || list.at(i + 1).isSpace());
        if (i < list.size() && !comma)
            continue;
        const QString part = list.sliced(begin, i - begin).trimmed();
        if (!part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

/// "A and B": the last "and" outside of brackets parts, as a list of two has no comma.
QStringList splitAtLastAnd(const QString &list)
{
    const QList<bool> free = outside(list);
    for (qsizetype at = list.lastIndexOf(conjunction); at > 0; at = list.lastIndexOf(conjunction, at - 1))
        if (free.at(at))
            return {list.first(at).trimmed(), list.sliced(at + conjunction.size()).trimmed()};
    return {list};
}

QStringList namesIn(const QString &list)
{
    QStringList parts = splitAtCommas(list);
    if (parts.size() == 1)
        return splitAtLastAnd(parts.first());
    if (parts.isEmpty())
        return parts;
    if (parts.last().startsWith(conjunction.sliced(1)))
        parts.last().remove(0, conjunction.size() - 1);
    else
        parts = parts.mid(0, parts.size() - 1) + splitAtLastAnd(parts.last());
    return parts;
}

/// Where the bracket opens that the last character closes; -1 if it closes none.
qsizetype groupBracket(const QString &name)
{
    if (!name.endsWith(u')'))
        return -1;
    int depth = 0;
    for (qsizetype i = name.size() - 1; i > 0; --i) {
        depth += closes(name.at(i)) ? 1 : 0;
        depth -= opens(name.at(i)) ? 1 : 0;
        if (depth == 0)
            return name.at(i - 1).isSpace() ? i : -1;
    }
    return -1;
}

void addGroup(QList<PostComponent> &components, const QString &name, qsizetype bracket)
{
    const QString group = name.first(bracket).trimmed();
    const QStringList members = splitAtCommas(name.sliced(bracket + 1, name.size() - bracket - 2));
    for (const QString &member : members)
        if (const PostComponent component{member, group, {}}; !components.contains(component))
            components.append(component);
    if (members.isEmpty())
        components.append({name, {}, {}});
}

} // namespace

std::optional<AffectedLine> affectedLine(const QString &line)
{
    static const QRegularExpression form(
        u"^This (incident|scheduled maintenance|maintenance) (?:affected|affects|is affecting|will affect):(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    QString list = match.captured(2).trimmed();
    if (list.endsWith(u'.'))
        list.chop(1);
    return AffectedLine{list, match.captured(1).compare(u"incident"_s, Qt::CaseInsensitive) != 0};
}

QList<PostComponent> componentsIn(const QString &list)
{
    QList<PostComponent> components;
    for (const QString &name : namesIn(list)) {
        if (const qsizetype bracket = groupBracket(name); bracket > 0)
            addGroup(components, name, bracket);
        else if (const PostComponent component{name, {}, {}}; !components.contains(component))
            components.append(component);
    }
    return components;
}

} // namespace noticedesk
