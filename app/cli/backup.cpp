#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Backup {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

void describeBackup(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Backup::tr("Where to write the copy; it must not be there yet."));
}

Outcome runBackup(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Backup::tr("“backup” takes one FILE."));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    if (auto copied = (*store)->backup(parser.positionalArguments().first()); !copied)
        return tl::unexpected(copied.error());
    return {};
}

} // namespace noticedesk
