#include "app/incident/bodybuilder.h"

#include "app/incident/address.h"
#include "app/incident/bareaddress.h"
#include "app/incident/blocks.h"
#include "app/incident/inlines.h"

#include <algorithm>
#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool opensLevel(const Block &block)
{
    return block.type == Block::Type::Quote || isList(block);
}

bool isContainer(const Block &block)
{
    return opensLevel(block) || block.type == Block::Type::ListItem;
}

/// The number of an item that is left out at the start is not given to the next.
bool startsWithNextNumber(const Block &list)
{
    return list.type == Block::Type::NumberedList && list.blocks.isEmpty() && list.start < highestNumber;
}

/// Lines of blanks alone are empty lines, and the line end after the last line is understood.
QString settledCode(const QString &code)
{
    QStringList lines = code.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == u' ')
            ++blanks;
        line.remove(0, blanks == line.size() ? blanks : std::max<qsizetype>(0, blanks - deepestCodeIndent));
    }
    return lines.join(u'\n');
}

/// The link if it may be one; else its words and the address as text.
QList<Inline> settledLink(const Inline &link)
{
    QList<Inline> settled;
    if (const auto address = linkAddress(link.address)) {
        Inline kept = link;
        kept.address = *address;
        if (wordsOf(kept.children).isEmpty())
            kept.children = {{Inline::Type::Text, *address, {}, {}}};
        append(settled, kept);
        return settled;
    }
    for (const Inline &child : link.children)
        append(settled, child);
    const QString shown = shownAddress(link.address);
    if (settled.isEmpty())
        appendText(settled, shown);
    else if (!shown.isEmpty() && shownAddress(wordsOf(settled)) != shown && u"mailto:"_s + wordsOf(settled) != shown)
        appendText(settled, u" (%1)"_s.arg(shown));
    return settled;
}

} // namespace

void BodyBuilder::enterBlock(const Block &block)
{
    endLooseText();
    if (isTooDeep(block))
        ++m_passedOver;
    else
        m_open.append(block);
}

bool BodyBuilder::isTooDeep(const Block &block) const
{
    if (m_passedOver > 0 || !opensLevel(block))
        return m_passedOver > 0 && isContainer(block);
    return std::count_if(m_open.begin(), m_open.end(), opensLevel) >= deepestNesting;
}

void BodyBuilder::leaveBlock()
{
    endLooseText();
    if (m_passedOver > 0 && isContainer(m_open.last())) {
        --m_passedOver;
        return;
    }
    Block block = m_open.takeLast();
    if (block.type == Block::Type::CodeBlock)
        block.text = settledCode(block.text);
    const bool isToSettle = isList(block) && !block.blocks.isEmpty();
    keep(isToSettle ? withTightnessSettled(std::move(block)) : std::move(block));
}

/// Quotes, lists and items without anything in them are left out: md4c takes a blank line behind an empty item for
/// the end of all lists.
void BodyBuilder::keep(Block block)
{
    if (!isContainer(block) || !block.blocks.isEmpty())
        (m_open.isEmpty() ? m_blocks : m_open.last().blocks).append(std::move(block));
    else if (block.type == Block::Type::ListItem && startsWithNextNumber(m_open.last()))
        ++m_open.last().start;
}

void BodyBuilder::enterText(Block::Type type, bool isStrong)
{
    endLooseText();
    m_text = Block();
    m_text.type = type;
    m_inText = true;
    if (isStrong)
        enterSpan({Inline::Type::Strong, {}, {}, {}});
}

void BodyBuilder::leaveText()
{
    while (!m_isKept.isEmpty())
        leaveSpan();
    m_inText = false;
    m_text.inlines = withBareAddressesLinked(withoutTrailingBreaks(std::move(m_text.inlines)));
    if (m_text.type == Block::Type::TableCell || !m_text.inlines.isEmpty())
        keep(std::move(m_text));
}

/// The reader gives the text of a tight item without a paragraph around it.
void BodyBuilder::startLooseText()
{
    if (!m_inText)
        enterText(Block::Type::Paragraph);
}

void BodyBuilder::endLooseText()
{
    if (m_inText)
        leaveText();
}

QList<Inline> &BodyBuilder::inlines()
{
    startLooseText();
    return m_spans.isEmpty() ? m_text.inlines : m_spans.last().children;
}

bool BodyBuilder::isOpen(Inline::Type type) const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const Inline &span) { return span.type == type; });
}

void BodyBuilder::enterSpan(const Inline &span)
{
    startLooseText();
    const bool isKept = span.type != Inline::Type::Text && !isOpen(span.type);
    m_isKept.append(isKept);
    if (isKept)
        m_spans.append(span);
}

void BodyBuilder::leaveSpan()
{
    if (!m_isKept.takeLast())
        return;
    Inline left = m_spans.takeLast();
    if (left.type != Inline::Type::Link) {
        append(inlines(), std::move(left));
        return;
    }
    for (const Inline &piece : settledLink(left))
        append(inlines(), piece);
}

void BodyBuilder::addText(const QString &text)
{
    appendText(inlines(), text);
}

void BodyBuilder::addLineBreak()
{
    append(inlines(), {Inline::Type::LineBreak, {}, {}, {}});
}

void BodyBuilder::addCode(const QString &code)
{
    if (!m_open.isEmpty() && m_open.last().type == Block::Type::CodeBlock)
        m_open.last().text += code;
    else if (!m_spans.isEmpty() && m_spans.last().type == Inline::Type::Code)
        m_spans.last().text += code;
}

Body BodyBuilder::body()
{
    endLooseText();
    return {m_blocks};
}

} // namespace noticedesk
