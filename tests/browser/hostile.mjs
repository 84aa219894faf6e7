// Hostile strings in what people type: no element, attribute or address beyond those of harmless words.
import { Tab } from './chromium.mjs';

export const harmless = 'Harmless words';
const updatesAtOnce = 40;
const at = (minute) => new Date(Date.UTC(2024, 5, 13, 9, minute)).toISOString();

const incident = (number, title, bodies, component) => ({
    id: `hostile-${number}`,
    name: title,
    impact: 'minor',
    incident_updates: bodies.map((body, i) => ({
        id: `${number}-${i}`,
        status: 'investigating',
        body,
        display_at: at(i),
        created_at: at(i),
        affected_components: [{ code: `c-${number}`, name: component, old_status: 'operational', new_status: 'major_outage' }],
    })).reverse(),
});

const page = (name) => ({ id: 'hostile', name, url: 'https://status.example.com', time_zone: 'America/Chicago' });
const post = (name, pageName, incidents) =>
    ({ name: `${name}.json`, content: JSON.stringify({ page: page(pageName), incidents }) });

// Each string as a title and a component, and, many at once, as bodies.
export function hostilePosts(strings) {
    const fields = [harmless, ...strings].map((text, number) => incident(`f${number}`, text, [harmless], text));
    const bodies = [];
    for (let i = 0; i < strings.length; i += updatesAtOnce)
        bodies.push(incident(`b${i}`, harmless, strings.slice(i, i + updatesAtOnce), harmless));
    return { fields: post('fields', harmless, fields), bodies: post('bodies', harmless, bodies) };
}

// Each string as the name of a page.
export const hostilePages = (strings) =>
    [harmless, ...strings].map((text, number) => post(`page-${number}`, text, [incident(`p${number}`, harmless, [harmless], harmless)]));

// Runs in the page: its elements in their order with the names of their attributes, and what those may lead to.
function treeOf() {
    const elements = [...document.querySelectorAll('*')];
    return {
        shape: elements.map((element) => `${element.tagName}[${[...element.attributes].map(({ name }) => name).join()}]`),
        addresses: elements.flatMap((element) => [...element.attributes])
            .filter(({ name }) => ['href', 'src', 'action', 'data', 'xlink:href'].includes(name)).map(({ value }) => value),
        active: [...document.querySelectorAll('script:not(head > script[type="application/ld+json"])')].length,
        // A second judge, who knows nothing of our writers.
        purified: (() => {
            globalThis.DOMPurify.sanitize(document.body.innerHTML, { ADD_ATTR: ['rel'] });
            return globalThis.DOMPurify.removed.map((removed) =>
                (removed.element ?? removed.attribute)?.nodeName ?? String(removed));
        })(),
    };
}

const allowedInBodies = new RegExp('^(html|head|meta|title|style|script|body|main|article|header|section|footer|h1|h2|h3|p|bdi|time'
    + '|br|hr|strong|em|a|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|code|pre)'
    + '\\[((lang|dir|charset|http-equiv|content|name|id|class|aria-labelledby|datetime|href|rel|scope|start|tabindex|role|aria-label|type),?)*\\]$', 'i');

export class HostileJudge {
    #tab;

    static async in(browser) {
        const judge = new HostileJudge();
        judge.#tab = await Tab.open(browser, 'dompurify/dist/purify.min.js');
        return judge;
    }

    // `place`: addresses that are right where the file stands.
    async #tree(file, place = /^$/) {
        await this.#tab.show(file);
        const tree = await this.#tab.evaluate(treeOf);
        const findings = [...(tree.active ? ['has a script that runs'] : []), ...tree.purified.map((name) => `DOMPurify takes ${name} out`), ...this.#tab.log,
            ...tree.addresses.filter((address) => !/^(https?:\/\/[^/]|mailto:[^\s])/.test(address) && !place.test(address)).map((address) => `leads to ${address}`)];
        return { shape: tree.shape.join(' '), findings };
    }

    // Findings of pages that differ in words only: the first is the one of harmless words.
    async judgeFields(files, place) {
        const golden = (await this.#tree(files[0], place)).shape;
        const findings = [];
        for (const file of files) {
            const tree = await this.#tree(file, place);
            findings.push(...tree.findings.map((finding) => `${file}: ${finding}`));
            if (tree.shape !== golden)
                findings.push(`${file}: has other elements or attributes than the page of harmless words`);
        }
        return findings;
    }

    // Findings of pages that may look like anything, but do nothing.
    async judgeInert(files) {
        const findings = [];
        for (const file of files)
            findings.push(...(await this.#tree(file)).findings.map((finding) => `${file}: ${finding}`));
        return findings;
    }

    // Findings of pages whose bodies are Markdown that may ask for more than it gets.
    async judgeBodies(files) {
        const findings = [];
        for (const file of files) {
            const tree = await this.#tree(file);
            const strange = tree.shape.split(' ').filter((element) => !allowedInBodies.test(element));
            findings.push(...[...tree.findings, ...strange].map((finding) => `${file}: ${finding}`));
        }
        return findings;
    }
}
