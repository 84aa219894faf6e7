#include "app/incident/markdowntext.h"

#include <QList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(char32_t character, QStringView of)
{
    return character < 0x80 && of.contains(QChar(char16_t(character)));
}

bool isAsciiWord(char32_t character)
{
    return character < 0x80 && QChar::isLetterOrNumber(character);
}

QString reference(char32_t character)
{
    return u"&#%1;"_s.arg(uint(character));
}

bool isBlank(char32_t character)
{
    return QChar::isSpace(character);
}

/// Writes one text, character by character.
class Escaping {
public:
    Escaping(const QString &text, const TextEdges &edges) : m_text(text.toUcs4()), m_edges(edges) { }

    [[nodiscard]] QString markdown() const
    {
        QString written;
        for (qsizetype at = 0; at < m_text.size(); ++at)
            written += isEncoded(at) ? reference(m_text.at(at)) : isEscaped(at) ? u'\\' + plain(at) : plain(at);
        return written;
    }

private:
    [[nodiscard]] char32_t character(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : U'\0'; }
    [[nodiscard]] QString plain(qsizetype at) const { return QStringView(QChar::fromUcs4(m_text.at(at))).toString(); }

    [[nodiscard]] bool isEncoded(qsizetype at) const
    {
        const char32_t c = m_text.at(at);
        const bool first = at == 0;
        const bool last = at == m_text.size() - 1;
        if ((first && m_edges.encodeFirst) || (last && m_edges.encodeLast))
            return true;
        if (isBlank(c) && ((first && m_edges.atLineStart) || (last && m_edges.atLineEnd)))
            return true;
        return c < 0x20 || c == 0x7f || c == 0xfeff;
    }

    [[nodiscard]] bool isEscaped(qsizetype at) const
    {
        const char32_t c = m_text.at(at);
        if (isAscii(c, u"\\`*[]<"))
            return true;
        if (c == U'_')
            return !isInsideAWord(at);
        if (c == U'&')
            return startsReference(at);
        if (c == U'!')
            return m_edges.beforeBracket && at + 1 == m_text.size();
        if (c == U':' || c == U'~')
            return opensAStrike(at) || isMarkOfABlock(at);
        return (c == U'|' && m_edges.inTable) || isMarkOfABlock(at) || closesAHeading(at) || isPartOfAnAddress(at);
    }

    /// The `@` of `mail@example.com` and the first dot of `www.example.com`.
    [[nodiscard]] bool isPartOfAnAddress(qsizetype at) const
    {
        if (!m_edges.forOthers || at == 0 || at + 1 >= m_text.size())
            return false;
        if (character(at) == U'@')
            return !isBlank(m_text.at(at - 1)) && isAsciiWord(character(at + 1));
        return character(at) == U'.' && at >= 3 && isAscii(character(at - 1), u"wW")
            && isAscii(character(at - 2), u"wW") && isAscii(character(at - 3), u"wW");
    }

    /// At the end of the text, a `;` may follow.
    [[nodiscard]] bool startsReference(qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && end - at <= 48 && (isAsciiWord(character(end)) || character(end) == U'#'))
            ++end;
        return end > at + 1 && (end == m_text.size() || character(end) == U';');
    }

    /// Away from the edges, where a neighbour may be written as a reference.
    [[nodiscard]] bool isInsideAWord(qsizetype at) const
    {
        return at >= 2 && at + 2 < m_text.size() && isAsciiWord(character(at - 1)) && isAsciiWord(character(at + 1));
    }

    [[nodiscard]] bool opensAStrike(qsizetype at) const
    {
        return character(at) == U'~' && (character(at + 1) == U'~' || (at > 0 && character(at - 1) == U'~'));
    }

    [[nodiscard]] bool endsOrBlank(qsizetype at) const { return at >= m_text.size() || isBlank(m_text.at(at)); }

    [[nodiscard]] bool isMarkOfABlock(qsizetype at) const
    {
        if (!m_edges.atLineStart)
            return false;
        const char32_t c = character(at);
        if (at == 0)
            return isAscii(c, u"#>-=~|") || (c == U'+' && endsOrBlank(1)) || (c == U':' && character(1) == U'-');
        return at <= 9 && isAscii(c, u".)") && endsOrBlank(at + 1) && isNumberBefore(at);
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
        return character(at) == U'#' && m_edges.atLineEnd && at + 1 == m_text.size();
    }

    const QList<uint> m_text;
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
        if (isBlank(character) || character < 0x20)
            return CharacterClass::Blank;
        return isAsciiWord(character) ? CharacterClass::Word : CharacterClass::Punctuation;
    }
    return QChar::isLetterOrNumber(character) ? CharacterClass::Word : CharacterClass::Doubtful;
}

} // namespace noticedesk
