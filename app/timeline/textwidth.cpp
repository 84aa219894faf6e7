#include "app/timeline/textwidth.h"

#include <QChar>
#include <QList>

namespace noticedesk {

namespace {

constexpr qreal boldness = 1.12;

/// In parts of the height of the font, after the widths of common wide fonts.
qreal widthOf(char32_t character)
{
    static const QString narrow = QStringLiteral(" ijlI.,:;'|!’");
    static const QString slender = QStringLiteral("frt()[]{}-/\"*°“”");
    static const QString wide = QStringLiteral("mwMW@%—…");
    constexpr char32_t firstOfEastAsia = 0x1100;
    constexpr char32_t firstOfPunctuation = 0x2000;
    constexpr char32_t firstAfterPunctuation = 0x2070;
    if (character >= firstOfEastAsia && (character < firstOfPunctuation || character >= firstAfterPunctuation))
        return 1.05;
    const QChar letter(char16_t(character & 0xffff));
    if (narrow.contains(letter))
        return 0.35;
    if (slender.contains(letter))
        return 0.47;
    if (wide.contains(letter))
        return 1.0;
    return letter.isUpper() ? 0.74 : 0.64;
}

} // namespace

qreal guessedWidth(const QString &text, qreal size, bool bold)
{
    qreal width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width * size * (bold ? boldness : 1);
}

QString shortenedTo(const QString &text, qreal most, qreal size, bool bold)
{
    const qreal unit = size * (bold ? boldness : 1);
    const qreal cutAt = most - widthOf(U'…') * unit;
    qreal width = 0;
    qsizetype fits = 0; // as much as leaves room for the dots
    for (qsizetype place = 0; place < text.size() && width <= most;) {
        const bool isPair = text.at(place).isHighSurrogate() && place + 1 < text.size();
        width += unit
            * widthOf(isPair ? QChar::surrogateToUcs4(text.at(place), text.at(place + 1)) : text.at(place).unicode());
        place += isPair ? 2 : 1;
        if (width <= cutAt)
            fits = place;
    }
    return width <= most ? text : text.left(fits) + QChar(u'…');
}

QString brief(const QString &text)
{
    constexpr qsizetype mostLetters = 300;
    return text.size() <= mostLetters ? text : text.left(mostLetters) + QChar(u'…');
}

} // namespace noticedesk
