#include "app/desk/sitewriting.h"

#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct SiteCommand {
    Q_DECLARE_TR_FUNCTIONS(SiteCommand)
};

/// The page of that name; without a name, the only one there is.
Result<Page> chosenPage(const IncidentStore &store, const QString &name)
{
    auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    pages->removeIf([&](const Page &page) { return page.withdrawn || (!name.isEmpty() && page.name != name); });
    if (pages->size() == 1)
        return pages->first();
    if (pages->isEmpty())
        return failure(Error::Code::NotFound,
                       name.isEmpty() ? SiteCommand::tr("There is no page yet. Import a post first.")
                                      : SiteCommand::tr("There is no page “%1”.").arg(name));
    if (!name.isEmpty())
        return failure(Error::Code::Invalid, SiteCommand::tr("Several pages are called “%1”.").arg(name));
    return failure(Error::Code::Invalid, SiteCommand::tr("There are several pages. Say with --page which one."));
}

} // namespace

void describeSite(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FOLDER"_s,
                                 SiteCommand::tr("A new or an empty folder, or one that the site was written into."));
    parser.addOptions({
        {u"page"_s, SiteCommand::tr("Whose site; needed where there are several pages."), SiteCommand::tr("NAME")},
        {u"since"_s, SiteCommand::tr("Leave out what began before that day: 2024-06-01."), SiteCommand::tr("DAY")},
    });
}

Outcome runSite(const Workplace &workplace, const QCommandLineParser &parser)
{
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1 || folders.first().isEmpty())
        return wrongUsage(SiteCommand::tr("“site” takes one FOLDER."));
    SiteQuestion question;
    if (parser.isSet(u"since"_s)) {
        question.since = QDate::fromString(parser.value(u"since"_s), Qt::ISODate);
        if (!question.since->isValid())
            return wrongUsage(SiteCommand::tr("--since takes a day, such as 2024-06-01."));
    }
    if (parser.isSet(u"page"_s) && parser.value(u"page"_s).isEmpty())
        return wrongUsage(SiteCommand::tr("--page takes the name of a page."));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto page = chosenPage(**store, parser.value(u"page"_s));
    if (!page)
        return tl::unexpected(page.error());
    const auto components = (*store)->components(page->id);
    if (!components)
        return tl::unexpected(components.error());
    question.page = *page;
    question.components = *components;
    const auto done = writeSite(**store, question, folders.first(), [](int, int) { return true; });
    if (!done)
        return tl::unexpected(done.error());
    workplace.console.print(
        SiteCommand::tr("Incidents: %1. Files written: %2. Pages removed: %3.")
            .arg(QString::number(done->incidents), QString::number(done->written), QString::number(done->removed)));
    return {};
}

} // namespace noticedesk
