// What is left of a fragment in the places where people paste it. Each keeps some elements and attributes and drops the
// others, but not their text; the lists are those of the makers' documentation, as far as our writers could meet them.
import { Tab } from './chromium.mjs';
import { spokenWords, wordsOfPage } from './words.mjs';

const text = ['p', 'br', 'hr', 'strong', 'em', 'a', 'ul', 'ol', 'li', 'code', 'pre'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];
const more = ['b', 'i', 'u', 'div', 'span', 'blockquote', 'sub', 'sup', 'img', 'caption', 'del', 'ins'];
const links = ['href', 'title'];
const web = ['http:', 'https:', 'mailto:'];

export const editors = [
    {
        // The kses filter of posts: no time, no svg; styles without parentheses.
        name: 'WordPress',
        elements: [...text, ...headings, ...tables, ...more, 'section', 'article', 'header', 'footer', 'main', 'small', 'details', 'summary'],
        attributes: [...links, 'rel', 'target', 'class', 'id', 'style', 'dir', 'lang', 'start', 'colspan', 'rowspan', 'scope', 'align', 'src', 'alt'],
        styles: ['color', 'background-color', 'font-family', 'font-size', 'text-align', 'margin', 'padding', 'border', 'width', 'max-width'],
        schemes: [...web, 'ftp:', 'tel:', 'sms:'],
    },
    {
        // Pasted into the block editor: styles are stripped, a style sheet was once printed into the page.
        name: 'WordPress blocks',
        elements: [...text, ...headings, ...tables, 'b', 'i', 'sub', 'sup', 'img', 'del'],
        attributes: ['href', 'src', 'alt', 'colspan', 'rowspan', 'start'],
        printsStyleSheets: true,
        schemes: [...web, 'tel:'],
    },
    {
        name: 'Zendesk',
        elements: [...text, ...headings, ...tables, 'blockquote', 'div', 'span', 'img', 'sub', 'sup'],
        attributes: [...links, 'src', 'alt', 'colspan', 'rowspan'],
        schemes: [...web, 'ftp:', 'sftp:', 'sms:', 'tel:'],
    },
    {
        name: 'Intercom',
        elements: [...text, ...tables, 'h1', 'h2', 'b', 'i', 'img'],
        attributes: ['href', 'src', 'alt'],
        renames: { h3: 'h2', h4: 'h2', h5: 'h2', h6: 'h2' },
        schemes: web,
    },
    {
        name: 'Salesforce',
        elements: [...text, ...headings, ...tables, ...more, 'font', 'cite', 'kbd', 'small', 'dl', 'dt', 'dd'],
        attributes: [...links, 'target', 'style', 'class', 'align', 'colspan', 'rowspan', 'src', 'alt', 'width'],
        styles: ['color', 'background-color', 'font-family', 'font-size', 'text-align'],
        schemes: [...web, 'tel:'],
    },
    {
        // Word draws it: no style sheet, no rounded anything, text of what it does not know.
        name: 'Outlook',
        elements: [...text, ...headings, ...tables, ...more, 'font', 'center'],
        attributes: [...links, 'style', 'align', 'width', 'border', 'cellpadding', 'cellspacing', 'bgcolor', 'dir', 'lang', 'start', 'colspan', 'rowspan'],
        styles: ['color', 'background-color', 'font-family', 'font-size', 'line-height', 'text-align', 'padding', 'width'],
        schemes: [...web, 'tel:', 'ftp:'],
    },
];

// Nothing but elements: what a place does that trusts nobody.
const stripped = { name: 'every attribute stripped', elements: [...text, ...headings, ...tables, ...more], attributes: [], schemes: [] };

// Runs in the page, whose body then is what the editor keeps. Answers the links that are left.
function pasteInto([editor, html]) {
    const pasted = new DOMParser().parseFromString(html, 'text/html').body;
    const isKept = (element, { name, value }) => editor.attributes.includes(name)
        && (name !== 'href' || editor.schemes.includes(new URL(value, 'about:blank').protocol));
    const keptStyle = (style) => style.split(';').filter((rule) => !rule.includes('(')
        && editor.styles?.includes(rule.split(':')[0].trim())).join(';');
    for (const element of [...pasted.querySelectorAll('*')].reverse()) {
        for (const attribute of [...element.attributes])
            if (!isKept(element, attribute))
                element.removeAttribute(attribute.name);
        if (element.hasAttribute('style'))
            element.setAttribute('style', keptStyle(element.getAttribute('style')));
        const name = element.tagName.toLowerCase();
        const wanted = editor.renames?.[name] ?? name;
        if (['script', 'style'].includes(name) && !editor.printsStyleSheets) {
            element.remove();
        } else if (!editor.elements.includes(wanted)) {
            element.replaceWith(...element.childNodes);
        } else if (wanted !== name) {
            const renamed = document.createElement(wanted);
            renamed.append(...element.childNodes);
            element.replaceWith(renamed);
        }
    }
    document.body.replaceChildren(...pasted.childNodes);
    return [...document.body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
}

// Runs in the page: what stands in a paragraph as a line break of the source alone, which some editors show as one and
// others as a blank.
function looseLines() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose = [];
    while (walker.nextNode())
        if (/\S\n\S/.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest('pre'))
            loose.push(walker.currentNode.data.slice(0, 80));
    return loose;
}

export class EditorJudge {
    #tab;

    static async in(browser) {
        const judge = new EditorJudge();
        judge.#tab = await Tab.open(browser);
        return judge;
    }

    // Findings of the fragment `html`, pasted into each editor from the page in `file`.
    async judge(file, html) {
        await this.#tab.show(file);
        const whole = await this.#left(wholeOf(html), html);
        const findings = whole.loose.map((line) => `a line break in the source alone: ${line}`);
        for (const editor of editors) {
            const left = await this.#left(editor, html);
            findings.push(...spokenWords(whole.words, left.words).map((finding) => `${editor.name}: ${finding}`));
            if (left.links.join('\n') !== whole.links.join('\n'))
                findings.push(`${editor.name}: its links part: ${whole.links.filter((link) => !left.links.includes(link)).join(' ')}`);
        }
        const bare = await this.#left(stripped, html);
        const unaddressed = await this.#left({ ...wholeOf(html), schemes: [] }, html);
        findings.push(...spokenWords(unaddressed.words, bare.words).map((finding) => `${stripped.name}: ${finding}`));
        return findings;
    }

    async #left(editor, html) {
        const links = await this.#tab.evaluate(pasteInto, [editor, html]);
        return { links, words: await this.#tab.evaluate(wordsOfPage), loose: await this.#tab.evaluate(looseLines) };
    }
}

// An editor that keeps whatever is in the fragment.
function wholeOf(html) {
    const names = (pattern) => [...new Set([...html.matchAll(pattern)].map(([, name]) => name.toLowerCase()))];
    return {
        elements: names(/<([a-z][a-z0-9]*)/gi),
        attributes: names(/\s([a-z][a-z-]*)="/gi),
        styles: [],
        schemes: ['http:', 'https:', 'mailto:', 'javascript:', 'data:', 'tel:', 'about:', 'file:'],
    };
}
