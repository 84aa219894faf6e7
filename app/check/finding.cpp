#include "app/check/finding.h"

#include "app/incident/words.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Field, 10> fields{{{
    {Field::Title, "title"_L1},
    {Field::Severity, "severity"_L1},
    {Field::Components, "components"_L1},
    {Field::Source, "source"_L1},
    {Field::Window, "window"_L1},
    {Field::Status, "status"_L1},
    {Field::Headline, "headline"_L1},
    {Field::Body, "body"_L1},
    {Field::PostedAt, "posted-at"_L1},
    {Field::Promise, "promise"_L1},
}}};

} // namespace

QString fieldWord(Field field)
{
    return fields.wordFor(field);
}

QString mended(const QString &text, const Fix &fix)
{
    if (fix.means != Fix::Means::Text)
        return text;
    const TextRange &range = fix.place.range;
    return text.first(range.begin) + fix.text + text.sliced(range.end());
}

LinePlace linePlace(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(std::min(at, text.size()));
    const qsizetype lineBegin = before.lastIndexOf(u'\n') + 1;
    const QStringView line = before.sliced(lineBegin);
    const auto halves = std::count_if(line.begin(), line.end(), [](QChar unit) { return unit.isLowSurrogate(); });
    return {before.count(u'\n') + 1, line.size() - halves + 1};
}

} // namespace noticedesk
