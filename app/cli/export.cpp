#include "app/cli/chosenstore.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/desk/bundling.h"
#include "app/desk/exporting.h"
#include "app/incident/shippedstyles.h"
#include "app/incident/words.h"
#include "app/notice/machines.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr Words<ExportFormat, 11> formats{{{
    {ExportFormat::Text, "text"_L1},
    {ExportFormat::Markdown, "markdown"_L1},
    {ExportFormat::HtmlPage, "html"_L1},
    {ExportFormat::HtmlFragment, "fragment"_L1},
    {ExportFormat::HtmlMail, "mail"_L1},
    {ExportFormat::Json, "json"_L1},
    {ExportFormat::Atom, "atom"_L1},
    {ExportFormat::Rss, "rss"_L1},
    {ExportFormat::CState, "cstate"_L1},
    {ExportFormat::Calendar, "calendar"_L1},
    {ExportFormat::Csv, "csv"_L1},
}}};
constexpr Words<ShippedStyle, 4> styles{{{
    {ShippedStyle::Post, "post"_L1},
    {ShippedStyle::StatusPage, "statuspage"_L1},
    {ShippedStyle::Letter, "letter"_L1},
    {ShippedStyle::Compact, "compact"_L1},
}}};
constexpr Words<NoticeStyle::StatusLabels, 3> labels{{{
    {NoticeStyle::StatusLabels::Auto, "auto"_L1},
    {NoticeStyle::StatusLabels::Always, "always"_L1},
    {NoticeStyle::StatusLabels::Never, "never"_L1},
}}};

struct Wanted {
    QString id;
    ExportFormat format;
    std::optional<ShippedStyle> style; ///< none: the page's own
    std::optional<NoticeStyle::StatusLabels> labels; ///< none: as the style says
    bool timeline = false; ///< even if the style does not ask for it
    QString language; ///< empty: the page's own
};

tl::expected<Wanted, Refusal> wanted(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(Export::tr("“export” takes one ID, but for --as bundle, which takes any number."));
    const auto format = formats.valueOf(parser.value(u"as"_s));
    if (!format)
        return wrongUsage(Export::tr("“export” takes --as text, markdown, html, fragment, mail, json, atom, rss, "
                                     "cstate, calendar, csv or bundle."));
    const auto style = styles.valueOf(parser.value(u"style"_s));
    if (parser.isSet(u"style"_s) && !style)
        return wrongUsage(Export::tr("--style is post, statuspage, letter or compact."));
    const auto chosen = labels.valueOf(parser.value(u"labels"_s));
    if (parser.isSet(u"labels"_s) && !chosen)
        return wrongUsage(Export::tr("--labels is auto, always or never."));
    if (auto checked = checkOutput(parser); !checked)
        return tl::unexpected(checked.error());
    return Wanted{parser.positionalArguments().first(), *format, style, chosen, parser.isSet(u"timeline"_s),
                  parser.value(u"language"_s)};
}

struct Document {
    QByteArray bytes;
    QStringList losses; ///< what the format cannot say, or whom it is not for
};

Result<Document> documentOf(const QString &storeFile, const Wanted &wanted)
{
    const auto store = openExistingStore(storeFile);
    if (!store)
        return tl::unexpected(store.error());
    auto chosen = chooseIncident(**store, wanted.id);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (!wanted.language.isEmpty())
        chosen->page.language = wanted.language;
    NoticeStyle &style = chosen->page.style;
    style = wanted.style ? styleOf(*wanted.style) : style;
    style.statusLabels = wanted.labels.value_or(style.statusLabels);
    style.timeline = style.timeline || wanted.timeline;
    return exportDocument(chosen->incident, chosen->page, chosen->components, wanted.format)
        .map([&](const QByteArray &bytes) {
            return Document{bytes, exportLosses(chosen->incident, chosen->page, chosen->components, wanted.format)};
        });
}

bool isBundleWanted(const QCommandLineParser &parser)
{
    return parser.value(u"as"_s) == "bundle"_L1;
}

Result<Document> bundleDocument(const QString &storeFile, const QStringList &prefixes)
{
    const auto store = openExistingStore(storeFile);
    if (!store)
        return tl::unexpected(store.error());
    QList<IncidentId> ids;
    for (const QString &prefix : prefixes) {
        const auto chosen = chooseIncident(**store, prefix);
        if (!chosen)
            return tl::unexpected(chosen.error());
        if (!ids.contains(chosen->incident.id))
            ids.append(chosen->incident.id);
    }
    return bundleOf(**store, ids, [](int) { return true; }).map([](const Bundle &bundle) {
        return Document{renderBundle(bundle), {bundleWarning()}};
    });
}

Outcome putOut(const Workplace &workplace, const QCommandLineParser &parser, const Result<Document> &document)
{
    if (!document)
        return tl::unexpected(document.error());
    for (const QString &loss : document->losses)
        workplace.console.warn(loss);
    return putOut(workplace, parser, document->bytes);
}

Outcome runBundle(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(Export::tr("“export --as bundle” takes at least one ID."));
    for (const QString &option : {u"style"_s, u"labels"_s, u"language"_s, u"timeline"_s})
        if (parser.isSet(option))
            return wrongUsage(Export::tr("A bundle is no notice, so it takes no --%1.").arg(option));
    if (auto checked = checkOutput(parser); !checked)
        return tl::unexpected(checked.error());
    return putOut(workplace, parser, bundleDocument(workplace.storeFile, parser.positionalArguments()));
}

} // namespace

void describeExport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as"_s,
         Export::tr(
             "The format: text, markdown, html (a page), fragment (HTML for a website's edit box), mail (HTML), json "
             "(status page API v2), atom, rss, cstate, calendar (planned work), csv (its updates) or bundle "
             "(everything, "
             "for another desk; of any number of incidents)."),
         Export::tr("FORMAT")},
        {u"style"_s, Export::tr("A notice style in place of the page's: post, statuspage, letter or compact."),
         Export::tr("STYLE")},
        {u"language"_s, Export::tr("The language of fixed words in place of the page's, such as de."),
         Export::tr("LANGUAGE")},
        {u"labels"_s, Export::tr("Whether updates show their status: auto, always or never."), Export::tr("WHEN")},
        {u"timeline"_s, Export::tr("Put a picture of the timeline into an HTML page.")},
    });
    describeOutput(parser);
    parser.addPositionalArgument(u"ID"_s, Export::tr("The incident's identifier, or its beginning."), u"ID…"_s);
}

Outcome runExport(const Workplace &workplace, const QCommandLineParser &parser)
{
    if (isBundleWanted(parser))
        return runBundle(workplace, parser);
    const auto wish = wanted(parser);
    if (!wish)
        return tl::unexpected(wish.error());
    return putOut(workplace, parser, documentOf(workplace.storeFile, *wish));
}

} // namespace noticedesk
