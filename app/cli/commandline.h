#pragma once

#include <QStringList>

namespace noticedesk {

class Clock;
class Console;

/// Finds the command among `arguments` (without the program's own name), runs it, and says what went wrong, in one
/// place for all commands. Answers the exit code: 0 done, 1 refused or failed, 2 wrong usage.
[[nodiscard]] int runCommandLine(const QStringList &arguments, Console &console, const Clock &clock);

} // namespace noticedesk
