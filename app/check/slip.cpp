#include "app/check/slip.h"

#include "app/check/dictionary.h"
#include "app/check/fieldwords.h"

#include <QList>

#include <algorithm>

namespace noticedesk {

namespace {

/// How many letters are put in, left out, replaced or swapped with their neighbour.
int distance(const QString &a, const QString &b)
{
    QList<QList<int>> rows(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i)
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = int(i + j);
                continue;
            }
            const int replaced = rows.at(i - 1).at(j - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            rows[i][j] = std::min({rows.at(i - 1).at(j) + 1, rows.at(i).at(j - 1) + 1, replaced});
            const bool isSwapped = i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (isSwapped)
                rows[i][j] = std::min(rows.at(i).at(j), rows.at(i - 2).at(j - 2) + 1);
        }
    return rows.last().last();
}

/// A long word has room for two slips; in a short one, or a name, two make another word.
int mostSlips(const QString &word)
{
    constexpr qsizetype longWord = 9;
    return word.size() >= longWord && word.front().isLower() ? 2 : 1;
}

} // namespace

bool isSlip(const QString &word, Dictionary &dictionary)
{
    constexpr qsizetype longestWord = 40;
    if (word.size() > longestWord || isSpelledRight(word, dictionary))
        return false;
    const QStringList suggestions = dictionary.suggestions(word);
    return std::any_of(suggestions.begin(), suggestions.end(), [&](const QString &suggestion) {
        return distance(word.toLower(), suggestion.toLower()) <= mostSlips(word);
    });
}

} // namespace noticedesk
