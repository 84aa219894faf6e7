#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/store/defaultfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Command {
    QLatin1StringView name;
    const char *purpose;
    void (*describe)(QCommandLineParser &parser);
    Outcome (*run)(const Workplace &workplace, const QCommandLineParser &parser);
};

constexpr std::array commands = {
    Command{"import"_L1, QT_TRANSLATE_NOOP("CommandLine", "Read posts and store them as incidents."), describeImport,
            runImport},
    Command{"list"_L1, QT_TRANSLATE_NOOP("CommandLine", "List the incidents, newest first."), describeList, runList},
    Command{"show"_L1, QT_TRANSLATE_NOOP("CommandLine", "Show one incident with its updates."), describeShow, runShow},
    Command{"check"_L1, QT_TRANSLATE_NOOP("CommandLine", "Hold an incident, or a post, against the rules."),
            describeCheck, runCheck},
    Command{"export"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write the notice of an incident."), describeExport,
            runExport},
    Command{"timeline"_L1, QT_TRANSLATE_NOOP("CommandLine", "Draw what was affected when, and what was said when."),
            describeTimeline, runTimeline},
    Command{"figures"_L1, QT_TRANSLATE_NOOP("CommandLine", "Say in figures how well incidents were told."),
            describeFigures, runFigures},
    Command{"report"_L1, QT_TRANSLATE_NOOP("CommandLine", "Report on the incidents of a month or a quarter."),
            describeReport, runReport},
    Command{"site"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write the status history of a page as a static site."),
            describeSite, runSite},
    Command{"backup"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write a checked copy of the store."), describeBackup,
            runBackup},
    Command{"verify"_L1, QT_TRANSLATE_NOOP("CommandLine", "Read the whole store and say whether it is sound."),
            describeVerify, runVerify},
};

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, CommandLine::tr("Say what there is.")};
}

/// The parser's own help names the file that was started, and no command.
QByteArray helpText(const QCommandLineParser &parser, const QString &command)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(), command).toUtf8();
}

QString overview()
{
    QStringList lines = {CommandLine::tr("Imports, lists, shows, checks and exports incidents."), QString(),
                         CommandLine::tr("Commands (each has a --help of its own):")};
    for (const Command &command : commands)
        lines.append(u"  %1 %2"_s.arg(command.name, -8).arg(CommandLine::tr(command.purpose)));
    return lines.join(u'\n');
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(overview());
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions({{u"store"_s, CommandLine::tr("The file of incidents; without it, the one in the data folder."),
                        CommandLine::tr("FILE")},
                       helpOption(),
                       {{u"v"_s, u"version"_s}, CommandLine::tr("Say which version this is.")}});
    parser.addPositionalArgument(u"COMMAND"_s, CommandLine::tr("What to do."), u"COMMAND …"_s);
}

Outcome run(const Command &command, const Workplace &workplace, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr(command.purpose));
    parser.addOption(helpOption());
    command.describe(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (!parser.isSet(u"help"_s))
        return command.run(workplace, parser);
    workplace.console.write(helpText(parser, u"noticedesk-cli "_s + command.name));
    return {};
}

Outcome run(const QStringList &arguments, Console &console, const Clock &clock)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{u"noticedesk-cli"_s} + arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console.write(helpText(parser, u"noticedesk-cli"_s));
        return {};
    }
    if (parser.isSet(u"version"_s)) {
        console.print(u"noticedesk-cli " NOTICEDESK_VERSION ""_s);
        return {};
    }
    const QStringList rest = parser.positionalArguments();
    if (rest.isEmpty())
        return wrongUsage(CommandLine::tr("A command is missing."));
    const QString store = parser.isSet(u"store"_s) ? parser.value(u"store"_s) : defaultFile();
    if (store.isEmpty())
        return wrongUsage(CommandLine::tr("--store takes the name of a file."));
    for (const Command &command : commands)
        if (command.name == rest.first())
            return run(command, {console, clock, store}, rest);
    return wrongUsage(CommandLine::tr("There is no command “%1”.").arg(rest.first()));
}

} // namespace

int runCommandLine(const QStringList &arguments, Console &console, const Clock &clock)
{
    Outcome outcome = run(arguments, console, clock);
    if (outcome)
        if (auto arrived = console.finish(); !arrived)
            outcome = tl::unexpected(Refusal(arrived.error()));
    if (outcome)
        return 0;
    for (const QString &line : outcome.error().message.split(u'\n'))
        console.warn(line);
    return int(outcome.error().code);
}

} // namespace noticedesk
