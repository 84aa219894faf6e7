#include "app/notice/pagestyle.h"

#include "app/incident/stylerules.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString variables(const NoticeColours &scheme)
{
    const PageColours colours = pageColours(scheme);
    return u"--page: %1; --ink: %2; --quiet: %3; --line: %4; --link: %5; }\n"_s.arg(
        colourText(colours.ground), colourText(colours.ink), colourText(colours.quiet), colourText(colours.line),
        colourText(colours.link));
}

const QString &rules()
{
    static const QString text = QStringLiteral(
        R"css(body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
.logo { display: block; max-width: 100%; max-height: 4rem; margin: 0 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 0; }
h1, h2, h3, p, li, th, td { unicode-bidi: plaintext; text-align: start; }
p { margin: 0 0 .75rem; white-space: pre-wrap; }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1.25rem; }
a { color: var(--link); text-decoration: underline; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); padding: .75rem; }
blockquote { margin: 0 0 .75rem; padding-inline-start: 1rem; border-inline-start: .25rem solid var(--line); }
table { border-collapse: collapse; margin: 0 0 .75rem; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; vertical-align: top; overflow-wrap: anywhere; }
footer { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1.25rem; }
.picture { overflow-x: auto; border: 0; padding: 0; }
.picture svg { display: block; }
.picture:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.left-out { border: 2px dashed var(--quiet); padding: 1rem; }
@media print {
:root { color-scheme: light; --page: #ffffff; --ink: #000000; --quiet: #000000; --line: #808080; --link: #000000; }
main { max-width: none; padding: 0; }
h2, h3 { break-after: avoid; }
p, li { orphans: 3; widows: 3; }
.picture { overflow: visible; break-inside: avoid; }
.picture svg { max-width: 100%; height: auto; }
a.worded::after { content: " (" attr(href) ")";
}
}
)css");
    return text;
}

} // namespace

PageColours pageColours(const NoticeColours &scheme)
{
    const NoticeColours colours = readable(scheme);
    return {.ground = colours.ground,
            .ink = colours.ink,
            .quiet = readableOn(colours.ground, mixed(colours.ink, colours.ground, 0.75)),
            .line = mixed(colours.ink, colours.ground, 0.2),
            .link = colours.link};
}

QString pageStyle(const NoticeColours &light, const NoticeColours &dark)
{
    return u":root { color-scheme: light dark; "_s + variables(light)
        + u"@media (prefers-color-scheme: dark) {\n:root { "_s + variables(dark) + u"}\n"_s + rules();
}

} // namespace noticedesk
