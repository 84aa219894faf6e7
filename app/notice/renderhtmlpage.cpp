#include "app/notice/fixedwords.h"
#include "app/notice/html.h"
#include "app/notice/htmlbody.h"
#include "app/notice/pagestyle.h"
#include "app/notice/render.h"
#include "app/notice/stamp.h"
#include "app/notice/structureddata.h"
#include "app/notice/words.h"

#include <QCryptographicHash>
#include <QSet>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// For words of a user beside words of ours. Alone they need none of it: the style sheet lets every paragraph go in the
/// direction of its first letter, and what is isolated does not count as that.
QString isolated(const QString &text)
{
    return u"<bdi>"_s + escapeText(text) + u"</bdi>"_s;
}

/// Nothing is fetched and no script runs. Structured data is none, but checkers take the element for one: the page
/// vouches for what stands in it.
QString policy(const QString &structured)
{
    QString script;
    if (!structured.isEmpty())
        script = u" script-src 'sha256-%1';"_s.arg(
            QString::fromLatin1(QCryptographicHash::hash(structured.toUtf8(), QCryptographicHash::Sha256).toBase64()));
    return u"default-src 'none';%1 style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"_s.arg(
        script);
}

QStringList headLines(const Notice &notice)
{
    const QString structured = structuredData(notice);
    QStringList lines{u"<head>"_s,
                      u"<meta charset=\"utf-8\">"_s,
                      u"<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">"_s.arg(policy(structured)),
                      u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s,
                      u"<title>"_s + escapeText(notice.title) + u"</title>"_s,
                      u"<style>\n"_s + pageStyle(notice.light, notice.dark) + u"</style>"_s};
    if (!structured.isEmpty())
        lines.append(u"<script type=\"application/ld+json\">"_s + structured + u"</script>"_s);
    return lines << u"</head>"_s;
}

QStringList headerLines(const Notice &notice)
{
    QStringList lines{u"<header>"_s};
    if (!notice.logo.isEmpty())
        lines.append(
            u"<img class=\"logo\" src=\"%1\" alt=\"%2\">"_s.arg(escapeAttr(notice.logo), escapeAttr(notice.pageName)));
    lines.append(u"<h1 id=\"notice-title\">"_s + escapeText(notice.title) + u"</h1>"_s);
    for (const QString &line : {notice.pageLine, notice.windowLine})
        if (!line.isEmpty())
            lines.append(u"<p class=\"quiet\">"_s + escapeText(line) + u"</p>"_s);
    return lines << u"</header>"_s;
}

/// The status is a word of ours and stands outside of what isolates the user's.
QString headingHtml(const NoticeUpdate &update, const FixedWords &words)
{
    if (update.headline.isEmpty())
        return update.statusLabel.isEmpty() ? escapeText(words.update) : escapeText(update.statusLabel);
    const QString status = update.statusLabel.isEmpty() ? QString() : escapeText(update.statusLabel) + u" – "_s;
    return status.isEmpty() ? escapeText(update.headline) : status + isolated(update.headline);
}

QString stampHtml(const NoticeUpdate &update, int number, const QTimeZone &zone, const FixedWords &words)
{
    const int offset = zone.offsetFromUtc(update.postedAt);
    const QString instant =
        update.postedAt.toOffsetFromUtc(offset).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + offsetText(offset);
    const QString stamp = u"<time id=\"posted-%1\" datetime=\"%2\">%3</time>"_s.arg(QString::number(number), instant,
                                                                                    escapeText(update.stamp));
    return u"<p class=\"quiet\">"_s + escapeText(words.posted).arg(stamp) + u"</p>"_s;
}

/// What tells sections apart for whoever jumps from one to the next: headings can be alike, with the stamp behind they
/// seldom are. Where they still are, only the first of them is a place to jump to.
class SectionNames {
public:
    [[nodiscard]] QString attributeFor(const NoticeUpdate &update, int number)
    {
        const QString name = headingOf(update) + u'\n' + update.stamp;
        if (m_seen.contains(name))
            return {};
        m_seen.insert(name);
        const QString id = u"update-%1"_s.arg(number);
        const QString ids = update.stamp.isEmpty() ? id : u"%1 posted-%2"_s.arg(id, QString::number(number));
        return u" aria-labelledby=\"%1\""_s.arg(ids);
    }

private:
    QSet<QString> m_seen;
};

QStringList updateLines(const NoticeUpdate &update, int number, const QTimeZone &zone, const QString &name,
                        const FixedWords &words)
{
    const QString id = u"update-%1"_s.arg(number);
    const QString marked = update.leftOut ? u" class=\"left-out\""_s : QString();
    QStringList lines{u"<section%1%2>"_s.arg(name, marked)};
    if (update.leftOut)
        lines.append(u"<p><strong>"_s + escapeText(words.leftOut) + u"</strong></p>"_s);
    lines.append(u"<h2 id=\"%1\">"_s.arg(id) + headingHtml(update, words) + u"</h2>"_s);
    for (const Section &section : update.sections) {
        if (!section.label.isEmpty())
            lines.append(u"<h3>"_s + escapeText(section.label) + u"</h3>"_s);
        if (!section.body.blocks.isEmpty())
            lines.append(blocksHtml(section.body.blocks, Elements::All));
    }
    if (!update.stamp.isEmpty())
        lines.append(stampHtml(update, number, zone, words));
    return lines << u"</section>"_s;
}

QStringList footerLines(const Notice &notice)
{
    QStringList lines;
    if (!notice.affectedLine.isEmpty())
        lines.append(u"<p>"_s + escapeText(notice.affectedLine) + u"</p>"_s);
    if (!notice.footer.blocks.isEmpty())
        lines.append(blocksHtml(notice.footer.blocks, Elements::All));
    return lines.isEmpty() ? lines : QStringList{u"<footer>"_s} + lines + QStringList{u"</footer>"_s};
}

} // namespace

QString renderHtmlPage(const Notice &notice)
{
    const QString language = languageTag(notice.language);
    const QTimeZone zone = zoneNamed(notice.zone);
    const FixedWords &words = fixedWords(notice.language);
    QStringList lines{
        u"<!DOCTYPE html>"_s,
        u"<html lang=\"%1\" dir=\"%2\">"_s.arg(escapeAttr(language), isRightToLeft(language) ? u"rtl"_s : u"ltr"_s)};
    lines += headLines(notice);
    lines << u"<body>"_s << u"<main>"_s << u"<article aria-labelledby=\"notice-title\">"_s << headerLines(notice);
    // What is wider than the screen is moved by keys, too.
    if (!notice.picture.isEmpty())
        lines << u"<section class=\"picture\" tabindex=\"0\" aria-label=\"%1\">"_s.arg(escapeAttr(words.timeline))
              << notice.picture.trimmed() << u"</section>"_s;
    SectionNames names;
    int number = 0;
    for (const NoticeUpdate &update : notice.updates) {
        ++number;
        lines += updateLines(update, number, zone, names.attributeFor(update, number), words);
    }
    lines += footerLines(notice);
    lines << u"</article>"_s << u"</main>"_s << u"</body>"_s << u"</html>"_s << QString();
    return lines.join(u'\n');
}

} // namespace noticedesk
