// The words of a notice, in their order, from each of its formats. Text is the measure.
import { Parser } from 'commonmark';

const tokensOf = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

// Where the words of another format part from those of the text: nothing if they are the same.
export function spokenWords(text, other) {
    const expected = tokensOf(text);
    const actual = tokensOf(other);
    const at = expected.findIndex((token, i) => token !== actual[i]);
    if (at < 0 && expected.length === actual.length)
        return [];
    const place = at < 0 ? expected.length : at;
    const near = (tokens) => tokens.slice(Math.max(0, place - 4), place + 6).join(' ');
    return [`its words part from the text's: “${near(actual)}” for “${near(expected)}”`];
}

// Runs in the page: what can be read of it, with the address behind words that lead somewhere, and the numbers of lists.
export function wordsOfPage() {
    const blocks = new Set(['P', 'H1', 'H2', 'H3', 'LI', 'TD', 'TH', 'PRE', 'BR', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'HR']);
    const shows = (words, address) => [address, address.replace(/^mailto:/, '')].some((shown) =>
        words === shown || `${words}/` === shown || words === `${shown}/`);
    const read = (node) => {
        if (node.nodeType === Node.TEXT_NODE)
            return node.data;
        if (node.nodeType !== Node.ELEMENT_NODE || ['STYLE', 'svg'].includes(node.tagName))
            return '';
        let words = [...node.childNodes].map(read).join('');
        const address = node.tagName === 'A' ? node.getAttribute('href') : '';
        const isSaid = node.nextSibling?.nodeType === Node.TEXT_NODE && node.nextSibling.data.startsWith(` (${address})`);
        if (address && !isSaid && !shows(words.trim(), address))
            words += ` (${address})`;
        if (node.tagName === 'LI' && node.parentNode.tagName === 'OL')
            words = `${node.parentNode.start + [...node.parentNode.children].indexOf(node)}. ${words}`;
        return blocks.has(node.tagName) ? `\n${words}\n` : words;
    };
    return read(document.body);
}

export const commonMark = (markdown) => new Parser().parse(markdown);

function* nodesOf(tree) {
    const walker = tree.walker();
    for (let step = walker.next(); step; step = walker.next())
        yield step;
}

const literals = new Set(['text', 'code', 'code_block', 'html_inline', 'html_block']);

function wordsOfNode(top) {
    let words = '';
    for (const { node, entering } of nodesOf(top)) {
        if (literals.has(node.type))
            words += node.literal;
        else if (node.type === 'item' && entering && node.listType === 'ordered')
            words += `\n${numberOf(node)}. `;
        else if (node.type === 'link' && !entering && !isShown(node))
            words += ` (${node.destination})`;
        else if (!['emph', 'strong', 'link'].includes(node.type))
            words += '\n';
    }
    return words;
}

function numberOf(item) {
    let number = item.parent.listStart;
    for (let before = item.prev; before; before = before.prev)
        ++number;
    return number;
}

function isShown(link) {
    let words = '';
    for (const { node } of nodesOf(link))
        words += node.literal ?? '';
    const decoded = (address) => { try { return decodeURI(address); } catch { return address; } };
    return [link.destination, link.destination.replace(/^mailto:/, '')].some((shown) =>
        [shown, decoded(shown)].some((address) => [address, `${address}/`, address.replace(/\/$/, '')].includes(words.trim())));
}

// Markdown tells headings of the same words apart by their stamp; the text does not need to.
function withoutItsStamp(heading, stamps) {
    const stamp = stamps.find((words) => heading.replace(/ \(\d+\)$/, '').endsWith(`, ${words}`));
    return stamp ? heading.slice(0, heading.lastIndexOf(`, ${stamp}`)) : heading;
}

// What a CommonMark reader makes of it. Stamps stand in emphasis.
export function wordsOfMarkdown(markdown) {
    const tree = commonMark(markdown);
    const stamps = [...nodesOf(tree)].filter(({ node, entering }) => entering && node.type === 'emph')
        .map(({ node }) => wordsOfNode(node).trim());
    const blocks = [];
    for (let block = tree.firstChild; block; block = block.next) {
        const words = wordsOfNode(block).trim();
        blocks.push(block.type === 'heading' && block.level === 2 ? withoutItsStamp(words, stamps) : words);
    }
    return blocks.join('\n');
}

// What Markdown must not become: elements, pictures, links that do more than lead somewhere.
export function dangersInMarkdown(markdown) {
    const dangers = [];
    for (const { node, entering } of nodesOf(commonMark(markdown))) {
        if (!entering)
            continue;
        if (node.type.startsWith('html'))
            dangers.push(`markup: ${node.literal.slice(0, 160)}`);
        else if (node.type === 'image' || (node.type === 'link' && !/^(https?:\/\/[^/]|mailto:.)/.test(node.destination)))
            dangers.push(`a ${node.type} to ${node.destination.slice(0, 160)}`);
    }
    return dangers;
}
