#include "app/base/utctext.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct List {
    Q_DECLARE_TR_FUNCTIONS(List)
};

constexpr int portion = 500;

QString line(const IncidentSummary &row)
{
    return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(row.id.text(), utcText(row.latestAt),
                                           row.status ? statusWord(*row.status) : u"-"_s, severityWord(row.severity),
                                           oneLine(row.pageName), oneLine(row.title));
}

QByteArray json(const IncidentSummary &row)
{
    const QJsonObject object{
        {u"id"_s, row.id.text()},
        {u"title"_s, row.title},
        {u"page"_s, row.pageName},
        {u"kind"_s, kindWord(row.kind)},
        {u"status"_s, row.status ? QJsonValue(statusWord(*row.status)) : QJsonValue()},
        {u"severity"_s, severityWord(row.severity)},
        {u"updates"_s, row.updates},
        {u"latest"_s, row.latestAt.isValid() ? QJsonValue(utcText(row.latestAt)) : QJsonValue()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Hands the rows over in portions, so that a long list takes no more memory than a short one.
template <typename Show> Outcome eachRow(const IncidentStore &store, const IncidentQuery &query, Show show)
{
    std::optional<IncidentSummary> after;
    for (;;) {
        const auto rows = store.summaries(query, after, portion);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const IncidentSummary &row : *rows)
            show(row);
        if (rows->size() < portion)
            return {};
        after = rows->last();
    }
}

Outcome printJson(Console &console, const IncidentStore &store, const IncidentQuery &query)
{
    QByteArray before = "[\n";
    const auto printed = eachRow(store, query, [&](const IncidentSummary &row) {
        console.write(before + json(row));
        before = ",\n";
    });
    if (printed)
        console.write(before == "[\n" ? "[]\n" : "\n]\n");
    return printed;
}

} // namespace

void describeList(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"search"_s, List::tr("Only those in which every word of TEXT occurs; the last may be a beginning."),
         List::tr("TEXT")},
        {u"json"_s, List::tr("Answer in JSON.")},
    });
}

Outcome runList(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(
            List::tr("“list” takes no %1; to search, use --search.").arg(parser.positionalArguments().first()));
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const IncidentQuery query{IncidentQuery::Which::All, parser.value(u"search"_s)};
    if (parser.isSet(u"json"_s))
        return printJson(workplace.console, **store, query);
    return eachRow(**store, query, [&](const IncidentSummary &row) { workplace.console.print(line(row)); });
}

} // namespace noticedesk
