#include "app/intake/htmllook.h"

#include "app/intake/htmlnode.h"

#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int boldFrom = 600;

bool isNought(const QString &length)
{
    static const QRegularExpression nought(u"^0*\\.?0*(px|pt|em|%)?$"_s);
    return !length.isEmpty() && nought.match(length).hasMatch();
}

bool isDot(const GumboElement &element)
{
    const auto isSmall = [&](const char *name) {
        const QString length = attribute(element, name);
        return length == u"0"_s || length == u"1"_s;
    };
    return element.tag == GUMBO_TAG_IMG && (isSmall("width") || isSmall("height"));
}

} // namespace

QString lookOf(const GumboElement &element, QLatin1StringView property)
{
    QString value;
    const QString style = attribute(element, "style").toLower();
    for (QStringView declaration : QStringView(style).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.first(colon).trimmed() == property)
            value = declaration.sliced(colon + 1).trimmed().toString();
    }
    return value;
}

bool isHidden(const GumboElement &element)
{
    return gumbo_get_attribute(&element.attributes, "hidden") != nullptr || isDot(element)
        || lookOf(element, "display"_L1).startsWith(u"none"_s)
        || lookOf(element, "visibility"_L1).startsWith(u"hidden"_s)
        || lookOf(element, "mso-hide"_L1).startsWith(u"all"_s) || isNought(lookOf(element, "font-size"_L1));
}

std::optional<bool> strongByLook(const GumboElement &element)
{
    const QString weight = lookOf(element, "font-weight"_L1);
    if (weight.isEmpty() || weight == u"inherit"_s)
        return std::nullopt;
    return weight.startsWith(u"bold"_s) || weight.toInt() >= boldFrom;
}

std::optional<bool> emphasisByLook(const GumboElement &element)
{
    const QString slope = lookOf(element, "font-style"_L1);
    if (slope.isEmpty() || slope == u"inherit"_s)
        return std::nullopt;
    return slope.startsWith(u"italic"_s) || slope.startsWith(u"oblique"_s);
}

} // namespace noticedesk
