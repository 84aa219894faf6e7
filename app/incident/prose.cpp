#include "app/incident/prose.h"

#include "app/incident/bounds.h"
#include "app/incident/entity.h"
#include "app/incident/markdownplaces.h"
#include "app/incident/proseaddresses.h"

#include <md4c.h>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Takes the steps of md4c and keeps the words.
class ProseReading {
public:
    ProseReading(const QByteArray &utf8, QList<qsizetype> placesOfBytes)
        : m_utf8(utf8)
        , m_placesOfBytes(std::move(placesOfBytes))
    {
    }

    void enterBlock(MD_BLOCKTYPE type);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *text, MD_SIZE size);
    [[nodiscard]] Prose prose();

private:
    void append(const QString &words, qsizetype place) { append(words, QList<qsizetype>(words.size(), place)); }
    void append(const QString &words, const QList<qsizetype> &places);
    void appendBytes(const char *text, MD_SIZE size);
    void leaveOut(qsizetype place);
    void endParagraph();
    [[nodiscard]] qsizetype placeOf(const char *text) const;

    const QByteArray &m_utf8;
    QList<qsizetype> m_placesOfBytes;
    Prose m_prose;
    qsizetype m_paragraphBegin = 0;
    qsizetype m_next = 0; ///< the place after what was read last
    int m_depth = 0;
    bool m_inHeading = false;
    QList<qsizetype> m_strongBegins;
    QList<Prose::Link> m_openLinks;
};

qsizetype ProseReading::placeOf(const char *text) const
{
    const qsizetype byte = text - m_utf8.constData();
    return byte >= 0 && byte < m_utf8.size() ? m_placesOfBytes.at(byte) : m_next;
}

void ProseReading::append(const QString &words, const QList<qsizetype> &places)
{
    if (m_prose.text.size() == m_paragraphBegin && m_paragraphBegin > 0) {
        m_prose.text += u"\n\n"_s;
        m_prose.places.insert(m_prose.places.size(), 2, places.first());
        m_paragraphBegin = m_prose.text.size();
    }
    m_prose.text += words;
    m_prose.places += places;
}

void ProseReading::appendBytes(const char *text, MD_SIZE size)
{
    const QString words = QString::fromUtf8(text, qsizetype(size));
    const qsizetype byte = text - m_utf8.constData();
    if (words.isEmpty())
        return;
    QList<qsizetype> places;
    places.reserve(words.size());
    qsizetype at = byte;
    for (const QChar unit : words) {
        places.append(m_placesOfBytes.at(at));
        at += utf8Length(unit);
    }
    append(words, places);
    m_next = m_placesOfBytes.at(byte + qsizetype(size));
}

/// Pieces of code one after the other stand for one.
void ProseReading::leaveOut(qsizetype place)
{
    if (m_prose.text.size() == m_paragraphBegin || !m_prose.text.endsWith(Prose::leftOut))
        append(Prose::leftOut, place);
}

void ProseReading::endParagraph()
{
    if (m_prose.text.size() == m_paragraphBegin)
        return;
    const TextRange range{m_paragraphBegin, m_prose.text.size() - m_paragraphBegin};
    m_prose.paragraphs.append({range, m_depth > 0});
    if (m_inHeading)
        m_prose.strong.append(range);
    m_paragraphBegin = m_prose.text.size();
}

void ProseReading::enterBlock(MD_BLOCKTYPE type)
{
    endParagraph();
    m_inHeading = type == MD_BLOCK_H;
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
        ++m_depth;
}

void ProseReading::leaveBlock(MD_BLOCKTYPE type)
{
    endParagraph();
    m_inHeading = false;
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
        --m_depth;
}

QString addressOf(const MD_ATTRIBUTE &attribute)
{
    QString address;
    for (int part = 0; attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET begin = attribute.substr_offsets[part];
        const QByteArray bytes(attribute.text + begin, qsizetype(attribute.substr_offsets[part + 1] - begin));
        address += attribute.substr_types[part] == MD_TEXT_ENTITY ? entityText(bytes) : QString::fromUtf8(bytes);
    }
    return address;
}

void ProseReading::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_STRONG)
        m_strongBegins.append(m_prose.text.size());
    if (type == MD_SPAN_A)
        m_openLinks.append({addressOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href), {m_prose.text.size(), 0}});
}

/// What opens at the start of a paragraph was noted before the empty line above it.
TextRange spanned(qsizetype begin, qsizetype paragraphBegin, qsizetype end)
{
    const qsizetype first = std::min(std::max(begin, paragraphBegin), end);
    return {first, end - first};
}

void ProseReading::leaveSpan(MD_SPANTYPE type)
{
    const qsizetype end = m_prose.text.size();
    if (type == MD_SPAN_STRONG)
        m_prose.strong.append(spanned(m_strongBegins.takeLast(), m_paragraphBegin, end));
    if (type == MD_SPAN_A) {
        Prose::Link link = m_openLinks.takeLast();
        link.words = spanned(link.words.begin, m_paragraphBegin, end);
        m_prose.links.append(link);
    }
}

void ProseReading::text(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    switch (type) {
    case MD_TEXT_CODE: leaveOut(placeOf(text)); break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: append(u"\n"_s, m_next); break;
    case MD_TEXT_NULLCHAR: append(QChar(QChar::ReplacementCharacter), m_next); break;
    case MD_TEXT_ENTITY: append(entityText(QByteArray(text, qsizetype(size))), placeOf(text)); break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH: appendBytes(text, size); break;
    }
}

Prose ProseReading::prose()
{
    endParagraph();
    m_prose.places.append(m_next);
    return std::move(m_prose);
}

} // namespace

TextRange Prose::placeOf(const TextRange &inText) const
{
    const qsizetype begin = places.at(inText.begin);
    if (inText.length == 0)
        return {begin, 0};
    // The end of its last unit, not the place of the next one: marks may stand between them.
    const qsizetype last = places.at(inText.end() - 1);
    const bool isWhole = text.at(inText.end() - 1) == leftOut;
    return {begin, (isWhole ? places.at(inText.end()) : std::min(last + 1, places.last())) - begin};
}

Prose proseOf(const QString &markdown)
{
    const QString given = withWholeCharacters(markdown);
    const QString bounded = boundedMarkdown(given);
    const QByteArray utf8 = bounded.toUtf8();
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *to) {
        static_cast<ProseReading *>(to)->enterBlock(type);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *to) {
        static_cast<ProseReading *>(to)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *to) {
        static_cast<ProseReading *>(to)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *to) {
        static_cast<ProseReading *>(to)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<ProseReading *>(to)->text(type, text, size);
        return 0;
    };
    ProseReading reading(utf8, placesOfBytes(bounded, given));
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &reading);
    return withoutAddresses(reading.prose());
}

} // namespace noticedesk
