#include "app/desk/reporting.h"

#include "app/base/clock.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/period.h"
#include "app/incident/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

enum class Format { Html, Csv };
constexpr Words<Format, 2> formats{{{
    {Format::Html, "html"_L1},
    {Format::Csv, "csv"_L1},
}}};

} // namespace

void describeReport(QCommandLineParser &parser)
{
    describePeriod(parser);
    parser.addOption({u"as"_s, ReportCommand::tr("The format: html or csv. The window of Notice Desk writes PDF, too."),
                      ReportCommand::tr("FORMAT")});
    describeOutput(parser);
}

Outcome runReport(const Workplace &workplace, const QCommandLineParser &parser)
{
    const auto period = periodOf(parser);
    if (!period)
        return tl::unexpected(period.error());
    if (!*period || !parser.positionalArguments().isEmpty())
        return wrongUsage(ReportCommand::tr("“report” takes --from and --to, and nothing else but options."));
    const auto format = formats.valueOf(parser.value(u"as"_s));
    if (!format)
        return wrongUsage(ReportCommand::tr("“report” takes --as html or --as csv."));
    if (auto checked = checkOutput(parser); !checked)
        return checked;
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto report =
        reportIn(**store, {(*period)->range(), {}}, workplace.clock.now(), [](int, int) { return true; });
    if (!report)
        return tl::unexpected(report.error());
    switch (*format) {
    case Format::Html: return putOut(workplace, parser, renderReportHtml(*report));
    case Format::Csv: return putOut(workplace, parser, renderReportCsv(*report));
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
