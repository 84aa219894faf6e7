#include "app/incident/visibletext.h"

#include "app/incident/inlines.h"

#include <QList>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr char32_t nonJoiner = 0x200c;
constexpr char32_t joiner = 0x200d;
constexpr char32_t blackFlag = 0x1f3f4;
constexpr char32_t firstIsolate = 0x2066;
constexpr char32_t popIsolate = 0x2069;

/// Signs of Arabic, Syriac and Kaithi that Unicode files under format characters although they are seen.
bool isSeenFormat(char32_t character)
{
    return (character >= 0x0600 && character <= 0x0605) || character == 0x06dd || character == 0x070f
        || character == 0x0890 || character == 0x0891 || character == 0x08e2 || character == 0x110bd
        || character == 0x110cd;
}

/// The tags behind a black flag make the flag of a country's part.
bool isTagOfAFlag(char32_t character, char32_t before)
{
    const auto isTag = [](char32_t tag) { return tag >= 0xe0020 && tag <= 0xe007f; };
    return isTag(character) && (before == blackFlag || isTag(before));
}

bool isSeenInALine(char32_t character, char32_t before)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Format)
        return character == joiner || character == nonJoiner || isSeenFormat(character)
            || isTagOfAFlag(character, before);
    return category != QChar::Other_Control && category != QChar::Other_Surrogate && !QChar::isNonCharacter(character);
}

bool isBlankInALine(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t' || character == 0x2028 || character == 0x2029;
}

/// A letter, digit, mark or blank that everybody sees as it is.
bool isPlainAscii(QChar character)
{
    return character.unicode() >= 0x20 && character.unicode() < 0x7f;
}

bool isIsolate(QChar character)
{
    return character.unicode() >= firstIsolate && character.unicode() <= popIsolate;
}

/// But for the two that lay out a text.
bool isControl(QChar character)
{
    const char16_t unit = character.unicode();
    return ((unit < 0x20) | ((unit >= 0x7f) & (unit < 0xa0))) & (unit != u'\n') & (unit != u'\t');
}

bool isHiddenInABody(QChar character, bool keepsIsolates)
{
    const bool isOverride = character.unicode() >= 0x202a && character.unicode() <= 0x202e;
    return isOverride | isControl(character) | character.isNonCharacter() | (isIsolate(character) & !keepsIsolates);
}

/// Nearly every body hides nothing, and then it is seen as it is. Most texts are plain letters: to go through all of
/// one for that is faster than to ask at each character whether to go on.
bool mayHide(const QString &text)
{
    bool isPlain = true;
    for (const QChar character : text)
        isPlain &= isPlainAscii(character) | (character == u'\n');
    return !isPlain
        && std::any_of(text.begin(), text.end(), [](QChar character) { return isHiddenInABody(character, false); });
}

bool mayHide(const QList<Inline> &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(),
                       [](const Inline &piece) { return mayHide(piece.text) || mayHide(piece.children); });
}

bool mayHide(const QList<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return mayHide(block.inlines) || mayHide(block.text) || mayHide(block.blocks);
    });
}

bool closesItsIsolates(const QString &text)
{
    int open = 0;
    for (const QChar character : text) {
        if (isIsolate(character))
            open += character.unicode() == popIsolate ? -1 : 1;
        if (open < 0)
            return false;
    }
    return open == 0;
}

QString visibleText(QString text, bool keepsIsolates)
{
    text.removeIf([&](QChar character) { return isHiddenInABody(character, keepsIsolates); });
    return text;
}

QList<Inline> visibleInlines(const QList<Inline> &inlines, bool keepsIsolates)
{
    QList<Inline> visible;
    for (Inline piece : inlines) {
        piece.text = visibleText(piece.text, keepsIsolates);
        piece.children = visibleInlines(piece.children, keepsIsolates);
        append(visible, piece);
    }
    return visible;
}

} // namespace

QString visibleLine(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlainAscii))
        return text.trimmed();
    QString line;
    char32_t before = 0;
    for (const char32_t character : text.toUcs4()) {
        if (!isBlankInALine(character) && !isSeenInALine(character, before))
            continue;
        before = isBlankInALine(character) ? U' ' : character;
        line += QStringView(QChar::fromUcs4(before));
    }
    return line.trimmed();
}

Body visibleBody(Body body)
{
    if (!mayHide(body.blocks))
        return body;
    for (Block &block : body.blocks) {
        block.inlines = visibleInlines(block.inlines, closesItsIsolates(wordsOf(block.inlines)));
        block.text = visibleText(block.text, closesItsIsolates(block.text));
        block.blocks = visibleBody({block.blocks}).blocks;
    }
    return body;
}

} // namespace noticedesk
