#include "app/timeline/svgpaths.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A line inside `box` that would go from its lower edge at `foot` to its upper one `run` further; nothing if no part
/// of it is inside.
QString slanted(const QRectF &box, qreal foot, qreal run)
{
    const qreal from = std::clamp(foot, box.left(), box.right());
    const qreal to = std::clamp(foot + run, box.left(), box.right());
    if (from == to)
        return {};
    const qreal rise = box.height() / run;
    return u"M%1 %2l%3 %4"_s.arg(svgNumber(from), svgNumber(box.bottom() - (from - foot) * rise), svgNumber(to - from),
                                 svgNumber((from - to) * rise));
}

} // namespace

QString svgNumber(qreal value)
{
    const qint64 hundredths = qRound64(value * 100);
    QString text = QString::number(hundredths / 100);
    if (hundredths < 0 && hundredths > -100)
        text.prepend(u'-');
    const qint64 rest = std::abs(hundredths % 100);
    if (rest == 0)
        return text;
    text += u'.' + QString::number(rest / 10);
    return rest % 10 == 0 ? text : text + QString::number(rest % 10);
}

QString patternLines(Pattern pattern, const QRectF &box)
{
    constexpr int step = 8;
    const int first = int(std::floor(box.left() / step));
    const int last = int(std::ceil(box.right() / step));
    QString lines;
    const auto slant = [&](qreal run) {
        for (int foot = first - 4; foot < last + 4; ++foot)
            lines += slanted(box, foot * step, run);
    };
    const auto across = [&](int distance) {
        for (int down = distance; down < box.height() - 1; down += distance)
            lines += u"M%1 %2h%3"_s.arg(svgNumber(box.left()), svgNumber(box.top() + down), svgNumber(box.width()));
    };
    switch (pattern) {
    case Pattern::None: break;
    case Pattern::Hatched: slant(box.height()); break;
    case Pattern::Crossed:
        slant(box.height());
        slant(-box.height());
        break;
    case Pattern::Dense: across(4); break;
    case Pattern::Striped:
        for (int x = first + 1; x * step < box.right(); ++x)
            lines += u"M%1 %2v%3"_s.arg(svgNumber(x * step), svgNumber(box.top()), svgNumber(box.height()));
        break;
    case Pattern::Dotted: across(6); break;
    }
    return lines;
}

QString dotOutline(const PictureDot &dot)
{
    const auto shifted = [&](const QString &path) {
        return u"M%1 %2 "_s.arg(svgNumber(dot.centre.x()), svgNumber(dot.centre.y())) + path;
    };
    switch (dot.shape) {
    case Shape::Filled:
    case Shape::Hollow: return shifted(u"m-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 z"_s);
    case Shape::Square: return shifted(u"m-5 -5 h10 v10 h-10 z"_s);
    case Shape::Diamond:
    case Shape::HollowDiamond: return shifted(u"m0 -6 l6 6 l-6 6 l-6 -6 z"_s);
    case Shape::Cross: return shifted(u"m-5 -5 l10 10 m0 -10 l-10 10"_s);
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
