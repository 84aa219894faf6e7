#include "app/notice/renderindex.h"

#include "app/base/utctext.h"
#include "app/incident/visibletext.h"
#include "app/notice/fixedwords.h"
#include "app/notice/html.h"
#include "app/notice/indexwords.h"
#include "app/notice/pagestyle.h"
#include "app/notice/stamp.h"

#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What every line of a list is written with.
struct Setting {
    explicit Setting(const Page &page, const QString &rootPath)
        : words(fixedWords(page.language))
        , index(indexWords(page.language))
        , zone(zoneNamed(page.zone))
        , otherZones(page.style.otherZones)
        , root(rootPath)
    {
    }

    const FixedWords &words;
    const IndexWords &index;
    QTimeZone zone;
    QList<QByteArray> otherZones;
    QString root; ///< the way to the folder of the site: empty, or `../`
};

QString isolated(const QString &text)
{
    return u"<bdi>"_s + escapeText(text) + u"</bdi>"_s;
}

QString titleOf(const IndexedIncident &incident, const FixedWords &words)
{
    if (!incident.title.isEmpty())
        return incident.title;
    return incident.kind == Kind::Maintenance ? words.untitledMaintenance : words.untitledIncident;
}

QString timeHtml(const QDateTime &at, const Setting &setting)
{
    return u"<time datetime=\"%1\">%2</time>"_s.arg(
        utcSecondsText(at), escapeText(stampOf(at, setting.zone, setting.otherZones, setting.words)));
}

QString whenHtml(const IndexedIncident &incident, const Setting &setting)
{
    if (incident.kind == Kind::Maintenance && incident.window)
        return escapeText(windowOf(*incident.window, setting.zone, setting.words));
    const QString began = timeHtml(incident.startedAt, setting);
    if (incident.latestAt == incident.startedAt)
        return began;
    return began + u" – "_s + timeHtml(incident.latestAt, setting);
}

QString listHtml(const QList<IndexedIncident> &incidents, const Setting &setting)
{
    QString list = u"<ul>\n"_s;
    for (const IndexedIncident &incident : incidents) {
        list += u"<li><a href=\"%1%2\">"_s.arg(setting.root, incidentPath(incident.id))
            + isolated(titleOf(incident, setting.words)) + u"</a>\n<span class=\"quiet\">"_s
            + escapeText(setting.words.label(incident.status)) + u" · "_s + whenHtml(incident, setting)
            + u"</span></li>\n"_s;
    }
    return list + u"</ul>\n"_s;
}

QString monthName(const QDate &month, const Setting &setting)
{
    return setting.words.locale.toString(month, setting.index.month);
}

QString sectionHtml(const QString &heading, const QString &content)
{
    return u"<section>\n<h2>"_s + escapeText(heading) + u"</h2>\n"_s + content + u"</section>\n"_s;
}

QString headHtml(const Page &page, const QString &title, const QString &root)
{
    const QString language = languageTag(page.language);
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
               escapeAttr(language), isRightToLeft(language) ? u"rtl"_s : u"ltr"_s)
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
          "base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + escapeText(title) + u"</title>\n"_s
        + u"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Atom\" href=\"%1feed.atom\">\n"
          "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS\" href=\"%1feed.rss\">\n"_s.arg(root)
        + u"<style>\n"_s + pageStyle(page.style.light, page.style.dark)
        + u"h1, p, li { unicode-bidi: isolate; }\nul { list-style: none; margin: 0; padding: 0; }\nli { margin: 0 0 "
          u".75rem; }\n"
          "a { display: inline-block; min-height: 1.5rem; max-width: 100%; }\nli .quiet { display: block; }\n"
          "nav a { margin-inline-end: 1rem; }\n</style>\n</head>\n"
          "<body>\n<main>\n"_s;
}

QString daysHtml(const Page &page, const IndexExtent &extent)
{
    const QString days = siteDays(extent, page.language);
    return days.isEmpty() ? QString() : u"<p class=\"quiet\">"_s + escapeText(days) + u"</p>\n"_s;
}

QString followHtml(const Setting &setting)
{
    return u"<nav aria-label=\"%1\">\n<a href=\"feed.atom\">Atom</a>\n<a href=\"feed.rss\">RSS</a>\n"
           "<a href=\"incidents.json\">JSON</a>\n<a href=\"maintenance.ics\">%2</a>\n</nav>\n"_s.arg(
               escapeAttr(setting.index.follow), escapeText(setting.index.calendar));
}

QDateTime beginOf(const IndexedIncident &planned)
{
    return planned.window ? planned.window->begin : planned.startedAt;
}

/// The planned work that comes next is the first; of what is open, what began last.
QString aheadHtml(const QList<IndexedIncident> &ahead, const Setting &setting)
{
    QList<IndexedIncident> planned;
    QList<IndexedIncident> open;
    for (const IndexedIncident &incident : ahead)
        (incident.status == Status::Scheduled ? planned : open).append(incident);
    std::sort(planned.begin(), planned.end(),
              [](const IndexedIncident &a, const IndexedIncident &b) { return beginOf(a) < beginOf(b); });
    QString html;
    if (!planned.isEmpty())
        html += sectionHtml(setting.index.planned, listHtml(planned, setting));
    if (!open.isEmpty())
        html += sectionHtml(setting.index.open, listHtml(open, setting));
    return html;
}

QDate monthOf(const IndexedIncident &incident, const Setting &setting)
{
    const QDate day = incident.startedAt.toTimeZone(setting.zone).date();
    return {day.year(), day.month(), 1};
}

/// What is listed further up is not listed again.
QList<IndexedIncident> without(QList<IndexedIncident> incidents, const QList<IndexedIncident> &listed)
{
    incidents.removeIf([&](const IndexedIncident &incident) {
        return std::any_of(listed.begin(), listed.end(),
                           [&](const IndexedIncident &other) { return other.id == incident.id; });
    });
    return incidents;
}

QString newestHtml(const QList<IndexedIncident> &newest, const Setting &setting)
{
    QString html;
    QList<IndexedIncident> ofOneMonth;
    for (qsizetype i = 0; i < newest.size(); ++i) {
        ofOneMonth.append(newest.at(i));
        const QDate month = monthOf(newest.at(i), setting);
        if (i + 1 < newest.size() && monthOf(newest.at(i + 1), setting) == month)
            continue;
        html += sectionHtml(monthName(month, setting), listHtml(ofOneMonth, setting));
        ofOneMonth.clear();
    }
    return html;
}

QString monthsHtml(const SiteIndex &site, const Setting &setting)
{
    QString list = u"<ul>\n"_s;
    for (const IndexedMonth &month : site.months)
        list += u"<li><a href=\"%1\">%2</a> (%3)</li>\n"_s.arg(
            monthPath(month.first), escapeText(monthName(month.first, setting)), QString::number(month.incidents));
    return sectionHtml(site.extent.isWhole() ? setting.index.months : setting.index.someMonths, list + u"</ul>\n"_s);
}

} // namespace

std::optional<IndexedIncident> indexedIncident(const Incident &incident)
{
    Incident out = incident;
    out.updates = publishableUpdates(incident);
    if (out.updates.isEmpty())
        return std::nullopt;
    const Update &latest = out.updates.last();
    return IndexedIncident{incident.id,
                           incident.kind,
                           visibleLine(incident.title),
                           currentStatus(out).value_or(latest.status),
                           startedAt(out).value_or(latest.postedAt),
                           latest.postedAt,
                           incident.window};
}

QString incidentPath(IncidentId id)
{
    return u"incidents/"_s + id.text() + u".html"_s;
}

QString markdownPath(IncidentId id)
{
    return u"incidents/"_s + id.text() + u".md"_s;
}

QString monthPath(const QDate &month)
{
    return u"history/"_s + month.toString(u"yyyy-MM"_s) + u".html"_s;
}

QByteArray renderIndex(const Page &page, const SiteIndex &site)
{
    const Setting setting(page, QString());
    const QString name = siteName(site.extent, visibleLine(page.name), page.language);
    QString html = headHtml(page, siteTitle(site.extent, visibleLine(page.name), page.language), setting.root)
        + u"<header>\n<h1>"_s + isolated(name) + u"</h1>\n"_s + daysHtml(page, site.extent) + followHtml(setting)
        + u"</header>\n"_s;
    if (site.months.isEmpty())
        html += u"<p>"_s + escapeText(site.extent.isWhole() ? setting.index.nothing : setting.index.nothingHere)
            + u"</p>\n"_s;
    else
        html += aheadHtml(site.ahead, setting) + newestHtml(without(site.newest, site.ahead), setting)
            + monthsHtml(site, setting);
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray renderMonth(const Page &page, const QDate &month, const QList<IndexedIncident> &incidents,
                       const IndexExtent &extent)
{
    const Setting setting(page, u"../"_s);
    const QString name = siteTitle(extent, visibleLine(page.name), page.language);
    const QString title = monthName(month, setting);
    const QString html = headHtml(page, title + u" – "_s + name, setting.root) + u"<header>\n<h1>"_s + escapeText(title)
        + u"</h1>\n<p><a href=\"../index.html\">"_s + isolated(name) + u"</a></p>\n</header>\n"_s
        + listHtml(incidents, setting) + u"</main>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace noticedesk
