// A site as a whole: its lists like any page, its feeds, and that every way in it leads somewhere.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Tab } from './chromium.mjs';
import { eachOf } from './desk.mjs';
import { harmless } from './hostile.mjs';
import { sitePost } from './samples.mjs';

const htmlIn = (folder, name) =>
    readdirSync(join(folder, name)).filter((file) => file.endsWith('.html')).sort().map((file) => join(folder, name, file));

// What lists notices: the first page, and one for each month.
const listsOf = (folder) => [join(folder, 'index.html'), ...(existsSync(join(folder, 'history')) ? htmlIn(folder, 'history') : [])];
const feeds = ['feed.atom', 'feed.rss'];

// The ways within a site, as its lists say them.
const waysWithin = /^(\.\.\/)?(incidents\/[0-9a-f-]{36}\.html|history\/\d{4}-\d\d\.html|index\.html|feed\.(atom|rss)|incidents\.json|maintenance\.ics)$/;

// Runs in the page.
const addressesOf = () => [...document.querySelectorAll('[href]')].map(({ href }) => href);

export class SiteJudge {
    #tab;
    #pages;
    #feeds;

    static async in(browser, pages, feedJudge) {
        const judge = new SiteJudge();
        judge.#tab = await Tab.open(browser);
        judge.#pages = pages;
        judge.#feeds = feedJudge;
        return judge;
    }

    // Findings of the site in `folder`, which is to stand at `address`. `only`: names of views.
    async judge(folder, address, { only } = {}) {
        const findings = await this.judgeWays(folder);
        for (const [i, file] of listsOf(folder).slice(0, 2).entries())
            findings.push(...(await this.#pages.judge(file, { everything: i === 0, only })).map((finding) => `${file}: ${finding}`));
        for (const name of feeds)
            findings.push(...(await this.#feeds.judge(join(folder, name), `${address}/${name}`)).map((finding) => `${join(folder, name)}: ${finding}`));
        return findings;
    }

    // Findings where a page leads to what is not there, and where no list leads to a notice.
    async judgeWays(folder) {
        const findings = [];
        const reached = new Set();
        const notices = existsSync(join(folder, 'incidents')) ? htmlIn(folder, 'incidents') : [];
        for (const file of [...listsOf(folder), ...notices]) {
            await this.#tab.show(file);
            for (const address of await this.#tab.evaluate(addressesOf)) {
                if (!address.startsWith('file:'))
                    continue;
                const path = fileURLToPath(address);
                reached.add(path);
                if (!path.startsWith(join(folder, '/')) || !existsSync(path))
                    findings.push(`${file}: leads to ${path}, which is not in the site`);
            }
        }
        findings.push(...notices.filter((file) => !reached.has(file)).map((file) => `${pathToFileURL(file)}: no list leads there`));
        return findings;
    }
}

// Sites of one desk: whole, in a language that runs the other way, and of chosen incidents; the first in every view.
const sites = [
    { name: 'whole', options: [] },
    { name: 'arabic', options: ['--language', 'ar', '--since', '2024-05-01'], only: ['light', '320 px', 'print'] },
    { name: 'chosen', options: ['--until', '2024-12-31'], only: ['dark'], chosen: 2 },
];

// Their lists, and the findings.
export async function judgedSites(judge, desk, strings) {
    await desk.read(sitePost(strings.slice(0, 5)));
    const incidents = await desk.incidents();
    const judged = { lists: [], found: [] };
    for (const { name, options, only, chosen = 0 } of sites) {
        const folder = await desk.site(name, ...options, ...incidents.slice(0, chosen).flatMap(({ id }) => ['--incident', id]));
        judged.found.push(...await judge.judge(folder, 'https://status.example.com', { only }));
        judged.lists.push(...listsOf(folder));
    }
    return judged;
}

// A title and the name of a page are escaped by the same hand: of all strings as names, a few do.
const pagesAsWell = 12;

// Findings where titles, or the names of pages, change more of a list than its words. The desks of the pages are there.
export async function judgedNames(judge, newDesk, strings) {
    const lists = await eachOf([strings.map(() => harmless), strings], async (names, i) => {
        const desk = newDesk(`lists-${i}`);
        await desk.read(sitePost(names));
        return listsOf(await desk.site('site'));
    });
    const found = [];
    for (const [i, file] of lists[0].entries())
        found.push(...await judge.judgeFields([file, lists[1][i]], waysWithin));
    const called = await eachOf([harmless, ...strings.slice(0, pagesAsWell)], async (_, i) =>
        newDesk(`hostile-page-${i}`).site('site').then(listsOf).catch((error) => ({ refused: error.stderr })));
    found.push(...await judge.judgeFields(called.filter(({ refused }) => !refused).flatMap(([index]) => index), waysWithin));
    return found;
}
