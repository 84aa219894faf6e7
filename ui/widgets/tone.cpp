#include "ui/widgets/tone.h"

#include "ui/widgets/palettes.h"

#include <algorithm>

namespace noticedesk {

namespace {

QColor hue(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Neutral: return quietInk(palette);
    case Tone::Good: return QColor(0x1e, 0x8e, 0x4e);
    case Tone::Calm: return QColor(0x25, 0x6f, 0xd8);
    case Tone::Caution: return QColor(0xd9, 0x9a, 0x08);
    case Tone::Serious: return QColor(0xe2, 0x6b, 0x0a);
    case Tone::Alarm: return QColor(0xc6, 0x25, 0x2f);
    case Tone::Pending: return QColor(0x74, 0x42, 0xb8);
    }
    Q_UNREACHABLE();
}

/// `colour`, moved towards the text as far as it takes to stand out from all of `grounds` by `least`.
QColor standingOut(QColor colour, const QPalette &palette, std::initializer_list<QColor> grounds, qreal least)
{
    const QColor text = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20; ++step) {
        if (std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor &ground) { return contrast(colour, ground) >= least; }))
            break;
        colour = mixed(colour, text, 0.08);
    }
    return colour;
}

} // namespace

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor chosen = chosenFill(palette);
    const QColor own = hue(tone, palette);
    const QColor fill = mixed(base, own, isDark(palette) ? 0.30 : 0.16);
    return {.ink = standingOut(own, palette, {base, window, chosen, fill}, 4.6),
            .fill = fill,
            .line = mixed(base, own, 0.45),
            .mark = standingOut(own, palette, {base, window, chosen}, 3.05)};
}

} // namespace noticedesk
