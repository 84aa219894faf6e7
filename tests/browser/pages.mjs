// Pages as a browser shows them: accessible and within the window in every view, inert, with the words of the text.
import { Tab, views } from './chromium.mjs';
import { spokenWords, wordsOfPage } from './words.mjs';

// Runs in the page, with all the rules where none are named.
async function axeFindings(rules) {
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
    if (rules)
        options.runOnly = { type: 'rule', values: rules };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

// Runs in the page: what reaches beyond the window, so that people would have to scroll both ways.
function beyondTheWindow() {
    const root = document.scrollingElement;
    // Text of a picture is cut off where it leaves it.
    const cut = [...document.querySelectorAll('svg text')].filter((text) => {
        const [inner, outer] = [text, text.ownerSVGElement].map((element) => element.getBoundingClientRect());
        return inner.left < outer.left - 1 || inner.right > outer.right + 1;
    }).map((text) => `cut off in the picture: ${text.textContent}`);
    if (cut.length > 0)
        return cut;
    if (root.scrollWidth <= root.clientWidth)
        return [];
    const widest = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 || element.getBoundingClientRect().left < -1)
        .map((element) => element.outerHTML.slice(0, 160));
    return [`${root.scrollWidth} px wide in ${root.clientWidth}: ${widest.at(-1) ?? ''}`];
}

// Runs in the page.
function activeParts() {
    const active = 'script:not([type="application/ld+json"]), iframe, object, embed, form, base, link:not([rel="alternate"]),'
        + ' img:not([src^="data:image/"]), [src]:not(img), [style*="url"]';
    const handlers = [...document.querySelectorAll('*')]
        .filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
    return [...document.querySelectorAll(active), ...handlers].map((element) => element.outerHTML.slice(0, 160));
}

export class PageJudge {
    #tab;

    static async in(browser) {
        const judge = new PageJudge();
        judge.#tab = await Tab.open(browser, 'axe-core/axe.min.js');
        return judge;
    }

    // Findings of the page in `file`. `text`: its words, where they are to be those of the text. `everything`: all rules
    // in all views, and not only those that depend on the view. `paper`: how wide a page of it is printed, in pixels.
    // `only`: names of views.
    async judge(file, { text, everything = false, paper, only } = {}) {
        const findings = [];
        await this.#tab.show(file);
        findings.push(...(await this.#tab.evaluate(activeParts)).map((part) => `is not inert: ${part}`));
        if (text !== undefined)
            findings.push(...await this.#spoken(text));
        for (const view of views.filter(({ name }) => !only || only.includes(name))) {
            await this.#tab.lookAs(view.media === 'print' && paper ? { ...view, width: paper } : view);
            const rules = everything ? undefined : view.rules;
            const found = [...await this.#tab.evaluate(axeFindings, rules), ...await this.#tab.evaluate(beyondTheWindow)];
            findings.push(...found.map((finding) => `${view.name}: ${finding}`));
        }
        findings.push(...this.#tab.log.map((line) => `the browser logged ${line}`));
        return findings;
    }

    async #spoken(text) {
        return spokenWords(text, await this.#tab.evaluate(wordsOfPage));
    }
}
