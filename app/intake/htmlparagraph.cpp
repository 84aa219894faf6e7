#include "app/intake/htmlparagraph.h"

#include <algorithm>

namespace noticedesk {

namespace {

bool isBreak(const Inline &piece)
{
    return piece.type == Inline::Type::LineBreak;
}

bool isBlankText(const Inline &piece)
{
    return piece.type == Inline::Type::Text && piece.text.trimmed().isEmpty();
}

bool isBlank(const Inline &piece)
{
    return isBreak(piece) || isBlankText(piece);
}

void trimLine(QString &text, bool begins, bool ends)
{
    while (begins && !text.isEmpty() && text.front().isSpace())
        text.remove(0, 1);
    while (ends && !text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

/// Without blanks and breaks around it, and without blanks around the breaks in it.
QList<Inline> trimmed(QList<Inline> line)
{
    const auto first = std::find_if_not(line.begin(), line.end(), isBlank);
    line.erase(line.begin(), first);
    while (!line.isEmpty() && isBlank(line.last()))
        line.removeLast();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool begins = i == 0 || isBreak(line.at(i - 1));
        const bool ends = i + 1 == line.size() || isBreak(line.at(i + 1));
        if (line.at(i).type == Inline::Type::Text)
            trimLine(line[i].text, begins, ends);
    }
    line.removeIf([](const Inline &piece) { return piece.type == Inline::Type::Text && piece.text.isEmpty(); });
    return line;
}

bool beginsBlank(const QList<Inline> &line)
{
    return !line.isEmpty() && line.first().type == Inline::Type::Text && line.first().text.startsWith(u' ');
}

bool endsBlank(const QList<Inline> &line)
{
    return !line.isEmpty() && line.last().type == Inline::Type::Text && line.last().text.endsWith(u' ');
}

} // namespace

void HtmlParagraph::open(Inline::Type type, const QString &address)
{
    m_open.append({type, {}, address, {}});
}

void HtmlParagraph::close()
{
    Inline closed = m_open.takeLast();
    const QList<Inline> inside = trimmed(closed.children);
    if (beginsBlank(closed.children))
        addText(QStringLiteral(" "));
    const bool blankBehind = endsBlank(closed.children) && !inside.isEmpty();
    closed.children = inside;
    if (!inside.isEmpty())
        current().append(closed);
    if (blankBehind)
        addText(QStringLiteral(" "));
}

bool HtmlParagraph::isInLink() const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [](const Inline &open) { return open.type == Inline::Type::Link; });
}

QList<Inline> &HtmlParagraph::current()
{
    return m_open.isEmpty() ? m_line : m_open.last().children;
}

bool HtmlParagraph::isEmpty() const
{
    return m_line.isEmpty()
        && std::all_of(m_open.begin(), m_open.end(), [](const Inline &open) { return open.children.isEmpty(); });
}

void HtmlParagraph::addText(const QString &text)
{
    if (text.isEmpty() || (isEmpty() && text.trimmed().isEmpty()))
        return;
    QList<Inline> &line = current();
    if (!line.isEmpty() && line.last().type == Inline::Type::Text)
        line.last().text += line.last().text.endsWith(u' ') && text.startsWith(u' ') ? text.mid(1) : text;
    else
        line.append({Inline::Type::Text, text, {}, {}});
}

void HtmlParagraph::addCode(const QString &text)
{
    if (const QString code = text.simplified(); !code.isEmpty())
        current().append({Inline::Type::Code, code, {}, {}});
}

void HtmlParagraph::addBreak()
{
    if (!isEmpty())
        current().append({Inline::Type::LineBreak, {}, {}, {}});
}

bool HtmlParagraph::endsInBreak() const
{
    const QList<Inline> &line = m_open.isEmpty() ? m_line : m_open.last().children;
    const auto last = std::find_if_not(line.rbegin(), line.rend(), isBlankText);
    return last != line.rend() && isBreak(*last);
}

QList<Inline> HtmlParagraph::take()
{
    QList<Inline> reopened;
    for (const Inline &open : m_open)
        reopened.append({open.type, {}, open.address, {}});
    while (!m_open.isEmpty())
        close();
    const QList<Inline> line = trimmed(m_line);
    m_line.clear();
    m_open = reopened;
    return line;
}

} // namespace noticedesk
