#include "app/incident/stage.h"

#include "app/incident/words.h"

namespace noticedesk {

namespace {
constexpr Words<Stage, 6> stageWords{{{
    {Stage::Draft, QLatin1StringView("draft")},
    {Stage::InReview, QLatin1StringView("in_review")},
    {Stage::Returned, QLatin1StringView("returned")},
    {Stage::Approved, QLatin1StringView("approved")},
    {Stage::Posted, QLatin1StringView("posted")},
    {Stage::Withdrawn, QLatin1StringView("withdrawn")},
}}};
} // namespace

QString stageWord(Stage stage)
{
    return stageWords.wordFor(stage);
}

std::optional<Stage> stageFromWord(QStringView word)
{
    return stageWords.valueOf(word);
}

} // namespace noticedesk
