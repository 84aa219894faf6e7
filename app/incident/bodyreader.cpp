#include "app/incident/bodybuilder.h"
#include "app/incident/bounds.h"
#include "app/incident/entity.h"

#include <QHash>
#include <QStringDecoder>

#include <md4c.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned dialect = MD_FLAG_NOHTML;
constexpr int tooManyCells = -1; // md4c stops at negative answers alone

/// Takes the steps of md4c and hands them to the builder.
class Reading {
public:
    explicit Reading(qsizetype cellsAllowed) : m_cellsLeft(cellsAllowed) { }

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QByteArrayView utf8);
    [[nodiscard]] Body body() { return m_builder.body(); }

private:
    void enterListBlock(MD_BLOCKTYPE type, void *detail);
    [[nodiscard]] QString entity(const QByteArray &entity);
    [[nodiscard]] QString attributeText(const MD_ATTRIBUTE &attribute);

    BodyBuilder m_builder;
    QHash<QByteArray, QString> m_entities;
    qsizetype m_cellsLeft;
    bool m_inHeader = false;
    bool m_inCode = false;
};

/// Keeps a byte order mark in the middle of a text, which QString::fromUtf8 takes for the start of a file.
QString fromUtf8(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

Block blockOf(Block::Type type)
{
    Block block;
    block.type = type;
    return block;
}

QString Reading::entity(const QByteArray &entity)
{
    const auto known = m_entities.constFind(entity);
    if (known != m_entities.constEnd())
        return *known;
    QString text = entityText(entity);
    text.replace(u'\n', u' ').replace(u'\r', u' ');
    return *m_entities.insert(entity, text);
}

QString Reading::attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int part = 0; attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET begin = attribute.substr_offsets[part];
        const QByteArrayView bytes(attribute.text + begin, attribute.substr_offsets[part + 1] - begin);
        text += attribute.substr_types[part] == MD_TEXT_ENTITY ? entity(bytes.toByteArray()) : fromUtf8(bytes);
    }
    return text;
}

void Reading::enterListBlock(MD_BLOCKTYPE type, void *detail)
{
    Block list = blockOf(type == MD_BLOCK_UL ? Block::Type::BulletList : Block::Type::NumberedList);
    if (type == MD_BLOCK_OL) {
        list.start = int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
        list.tight = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->is_tight != 0;
    } else {
        list.tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
    }
    m_builder.enterBlock(list);
}

int Reading::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE: m_builder.enterBlock(blockOf(Block::Type::Quote)); break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: enterListBlock(type, detail); break;
    case MD_BLOCK_LI: m_builder.enterBlock(blockOf(Block::Type::ListItem)); break;
    case MD_BLOCK_HR: m_builder.enterBlock(blockOf(Block::Type::Rule)); break;
    case MD_BLOCK_CODE: m_builder.enterBlock(blockOf(Block::Type::CodeBlock)); break;
    case MD_BLOCK_TABLE: m_builder.enterBlock(blockOf(Block::Type::Table)); break;
    case MD_BLOCK_THEAD: m_inHeader = true; break;
    case MD_BLOCK_TBODY: m_inHeader = false; break;
    case MD_BLOCK_TR: {
        Block row = blockOf(Block::Type::TableRow);
        row.header = m_inHeader;
        m_builder.enterBlock(row);
        break;
    }
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: m_builder.enterText(Block::Type::TableCell); return --m_cellsLeft < 0 ? tooManyCells : 0;
    case MD_BLOCK_H: m_builder.enterText(Block::Type::Paragraph, true); break;
    case MD_BLOCK_P: m_builder.enterText(Block::Type::Paragraph); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML: break;
    }
    return 0;
}

int Reading::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
    case MD_BLOCK_HR:
    case MD_BLOCK_CODE:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR: m_builder.leaveBlock(); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
    case MD_BLOCK_H:
    case MD_BLOCK_P: m_builder.leaveText(); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: break;
    }
    return 0;
}

void Reading::enterSpan(MD_SPANTYPE type, void *detail)
{
    Inline span; // an image is its text: a span of Text is not kept
    if (type == MD_SPAN_EM)
        span.type = Inline::Type::Emphasis;
    else if (type == MD_SPAN_STRONG)
        span.type = Inline::Type::Strong;
    else if (type == MD_SPAN_CODE)
        span.type = Inline::Type::Code;
    else if (type == MD_SPAN_A)
        span.type = Inline::Type::Link;
    if (type == MD_SPAN_A)
        span.address = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    m_inCode = type == MD_SPAN_CODE;
    m_builder.enterSpan(span);
}

void Reading::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_CODE)
        m_inCode = false;
    m_builder.leaveSpan();
}

void Reading::text(MD_TEXTTYPE type, QByteArrayView utf8)
{
    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    if (type == MD_TEXT_CODE || (isBreak && m_inCode))
        m_builder.addCode(isBreak ? u" "_s : fromUtf8(utf8));
    else if (isBreak)
        m_builder.addLineBreak();
    else if (type == MD_TEXT_ENTITY)
        m_builder.addText(entity(utf8.toByteArray()));
    else if (type == MD_TEXT_NULLCHAR)
        m_builder.addText(QString(QChar::ReplacementCharacter));
    else
        m_builder.addText(fromUtf8(utf8));
}

/// Nothing if a table would have many more cells than the text has characters: rows of a wide table are filled up.
std::optional<Body> bodyOf(const QByteArray &utf8, unsigned flags)
{
    MD_PARSER parser = {};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *to) {
        return static_cast<Reading *>(to)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *to) {
        return static_cast<Reading *>(to)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *to) {
        static_cast<Reading *>(to)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *to) {
        static_cast<Reading *>(to)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<Reading *>(to)->text(type, QByteArrayView(text, size));
        return 0;
    };
    Reading reading(utf8.size() + 1024);
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &reading) == tooManyCells)
        return std::nullopt;
    return reading.body();
}

} // namespace

Body readBody(const QString &markdown)
{
    const QByteArray utf8 = boundedMarkdown(markdown).toUtf8();
    if (auto body = bodyOf(utf8, dialect | MD_FLAG_TABLES))
        return *body;
    return bodyOf(utf8, dialect).value_or(Body());
}

} // namespace noticedesk
