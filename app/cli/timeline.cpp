#include "app/timeline/timeline.h"

#include "app/base/clock.h"
#include "app/base/zone.h"
#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/desk/figuring.h"
#include "app/incident/words.h"
#include "app/timeline/svg.h"
#include "app/timeline/timelinetable.h"
#include "app/timeline/timelinewords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct TimelineCommand {
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)
};

enum class Format { Svg, Json, Text };
constexpr Words<Format, 3> formats{{{
    {Format::Svg, "svg"_L1},
    {Format::Json, "json"_L1},
    {Format::Text, "text"_L1},
}}};

QByteArray svgOf(const ChosenIncident &chosen, const Timeline &timeline)
{
    return renderSvg(timelinePicture(timeline, {chosen.incident.title, zoneNamed(chosen.page.zone)}),
                     SvgColors::LightAndDark);
}

QByteArray jsonOf(const ChosenIncident &chosen, const Timeline &timeline)
{
    QJsonObject object = timelineJson(timeline);
    object.insert(u"id"_s, chosen.incident.id.text());
    object.insert(u"title"_s, chosen.incident.title);
    object.insert(u"time_zone"_s, QString::fromUtf8(zoneNamed(chosen.page.zone).id()));
    return QJsonDocument(object).toJson();
}

/// A line for each row of the table, its columns parted by tabs; what is odd below.
QByteArray textOf(const ChosenIncident &chosen, const Timeline &timeline)
{
    const QTimeZone zone = zoneNamed(chosen.page.zone);
    QStringList lines{oneLine(chosen.incident.title), timelineDescription(timeline), QString(),
                      timelineHeadings().join(u'\t')};
    for (const TimelineRow &row : timelineTable(timeline)) {
        QStringList cells;
        for (const QString &cell : timelineCells(row, zone, QLocale::c()))
            cells.append(oneLine(cell));
        lines.append(cells.join(u'\t'));
    }
    for (const Fault &fault : timeline.faults)
        lines.append(faultSentence(timeline, fault, zone, QLocale::c()));
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray documentOf(const ChosenIncident &chosen, Format format, const Timeline &timeline)
{
    switch (format) {
    case Format::Svg: return svgOf(chosen, timeline);
    case Format::Json: return jsonOf(chosen, timeline);
    case Format::Text: return textOf(chosen, timeline);
    }
    Q_UNREACHABLE();
}

} // namespace

void describeTimeline(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s, TimelineCommand::tr("The format: svg, json or text."), TimelineCommand::tr("FORMAT")});
    describeOutput(parser);
    parser.addPositionalArgument(u"ID"_s, TimelineCommand::tr("The incident's identifier, or its beginning."));
}

Outcome runTimeline(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(TimelineCommand::tr("“timeline” takes one ID."));
    const auto format = formats.valueOf(parser.value(u"as"_s));
    if (!format)
        return wrongUsage(TimelineCommand::tr("“timeline” takes --as svg, --as json or --as text."));
    if (auto checked = checkOutput(parser); !checked)
        return checked;
    const auto store = openExistingStore(workplace.storeFile);
    if (!store)
        return tl::unexpected(store.error());
    const auto chosen = chooseIncident(**store, parser.positionalArguments().first());
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto sources = figureSources(**store, chosen->incident);
    if (!sources)
        return tl::unexpected(sources.error());
    const Timeline timeline =
        layOutTimeline(chosen->incident, chosen->components, workplace.clock.now(), sources->vendorPosts);
    return putOut(workplace, parser, documentOf(*chosen, *format, timeline));
}

} // namespace noticedesk
