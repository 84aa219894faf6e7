// Feeds by the rules of Atom (RFC 4287) and RSS 2.0, and what their readers would show of them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Tab } from './chromium.mjs';

// Runs in a page. `self`: where the feed is to say that it stands; without it, that is not known.
function feedFindings({ xml, self }) {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    if (feed.querySelector('parsererror'))
        return [`is no XML: ${feed.querySelector('parsererror').textContent.slice(0, 160)}`];
    const findings = [];
    const child = (of, name) => [...of.children].find(({ localName }) => localName === name)?.textContent.trim();
    const must = (of, names) => findings.push(...names.filter((name) => !child(of, name)).map((name) => `a ${of.localName} without ${name}`));
    const isAtom = feed.documentElement.namespaceURI === 'http://www.w3.org/2005/Atom';
    const top = isAtom ? feed.documentElement : feed.documentElement.firstElementChild;
    const entries = [...top.children].filter(({ localName }) => localName === (isAtom ? 'entry' : 'item'));
    must(top, isAtom ? ['id', 'title', 'updated'] : ['title', 'link', 'description']);
    for (const entry of entries)
        must(entry, isAtom ? ['id', 'title', 'updated', 'content'] : ['title', 'guid', 'description', 'pubDate']);
    const language = feed.documentElement.getAttribute('xml:lang') ?? child(top, 'language') ?? '';
    try {
        Intl.getCanonicalLocales(language);
    } catch {
        findings.push(`is in no language: “${language}”`);
    }
    const links = [...feed.querySelectorAll('link')];
    const addresses = links.map((link) => link.getAttribute('href') ?? link.textContent);
    findings.push(...addresses.filter((address) => !URL.canParse(address)).map((address) => `leads to “${address}”, which is no address`));
    const known = links.filter((link) => link.getAttribute('rel') === 'self').map((link) => link.getAttribute('href'));
    if (known.join() !== (self ?? ''))
        findings.push(`says that it stands at “${known}”, and not at “${self ?? ''}”`);
    const ids = entries.map((entry) => child(entry, isAtom ? 'id' : 'guid'));
    if (entries.length === 0 || new Set(ids).size !== ids.length)
        findings.push('has no entry, or two of one id');
    const instant = isAtom ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
        : /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
    for (const time of feed.querySelectorAll('updated, published, pubDate, lastBuildDate'))
        if (!instant.test(time.textContent))
            findings.push(`${time.localName} is ${time.textContent}`);
    for (const html of feed.querySelectorAll('content, item > description')) {
        globalThis.DOMPurify.sanitize(html.textContent, { ADD_ATTR: ['rel'] });
        for (const removed of globalThis.DOMPurify.removed)
            findings.push(`DOMPurify takes ${(removed.element ?? removed.attribute)?.nodeName} out`);
    }
    return findings;
}

export class FeedJudge {
    #tab;

    static async in(browser) {
        const judge = new FeedJudge();
        judge.#tab = await Tab.open(browser, 'dompurify/dist/purify.min.js');
        await judge.#tab.show(resolve('tests/browser/wrong/harmless.html'));
        return judge;
    }

    async judge(file, self) {
        return this.#tab.evaluate(feedFindings, { xml: readFileSync(file, 'utf8'), self });
    }
}
