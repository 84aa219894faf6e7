#pragma once

#include "app/cli/refusal.h"

#include <QString>

class QCommandLineParser;

namespace noticedesk {

class Clock;
class Console;

/// What a command works with.
struct Workplace {
    Console &console;
    const Clock &clock;
    QString storeFile;
};

// One file each. The first function says what the command takes, the second does it.

void describeImport(QCommandLineParser &parser);
[[nodiscard]] Outcome runImport(const Workplace &workplace, const QCommandLineParser &parser);

void describeList(QCommandLineParser &parser);
[[nodiscard]] Outcome runList(const Workplace &workplace, const QCommandLineParser &parser);

void describeShow(QCommandLineParser &parser);
[[nodiscard]] Outcome runShow(const Workplace &workplace, const QCommandLineParser &parser);

void describeCheck(QCommandLineParser &parser);
[[nodiscard]] Outcome runCheck(const Workplace &workplace, const QCommandLineParser &parser);

void describeExport(QCommandLineParser &parser);
[[nodiscard]] Outcome runExport(const Workplace &workplace, const QCommandLineParser &parser);

void describeTimeline(QCommandLineParser &parser);
[[nodiscard]] Outcome runTimeline(const Workplace &workplace, const QCommandLineParser &parser);

void describeFigures(QCommandLineParser &parser);
[[nodiscard]] Outcome runFigures(const Workplace &workplace, const QCommandLineParser &parser);

void describeReport(QCommandLineParser &parser);
[[nodiscard]] Outcome runReport(const Workplace &workplace, const QCommandLineParser &parser);

void describeSite(QCommandLineParser &parser);
[[nodiscard]] Outcome runSite(const Workplace &workplace, const QCommandLineParser &parser);

void describeBackup(QCommandLineParser &parser);
[[nodiscard]] Outcome runBackup(const Workplace &workplace, const QCommandLineParser &parser);

void describeVerify(QCommandLineParser &parser);
[[nodiscard]] Outcome runVerify(const Workplace &workplace, const QCommandLineParser &parser);

} // namespace noticedesk
