#include "ui/notices/documentpatch.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace noticedesk {

namespace {

/// A paragraph that belongs to nothing but the document.
bool isPlain(const QTextBlock &block)
{
    return !block.textList() && !QTextCursor(block).currentTable();
}

/// Two lists, or two tables, are the same where they are the first, the second, … of their document; Qt counts them
/// in the format.
bool sayTheSame(const QTextBlock &one, const QTextBlock &other)
{
    if (one.text() != other.text() || one.blockFormat() != other.blockFormat() || one.charFormat() != other.charFormat()
        || isPlain(one) != isPlain(other))
        return false;
    auto left = one.begin();
    auto right = other.begin();
    for (; !left.atEnd() && !right.atEnd(); ++left, ++right)
        if (left.fragment().length() != right.fragment().length()
            || left.fragment().charFormat() != right.fragment().charFormat())
            return false;
    return left.atEnd() && right.atEnd();
}

/// The paragraphs of both documents between what both begin with and what both end with; in each at least one.
struct Difference {
    QTextBlock shownFirst;
    QTextBlock shownLast;
    QTextBlock wantedFirst;
    QTextBlock wantedLast;
};

Difference difference(const QTextDocument &shown, const QTextDocument &wanted)
{
    Difference found{shown.begin(), shown.lastBlock(), wanted.begin(), wanted.lastBlock()};
    const auto isLast = [&] { return found.shownFirst == found.shownLast || found.wantedFirst == found.wantedLast; };
    while (!isLast() && sayTheSame(found.shownFirst, found.wantedFirst)) {
        found.shownFirst = found.shownFirst.next();
        found.wantedFirst = found.wantedFirst.next();
    }
    while (!isLast() && sayTheSame(found.shownLast, found.wantedLast)) {
        found.shownLast = found.shownLast.previous();
        found.wantedLast = found.wantedLast.previous();
    }
    return found;
}

bool arePlain(QTextBlock block, const QTextBlock &last)
{
    for (; block != last; block = block.next())
        if (!isPlain(block))
            return false;
    return isPlain(last);
}

void write(QTextCursor &cursor, const QTextBlock &block)
{
    if (cursor.blockFormat() != block.blockFormat()) // in a list or a cell it would leave that
        cursor.setBlockFormat(block.blockFormat());
    cursor.setBlockCharFormat(block.charFormat());
    for (auto part = block.begin(); !part.atEnd(); ++part)
        cursor.insertText(part.fragment().text(), part.fragment().charFormat());
}

} // namespace

bool becomes(QTextDocument &shown, const QTextDocument &wanted)
{
    const Difference found = difference(shown, wanted);
    if (found.shownFirst == found.shownLast && found.wantedFirst == found.wantedLast
        && sayTheSame(found.shownFirst, found.wantedFirst))
        return true;
    const bool isWithinOne = found.shownFirst == found.shownLast && found.wantedFirst == found.wantedLast
        && found.shownFirst.blockFormat() == found.wantedFirst.blockFormat()
        && found.shownFirst.charFormat() == found.wantedFirst.charFormat();
    const bool arePlainAll =
        arePlain(found.shownFirst, found.shownLast) && arePlain(found.wantedFirst, found.wantedLast);
    if (!isWithinOne && !arePlainAll)
        return false;
    QTextCursor cursor(&shown);
    cursor.beginEditBlock();
    cursor.setPosition(found.shownFirst.position());
    cursor.setPosition(found.shownLast.position() + found.shownLast.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    write(cursor, found.wantedFirst);
    for (QTextBlock block = found.wantedFirst; block != found.wantedLast;) {
        block = block.next();
        cursor.insertBlock();
        write(cursor, block);
    }
    cursor.endEditBlock();
    return true;
}

} // namespace noticedesk
