#include "app/cli/output.h"

#include "app/cli/console.h"
#include "app/desk/exporting.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Output {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

} // namespace

void describeOutput(QCommandLineParser &parser)
{
    parser.addOption({u"output"_s, Output::tr("Write a file, whole or not at all, in place of standard output."),
                      Output::tr("FILE")});
}

Outcome checkOutput(const QCommandLineParser &parser)
{
    if (parser.isSet(u"output"_s) && parser.value(u"output"_s).isEmpty())
        return wrongUsage(Output::tr("--output takes the name of a file."));
    return {};
}

Outcome putOut(const Workplace &workplace, const QCommandLineParser &parser, const QByteArray &document)
{
    if (!parser.isSet(u"output"_s)) {
        workplace.console.write(document);
        return {};
    }
    if (auto written = writeFile(parser.value(u"output"_s), document); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace noticedesk
