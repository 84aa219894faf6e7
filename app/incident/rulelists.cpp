#include "app/incident/rulelists.h"

#include <QCoreApplication>

#include <optional>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLabelWords = 5;
constexpr int mostLabelCharacters = 40;

/// `word = instead`, one a line.
std::optional<Usage> usageOf(const QString &line)
{
    const qsizetype at = line.indexOf(u'=');
    const Usage usage{line.left(at).trimmed(), line.mid(at + 1).trimmed()};
    return at > 0 && !usage.word.isEmpty() && !usage.instead.isEmpty() ? std::optional(usage) : std::nullopt;
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines;
}

QString doubledFault(const QStringList &lines)
{
    QStringList seen;
    for (const QString &line : lines) {
        if (seen.contains(line, Qt::CaseInsensitive))
            return QCoreApplication::translate("HouseRules", "“%1” is there twice. The list stays as it was.")
                .arg(line);
        seen.append(line);
    }
    return {};
}

QString labelFault(const QStringList &lines)
{
    for (const QString &line : lines)
        if (line.size() > mostLabelCharacters || line.count(u' ') >= mostLabelWords)
            return QCoreApplication::translate(
                       "HouseRules",
                       "“%1” is too long for a label: five words and forty characters at most. The list "
                       "stays as it was.")
                .arg(line);
    return doubledFault(lines);
}

QString usageFault(const QStringList &lines)
{
    for (const QString &line : lines)
        if (!usageOf(line))
            return QCoreApplication::translate(
                       "HouseRules",
                       "“%1” does not say what to write instead: “word = other word”. The list stays as "
                       "it was.")
                .arg(line);
    return {};
}

QStringList usageLines(const HouseRules &rules)
{
    QStringList lines;
    for (const Usage &usage : rules.usage)
        lines.append(u"%1 = %2"_s.arg(usage.word, usage.instead));
    return lines;
}

void setUsage(HouseRules &rules, const QStringList &lines)
{
    rules.usage.clear();
    for (const QString &line : lines)
        if (const auto usage = usageOf(line))
            rules.usage.append(*usage);
}

} // namespace noticedesk
