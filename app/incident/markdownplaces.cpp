#include "app/incident/markdownplaces.h"

namespace noticedesk {

namespace {

/// The place after the unit of `given` that `unit` stands for; `at` if it was put in when the text was bounded.
qsizetype placeAfter(QChar unit, const QString &given, qsizetype at)
{
    if (at == given.size())
        return at;
    if (unit == u'\n' && given.at(at) == u'\r')
        return at + 1 < given.size() && given.at(at + 1) == u'\n' ? at + 2 : at + 1;
    return given.at(at) == unit ? at + 1 : at;
}

} // namespace

QString withWholeCharacters(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            ++at;
        else if (text.at(at).isSurrogate())
            text[at] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

int utf8Length(QChar unit)
{
    if (unit.unicode() < 0x80)
        return 1;
    return unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3; // a pair of surrogates takes four, two for each half
}

QList<qsizetype> placesOfBytes(const QString &bounded, const QString &given)
{
    QList<qsizetype> places;
    places.reserve(bounded.size() + 1);
    qsizetype at = 0;
    for (const QChar unit : bounded) {
        places.insert(places.size(), utf8Length(unit), at);
        at = placeAfter(unit, given, at);
    }
    places.append(given.size());
    return places;
}

} // namespace noticedesk
