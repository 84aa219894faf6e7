#pragma once

#include "app/incident/body.h"

#include <QString>

namespace noticedesk {

/// What comes from outside as it may be shown: characters that hide or reorder other text are left out. Ordinary,
/// right-to-left and emoji text stays as it is.

/// For titles and names, in one line: without controls, noncharacters and invisible characters (but the joiners that
/// scripts and emoji need); line ends and tabs become blanks.
[[nodiscard]] QString visibleLine(const QString &text);

/// For bodies: without controls, noncharacters and direction overrides; direction isolates stay in blocks that close
/// each of them.
[[nodiscard]] Body visibleBody(Body body);

} // namespace noticedesk
