#include "app/base/utctext.h"
#include "app/notice/fixedwords.h"
#include "app/notice/html.h"
#include "app/notice/htmlbody.h"
#include "app/notice/machines.h"
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

QString linkOf(const Published &what)
{
    if (what.page.address.isEmpty())
        return what.incident.source.link;
    const QString folder = what.page.address.endsWith(u'/') ? what.page.address : what.page.address + u'/';
    return folder + u"incidents/"_s + what.incident.id.text() + u".html"_s;
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
    if (const QString link = linkOf(what); !link.isEmpty()) {
        xml.writeEmptyElement(u"link"_s);
        xml.writeAttribute(u"rel"_s, u"alternate"_s);
        xml.writeAttribute(u"type"_s, u"text/html"_s);
        xml.writeAttribute(u"href"_s, link);
    }
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

QByteArray renderAtom(const Page &page, const QList<Published> &incidents)
{
    const QList<Published> entries = newestFirst(incidents);
    QByteArray feed;
    QXmlStreamWriter xml(&feed);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(atomNamespace);
    xml.writeStartElement(atomNamespace, u"feed"_s);
    xml.writeAttribute(u"xml:lang"_s, page.language);
    xml.writeTextElement(u"id"_s, urn(page.id.text()));
    xml.writeTextElement(u"title"_s, page.name);
    xml.writeTextElement(u"updated"_s, utcSecondsText(latestOf(entries)));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, page.name);
    xml.writeEndElement();
    if (!page.address.isEmpty()) {
        xml.writeEmptyElement(u"link"_s);
        xml.writeAttribute(u"rel"_s, u"alternate"_s);
        xml.writeAttribute(u"type"_s, u"text/html"_s);
        xml.writeAttribute(u"href"_s, page.address);
    }
    for (const Published &what : entries)
        writeEntry(xml, what);
    xml.writeEndDocument();
    return feed.trimmed() + '\n';
}

QByteArray renderRss(const Page &page, const QList<Published> &incidents)
{
    const QList<Published> entries = newestFirst(incidents);
    QByteArray feed;
    QXmlStreamWriter xml(&feed);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, page.name);
    xml.writeTextElement(u"link"_s, page.address.isEmpty() ? urn(page.id.text()) : page.address);
    xml.writeTextElement(u"description"_s, fixedWords(page.language).incidentReport.arg(page.name));
    xml.writeTextElement(u"language"_s, page.language);
    xml.writeTextElement(u"pubDate"_s, mailTime(latestOf(entries)));
    for (const Published &what : entries)
        writeItem(xml, what);
    xml.writeEndDocument();
    return feed.trimmed() + '\n';
}

} // namespace noticedesk
