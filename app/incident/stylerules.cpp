#include "app/incident/stylerules.h"

#include "app/incident/pagerules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include <cmath>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct StyleRules {
    Q_DECLARE_TR_FUNCTIONS(StyleRules)
};

constexpr auto pngMark = QLatin1StringView("\x89PNG\r\n\x1a\n");
constexpr auto jpegMark = QLatin1StringView("\xff\xd8\xff");
constexpr auto uriStart = "data:image/"_L1;

bool isVector(const QByteArray &picture)
{
    QXmlStreamReader xml(picture);
    const bool begins =
        xml.readNextStartElement() && xml.name() == "svg"_L1 && xml.namespaceUri() == "http://www.w3.org/2000/svg"_L1;
    bool isPlain = begins;
    while (isPlain && !xml.atEnd())
        isPlain = xml.readNext() != QXmlStreamReader::DTD;
    return isPlain && !xml.hasError() && !picture.contains("<!DOCTYPE");
}

QLatin1StringView kindOf(const QByteArray &picture)
{
    if (picture.startsWith(QByteArrayView(pngMark.data(), pngMark.size())))
        return "png"_L1;
    if (picture.startsWith(QByteArrayView(jpegMark.data(), jpegMark.size())))
        return "jpeg"_L1;
    return isVector(picture) ? "svg+xml"_L1 : QLatin1StringView();
}

void checkText(QList<StyleFault> &faults, StyleField field, const Colour &text, const Colour &ground)
{
    const double contrast = contrastOf(text, ground);
    if (contrast >= leastContrast)
        return;
    const QLocale locale;
    // Cut, not rounded: 4.49 is not 4.5.
    faults.append({field,
                   StyleRules::tr("%1 has a contrast of %2 : 1 against %3; text needs 4.5 : 1. %4 would do.")
                       .arg(colourText(text), locale.toString(std::floor(contrast * 10) / 10, 'f', 1),
                            colourText(ground), colourText(readableOn(ground, text)))});
}

void checkLogo(QList<StyleFault> &faults, const QString &logo)
{
    if (logo.isEmpty())
        return;
    const qsizetype comma = logo.indexOf(u',');
    const auto picture =
        QByteArray::fromBase64Encoding(logo.mid(comma + 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const auto again = picture ? logoOf(*picture) : Result<QString>(QString());
    if (!again)
        faults.append({StyleField::Logo, again.error().message});
    else if (*again != logo)
        faults.append({StyleField::Logo, StyleRules::tr("The logo is no picture. Choose its file again.")});
}

void checkZones(QList<StyleFault> &faults, const QList<QByteArray> &zones)
{
    if (zones.size() > mostOtherZones) {
        faults.append({StyleField::OtherZones,
                       StyleRules::tr("Times can be given in %1 more zones at most. Remove one.").arg(mostOtherZones)});
        return;
    }
    for (const QByteArray &zone : zones) {
        if (isKnownZone(zone))
            continue;
        faults.append({StyleField::OtherZones,
                       StyleRules::tr("“%1” is not a time zone this computer knows. Choose one of the list.")
                           .arg(QString::fromUtf8(zone))});
        return;
    }
}

} // namespace

QList<StyleFault> styleFaults(const NoticeStyle &style)
{
    QList<StyleFault> faults;
    checkText(faults, StyleField::LightInk, style.light.ink, style.light.ground);
    checkText(faults, StyleField::LightLink, style.light.link, style.light.ground);
    checkText(faults, StyleField::DarkInk, style.dark.ink, style.dark.ground);
    checkText(faults, StyleField::DarkLink, style.dark.link, style.dark.ground);
    checkLogo(faults, style.logo);
    if (style.footer.size() > mostFooterCharacters)
        faults.append({StyleField::Footer,
                       StyleRules::tr("The footer has %1 characters; it can have %2. Shorten it.")
                           .arg(style.footer.size())
                           .arg(mostFooterCharacters)});
    checkZones(faults, style.otherZones);
    return faults;
}

NoticeColours readable(NoticeColours colours)
{
    colours.ink = readableOn(colours.ground, colours.ink);
    colours.link = readableOn(colours.ground, colours.link);
    return colours;
}

Result<QString> logoOf(const QByteArray &picture)
{
    if (picture.size() > mostLogoBytes)
        return failure(Error::Code::Invalid,
                       StyleRules::tr("The logo has %1 KB; it can have %2, as every notice carries it along. Choose a "
                                      "smaller picture.")
                           .arg((picture.size() + 1023) / 1024)
                           .arg(mostLogoBytes / 1024));
    const QLatin1StringView kind = kindOf(picture);
    if (kind.isEmpty())
        return failure(Error::Code::Invalid,
                       StyleRules::tr("The logo is not a PNG, JPEG or SVG picture. Choose another file."));
    return QString(uriStart) + kind + u";base64,"_s + QString::fromLatin1(picture.toBase64());
}

const QList<Palette> &palettes()
{
    static const QList<Palette> all{
        {QT_TRANSLATE_NOOP("Palettes", "Ink"), NoticeStyle().light, NoticeStyle().dark},
        {QT_TRANSLATE_NOOP("Palettes", "Harbour"),
         {{255, 255, 255}, {16, 42, 67}, {0, 95, 115}},
         {{13, 27, 42}, {224, 235, 242}, {111, 211, 230}}},
        {QT_TRANSLATE_NOOP("Palettes", "Forest"),
         {{251, 252, 248}, {28, 43, 34}, {32, 104, 62}},
         {{18, 27, 22}, {226, 236, 228}, {126, 211, 154}}},
        {QT_TRANSLATE_NOOP("Palettes", "Plum"),
         {{255, 255, 255}, {45, 27, 51}, {123, 31, 122}},
         {{29, 20, 33}, {240, 230, 242}, {225, 164, 234}}},
        {QT_TRANSLATE_NOOP("Palettes", "Brick"),
         {{255, 252, 249}, {51, 32, 25}, {162, 52, 20}},
         {{33, 23, 19}, {243, 232, 226}, {255, 170, 132}}},
        {QT_TRANSLATE_NOOP("Palettes", "Contrast"),
         {{255, 255, 255}, {0, 0, 0}, {0, 0, 160}},
         {{0, 0, 0}, {255, 255, 255}, {255, 255, 0}}},
    };
    return all;
}

} // namespace noticedesk
