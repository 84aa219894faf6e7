#include "app/base/clock.h"
#include "app/base/loginname.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/importreport.h"
#include "app/desk/gathering.h"
#include "app/desk/importing.h"
#include "app/store/memory/memorystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimeZone>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

tl::expected<ReadOptions, Refusal> readOptions(const QCommandLineParser &parser, const QDateTime &now)
{
    const auto format = postFormatFromWord(parser.value(u"as"_s));
    if (!format)
        return wrongUsage(Import::tr("“%1” is no format: auto, statuspage-text, statuspage-json, notice-markdown and "
                                     "bundle are.")
                              .arg(parser.value(u"as"_s)));
    const QByteArray zone = parser.value(u"zone"_s).toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
        return wrongUsage(Import::tr("“%1” is no time zone such as America/Chicago.").arg(parser.value(u"zone"_s)));
    return ReadOptions{*format, parser.value(u"page"_s), zone, now};
}

/// A plan writes nothing, not even an empty file.
Result<std::unique_ptr<IncidentStore>> storeFor(const QString &file, bool planOnly)
{
    if (!planOnly)
        return openOrMakeStore(file);
    if (!QFileInfo::exists(file))
        return std::make_unique<MemoryStore>();
    return openExistingStore(file, Opening::AsItIs);
}

QString sentence(const Unreadable &refused)
{
    return refused.where.isEmpty() ? Import::tr("%1: %2").arg(refused.file, oneLine(refused.why))
                                   : Import::tr("%1, %2: %3").arg(refused.file, refused.where, oneLine(refused.why));
}

/// Reads one file after the other, so that only one is in memory at a time.
class Importer {
public:
    Importer(const Workplace &workplace, const QCommandLineParser &parser, const ReadOptions &options)
        : m_workplace(workplace)
        , m_options(options)
        , m_planOnly(parser.isSet(u"plan"_s))
        , m_json(parser.isSet(u"json"_s))
    {
    }

    [[nodiscard]] Outcome import(const QStringList &files)
    {
        auto store = storeFor(m_workplace.storeFile, m_planOnly);
        if (!store)
            return tl::unexpected(store.error());
        for (const QString &file : files)
            if (auto imported = importFile(**store, file); !imported)
                return imported;
        return conclude();
    }

private:
    [[nodiscard]] Outcome importFile(IncidentStore &store, const QString &file)
    {
        const auto reading = read(file);
        if (!reading) {
            m_report.add({file, {}, reading.error().message});
            return {};
        }
        auto plan = planFor(store, *reading);
        if (!plan)
            return tl::unexpected(plan.error());
        for (Unreadable &refused : plan->unreadable)
            refused.file = file;
        const Authorship by{loginName(), m_workplace.clock.now(), Import::tr("Imported")};
        if (!m_planOnly)
            if (auto applied = applyPlan(store, *plan, reading->format, by); !applied)
                return tl::unexpected(applied.error());
        m_report.add(reading->format, *plan);
        if (!m_json)
            print(*plan);
        return {};
    }

    [[nodiscard]] Result<Reading> read(const QString &file) const
    {
        const auto document = file == "-"_L1 ? readStandardInput(mostDocumentBytes + 1) : readDocument(file);
        if (!document)
            return tl::unexpected(document.error());
        return readPosts(*document, m_options);
    }

    void print(const ImportPlan &plan) const
    {
        for (const PlannedIncident &planned : plan.incidents)
            m_workplace.console.print(u"%1\t%2\t%3\t%4"_s.arg(verdictWord(planned.verdict), planned.incident.id.text(),
                                                              oneLine(planned.incident.title), oneLine(planned.why)));
    }

    /// Where nothing at all could be read, that is why the command fails; else it is said beside what was done.
    [[nodiscard]] Outcome conclude() const
    {
        if (m_json)
            m_workplace.console.write(QJsonDocument(m_report.json()).toJson());
        QStringList refused;
        for (const Unreadable &unreadable : m_report.unreadable())
            refused.append(sentence(unreadable));
        if (m_report.readNothing() && !refused.isEmpty())
            return tl::unexpected(Refusal(Refusal::Code::Failed, refused.join(u'\n')));
        for (const QString &line : refused)
            m_workplace.console.warn(line);
        return {};
    }

    const Workplace &m_workplace;
    const ReadOptions &m_options;
    bool m_planOnly;
    bool m_json;
    ImportReport m_report;
};

} // namespace

void describeImport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as"_s,
         Import::tr("How to read it: auto, statuspage-text, statuspage-json, notice-markdown, or bundle (incidents of "
                    "another desk)."),
         Import::tr("FORMAT"), u"auto"_s},
        {u"page"_s, Import::tr("The page the posts belong to, whatever they say."), Import::tr("NAME")},
        {u"zone"_s, Import::tr("The time zone of times that do not name one clearly, such as America/Chicago."),
         Import::tr("ZONE")},
        {u"plan"_s, Import::tr("Say what would happen, and store nothing.")},
        {u"json"_s, Import::tr("Answer in JSON.")},
    });
    parser.addPositionalArgument(u"FILE"_s, Import::tr("What to read; - is standard input."), u"FILE…"_s);
}

Outcome runImport(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(Import::tr("“import” takes at least one FILE."));
    const auto options = readOptions(parser, workplace.clock.now());
    if (!options)
        return tl::unexpected(options.error());
    return Importer(workplace, parser, *options).import(parser.positionalArguments());
}

} // namespace noticedesk
