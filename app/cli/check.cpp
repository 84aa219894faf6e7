#include "app/base/clock.h"
#include "app/check/dictionary.h"
#include "app/check/incidentcheck.h"
#include "app/cli/checkreport.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/desk/gathering.h"
#include "app/intake/importplan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <memory>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// The incidents a document would become, without storing them.
Result<QList<ChosenIncident>> incidentsIn(const QString &file, const QDateTime &now)
{
    const auto document = file == "-"_L1 ? readStandardInput(mostDocumentBytes + 1) : readDocument(file);
    if (!document)
        return tl::unexpected(document.error());
    ReadOptions options;
    options.now = now;
    const auto reading = readPosts(*document, options);
    if (!reading)
        return tl::unexpected(reading.error());
    const ImportPlan plan = planImport(reading->posts, {});
    QList<ChosenIncident> chosen;
    for (const PlannedIncident &planned : plan.incidents)
        for (const Page &page : plan.pages)
            if (page.id == planned.incident.page)
                chosen.append({planned.incident, page, plan.components});
    return chosen;
}

Result<QList<ChosenIncident>> incidentsOf(const Workplace &workplace, const QString &idOrFile)
{
    if (idOrFile == "-"_L1 || QFileInfo::exists(idOrFile))
        return incidentsIn(idOrFile, workplace.clock.now());
    const auto store = openExistingStore(workplace.storeFile, Opening::AsItIs);
    if (!store)
        return tl::unexpected(store.error());
    const auto chosen = chooseIncident(**store, idOrFile);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return QList{*chosen};
}

/// Opens the dictionary of each language once, and says once which is missing.
class Dictionaries {
public:
    explicit Dictionaries(Console &console) : m_console(console) { }

    [[nodiscard]] Dictionary *of(const QString &language)
    {
        if (const auto known = m_open.find(language); known != m_open.end())
            return known->second.get();
        auto opened = Dictionary::open(language);
        if (!opened)
            m_console.warn(opened.error().message);
        return m_open.emplace(language, opened ? std::move(*opened) : nullptr).first->second.get();
    }

private:
    Console &m_console;
    std::map<QString, std::unique_ptr<Dictionary>> m_open;
};

QList<CheckedIncident> checked(const QList<ChosenIncident> &all, const Workplace &workplace)
{
    Dictionaries dictionaries(workplace.console);
    QList<CheckedIncident> result;
    for (const ChosenIncident &chosen : all) {
        const IncidentCheck check(chosen.incident, {chosen.page, chosen.components, workplace.clock.now()});
        const QList<Finding> findings = check.allFindings(dictionaries.of(chosen.page.language));
        result.append({chosen.incident, withoutDismissed(findings, chosen.incident.dismissed)});
    }
    return result;
}

void print(Console &console, const QList<CheckedIncident> &all)
{
    for (const CheckedIncident &each : all)
        for (const QString &line : reportLines(each))
            console.print(line);
}

QByteArray json(const QList<CheckedIncident> &all)
{
    QJsonArray incidents;
    for (const CheckedIncident &each : all)
        incidents.append(reportJson(each));
    return QJsonDocument(QJsonObject{{u"incidents"_s, incidents}}).toJson();
}

int errorsIn(const QList<CheckedIncident> &all)
{
    qsizetype errors = 0;
    for (const CheckedIncident &each : all)
        errors += std::count_if(each.findings.begin(), each.findings.end(),
                                [](const Finding &finding) { return finding.grade == Grade::Error; });
    return int(errors);
}

} // namespace

void describeCheck(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, Check::tr("Answer in JSON.")});
    parser.addPositionalArgument(
        u"ID"_s, Check::tr("The incident's identifier or its beginning, or a post to read; - is standard input."),
        u"ID|FILE"_s);
}

Outcome runCheck(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Check::tr("“check” takes one ID or FILE."));
    const auto chosen = incidentsOf(workplace, parser.positionalArguments().first());
    if (!chosen)
        return tl::unexpected(chosen.error());
    const QList<CheckedIncident> all = checked(*chosen, workplace);
    if (parser.isSet(u"json"_s))
        workplace.console.write(json(all));
    else
        print(workplace.console, all);
    if (const int errors = errorsIn(all); errors > 0)
        return tl::unexpected(
            Refusal(Refusal::Code::Failed, Check::tr("%n finding(s) of grade error must be mended.", nullptr, errors)));
    return {};
}

} // namespace noticedesk
