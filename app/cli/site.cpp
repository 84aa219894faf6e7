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

/// The day that an option names; none if it is not set. An invalid one if it is no day.
std::optional<QDate> dayOf(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(QDate::fromString(parser.value(option), Qt::ISODate)) : std::nullopt;
}

/// What can be told from the command line alone.
tl::expected<SiteQuestion, Refusal> askedFor(const QCommandLineParser &parser)
{
    SiteQuestion question;
    question.since = dayOf(parser, u"since"_s);
    question.until = dayOf(parser, u"until"_s);
    if ((question.since && !question.since->isValid()) || (question.until && !question.until->isValid()))
        return wrongUsage(SiteCommand::tr("--since and --until take a day, such as 2024-06-01."));
    if (question.since && question.until && *question.until < *question.since)
        return wrongUsage(SiteCommand::tr("The day of --until is before that of --since."));
    if (parser.isSet(u"page"_s) && parser.value(u"page"_s).isEmpty())
        return wrongUsage(SiteCommand::tr("--page takes the name of a page."));
    return question;
}

/// The page of that name; without a name, that of the incident; without both, the only one there is.
Result<Page> chosenPage(const IncidentStore &store, const QString &name, const QList<ChosenIncident> &chosen)
{
    auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    pages->removeIf([&](const Page &page) {
        const bool isOther =
            name.isEmpty() ? !chosen.isEmpty() && page.id != chosen.first().page.id : page.name != name;
        return page.withdrawn || isOther;
    });
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

Result<QList<ChosenIncident>> chosenIncidents(const IncidentStore &store, const QStringList &ids)
{
    QList<ChosenIncident> chosen;
    for (const QString &id : ids) {
        const auto incident = chooseIncident(store, id);
        if (!incident)
            return tl::unexpected(incident.error());
        if (incident->incident.withdrawn)
            return failure(Error::Code::Invalid,
                           SiteCommand::tr("“%1” is withdrawn, and no site shows it. Restore it, or leave it out.")
                               .arg(incident->incident.title));
        chosen.append(*incident);
    }
    return chosen;
}

Result<SiteQuestion> completed(SiteQuestion question, const IncidentStore &store, const QString &page,
                               const QList<ChosenIncident> &chosen)
{
    const auto of = chosenPage(store, page, chosen);
    if (!of)
        return tl::unexpected(of.error());
    for (const ChosenIncident &incident : chosen) {
        if (incident.page.id != of->id)
            return failure(Error::Code::Invalid,
                           SiteCommand::tr("“%1” is an incident of “%2”, and the site is that of “%3”. Leave it out, "
                                           "or write a site of its page.")
                               .arg(incident.incident.title, incident.page.name, of->name));
        question.chosen.insert(incident.incident.id);
    }
    question.page = *of;
    return store.components(of->id).map([&](const QList<Component> &components) {
        question.components = components;
        return question;
    });
}

void warnOfDrafts(Console &console, const QList<ChosenIncident> &chosen)
{
    for (const ChosenIncident &incident : chosen)
        if (publishableUpdates(incident.incident).isEmpty())
            console.warn(SiteCommand::tr("Nothing of “%1” is approved yet, so the site is without it.")
                             .arg(incident.incident.title));
}

} // namespace

void describeSite(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FOLDER"_s,
                                 SiteCommand::tr("A new or an empty folder, or one that the site was written into."));
    parser.addOptions({
        {u"page"_s, SiteCommand::tr("Whose site; needed where there are several pages."), SiteCommand::tr("NAME")},
        {u"since"_s, SiteCommand::tr("Leave out what began before that day: 2024-06-01."), SiteCommand::tr("DAY")},
        {u"until"_s, SiteCommand::tr("Leave out what began after that day."), SiteCommand::tr("DAY")},
        {u"incident"_s,
         SiteCommand::tr("Leave out all incidents but this one; its identifier, or the beginning of it. Can be given "
                         "several times."),
         SiteCommand::tr("ID")},
        {u"language"_s, SiteCommand::tr("The language of fixed words in place of the page's, such as de."),
         SiteCommand::tr("LANGUAGE")},
    });
}

Outcome runSite(const Workplace &workplace, const QCommandLineParser &parser)
{
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1 || folders.first().isEmpty())
        return wrongUsage(SiteCommand::tr("“site” takes one FOLDER."));
    const auto asked = askedFor(parser);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto chosen = chosenIncidents(**store, parser.values(u"incident"_s));
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto question = completed(*asked, **store, parser.value(u"page"_s), *chosen);
    if (!question)
        return tl::unexpected(question.error());
    if (parser.isSet(u"language"_s))
        question->page.language = parser.value(u"language"_s);
    warnOfDrafts(workplace.console, *chosen);
    const auto done = writeSite(**store, *question, folders.first(), [](int, int) { return true; });
    if (!done)
        return tl::unexpected(done.error());
    workplace.console.print(
        SiteCommand::tr("Incidents: %1. Files written: %2. Pages removed: %3.")
            .arg(QString::number(done->incidents), QString::number(done->written), QString::number(done->removed)));
    return {};
}

} // namespace noticedesk
