#include "app/notice/html.h"

#include <QLocale>
#include <QRegularExpression>

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
    static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return tag.match(language).hasMatch() ? language : u"en"_s;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(languageTag(language)).textDirection() == Qt::RightToLeft;
}

} // namespace noticedesk
