#include "app/check/hiddentext.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t nonJoiner = 0x200c;
constexpr char16_t joiner = 0x200d;

/// Between letters of scripts that join, and between pictures, a joiner changes what is seen.
bool joins(const QString &text, qsizetype at)
{
    if (at == 0 || at + 1 == text.size())
        return false;
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at + 1);
    const auto joinsSomething = [](QChar unit) {
        return unit.isSurrogate() || unit.unicode() == 0xfe0f || unit.category() == QChar::Symbol_Other
            || (unit.isLetter() && unit.unicode() >= 0x0590) || unit.isMark();
    };
    return joinsSomething(before) && joinsSomething(after);
}

bool isHidden(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.unicode() == joiner || unit.unicode() == nonJoiner)
        return !joins(text, at);
    if (unit.category() == QChar::Other_Control)
        return unit != u'\n' && unit != u'\t' && unit != u'\r';
    // Signs of Arabic and Syriac are filed under format characters although they are seen.
    const bool isSeen = (unit.unicode() >= 0x0600 && unit.unicode() <= 0x0605) || unit.unicode() == 0x06dd
        || unit.unicode() == 0x070f || unit.unicode() == 0x08e2;
    return unit.category() == QChar::Other_Format && !isSeen;
}

} // namespace

std::optional<TextRange> hiddenCharacters(const QString &text)
{
    std::optional<TextRange> found;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isHidden(text, at))
            found = found ? TextRange{found->begin, at + 1 - found->begin} : TextRange{at, 1};
    return found;
}

QString withoutHidden(const QString &text)
{
    QString seen;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isHidden(text, at))
            seen += text.at(at);
    return seen;
}

} // namespace noticedesk
