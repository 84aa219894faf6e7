// Holds what the real noticedesk-cli writes against a browser and the checkers of its formats.
//
//   NOTICEDESK_CLI=build/dev/app/cli/noticedesk-cli node tests/browser/judge.mjs FOLDER
//
// FOLDER is emptied and keeps what was judged; with “own” behind it, the samples beside the project are left alone.
// Ends in 1 at a finding, and in 77 where nothing could be judged.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exit, stdout } from 'node:process';
import { spawnSync } from 'node:child_process';

const skipped = 77;
const longest = 25 * 60 * 1000;
const shown = 40;
const ownStyle = resolve('tests/data/notice/own-style.html'); // with a logo, colours and a footer, as our writers give it
const landscape = 1032; // of A4, less the margins a report asks for
const samples = process.argv[3] === 'own' ? 'none' : '../shared/samples';
const folder = resolve(process.argv[2] ?? 'build/browser');
const tool = resolve(process.env.NOTICEDESK_CLI ?? 'build/dev/app/cli/noticedesk-cli');

const say = (line) => stdout.write(`${line}\n`);
const began = Date.now();
setTimeout(() => {
    say(`Not done after ${longest / 60000} minutes: ended.`);
    exit(1);
}, longest).unref();

if (!existsSync('tests/browser/node_modules')) {
    say('Skipped: everything, as tests/browser/node_modules is missing. installer/test fetches it (npm ci).');
    exit(skipped);
}
const { isThere, launched } = await import('./chromium.mjs');
if (!isThere() || spawnSync('java', ['-version']).error) {
    say('Skipped: everything, as Chromium or Java is missing. installer/test installs both.');
    exit(skipped);
}
const { Desk, eachOf } = await import('./desk.mjs');
const { EditorJudge } = await import('./editors.mjs');
const { FeedJudge } = await import('./feeds.mjs');
const { formats, settings } = await import('./formats.mjs');
const { harmless, HostileJudge, hostilePages, hostilePosts } = await import('./hostile.mjs');
const { PageJudge } = await import('./pages.mjs');
const { PictureJudge } = await import('./pictures.mjs');
const { hostileStrings, oddPosts, ownPosts, realPosts } = await import('./samples.mjs');
const { judgedNames, judgedSites, SiteJudge } = await import('./sites.mjs');
const { checkedByHtmlValidate, checkedByVnu, linted } = await import('./validity.mjs');
const { dangersInMarkdown, spokenWords, wordsOfMarkdown } = await import('./words.mjs');

const findings = [];
const note = (file, found) => findings.push(...found.map((finding) => `${file}: ${finding}`));
const counted = (what, number) => say(`${String(number).padStart(6)} ${what}, ${findings.length} findings so far, `
    + `${Math.round((Date.now() - began) / 1000)} s`);

const newDesk = (name) => new Desk(tool, join(folder, name));

// A desk with all that could be read of the posts.
async function filledDesk(name, posts) {
    const desk = newDesk(name);
    const refused = [];
    for (const post of posts)
        if (await desk.read(post))
            refused.push(post.name);
    say(`${name}: ${posts.length - refused.length} posts read${refused.length ? `, not read: ${refused.join(', ')}` : ''}`);
    return desk;
}

// All the notices of a desk: of each incident the file of each format.
async function notices(desk, wanted, setting = settings[0]) {
    const incidents = (await desk.incidents()).map((incident) => ({ ...incident, files: {} }));
    for (const format of wanted)
        (await desk.export(format, incidents, setting)).forEach((file, i) => { incidents[i].files[format.as] = file; });
    return incidents.filter(({ files }) => files.text);
}

// A fragment as a website puts it into one of its pages.
function embedded(file) {
    const page = file.replace(/\.html$/, '.embedded.html');
    writeFileSync(page, '<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8"><title>A website</title>'
        + '<style>body { font-family: sans-serif; overflow-wrap: break-word; } pre { white-space: pre-wrap; }'
        + ' td { overflow-wrap: anywhere; }</style></head>\n'
        + `<body><main><h1>A website</h1>\n${readFileSync(file, 'utf8')}</main></body></html>\n`);
    return page;
}

// Judges that find nothing where everything is wrong prove nothing.
async function judgeTheJudges(browser) {
    const [page, markdown, picture] = ['page.html', 'notice.md', 'picture.svg'].map((name) => resolve('tests/browser/wrong', name));
    const pages = await PageJudge.in(browser);
    const feeds = await FeedJudge.in(browser);
    const hostile = await HostileJudge.in(browser);
    const pictures = await PictureJudge.in(browser);
    const pasting = await EditorJudge.in(browser);
    const text = readFileSync(markdown, 'utf8');
    const found = [...await pages.judge(page, { text: 'Other words', everything: true }), ...await hostile.judgeInert([page]),
        ...await hostile.judgeBodies([page]), ...await hostile.judgeFields([resolve('tests/browser/wrong/harmless.html'), page]),
        ...await pasting.judge(page, readFileSync(resolve('tests/browser/wrong/fragment.html'), 'utf8')), ...await pictures.judge(picture), ...await feeds.judge(resolve('tests/browser/wrong/feed.atom'), 'https://status.example.com/feed.atom'),
        ...await (await SiteJudge.in(browser, pages, feeds)).judgeWays(resolve('tests/browser/wrong/site')),
        ...checkedByHtmlValidate(page), ...await checkedByVnu([page]), ...linted(markdown),
        ...dangersInMarkdown(text), ...spokenWords('Other words', wordsOfMarkdown(text))].join('\n');
    const expected = ['is not inert: <script>', 'is not inert: <p onclick', 'is not inert: <img', 'light: color-contrast',
        'dark: color-contrast', 'light: image-alt', '320 px: 20', 'the browser logged a request for', 'the browser logged error: This runs.',
        'its words part', 'DOMPurify takes', 'leads to javascript:', 'has a script that runs', 'has other elements', 'has no name or description', 'lies on',
        'reaches beyond the edge', 'html-validate: ', 'vnu: ', 'markdownlint: MD001', 'markup: <b>', 'a link to javascript:', 'a image to', 'a feed without id',
        'updated is yesterday', 'is in no language', 'which is no address', 'and not at “https://status.example.com/feed.atom”',
        'gone.html, which is not in the site', 'wrong/page.html, which is not in the site', 'alone.html: no list leads there', 'WordPress: its links part: javascript:', 'WordPress blocks: its words part', 'Zendesk: its words part',
        'every attribute stripped: its words part', 'a line break in the source alone', 'DOMPurify takes onclick'];
    note('tests/browser/wrong', expected.filter((finding) => !found.includes(finding)).map((finding) => `nobody found “${finding}”`));
    counted('findings that the judges must make', expected.length);
}

// Findings of a file by the kind of its format. `text`: what the same notice says as text.
function judgesOf(browserJudges, everything) {
    const website = everything ? undefined : ['light', '320 px']; // colours and paper are the website's
    const pasted = async (file, text) => [...await inWebsite(file, text),
        ...await browserJudges.editors.judge(embedded(file), readFileSync(file, 'utf8'))];
    const inWebsite = (file, text) => browserJudges.pages.judge(embedded(file), { text: `A website ${text}`, everything, only: website });
    return {
        text: () => [],
        markdown: (file, text) => {
            const markdown = readFileSync(file, 'utf8');
            return [...linted(file), ...spokenWords(text, wordsOfMarkdown(markdown)), ...dangersInMarkdown(markdown)];
        },
        page: (file, text) => browserJudges.pages.judge(file, { text, everything }),
        fragment: pasted,
        mail: pasted,
        feed: (file) => browserJudges.feeds.judge(file),
        json: (file) => (JSON.parse(readFileSync(file, 'utf8')) ? [] : ['says nothing']),
    };
}

async function judgeNotices(browser, all, everything) {
    await eachOf([0, 1], async (half) => {
        const judges = judgesOf({ pages: await PageJudge.in(browser), feeds: await FeedJudge.in(browser),
            editors: await EditorJudge.in(browser) }, everything);
        for (const { files } of all.filter((_, i) => i % 2 === half)) {
            const text = readFileSync(files.text, 'utf8');
            for (const { as, kind } of formats.filter((format) => files[format.as]))
                note(files[as], await judges[kind](files[as], text));
        }
    });
    counted('notices in each format', all.length);
}

async function judgeReports(browser, desk, range) {
    const judge = await PageJudge.in(browser);
    const file = await desk.write('report.html', 'report', ...range, '--as', 'html');
    note(file, await judge.judge(file, { everything: true, paper: landscape }));
    return file;
}

async function judgeSites(browser, strings) {
    const judge = await SiteJudge.in(browser, await PageJudge.in(browser), await FeedJudge.in(browser));
    const { lists, found } = await judgedSites(judge, newDesk('sites'), strings);
    findings.push(...found);
    counted('lists of sites', lists.length);
    return lists;
}

async function judgePictures(browser, desk, all) {
    const judge = await PictureJudge.in(browser);
    const files = await eachOf(all, ({ id }) => desk.write(`${id}.svg`, 'timeline', id, '--as', 'svg'));
    for (const file of files)
        note(file, await judge.judge(file));
    counted('timelines as pictures', files.length);
    return files;
}

async function judgeHostile(browser, strings, own) {
    const judge = await HostileJudge.in(browser);
    const drawn = formats.find(({ kind }) => kind === 'page');
    const html = { ...drawn, options: [] };
    const markdown = formats.find(({ kind }) => kind === 'markdown');
    const { fields, bodies } = hostilePosts(strings);
    for (const [name, post, judged] of [['hostile-fields', fields, 'judgeFields'], ['hostile-bodies', bodies, 'judgeBodies']]) {
        const desk = await filledDesk(name, [post]);
        const incidents = (await desk.incidents()).sort((a, b) => (b.title === harmless) - (a.title === harmless));
        findings.push(...await judge[judged](await desk.export(html, incidents)));
        // A title is escaped by the same hand as a body: of all of them as Markdown, the bodies do.
        for (const file of await desk.export(markdown, incidents.slice(0, own.length)))
            note(file, dangersInMarkdown(readFileSync(file, 'utf8')));
    }
    const pages = await eachOf(hostilePages(own), async (post, i) => {
        const desk = newDesk(`hostile-page-${i}`);
        await desk.read(post);
        return (await desk.export(html, await desk.incidents()))[0];
    });
    findings.push(...await judge.judgeFields(pages.filter(Boolean)));
    findings.push(...await judgedNames(judge, newDesk, own));
    const drawnDesk = await filledDesk('hostile-drawn', [hostilePosts(own).fields]);
    const drawnIncidents = await drawnDesk.incidents();
    findings.push(...await judge.judgeInert(await drawnDesk.export(drawn, drawnIncidents)));
    const feeds = await FeedJudge.in(browser);
    for (const format of formats.filter(({ kind }) => kind === 'feed'))
        for (const file of await drawnDesk.export(format, drawnIncidents))
            note(file, await feeds.judge(file));
    const mail = formats.find(({ kind }) => kind === 'mail');
    findings.push(...await judge.judgeInert((await drawnDesk.export(mail, drawnIncidents)).map(embedded)));
    counted('hostile strings as title, component and body', strings.length);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const real = realPosts(samples);
const hostile = hostileStrings(samples);
for (const missing of [...real.missing, ...hostile.missing])
    say(`Skipped: ${missing}, which is not there.`);

const browser = await launched();
await judgeTheJudges(browser);
const own = await filledDesk('own', [...ownPosts(), ...oddPosts()]);
const ownNotices = await notices(own, formats);
const setNotices = [];
for (const setting of settings.slice(1))
    setNotices.push(...await notices(own, formats, setting));
const outside = await filledDesk('real', real.posts);
const realNotices = await notices(outside, formats.filter(({ rest }) => !rest));
// What a style changes stands in its page; the other formats are made from the same notice.
const realStyled = [];
for (const setting of realNotices.length > 0 ? settings.slice(1) : [])
    realStyled.push(...await notices(outside, formats.filter(({ kind }) => ['text', 'page'].includes(kind)), setting));
const everyNotice = [...ownNotices, ...setNotices, ...realNotices];
counted('notices written', everyNotice.length + realStyled.length);
await judgeNotices(browser, [...ownNotices, ...setNotices], true);
await judgeNotices(browser, realNotices, false);
await judgeNotices(browser, realStyled, false);
note(ownStyle, await (await PageJudge.in(browser)).judge(ownStyle, { text: readFileSync(ownStyle.replace(/html$/, 'txt'), 'utf8'), everything: true }));
const reports = [await judgeReports(browser, own, ['--from', '2010-01-01', '--to', '2030-12-31'])];
if (realNotices.length > 0)
    reports.push(await judgeReports(browser, outside, ['--from', '2010-01-01', '--to', '2030-12-31']));
counted('reports', reports.length);
const pictures = [...await judgePictures(browser, own, ownNotices), ...await judgePictures(browser, outside, realNotices)];
const ownHostile = JSON.parse(readFileSync('tests/browser/hostile.json', 'utf8'));
const lists = await judgeSites(browser, ownHostile);
await judgeHostile(browser, hostile.strings, ownHostile);
await browser.close();

const documents = [...everyNotice.flatMap(({ files }) => [files.html, embedded(files.fragment)]), ...realStyled.map(({ files }) => files.html), ...reports, ...lists, ownStyle];
for (const file of documents)
    note(file, checkedByHtmlValidate(file));
findings.push(...await checkedByVnu([...documents, ...pictures]));
counted('documents checked by vnu and html-validate', documents.length + pictures.length);

writeFileSync(join(folder, 'findings.txt'), findings.map((finding) => `${finding}\n`).join(''));
for (const finding of findings.slice(0, shown))
    say(finding);
if (findings.length > shown)
    say(`and ${findings.length - shown} more.`);
exit(findings.length === 0 ? 0 : 1);
