#include "app/check/rulenames.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

struct Rules {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::ImpactMissing: return Rules::tr("No word of what customers notice");
    case Rule::ScopeVague: return Rules::tr("“Some customers” without saying which");
    case Rule::ComponentMissing: return Rules::tr("No component named as affected");
    case Rule::ComponentMismatch: return Rules::tr("Components say another thing than the status");
    case Rule::Downplay: return Rules::tr("Words that make little of it");
    case Rule::WorkaroundBuried: return Rules::tr("A workaround far down in the text");
    case Rule::NextUpdateMissing: return Rules::tr("No word of the next update");
    case Rule::NextUpdateVague: return Rules::tr("A next update without a time");
    case Rule::PromiseInThePast: return Rules::tr("A next update promised for the past");
    case Rule::PromiseMissed: return Rules::tr("Later than was promised");
    case Rule::Silence: return Rules::tr("A longer silence than the house allows");
    case Rule::ZoneMissing: return Rules::tr("A time without a zone");
    case Rule::ZoneAmbiguous: return Rules::tr("A zone that means several");
    case Rule::ZoneWrongForDate: return Rules::tr("A zone the page does not use on that date");
    case Rule::Midnight: return Rules::tr("Midnight, or 12:00, without saying which");
    case Rule::DateRelative: return Rules::tr("“Today” instead of a date");
    case Rule::StartMissing: return Rules::tr("No word of when it began");
    case Rule::EndMissing: return Rules::tr("Resolved without an end or a duration");
    case Rule::StatusTextMismatch: return Rules::tr("The status says another thing than the text");
    case Rule::StatusBackwards: return Rules::tr("A status that goes back without a word of it");
    case Rule::CauseTooEarly: return Rules::tr("A cause while it is still investigated");
    case Rule::CauseSpeculation: return Rules::tr("Guesses about the cause");
    case Rule::UpdateSaysNothing: return Rules::tr("Nothing new since the last update");
    case Rule::ResidualMissing: return Rules::tr("Resolved without a word of lost or late data");
    case Rule::InternalName: return Rules::tr("Names from inside the house");
    case Rule::PlaceholderLeft: return Rules::tr("A fact that is still to be filled in");
    case Rule::UnsafeLink: return Rules::tr("A link that no reader should follow");
    case Rule::HiddenCharacters: return Rules::tr("Characters nobody can see");
    case Rule::SecurityWords: return Rules::tr("Words of breaches and attacks");
    case Rule::VoiceAmbiguous: return Rules::tr("A “we” that could be the vendor");
    case Rule::VendorReferenceMissing: return Rules::tr("The vendor’s own reference is missing");
    case Rule::VendorNewer: return Rules::tr("The vendor has said something since");
    case Rule::Spelling: return Rules::tr("Slips of the hand");
    case Rule::Usage: return Rules::tr("Words the house does not use");
    case Rule::AcronymUnexplained: return Rules::tr("An acronym nobody has explained");
    case Rule::Shouting: return Rules::tr("Capitals and exclamation marks");
    case Rule::TitleVague: return Rules::tr("A title that says too little");
    case Rule::TitleLong: return Rules::tr("A title beyond the limit");
    case Rule::BodyLong: return Rules::tr("A body beyond the limit");
    case Rule::SentenceLong: return Rules::tr("A sentence of more than 40 words");
    case Rule::TypographyMixed: return Rules::tr("Mixed quotes and stray spaces");
    case Rule::LinkText: return Rules::tr("A link that does not say where it leads");
    case Rule::WindowIncomplete: return Rules::tr("Planned work without its times or components");
    case Rule::WindowShortNotice: return Rules::tr("Planned work announced too late");
    case Rule::WindowPassed: return Rules::tr("Planned work that should be over");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
