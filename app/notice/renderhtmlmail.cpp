#include "app/notice/html.h"
#include "app/notice/render.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

/// Mail programs that know no padding but in tables, no width but of tables, and no colour but by its number; where a
/// dark one turns colours around, it finds both the ground and the ink named.
QString renderHtmlMail(const Notice &notice)
{
    const QString cell = u"font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f2933;"
                         "background-color:#ffffff;padding:16px;text-align:%1"_s.arg(
                             isRightToLeft(notice.language) ? u"right"_s : u"left"_s);
    const QStringList lines{
        u"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">"_s,
        u"<tr><td align=\"center\">"_s,
        u"<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" "
        "style=\"width:100%;max-width:600px\">"_s,
        u"<tr><td dir=\"%1\" lang=\"%2\" style=\"%3\">"_s.arg(isRightToLeft(notice.language) ? u"rtl"_s : u"ltr"_s,
                                                              escapeAttr(languageTag(notice.language)), cell),
        renderHtmlFragment(notice),
        u"</td></tr>"_s,
        u"</table>"_s,
        u"</td></tr>"_s,
        u"</table>"_s};
    return lines.join(u'\n');
}

} // namespace noticedesk
