#pragma once

#include "app/incident/houserules.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace noticedesk {

/// What a notice is held against, family by family.
enum class Rule {
    // impact
    ImpactMissing,
    ScopeVague,
    ComponentMissing,
    ComponentMismatch,
    Downplay,
    WorkaroundBuried,
    // time and promises
    NextUpdateMissing,
    NextUpdateVague,
    PromiseInThePast,
    PromiseMissed,
    Silence,
    ZoneMissing,
    ZoneAmbiguous,
    ZoneWrongForDate,
    Midnight,
    DateRelative,
    StartMissing,
    EndMissing,
    // status and story
    StatusTextMismatch,
    StatusBackwards,
    CauseTooEarly,
    CauseSpeculation,
    UpdateSaysNothing,
    ResidualMissing,
    // what must not leave the house
    InternalName,
    PlaceholderLeft,
    UnsafeLink,
    HiddenCharacters,
    SecurityWords,
    // relaying a vendor
    VoiceAmbiguous,
    VendorReferenceMissing,
    VendorNewer,
    // words
    Spelling,
    Usage,
    AcronymUnexplained,
    Shouting,
    TitleVague,
    TitleLong,
    BodyLong,
    SentenceLong,
    TypographyMixed,
    LinkText,
    // planned work
    WindowIncomplete,
    WindowShortNotice,
    WindowPassed
};

/// The word in settings and exchange formats: `zone-missing`.
[[nodiscard]] QString ruleWord(Rule rule);
[[nodiscard]] std::optional<Rule> ruleFromWord(QStringView word);

/// In the order of the enum.
[[nodiscard]] QList<Rule> allRules();

/// The grade of a rule where the page says nothing.
[[nodiscard]] Grade shippedGrade(Rule rule);
[[nodiscard]] Grade gradeOf(Rule rule, const HouseRules &rules);

} // namespace noticedesk
