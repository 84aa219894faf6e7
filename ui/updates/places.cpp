#include "ui/updates/places.h"

#include <algorithm>

namespace noticedesk {

QList<int> placesOf(const QString &words, const QString &text, bool matchesCase)
{
    QList<int> places;
    if (words.isEmpty())
        return places;
    const Qt::CaseSensitivity letters = matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(words, 0, letters); at >= 0; at = text.indexOf(words, at + words.size(), letters))
        places.append(int(at));
    return places;
}

std::optional<int> placeFrom(const QList<int> &places, int position)
{
    if (places.isEmpty())
        return std::nullopt;
    const auto next = std::lower_bound(places.begin(), places.end(), position);
    return next == places.end() ? places.first() : *next;
}

std::optional<int> placeBefore(const QList<int> &places, int position)
{
    if (places.isEmpty())
        return std::nullopt;
    const auto next = std::lower_bound(places.begin(), places.end(), position);
    return next == places.begin() ? places.last() : *(next - 1);
}

} // namespace noticedesk
