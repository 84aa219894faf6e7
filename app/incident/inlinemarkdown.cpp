#include "app/incident/inlinemarkdown.h"

#include "app/incident/inlines.h"
#include "app/incident/markdowntext.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of the line that is written: text that is yet to be escaped, a mark that opens or closes an emphasis, or
/// Markdown as it stands.
struct Token {
    enum class Type { Text, Open, Close, Verbatim, LineBreak };

    Type type;
    QString text;
    TextEdges edges = {};
};

QString codeSpan(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar character : code) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const bool isBlank = code.count(u' ') == code.size();
    const bool isPadded =
        code.startsWith(u'`') || code.endsWith(u'`') || (code.startsWith(u' ') && code.endsWith(u' ') && !isBlank);
    const QString fence(longest + 1, u'`');
    const QString pad = isPadded ? u" "_s : QString();
    return fence + pad + code + pad + fence;
}

QString destination(const QString &address)
{
    QString written;
    for (const QChar character : address) {
        if (u"\\()<>&*_`[]|!"_s.contains(character))
            written += u'\\';
        written += character;
    }
    return written;
}

/// `<https://example.com>` has no escapes: an address that would need one is written out as a link.
bool canStandInBrackets(const Inline &link)
{
    const bool isItsWords =
        link.children.size() == 1 && link.children.first() == Inline{Inline::Type::Text, link.address, {}, {}};
    const bool isForbidden = std::any_of(link.address.begin(), link.address.end(), [](QChar character) {
        return character.unicode() <= 0x20 || character.unicode() == 0x7f || u"<>\\|"_s.contains(character);
    });
    return isItsWords && !isForbidden && !markdownText(link.address + u'>', {}).contains("\\&"_L1);
}

char32_t firstCharacter(QStringView text)
{
    return text.first(std::min<qsizetype>(2, text.size())).toUcs4().first();
}

char32_t lastCharacter(QStringView text)
{
    return text.last(std::min<qsizetype>(2, text.size())).toUcs4().last();
}

class Tokens {
public:
    Tokens(Place place, Manner manner) : m_place(place), m_manner(manner) { }

    void add(const QList<Inline> &inlines)
    {
        for (const Inline &piece : inlines)
            add(piece);
    }

    [[nodiscard]] QString markdown()
    {
        settle();
        if (m_tokens.size() == 1 && m_tokens.first().type == Token::Type::Text)
            return markdownText(m_tokens.first().text, m_tokens.first().edges);
        QString written;
        for (const Token &token : m_tokens)
            written += token.type == Token::Type::Text ? markdownText(token.text, token.edges) : token.text;
        return written;
    }

private:
    void add(const Inline &piece)
    {
        switch (piece.type) {
        case Inline::Type::Text: addText(piece.text); break;
        case Inline::Type::Code: m_tokens.append({Token::Type::Verbatim, codeSpan(piece.text)}); break;
        case Inline::Type::Emphasis: addMarked(piece, u"_"_s); break;
        case Inline::Type::Strong: addMarked(piece, u"**"_s); break;
        case Inline::Type::Link: addLink(piece); break;
        case Inline::Type::LineBreak: addLineBreak(); break;
        }
    }

    void addText(const QString &text)
    {
        if (!text.isEmpty())
            m_tokens.append({Token::Type::Text, text});
    }

    void addMarked(const Inline &piece, const QString &mark)
    {
        m_tokens.append({Token::Type::Open, mark});
        add(piece.children);
        m_tokens.append({Token::Type::Close, mark});
    }

    void addLink(const Inline &link)
    {
        if (m_manner == Manner::Typed && markdownText(link.address, {}) == link.address) {
            m_tokens.append({Token::Type::Verbatim, link.address});
        } else if (canStandInBrackets(link)) {
            m_tokens.append({Token::Type::Verbatim, u'<' + link.address + u'>'});
        } else {
            m_tokens.append({Token::Type::Verbatim, u"["_s});
            add(link.children);
            m_tokens.append({Token::Type::Verbatim, u"](%1)"_s.arg(destination(link.address))});
        }
    }

    /// A line end is a line break to our reader, but an empty line would end the paragraph.
    void addLineBreak()
    {
        const bool lineIsEmpty = m_tokens.isEmpty() || m_tokens.last().type == Token::Type::LineBreak;
        const bool isMarked = lineIsEmpty || m_manner == Manner::Published;
        m_tokens.append({Token::Type::LineBreak, isMarked ? u"\\\n"_s : u"\n"_s});
    }

    /// Tells every text what stands beside it.
    void settle()
    {
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            settleLine(at);
            if (m_tokens.at(at).type == Token::Type::Open)
                settleMark(at, at + 1, at - 1, true);
            else if (m_tokens.at(at).type == Token::Type::Close)
                settleMark(at, at - 1, at + 1, false);
        }
    }

    [[nodiscard]] bool isLineEdge(qsizetype at) const
    {
        return at < 0 || at >= m_tokens.size() || m_tokens.at(at).type == Token::Type::LineBreak;
    }

    void settleLine(qsizetype at)
    {
        TextEdges &edges = m_tokens[at].edges;
        edges.atLineStart = isLineEdge(at - 1);
        edges.atLineEnd = isLineEdge(at + 1);
        edges.beforeBracket = !isLineEdge(at + 1) && m_tokens.at(at + 1).text.startsWith(u'[');
        edges.inTable = m_place == Place::TableCell;
        edges.forOthers = m_manner == Manner::Published;
    }

    /// A mark opens only before, and closes only behind, what is no blank; and where a word stands outside, only
    /// beside a word inside. `_` takes no word outside at all. A character reference begins and ends in punctuation.
    void settleMark(qsizetype mark, qsizetype inside, qsizetype outside, bool opens)
    {
        CharacterClass within = classOf(inside, opens);
        if (within == CharacterClass::Blank || within == CharacterClass::Doubtful) {
            encode(inside, opens);
            within = CharacterClass::Punctuation;
        }
        const CharacterClass beyond = classOf(outside, !opens);
        const bool isWordBeyond = beyond == CharacterClass::Word || beyond == CharacterClass::Doubtful;
        if (isWordBeyond && (within != CharacterClass::Word || m_tokens.at(mark).text == "_"_L1))
            encode(outside, !opens);
    }

    /// Of the first or last character of a token, as it will be written.
    [[nodiscard]] CharacterClass classOf(qsizetype at, bool first) const
    {
        if (isLineEdge(at))
            return CharacterClass::Blank;
        const Token &token = m_tokens.at(at);
        if (token.type == Token::Type::Text && (first ? token.edges.encodeFirst : token.edges.encodeLast))
            return CharacterClass::Punctuation;
        return characterClass(first ? firstCharacter(token.text) : lastCharacter(token.text));
    }

    void encode(qsizetype at, bool first)
    {
        (first ? m_tokens[at].edges.encodeFirst : m_tokens[at].edges.encodeLast) = true;
    }

    Place m_place;
    Manner m_manner;
    QList<Token> m_tokens;
};

} // namespace

QString inlineMarkdown(const QList<Inline> &inlines, Place place, Manner manner)
{
    Tokens tokens(place, manner);
    tokens.add(inlines);
    return tokens.markdown();
}

} // namespace noticedesk
