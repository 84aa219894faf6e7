#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/intake/importplan.h"
#include "ui/widgets/tone.h"

#include <QString>

/// What the preview of an import calls its values, in the language of the person.
namespace noticedesk {

/// What becomes of one row of the preview.
enum class Outcome { Added, Grown, Unchanged, Unreadable };

[[nodiscard]] Outcome outcomeOf(PlannedIncident::Verdict verdict);
[[nodiscard]] QString outcomeText(Outcome outcome);
[[nodiscard]] Tone toneOf(Outcome outcome);
/// A freedesktop icon name.
[[nodiscard]] QString outcomeIcon(Outcome outcome);

/// What nobody stated: "status, time zone". Empty: all of it was.
[[nodiscard]] QString inferredText(Inferences inferred);
/// Of the incident and all its updates.
[[nodiscard]] Inferences inferredIn(const Incident &incident);

/// The days from the first to the last update, in the page's zone.
[[nodiscard]] QString periodText(const Incident &incident, const Page &page);
/// The headline and the beginning of the body, in one line.
[[nodiscard]] QString textBeginning(const Update &update);

/// For a tool tip, which would take text from outside for markup.
[[nodiscard]] QString asTip(const QString &text);

} // namespace noticedesk
