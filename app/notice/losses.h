#pragma once

#include "app/notice/published.h"

#include <QStringList>

namespace noticedesk {

/// The formats for programs, of which none says everything.
enum class MachineFormat { Json, Atom, Rss, CState, Calendar, Csv };

/// What of this incident the format cannot say, a sentence for each; nothing where all of it is in it. To be shown
/// before it is written.
[[nodiscard]] QStringList lossesOf(MachineFormat format, const Published &what);

} // namespace noticedesk
