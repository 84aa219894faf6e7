#include "app/intake/cleaning.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <iterator>

namespace noticedesk {

namespace {

constexpr qsizetype mostTitleCharacters = 60;

bool isUnwanted(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
}

/// Nearly every text is clean: look before anything is copied.
bool needsCleaning(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isUnwanted) || !text.isValidUtf16();
}

QString withoutHalfPairs(const QString &text)
{
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool pair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            whole.append(character).append(text.at(++i));
        else
            whole.append(character.isSurrogate() ? QChar(QChar::ReplacementCharacter) : character);
    }
    return whole;
}

QString withoutControls(QString text)
{
    if (!needsCleaning(text))
        return text;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    text.removeIf(isUnwanted);
    return withoutHalfPairs(text);
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

QStringView withoutTrailingBlanks(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

} // namespace

QString cleanText(const QString &text)
{
    const QString plain = withoutControls(text);
    const QList<QStringView> lines = QStringView(plain).split(u'\n');
    const auto begin = std::find_if_not(lines.begin(), lines.end(), isBlank);
    const auto end = std::find_if_not(lines.rbegin(), std::make_reverse_iterator(begin), isBlank).base();
    QString clean;
    clean.reserve(plain.size());
    for (auto line = begin; line != end; ++line) {
        if (line != begin)
            clean.append(u'\n');
        clean.append(withoutTrailingBlanks(*line));
    }
    return clean;
}

QStringList cleanLines(const QString &text)
{
    QStringList lines;
    const QString plain = withoutControls(text);
    for (const QStringView line : QStringView(plain).split(u'\n'))
        lines.append(withoutTrailingBlanks(line).toString());
    return lines;
}

QString cleanLine(const QString &text)
{
    return withoutControls(text).simplified();
}

QString firstWords(const QString &text)
{
    const QString line = cleanLine(text);
    if (line.size() <= mostTitleCharacters)
        return line;
    qsizetype end = line.lastIndexOf(u' ', mostTitleCharacters);
    if (end <= 0)
        end = line.at(mostTitleCharacters - 1).isHighSurrogate() ? mostTitleCharacters - 1 : mostTitleCharacters;
    return line.first(end) + u'…';
}

} // namespace noticedesk
