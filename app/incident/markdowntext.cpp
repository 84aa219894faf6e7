#include "app/incident/markdowntext.h"

#include <QStringView>

#include <array>
#include <string_view>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QChar character, QStringView of)
{
    return character.unicode() < 0x80 && of.contains(character);
}

bool isAsciiWord(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// What Markdown, or a program that reads it, could take for more than itself somewhere.
constexpr std::array<bool, 0x80> specialAscii = [] {
    std::array<bool, 0x80> special = {};
    for (size_t control = 0; control < 0x20; ++control)
        special[control] = true;
    for (const char mark : std::string_view("\\`*[]<_&!:~|#>-=+.)@\x7f"))
        special[size_t(mark)] = true;
    return special;
}();

bool isSpecial(QChar character)
{
    return character.unicode() < 0x80 ? specialAscii[character.unicode()] : character.unicode() == 0xfeff;
}

/// Writes one text: what means nothing else, stretch by stretch, and what does, character by character.
class Escaping {
public:
    Escaping(QStringView text, const TextEdges &edges) : m_text(text), m_edges(edges) { }

    [[nodiscard]] QString markdown() const
    {
        QString written;
        written.reserve(m_text.size() + m_text.size() / 8);
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype length = lengthAt(at);
            if (isEncoded(at, length)) {
                written += u"&#"_s + QString::number(codeAt(at, length)) + u';';
                at += length;
                continue;
            }
            if (isEscaped(at))
                written += u'\\';
            const qsizetype next = plainUpTo(at + length);
            written += m_text.sliced(at, next - at);
            at = next;
        }
        return written;
    }

private:
    /// Half a pair of surrogates is nothing by itself.
    [[nodiscard]] qsizetype lengthAt(qsizetype at) const
    {
        const bool isPair =
            m_text.at(at).isHighSurrogate() && at + 1 < m_text.size() && m_text.at(at + 1).isLowSurrogate();
        return isPair ? 2 : 1;
    }
    [[nodiscard]] char32_t codeAt(qsizetype at, qsizetype length) const
    {
        return length == 2 ? QChar::surrogateToUcs4(m_text.at(at), m_text.at(at + 1)) : m_text.at(at).unicode();
    }
    [[nodiscard]] QChar character(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }

    /// Where the next character is that may be written otherwise: the last one always may.
    [[nodiscard]] qsizetype plainUpTo(qsizetype at) const
    {
        const qsizetype last = m_text.size() - 1;
        while (at < last && !isSpecial(m_text.at(at)))
            ++at;
        const bool isInsideAPair = at == last && at > 0 && m_text.at(at).isLowSurrogate();
        return isInsideAPair && m_text.at(at - 1).isHighSurrogate() ? at - 1 : at;
    }

    [[nodiscard]] bool isEncoded(qsizetype at, qsizetype length) const
    {
        const QChar c = m_text.at(at);
        const bool first = at == 0;
        const bool last = at + length == m_text.size();
        if ((first && m_edges.encodeFirst) || (last && m_edges.encodeLast))
            return true;
        if (c.isSpace() && ((first && m_edges.atLineStart) || (last && m_edges.atLineEnd)))
            return true;
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0xfeff;
    }

    [[nodiscard]] bool isEscaped(qsizetype at) const
    {
        switch (m_text.at(at).unicode()) {
        case u'\\':
        case u'`':
        case u'*':
        case u'[':
        case u']':
        case u'<': return true;
        case u'_': return !isInsideAWord(at);
        case u'&': return startsReference(at);
        case u'!': return m_edges.beforeBracket && at + 1 == m_text.size();
        case u':':
        case u'~': return opensAStrike(at) || isMarkOfABlock(at);
        case u'|': return m_edges.inTable || isMarkOfABlock(at);
        default: return isMarkOfABlock(at) || closesAHeading(at) || isPartOfAnAddress(at);
        }
    }

    /// The `@` of `mail@example.com` and the first dot of `www.example.com`.
    [[nodiscard]] bool isPartOfAnAddress(qsizetype at) const
    {
        if (!m_edges.forOthers || at == 0 || at + 1 >= m_text.size())
            return false;
        if (character(at) == u'@')
            return !m_text.at(at - 1).isSpace() && isAsciiWord(character(at + 1));
        return character(at) == u'.' && at >= 3 && isAscii(character(at - 1), u"wW")
            && isAscii(character(at - 2), u"wW") && isAscii(character(at - 3), u"wW");
    }

    /// At the end of the text, a `;` may follow.
    [[nodiscard]] bool startsReference(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && end - at <= 48 && (isAsciiWord(character(end)) || character(end) == u'#'))
            ++end;
        return end > at + 1 && (end == m_text.size() || character(end) == u';');
    }

    /// Away from the edges, where a neighbour may be written as a reference.
    [[nodiscard]] bool isInsideAWord(qsizetype at) const
    {
        return at >= 2 && at + 2 < m_text.size() && isAsciiWord(character(at - 1)) && isAsciiWord(character(at + 1));
    }

    [[nodiscard]] bool opensAStrike(qsizetype at) const
    {
        return character(at) == u'~' && (character(at + 1) == u'~' || (at > 0 && character(at - 1) == u'~'));
    }

    [[nodiscard]] bool endsOrBlank(qsizetype at) const { return at >= m_text.size() || m_text.at(at).isSpace(); }

    [[nodiscard]] bool isMarkOfABlock(qsizetype at) const
    {
        if (!m_edges.atLineStart || at > 9)
            return false;
        const QChar c = character(at);
        if (at == 0)
            return isAscii(c, u"#>-=~|") || (c == u'+' && endsOrBlank(1)) || (c == u':' && character(1) == u'-');
        return isAscii(c, u".)") && endsOrBlank(at + 1) && isNumberBefore(at);
    }

    [[nodiscard]] bool isNumberBefore(qsizetype at) const
    {
        for (qsizetype digit = 0; digit < at; ++digit)
            if (!isAscii(character(digit), u"0123456789"))
                return false;
        return true;
    }

    [[nodiscard]] bool closesAHeading(qsizetype at) const
    {
        return character(at) == u'#' && m_edges.atLineEnd && at + 1 == m_text.size();
    }

    const QStringView m_text;
    const TextEdges m_edges;
};

} // namespace

QString markdownText(const QString &text, const TextEdges &edges)
{
    return Escaping(text, edges).markdown();
}

CharacterClass characterClass(char32_t character)
{
    if (character < 0x80) {
        if (QChar::isSpace(character) || character < 0x20)
            return CharacterClass::Blank;
        return QChar::isLetterOrNumber(character) ? CharacterClass::Word : CharacterClass::Punctuation;
    }
    return QChar::isLetterOrNumber(character) ? CharacterClass::Word : CharacterClass::Doubtful;
}

} // namespace noticedesk
