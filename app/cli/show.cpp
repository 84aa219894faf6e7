#include "app/base/utctext.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/incidentjson.h"
#include "app/incident/body.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Show {
    Q_DECLARE_TR_FUNCTIONS(Show)
};

QString withGuesses(const QString &text, Inferences inferred)
{
    return inferred ? Show::tr("%1 (inferred: %2)").arg(text, inferenceWords(inferred).join(u", "_s)) : text;
}

QString componentNames(const ChosenIncident &chosen)
{
    QStringList names;
    for (const Component &component : chosen.components)
        if (chosen.incident.components.contains(component.id))
            names.append(component.name);
    return names.isEmpty() ? u"-"_s : names.join(u", "_s);
}

void printHead(Console &console, const ChosenIncident &chosen)
{
    const Incident &incident = chosen.incident;
    const auto status = currentStatus(incident);
    console.print(oneLine(incident.title));
    console.print(Show::tr("Identifier: %1").arg(incident.id.text()));
    console.print(Show::tr("Page: %1").arg(withGuesses(oneLine(chosen.page.name), chosen.page.inferred)));
    console.print(Show::tr("Status: %1").arg(status ? statusLabel(*status) : u"-"_s));
    console.print(Show::tr("Impact: %1").arg(withGuesses(severityWord(incident.severity), incident.inferred)));
    if (incident.window)
        console.print(
            incident.window->end
                ? Show::tr("Planned: %1 to %2").arg(utcText(incident.window->begin), utcText(*incident.window->end))
                : Show::tr("Planned: %1").arg(utcText(incident.window->begin)));
    console.print(Show::tr("Components: %1").arg(oneLine(componentNames(chosen))));
}

void printUpdate(Console &console, const Update &update)
{
    console.print(QString());
    console.print(Show::tr("%1, %2, %3")
                      .arg(utcText(update.postedAt), withGuesses(statusLabel(update.status), update.inferred),
                           stageWord(update.stage)));
    if (!update.headline.isEmpty())
        console.print(oneLine(update.headline));
    console.print(harmlessLines(plainText(readBody(update.body))));
    if (update.promise)
        console.print(Show::tr("Next update by %1").arg(utcText(update.promise->due)));
}

void print(Console &console, const ChosenIncident &chosen)
{
    printHead(console, chosen);
    const QList<Update> updates = standingUpdates(chosen.incident);
    for (auto update = updates.crbegin(); update != updates.crend(); ++update)
        printUpdate(console, *update);
}

} // namespace

void describeShow(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, Show::tr("Answer in the shape of the status page API v2.")});
    parser.addPositionalArgument(u"ID"_s, Show::tr("The incident's identifier, or its beginning."));
}

Outcome runShow(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Show::tr("“show” takes one ID."));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto chosen = chooseIncident(**store, parser.positionalArguments().first());
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (parser.isSet(u"json"_s))
        workplace.console.write(
            QJsonDocument(incidentJson(chosen->incident, chosen->page, chosen->components)).toJson());
    else
        print(workplace.console, *chosen);
    return {};
}

} // namespace noticedesk
