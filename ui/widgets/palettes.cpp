#include "ui/widgets/palettes.h"

#include <cmath>

namespace noticedesk {

namespace {

struct Inks {
    QRgb window;
    QRgb base;
    QRgb raised; // alternate rows, buttons that are pressed
    QRgb text;
    QRgb quiet;
    QRgb faded; // disabled
    QRgb line;
    QRgb accent;
    QRgb onAccent;
    QRgb link;
};

QPalette paletteFrom(const Inks &inks)
{
    QPalette palette(QColor(inks.base), QColor(inks.window));
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, inks.window},
        {QPalette::WindowText, inks.text},
        {QPalette::Base, inks.base},
        {QPalette::AlternateBase, inks.raised},
        {QPalette::Text, inks.text},
        {QPalette::PlaceholderText, inks.quiet},
        {QPalette::Button, inks.base},
        {QPalette::ButtonText, inks.text},
        {QPalette::BrightText, inks.onAccent},
        {QPalette::Highlight, inks.accent},
        {QPalette::HighlightedText, inks.onAccent},
        {QPalette::Link, inks.link},
        {QPalette::LinkVisited, inks.link},
        {QPalette::ToolTipBase, inks.text},
        {QPalette::ToolTipText, inks.base},
        {QPalette::Light, inks.base},
        {QPalette::Midlight, inks.raised},
        {QPalette::Mid, inks.line},
        {QPalette::Dark, inks.line},
        {QPalette::Shadow, inks.line},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(inks.faded));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(inks.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(inks.faded));
    return palette;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteFrom({.window = 0xfff6f7f9,
                        .base = 0xffffffff,
                        .raised = 0xfff0f2f6,
                        .text = 0xff1c2433,
                        .quiet = 0xff5b677a,
                        .faded = 0xff8a94a5,
                        .line = 0xffd5dae3,
                        .accent = 0xff1f5fc4,
                        .onAccent = 0xffffffff,
                        .link = 0xff1a56b4});
}

QPalette darkPalette()
{
    return paletteFrom({.window = 0xff1b1f26,
                        .base = 0xff22272f,
                        .raised = 0xff2b313b,
                        .text = 0xffe7eaf0,
                        .quiet = 0xffa5afbf,
                        .faded = 0xff77818f,
                        .line = 0xff3d4551,
                        .accent = 0xff326fd0,
                        .onAccent = 0xffffffff,
                        .link = 0xff8ab6ff});
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto channel = [amount](float a, float b) { return float(a + (b - a) * amount); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor quietInk(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor lineColor(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor chosenFill(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Active, QPalette::Highlight),
                 isDark(palette) ? 0.24 : 0.09);
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a);
    const qreal other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace noticedesk
