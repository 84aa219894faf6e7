#include "app/timeline/reportstyle.h"

namespace noticedesk {

QString reportStyle()
{
    return QStringLiteral(R"css(
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b1f24; --soft: #49525d; --line: #d0d7de; --band: #f3f5f8; --focus: #0a53be; --ground: #d5dbe3; --low: #a87800; --middle: #d2540a; --high: #8c1119; --planned: #3d74bd; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
p { margin: 0 0 .75rem; max-width: 46rem; }
header p { color: var(--soft); }
dl, dd, ul { margin: 0; padding: 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .75rem; margin-top: 1.5rem; }
.facts div { border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; }
.facts dt { font-weight: 600; font-size: .875rem; }
.facts dd { font-size: .875rem; line-height: 1.35; color: var(--soft); }
.facts .value { font-size: 1.5rem; line-height: 1.4; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
svg { display: block; }
.days { width: 100%; height: 6rem; }
.strip { width: 11.5rem; height: 1rem; margin-top: .1rem; }
path.ground { fill: var(--ground); }
path.low { fill: var(--low); }
path.middle { fill: var(--middle); }
path.high { fill: var(--high); }
path.planned { fill: var(--planned); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; list-style: none; font-size: .875rem; }
.legend li::before { content: ''; display: inline-block; width: .75em; height: .75em; margin-inline-end: .4em; background: var(--ground); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.legend .low::before { background: var(--low); }
.legend .middle::before { background: var(--middle); }
.legend .high::before { background: var(--high); }
.legend .planned::before { background: var(--planned); }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; unicode-bidi: plaintext; }
thead th { background: var(--band); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 9rem; overflow-wrap: anywhere; }
th.number, td.number { text-align: end; }
td.number { white-space: nowrap; }
.definitions div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .875rem; }
.definitions dt { font-weight: 600; }
@media (max-width: 36rem) {
.definitions div { display: block; }
}
@media screen and (prefers-color-scheme: dark) {
:root { --page: #14171c; --ink: #e8eaed; --soft: #b9c0c9; --line: #3b424c; --band: #20252c; --focus: #8ab8ff; --ground: #46505d; --low: #d9a520; --middle: #f08a4b; --high: #f2545f; --planned: #7fb2f5; }
}
@media print {
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) ' of ' counter(pages); font: 8pt sans-serif; } }
:root { color-scheme: light; --page: #ffffff; --ink: #000000; --soft: #000000; --line: #9aa3ad; --band: #ffffff; }
body { font-size: 10pt; }
main { max-width: none; padding: 0; }
p { max-width: none; }
h1 { font-size: 18pt; }
h2 { font-size: 13pt; margin-top: 18pt; break-after: avoid; }
h2 + p, .legend { break-after: avoid; }
.facts { grid-template-columns: repeat(4, 1fr); gap: 6pt; }
.facts div { padding: 5pt 7pt; break-inside: avoid; }
.facts .value { font-size: 14pt; }
.facts dt, .facts dd { font-size: 8.5pt; }
.days { height: 28mm; }
.wide { overflow: visible; }
table, .definitions div { font-size: 8.5pt; }
.short { break-inside: avoid; }
th, td { padding: 2.5pt 4pt; }
.strip { width: 42mm; height: 4mm; }
thead { display: table-header-group; }
thead th { border-bottom: 1.5pt solid #000000; }
tr, .definitions div { break-inside: avoid; }
tbody th { min-width: 0; }
svg path { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css");
}

} // namespace noticedesk
