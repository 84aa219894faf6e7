#include "app/base/utctext.h"
#include "app/notice/fixedwords.h"
#include "app/notice/html.h"
#include "app/notice/htmlbody.h"
#include "app/notice/machines.h"
#include "app/notice/renderindex.h"
#include "app/notice/stamp.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atomNamespace = "http://www.w3.org/2005/Atom"_L1;

/// What feeds of status pages hold: a paragraph for each update, the newest first, that begins with when and how.
QString contentOf(const Published &what)
{
    const FixedWords &words = fixedWords(what.page.language);
    const QTimeZone zone = zoneNamed(what.page.zone);
    QStringList parts;
    for (const Update &update : what.incident.updates) {
        QList<Block> blocks = readBody(wholeBody(update)).blocks;
        QString lead = u"<small>%1</small><br><strong>%2</strong>"_s.arg(
            escapeText(stampOf(update.postedAt, zone, what.page.style.otherZones, words)),
            escapeText(words.label(update.status)));
        if (!blocks.isEmpty() && blocks.first().type == Block::Type::Paragraph)
            lead += u" - "_s + inlinesHtml(blocks.takeFirst().inlines, Elements::Kept);
        parts.prepend(u"<p>"_s + lead + u"</p>"_s + blocksHtml(blocks, Elements::Kept));
    }
    return parts.join(u'\n');
}

QString below(const QString &address, const QString &path)
{
    return (address.endsWith(u'/') ? address : address + u'/') + path;
}

QString linkOf(const Published &what)
{
    if (what.page.address.isEmpty())
        return what.incident.source.link;
    return below(what.page.address, incidentPath(what.incident.id));
}

/// A link of Atom; feeds of RSS know it by its namespace.
void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &type, const QString &address)
{
    xml.writeEmptyElement(atomNamespace, u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"type"_s, type);
    xml.writeAttribute(u"href"_s, address);
}

/// Where the feed itself is, so that who has a copy finds it again. Empty: that is not known.
QString selfOf(const Page &page, const QString &path)
{
    return page.address.isEmpty() || path.isEmpty() ? QString() : below(page.address, path);
}

QDateTime latestOf(const QList<Published> &incidents)
{
    QDateTime latest = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const Published &what : incidents)
        latest = std::max(latest, what.incident.updates.last().postedAt);
    return latest;
}

QString mailTime(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s);
}

QString urn(const QString &id)
{
    return u"urn:uuid:"_s + id;
}

void writeEntry(QXmlStreamWriter &xml, const Published &what)
{
    const QList<Update> &updates = what.incident.updates;
    xml.writeStartElement(u"entry"_s);
    xml.writeTextElement(u"id"_s, urn(what.incident.id.text()));
    xml.writeTextElement(u"title"_s, what.incident.title);
    xml.writeTextElement(u"published"_s, utcSecondsText(updates.first().postedAt));
    xml.writeTextElement(u"updated"_s, utcSecondsText(updates.last().postedAt));
    if (const QString link = linkOf(what); !link.isEmpty())
        writeLink(xml, u"alternate"_s, u"text/html"_s, link);
    xml.writeStartElement(u"content"_s);
    xml.writeAttribute(u"type"_s, u"html"_s);
    xml.writeCharacters(contentOf(what));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeItem(QXmlStreamWriter &xml, const Published &what)
{
    xml.writeStartElement(u"item"_s);
    xml.writeTextElement(u"title"_s, what.incident.title);
    xml.writeTextElement(u"description"_s, contentOf(what));
    xml.writeTextElement(u"pubDate"_s, mailTime(what.incident.updates.last().postedAt));
    if (const QString link = linkOf(what); !link.isEmpty())
        xml.writeTextElement(u"link"_s, link);
    xml.writeStartElement(u"guid"_s);
    xml.writeAttribute(u"isPermaLink"_s, u"false"_s);
    xml.writeCharacters(urn(what.incident.id.text()));
    xml.writeEndElement();
    xml.writeEndElement();
}

QList<Published> newestFirst(QList<Published> incidents)
{
    incidents.removeIf([](const Published &what) { return what.incident.updates.isEmpty(); });
    std::stable_sort(incidents.begin(), incidents.end(), [](const Published &a, const Published &b) {
        return a.incident.updates.last().postedAt > b.incident.updates.last().postedAt;
    });
    return incidents;
}

} // namespace

QByteArray renderAtom(const Page &page, const QList<Published> &incidents, const QString &path)
{
    const QList<Published> entries = newestFirst(incidents);
    QByteArray feed;
    QXmlStreamWriter xml(&feed);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(atomNamespace);
    xml.writeStartElement(atomNamespace, u"feed"_s);
    xml.writeAttribute(u"xml:lang"_s, languageTag(page.language));
    xml.writeTextElement(u"id"_s, urn(page.id.text()));
    xml.writeTextElement(u"title"_s, page.name);
    xml.writeTextElement(u"updated"_s, utcSecondsText(latestOf(entries)));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, page.name);
    xml.writeEndElement();
    if (!page.address.isEmpty())
        writeLink(xml, u"alternate"_s, u"text/html"_s, page.address);
    if (const QString self = selfOf(page, path); !self.isEmpty())
        writeLink(xml, u"self"_s, u"application/atom+xml"_s, self);
    for (const Published &what : entries)
        writeEntry(xml, what);
    xml.writeEndDocument();
    return feed.trimmed() + '\n';
}

QByteArray renderRss(const Page &page, const QList<Published> &incidents, const QString &path)
{
    const QList<Published> entries = newestFirst(incidents);
    QByteArray feed;
    QXmlStreamWriter xml(&feed);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    const QString self = selfOf(page, path);
    if (!self.isEmpty())
        xml.writeNamespace(atomNamespace, u"atom"_s);
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, page.name);
    xml.writeTextElement(u"link"_s, page.address.isEmpty() ? urn(page.id.text()) : page.address);
    xml.writeTextElement(u"description"_s, fixedWords(page.language).incidentReport.arg(page.name));
    xml.writeTextElement(u"language"_s, languageTag(page.language));
    xml.writeTextElement(u"pubDate"_s, mailTime(latestOf(entries)));
    if (!self.isEmpty())
        writeLink(xml, u"self"_s, u"application/rss+xml"_s, self);
    for (const Published &what : entries)
        writeItem(xml, what);
    xml.writeEndDocument();
    return feed.trimmed() + '\n';
}

} // namespace noticedesk
