#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Verify {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

void describeVerify(QCommandLineParser &)
{
}

Outcome runVerify(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(Verify::tr("“verify” takes no argument; the file to read is named by --store."));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    if (auto verified = (*store)->verify(); !verified)
        return tl::unexpected(verified.error());
    workplace.console.print(Verify::tr("%1 is sound.").arg(QDir::toNativeSeparators(workplace.storeFile)));
    return {};
}

} // namespace noticedesk
