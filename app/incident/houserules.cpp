#include "app/incident/houserules.h"

#include "app/incident/words.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<Grade, 4> grades{{{
    {Grade::Off, "off"_L1},
    {Grade::Hint, "hint"_L1},
    {Grade::Warning, "warning"_L1},
    {Grade::Error, "error"_L1},
}}};

} // namespace

QString gradeWord(Grade grade)
{
    return grades.wordFor(grade);
}

std::optional<Grade> gradeFromWord(QStringView word)
{
    return grades.valueOf(word);
}

QStringList HouseRules::usualSectionLabels()
{
    return {u"User impact"_s, u"More info"_s,  u"Scope of impact"_s, u"Start time"_s, u"End time"_s,
            u"Root cause"_s,  u"Workaround"_s, u"Current status"_s,  u"Next steps"_s, u"Next update by"_s};
}

} // namespace noticedesk
