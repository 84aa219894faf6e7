#include "app/timeline/reportstyle.h"

namespace noticedesk {

QString reportStyle()
{
    return QStringLiteral(R"css(
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b1f24; --line: #d0d7de; --band: #f3f5f8; --focus: #0a53be; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; unicode-bidi: plaintext; }
thead th { background: var(--band); }
tbody th { font-weight: 600; min-width: 10rem; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
:root { --page: #14171c; --ink: #e8eaed; --line: #3b424c; --band: #20252c; --focus: #8ab8ff; }
}
@media print {
:root { color-scheme: light; --page: #ffffff; --ink: #000000; --line: #808080; --band: #ffffff; }
@page { size: landscape; margin: 12mm; }
main { max-width: none; padding: 0; }
h2 { break-after: avoid; }
.wide { overflow: visible; }
table { font-size: 8pt; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tbody th { min-width: 0; }
}
)css");
}

} // namespace noticedesk
