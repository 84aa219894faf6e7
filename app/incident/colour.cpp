#include "app/incident/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Colour black{0, 0, 0};
constexpr Colour white{255, 255, 255};

/// Of each channel there can be: the search for a readable colour asks hundreds of times.
std::array<double, 256> linearChannels()
{
    std::array<double, 256> channels = {};
    for (size_t channel = 0; channel < channels.size(); ++channel) {
        const double value = double(channel) / 255.0;
        channels[channel] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return channels;
}

double linear(quint8 channel)
{
    static const std::array<double, 256> channels = linearChannels();
    return channels[channel];
}

double luminanceOf(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

quint8 mixedChannel(quint8 over, quint8 under, double part)
{
    return quint8(std::lround(over * part + under * (1 - part)));
}

/// How many hundredths of `end` make `text` readable; more than a hundred if none do.
int partNeeded(const Colour &ground, const Colour &text, const Colour &end, double least)
{
    int part = 0;
    while (part <= 100 && contrastOf(ground, mixed(end, text, part / 100.0)) < least)
        ++part;
    return part;
}

} // namespace

QString colourText(const Colour &colour)
{
    const uint number = uint(colour.red) << 16U | uint(colour.green) << 8U | uint(colour.blue);
    return u"#%1"_s.arg(number, 6, 16, QChar(u'0'));
}

std::optional<Colour> colourFromText(QStringView text)
{
    const QStringView digits = text.mid(1);
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    if (!text.startsWith(u'#') || digits.size() != 6 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const uint number = digits.toUInt(nullptr, 16);
    return Colour{quint8(number >> 16U), quint8(number >> 8U & 255U), quint8(number & 255U)};
}

double contrastOf(const Colour &a, const Colour &b)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(a), luminanceOf(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colour mixed(const Colour &over, const Colour &under, double part)
{
    return {mixedChannel(over.red, under.red, part), mixedChannel(over.green, under.green, part),
            mixedChannel(over.blue, under.blue, part)};
}

Colour readableOn(const Colour &ground, const Colour &text, double least)
{
    const int toBlack = partNeeded(ground, text, black, least);
    const int toWhite = partNeeded(ground, text, white, least);
    return toBlack <= toWhite ? mixed(black, text, std::min(toBlack, 100) / 100.0)
                              : mixed(white, text, std::min(toWhite, 100) / 100.0);
}

} // namespace noticedesk
