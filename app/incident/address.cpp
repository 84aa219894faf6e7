#include "app/incident/address.h"

#include <QList>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

/// A host must follow at once: browsers take `https:/\evil`, `https:///evil` and `https:evil` for other hosts.
bool namesAHost(QStringView rest)
{
    return rest.startsWith(u"//") && rest.size() > 2 && !u"/\\?#:@%"_s.contains(rest.at(2)) && !rest.contains(u'\\');
}

bool isAllowed(QStringView scheme, QStringView rest)
{
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return namesAHost(rest);
    return scheme == "mailto"_L1 && rest.contains(u'@');
}

} // namespace

QString shownAddress(const QString &address)
{
    const auto isPlainAscii = [](QChar character) { return character.unicode() > 0x20 && character.unicode() < 0x7f; };
    if (std::all_of(address.begin(), address.end(), isPlainAscii)) // nearly all of them
        return address;
    QString shown;
    for (const char32_t character : address.toUcs4())
        if (!isInvisible(character))
            shown += QStringView(QChar::fromUcs4(character));
    return shown.trimmed();
}

std::optional<QString> linkAddress(const QString &address)
{
    QString visible = shownAddress(address);
    const qsizetype colon = visible.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QString scheme = visible.first(colon).toLower();
    if (!isAllowed(scheme, QStringView(visible).sliced(colon + 1)))
        return std::nullopt;
    return scheme + visible.sliced(colon).replace(u' ', u"%20"_s);
}

} // namespace noticedesk
