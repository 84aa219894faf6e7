#include "app/base/utctext.h"
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

/// The status is a word of ours and stands outside of what isolates the user's.
QString headingHtml(const NoticeUpdate &update, const FixedWords &words)
{
    if (update.headline.isEmpty())
        return update.statusLabel.isEmpty() ? escapeText(words.update) : escapeText(update.statusLabel);
    const QString status = update.statusLabel.isEmpty() ? QString() : escapeText(update.statusLabel) + u" – "_s;
    return status.isEmpty() ? escapeText(update.headline) : status + isolated(update.headline);
}

/// Writes line after line of one document.
class PageWriter {
public:
    explicit PageWriter(const Notice &notice)
        : m_notice(notice)
        , m_words(fixedWords(notice.language))
        , m_zone(zoneNamed(notice.zone))
    {
    }

    [[nodiscard]] QString html();

private:
    template <typename... Pieces> void line(const Pieces &...pieces)
    {
        ((m_html += pieces), ...);
        m_html += u'\n';
    }

    void head();
    void header();
    void picture();
    void update(const NoticeUpdate &update, const QString &number);
    void stamp(const NoticeUpdate &update, const QString &number);
    void footer();
    [[nodiscard]] QString nameOf(const NoticeUpdate &update, const QString &number);

    const Notice &m_notice;
    const FixedWords &m_words;
    QTimeZone m_zone;
    QSet<QString> m_names; ///< of the updates that are written
    QString m_html;
};

QString PageWriter::html()
{
    constexpr qsizetype nearlyAlwaysEnough = 0x4000;
    m_html.reserve(nearlyAlwaysEnough);
    const QString language = languageTag(m_notice.language);
    line(u"<!DOCTYPE html>");
    line(u"<html lang=\"", escapeAttr(language), u"\" dir=\"", isRightToLeft(language) ? u"rtl" : u"ltr", u"\">");
    head();
    line(u"<body>\n<main>\n<article aria-labelledby=\"notice-title\">");
    header();
    picture();
    int number = 0;
    for (const NoticeUpdate &each : m_notice.updates)
        update(each, QString::number(++number));
    footer();
    line(u"</article>\n</main>\n</body>\n</html>");
    return std::move(m_html);
}

void PageWriter::head()
{
    const QString structured = structuredData(m_notice);
    line(u"<head>\n<meta charset=\"utf-8\">");
    line(u"<meta http-equiv=\"Content-Security-Policy\" content=\"", policy(structured), u"\">");
    line(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(u"<title>", escapeText(m_notice.title), u"</title>");
    line(u"<style>\n", pageStyle(m_notice.light, m_notice.dark), u"</style>");
    if (!structured.isEmpty())
        line(u"<script type=\"application/ld+json\">", structured, u"</script>");
    line(u"</head>");
}

void PageWriter::header()
{
    line(u"<header>");
    if (!m_notice.logo.isEmpty())
        line(u"<img class=\"logo\" src=\"", escapeAttr(m_notice.logo), u"\" alt=\"", escapeAttr(m_notice.pageName),
             u"\">");
    line(u"<h1 id=\"notice-title\">", escapeText(m_notice.title), u"</h1>");
    for (const QString &each : {m_notice.pageLine, m_notice.windowLine})
        if (!each.isEmpty())
            line(u"<p class=\"quiet\">", escapeText(each), u"</p>");
    line(u"</header>");
}

/// What is wider than the screen is moved by keys, too.
void PageWriter::picture()
{
    if (m_notice.picture.isEmpty())
        return;
    line(u"<section class=\"picture\" tabindex=\"0\" aria-label=\"", escapeAttr(m_words.timeline), u"\">");
    line(m_notice.picture.trimmed());
    line(u"</section>");
}

/// What tells sections apart for whoever jumps from one to the next: headings can be alike, with the stamp behind they
/// seldom are. Where they still are, only the first of them is a place to jump to.
QString PageWriter::nameOf(const NoticeUpdate &update, const QString &number)
{
    const qsizetype known = m_names.size();
    m_names.insert(headingOf(update) + u'\n' + update.stamp);
    if (m_names.size() == known)
        return {};
    const QString stamped = update.stamp.isEmpty() ? QString() : u" posted-"_s + number;
    return u" aria-labelledby=\"update-"_s + number + stamped + u'"';
}

void PageWriter::update(const NoticeUpdate &update, const QString &number)
{
    line(u"<section", nameOf(update, number), update.leftOut ? u" class=\"left-out\">" : u">");
    if (update.leftOut)
        line(u"<p><strong>", escapeText(m_words.leftOut), u"</strong></p>");
    line(u"<h2 id=\"update-", number, u"\">", headingHtml(update, m_words), u"</h2>");
    for (const Section &section : update.sections) {
        if (!section.label.isEmpty())
            line(u"<h3>", escapeText(section.label), u"</h3>");
        if (!section.body.blocks.isEmpty())
            line(blocksHtml(section.body.blocks, Elements::All));
    }
    if (!update.stamp.isEmpty())
        stamp(update, number);
    line(u"</section>");
}

void PageWriter::stamp(const NoticeUpdate &update, const QString &number)
{
    const int offset = m_zone.offsetFromUtc(update.postedAt);
    const QString local = utcSecondsText(update.postedAt.addSecs(offset)).chopped(1);
    const QString time = u"<time id=\"posted-"_s + number + u"\" datetime=\""_s + local + offsetText(offset) + u"\">"_s
        + escapeText(update.stamp) + u"</time>"_s;
    line(u"<p class=\"quiet\">", escapeText(m_words.posted).arg(time), u"</p>");
}

void PageWriter::footer()
{
    if (m_notice.affectedLine.isEmpty() && m_notice.footer.blocks.isEmpty())
        return;
    line(u"<footer>");
    if (!m_notice.affectedLine.isEmpty())
        line(u"<p>", escapeText(m_notice.affectedLine), u"</p>");
    if (!m_notice.footer.blocks.isEmpty())
        line(blocksHtml(m_notice.footer.blocks, Elements::All));
    line(u"</footer>");
}

} // namespace

QString renderHtmlPage(const Notice &notice)
{
    return PageWriter(notice).html();
}

} // namespace noticedesk
