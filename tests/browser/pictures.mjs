// SVG files as a browser draws them: named for screen readers, inert, and with no text on another or beyond the edge.
import { Tab } from './chromium.mjs';

// Runs in the picture.
function drawingFindings() {
    const root = document.documentElement;
    const findings = [];
    const named = (root.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    if (root.getAttribute('role') !== 'img' || !named.every(Boolean))
        findings.push('has no name or description');
    if (document.querySelector('script, foreignObject, image, use, a'))
        findings.push('is not inert');
    const frame = root.getBoundingClientRect();
    const texts = [...document.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const slack = 1;
    texts.forEach(({ words, box }, i) => {
        if (box.left < frame.left - slack || box.right > frame.right + slack || box.bottom > frame.bottom + slack)
            findings.push(`“${words}” reaches beyond the edge`);
        for (const other of texts.slice(i + 1))
            if (box.left + slack < other.box.right && other.box.left + slack < box.right
                && box.top + 2 * slack < other.box.bottom && other.box.top + 2 * slack < box.bottom)
                findings.push(`“${words}” lies on “${other.words}”`);
    });
    return findings;
}

export class PictureJudge {
    #tab;

    static async in(browser) {
        const judge = new PictureJudge();
        judge.#tab = await Tab.open(browser);
        return judge;
    }

    async judge(file) {
        await this.#tab.show(file);
        return [...await this.#tab.evaluate(drawingFindings), ...this.#tab.log.map((line) => `the browser logged ${line}`)];
    }
}
