#pragma once

#include "app/cli/commands.h"

#include <QByteArray>

namespace noticedesk {

/// Adds --output FILE.
void describeOutput(QCommandLineParser &parser);
/// WrongUsage if --output names no file.
[[nodiscard]] Outcome checkOutput(const QCommandLineParser &parser);
/// Hands the document over: to the file of --output, whole or not at all, else to standard output.
[[nodiscard]] Outcome putOut(const Workplace &workplace, const QCommandLineParser &parser, const QByteArray &document);

} // namespace noticedesk
