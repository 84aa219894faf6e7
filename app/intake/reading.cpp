#include "app/intake/reading.h"

#include "app/incident/words.h"
#include "app/intake/bundle.h"
#include "app/intake/decoding.h"
#include "app/intake/noticemarkdown.h"
#include "app/intake/statuspagejson.h"
#include "app/intake/statuspagetext.h"
#include "app/intake/zoneabbreviation.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What a document is can be told from here.
constexpr qsizetype mostProbedBytes = 4096;

QString beginningOf(const QByteArray &text)
{
    return QString::fromUtf8(text.first(std::min(text.size(), mostProbedBytes))).trimmed();
}

/// A page or feed that was saved, or sent by a server, in place of what was asked for; nothing if it is none.
QString markupRefusal(const QString &beginning)
{
    static const QRegularExpression page(
        u"^(?:```\\w*\\s*)?(?:<!--.{0,1000}?-->\\s*)*<(?:!doctype html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression feed(u"^<(?:\\?xml|rss|feed)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"<title>([^<]{1,80})"_s, QRegularExpression::CaseInsensitiveOption);
    if (feed.match(beginning).hasMatch())
        return QCoreApplication::translate("Intake",
                                           "The document is a feed (XML), not JSON and not a page's text. Save the "
                                           "page's incidents.json or copy its text instead.");
    static const QRegularExpression frontMatter(u"^(?:---|\\+\\+\\+)\\s*\\n(?:.*\\n){0,20}?title ?[:=]"_s);
    if (frontMatter.match(beginning).hasMatch())
        return QCoreApplication::translate("Intake",
                                           "The document is Markdown with front matter, not JSON and not a page's "
                                           "text. Copy the page's text instead.");
    if (!page.match(beginning).hasMatch())
        return {};
    const QString named = title.match(beginning).captured(1).simplified();
    if (named.isEmpty())
        return QCoreApplication::translate("Intake",
                                           "The document is an HTML page, not JSON and not a page's text. Save the "
                                           "page's incidents.json or copy its text instead.");
    return QCoreApplication::translate("Intake",
                                       "The document is an HTML page (“%1”), not JSON and not a page's text. Save "
                                       "the page's incidents.json or copy its text instead.")
        .arg(named);
}

/// `[Resolved] Mail is late` begins like JSON but is a title; a comment before a brace is JSON that is refused.
PostFormat formatOf(const QString &beginning, const QByteArray &text)
{
    static const QRegularExpression json(u"^(?:\\{|\\[\\s*(?:[\\[\\]{\"]|$)|/[/*][^{\\[]{0,2000}[{\\[])"_s);
    if (isBundle(beginning))
        return PostFormat::Bundle;
    if (json.match(beginning).hasMatch())
        return PostFormat::StatusPageJson;
    return isNoticeMarkdown(text) ? PostFormat::NoticeMarkdown : PostFormat::StatusPageText;
}

constexpr Words<PostFormat, 5> formatWords{{{
    {PostFormat::Detect, QLatin1StringView("auto")},
    {PostFormat::StatusPageText, QLatin1StringView("statuspage_text")},
    {PostFormat::StatusPageJson, QLatin1StringView("statuspage_json")},
    {PostFormat::NoticeMarkdown, QLatin1StringView("notice_markdown")},
    {PostFormat::Bundle, QLatin1StringView("bundle")},
}}};

} // namespace

QString postFormatWord(PostFormat format)
{
    return formatWords.wordFor(format).replace(u'_', u'-');
}

std::optional<PostFormat> postFormatFromWord(QStringView word)
{
    return formatWords.valueOf(word);
}

Result<Reading> readPosts(const QByteArray &document, const ReadOptions &options)
{
    if (!options.zone.isEmpty() && !isZone(options.zone))
        return failure(
            Error::Code::Invalid,
            QCoreApplication::translate("Intake", "There is no time zone “%1”. Name one like America/Chicago.")
                .arg(QString::fromUtf8(options.zone)));
    const auto text = decodedDocument(document);
    if (!text)
        return tl::unexpected(text.error());
    const QString beginning = beginningOf(*text);
    if (beginning.isEmpty())
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "The document is blank. There is nothing to read."));
    if (const QString refusal = markupRefusal(beginning); !refusal.isEmpty())
        return failure(Error::Code::Unreadable, refusal);
    switch (options.format == PostFormat::Detect ? formatOf(beginning, *text) : options.format) {
    case PostFormat::StatusPageJson: return readStatusPageJson(*text, options);
    case PostFormat::Bundle: return readBundle(*text);
    case PostFormat::NoticeMarkdown: return readNoticeMarkdown(*text, document, options);
    case PostFormat::Detect:
    case PostFormat::StatusPageText: break;
    }
    return readStatusPageText(*text, document, options);
}

} // namespace noticedesk
