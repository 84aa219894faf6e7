#include "app/notice/html.h"

#include <QLocale>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What stands for a character; empty: itself.
QStringView referenceFor(QChar character)
{
    switch (character.unicode()) {
    case u'&': return u"&amp;";
    case u'<': return u"&lt;";
    case u'>': return u"&gt;";
    case u'"': return u"&quot;";
    case u'\'': return u"&#39;";
    default: return {};
    }
}

bool isMarkInText(QChar character)
{
    return character == u'&' || character == u'<' || character == u'>';
}

bool isMarkInAttr(QChar character)
{
    return isMarkInText(character) || character == u'"' || character == u'\'';
}

template <typename IsMark> QString escaped(const QString &text, IsMark isMark)
{
    auto next = std::find_if(text.begin(), text.end(), isMark);
    if (next == text.end())
        return text;
    QString written;
    written.reserve(text.size() + text.size() / 8 + 8);
    auto done = text.begin();
    for (; next != text.end(); next = std::find_if(done, text.end(), isMark)) {
        written += QStringView(done, next);
        written += referenceFor(*next);
        done = next + 1;
    }
    return written += QStringView(done, text.end());
}

bool isAsciiLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20U;
    return lower >= u'a' && lower <= u'z';
}

bool isAsciiLetterOrDigit(QChar character)
{
    return isAsciiLetter(character) || (character >= u'0' && character <= u'9');
}

/// A language of two or three letters, and at most three parts of two to eight letters or digits behind it.
bool isTag(QStringView language)
{
    qsizetype parts = 0;
    for (const QStringView part : language.tokenize(u'-')) {
        const bool isOfSize = part.size() >= 2 && part.size() <= (parts == 0 ? 3 : 8);
        if (!isOfSize || !std::all_of(part.begin(), part.end(), parts == 0 ? isAsciiLetter : isAsciiLetterOrDigit))
            return false;
        ++parts;
    }
    return parts >= 1 && parts <= 4;
}

} // namespace

QString escapeText(const QString &text)
{
    return escaped(text, [](QChar character) { return isMarkInText(character); });
}

QString escapeAttr(const QString &text)
{
    return escaped(text, [](QChar character) { return isMarkInAttr(character); });
}

QString languageTag(const QString &language)
{
    return isTag(language) ? language : u"en"_s;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(languageTag(language)).textDirection() == Qt::RightToLeft;
}

} // namespace noticedesk
