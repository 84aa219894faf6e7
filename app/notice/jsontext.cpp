#include "app/notice/jsontext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<bool, 0x80> escapedAscii = [] {
    std::array<bool, 0x80> escaped = {};
    for (size_t control = 0; control < 0x20; ++control)
        escaped[control] = true;
    for (const char mark : std::string_view("\"\\<>&"))
        escaped[size_t(mark)] = true;
    return escaped;
}();

/// Or to be looked at together with the next.
bool isToEscape(QChar character)
{
    return character.unicode() < 0x80 ? escapedAscii[character.unicode()] : character.isSurrogate();
}

/// Half a pair of surrogates is no character, and could not be written in UTF-8.
bool isPair(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
}

void appendEscaped(QString &json, QChar character)
{
    constexpr QStringView named = u"\"\\\b\f\n\r\t";
    constexpr QStringView names = u"\"\\bfnrt";
    constexpr QStringView digits = u"0123456789abcdef";
    json += u'\\';
    if (const qsizetype known = named.indexOf(character); known >= 0) {
        json += names.at(known);
        return;
    }
    json += u'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        json += digits.at((character.unicode() >> shift) & 0xf);
}

} // namespace

void appendJsonText(QString &json, QStringView text)
{
    json += u'"';
    for (qsizetype at = 0; at < text.size();) {
        const auto next = std::find_if(text.begin() + at, text.end(), isToEscape);
        json += text.sliced(at, next - text.begin() - at);
        at = next - text.begin();
        if (at == text.size())
            break;
        const bool isWhole = isPair(text, at);
        if (isWhole)
            json += text.sliced(at, 2);
        else
            appendEscaped(json, *next);
        at += isWhole ? 2 : 1;
    }
    json += u'"';
}

} // namespace noticedesk
