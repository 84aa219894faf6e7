#include "app/timeline/shades.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Shade shadeOfPhase(Status status)
{
    switch (status) {
    case Status::Investigating: return Shade::Alarm;
    case Status::Identified: return Shade::Caution;
    case Status::Monitoring:
    case Status::InProgress:
    case Status::Verifying: return Shade::Calm;
    case Status::Resolved:
    case Status::Completed: return Shade::Good;
    case Status::Postmortem:
    case Status::Scheduled: return Shade::Quiet;
    }
    Q_UNREACHABLE();
}

Shade shadeOfLevel(ComponentStatus level)
{
    switch (level) {
    case ComponentStatus::Operational: return Shade::Good;
    case ComponentStatus::DegradedPerformance: return Shade::Caution;
    case ComponentStatus::PartialOutage: return Shade::Serious;
    case ComponentStatus::MajorOutage: return Shade::Alarm;
    case ComponentStatus::UnderMaintenance: return Shade::Calm;
    }
    Q_UNREACHABLE();
}

} // namespace

Shade shadeOf(const Span &span)
{
    switch (span.meaning) {
    case Span::Meaning::Phase: return shadeOfPhase(span.phase);
    case Span::Meaning::Level: return shadeOfLevel(span.level);
    case Span::Meaning::Window: return Shade::Calm;
    }
    Q_UNREACHABLE();
}

Pattern patternOf(const Span &span)
{
    if (span.meaning != Span::Meaning::Level)
        return Pattern::None;
    switch (span.level) {
    case ComponentStatus::Operational: return Pattern::None;
    case ComponentStatus::DegradedPerformance: return Pattern::Hatched;
    case ComponentStatus::PartialOutage: return Pattern::Crossed;
    case ComponentStatus::MajorOutage: return Pattern::Dense;
    case ComponentStatus::UnderMaintenance: return Pattern::Striped;
    }
    Q_UNREACHABLE();
}

ShadeColors colorsOf(Shade shade)
{
    switch (shade) {
    case Shade::Quiet: return {"#eef0f3"_L1, "#3b4451"_L1};
    case Shade::Good: return {"#d5ebdc"_L1, "#17552f"_L1};
    case Shade::Calm: return {"#cfe0f8"_L1, "#164a8a"_L1};
    case Shade::Caution: return {"#f8e3b0"_L1, "#694600"_L1};
    case Shade::Serious: return {"#fbd2b0"_L1, "#7a3500"_L1};
    case Shade::Alarm: return {"#f6c8c8"_L1, "#86161e"_L1};
    }
    Q_UNREACHABLE();
}

ShadeColors darkColorsOf(Shade shade)
{
    switch (shade) {
    case Shade::Quiet: return {"#2a3038"_L1, "#ccd2da"_L1};
    case Shade::Good: return {"#17402a"_L1, "#93d9ad"_L1};
    case Shade::Calm: return {"#17375e"_L1, "#a3c8f8"_L1};
    case Shade::Caution: return {"#46370b"_L1, "#f0cf78"_L1};
    case Shade::Serious: return {"#50300f"_L1, "#f6ba86"_L1};
    case Shade::Alarm: return {"#561c21"_L1, "#f6aaaa"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
