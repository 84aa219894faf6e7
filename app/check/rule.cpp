#include "app/check/rule.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Rule rule = Rule::ImpactMissing;
    QLatin1StringView word;
    Grade grade = Grade::Off;
};

/// In the order of the enum.
constexpr std::array rows{
    Row{Rule::ImpactMissing, "impact-missing"_L1, Grade::Error},
    Row{Rule::ScopeVague, "scope-vague"_L1, Grade::Hint},
    Row{Rule::ComponentMissing, "component-missing"_L1, Grade::Warning},
    Row{Rule::ComponentMismatch, "component-mismatch"_L1, Grade::Error},
    Row{Rule::Downplay, "downplay"_L1, Grade::Warning},
    Row{Rule::WorkaroundBuried, "workaround-buried"_L1, Grade::Hint},
    Row{Rule::NextUpdateMissing, "next-update-missing"_L1, Grade::Warning},
    Row{Rule::NextUpdateVague, "next-update-vague"_L1, Grade::Warning},
    Row{Rule::PromiseInThePast, "promise-in-the-past"_L1, Grade::Error},
    Row{Rule::PromiseMissed, "promise-missed"_L1, Grade::Warning},
    Row{Rule::Silence, "silence"_L1, Grade::Warning},
    Row{Rule::ZoneMissing, "zone-missing"_L1, Grade::Error},
    Row{Rule::ZoneAmbiguous, "zone-ambiguous"_L1, Grade::Hint},
    Row{Rule::ZoneWrongForDate, "zone-wrong-for-date"_L1, Grade::Error},
    Row{Rule::Midnight, "midnight"_L1, Grade::Warning},
    Row{Rule::DateRelative, "date-relative"_L1, Grade::Warning},
    Row{Rule::StartMissing, "start-missing"_L1, Grade::Hint},
    Row{Rule::EndMissing, "end-missing"_L1, Grade::Warning},
    Row{Rule::StatusTextMismatch, "status-text-mismatch"_L1, Grade::Warning},
    Row{Rule::StatusBackwards, "status-backwards"_L1, Grade::Warning},
    Row{Rule::CauseTooEarly, "cause-too-early"_L1, Grade::Hint},
    Row{Rule::CauseSpeculation, "cause-speculation"_L1, Grade::Warning},
    Row{Rule::UpdateSaysNothing, "update-says-nothing"_L1, Grade::Warning},
    Row{Rule::ResidualMissing, "residual-missing"_L1, Grade::Hint},
    Row{Rule::InternalName, "internal-name"_L1, Grade::Error},
    Row{Rule::PlaceholderLeft, "placeholder-left"_L1, Grade::Error},
    Row{Rule::UnsafeLink, "unsafe-link"_L1, Grade::Error},
    Row{Rule::HiddenCharacters, "hidden-characters"_L1, Grade::Error},
    Row{Rule::SecurityWords, "security-words"_L1, Grade::Warning},
    Row{Rule::VoiceAmbiguous, "voice-ambiguous"_L1, Grade::Warning},
    Row{Rule::VendorReferenceMissing, "vendor-reference-missing"_L1, Grade::Hint},
    Row{Rule::VendorNewer, "vendor-newer"_L1, Grade::Error},
    Row{Rule::Spelling, "spelling"_L1, Grade::Hint},
    Row{Rule::Usage, "usage"_L1, Grade::Hint},
    Row{Rule::AcronymUnexplained, "acronym-unexplained"_L1, Grade::Hint},
    Row{Rule::Shouting, "shouting"_L1, Grade::Warning},
    Row{Rule::TitleVague, "title-vague"_L1, Grade::Warning},
    Row{Rule::TitleLong, "title-long"_L1, Grade::Error},
    Row{Rule::BodyLong, "body-long"_L1, Grade::Error},
    Row{Rule::SentenceLong, "sentence-long"_L1, Grade::Hint},
    Row{Rule::TypographyMixed, "typography-mixed"_L1, Grade::Hint},
    Row{Rule::LinkText, "link-text"_L1, Grade::Hint},
    Row{Rule::WindowIncomplete, "window-incomplete"_L1, Grade::Error},
    Row{Rule::WindowShortNotice, "window-short-notice"_L1, Grade::Warning},
    Row{Rule::WindowPassed, "window-passed"_L1, Grade::Error},
};

const Row &rowOf(Rule rule)
{
    return rows.at(size_t(rule));
}

} // namespace

QString ruleWord(Rule rule)
{
    return rowOf(rule).word;
}

std::optional<Rule> ruleFromWord(QStringView word)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return word == each.word; });
    return row == rows.end() ? std::nullopt : std::optional(row->rule);
}

QList<Rule> allRules()
{
    QList<Rule> rules;
    for (const Row &row : rows)
        rules.append(row.rule);
    return rules;
}

Grade shippedGrade(Rule rule)
{
    return rowOf(rule).grade;
}

Grade gradeOf(Rule rule, const HouseRules &rules)
{
    return rules.grades.value(ruleWord(rule), shippedGrade(rule));
}

} // namespace noticedesk
