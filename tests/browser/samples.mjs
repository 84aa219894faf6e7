// The posts that the notices are made of: our own, and real ones where they lie beside the project. What is not there
// is named.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ownFiles = ['resources/sample/delayed-mail.txt', ...['headlines.txt', 'history.txt', 'home.txt', 'homedays.txt',
    'incidents.json', 'maintenance.txt', 'odd.json', 'reports.txt', 'spaced.txt', 'states.txt']
    .map((name) => `tests/data/intake/${name}`)];
const realFolders = ['statuspage-v2-json', 'statuspage-pages-text', 'statuspage-page-scrapes'];

// A file as it stands.
const asItIs = (file) => [{ name: basename(file), content: readFileSync(file) }];

// One incident a line, written down in the shape of the API.
function scrapedLines(file) {
    const incidents = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((text) => JSON.parse(text));
    const updatesOf = (line) => line.updates.map((update, number) => ({
        id: `${line.id}-${number}`,
        status: update.status.toLowerCase(),
        body: update.message,
        display_at: update.at,
        created_at: update.at,
    }));
    const content = JSON.stringify({
        page: { id: 'scraped', name: 'Scraped', url: 'https://status.example.com', time_zone: 'Etc/UTC' },
        incidents: incidents.map((line) => ({
            id: line.id,
            name: line.title,
            impact: line.impact ?? 'none',
            shortlink: line.url,
            incident_updates: updatesOf(line).reverse(),
        })),
    });
    return [{ name: `${basename(file)}.json`, content }];
}

// Rows of RFC 4180.
function csvRows(text) {
    const rows = [[]];
    for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\n]*)(,|\r?\n|$)/g)) {
        rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
        if (end !== ',')
            rows.push([]);
    }
    return rows.slice(1).filter((row) => row.length > 4);
}

// One incident a row, written down as the page's text would have been copied.
function scrapedTable(file) {
    return csvRows(readFileSync(file, 'utf8')).map((row, number) => {
        const updates = JSON.parse(row[4]).map((update) =>
            `${update.Update_Title}\n${update.Update_Body}\n${update.Update_Timestamp}`);
        const content = [row[0], 'Incident Report for Scraped', ...updates].join('\n');
        return { name: `${basename(file)}-${number}.txt`, content: `${content}\n` };
    });
}

function postsIn(file) {
    if (file.endsWith('.jsonl'))
        return scrapedLines(file);
    return file.endsWith('.csv') ? scrapedTable(file) : asItIs(file);
}

// The posts beside the project, and what of them is missing.
export function realPosts(samples) {
    const found = { posts: [], missing: [] };
    for (const folder of realFolders.map((name) => join(samples, name)))
        if (existsSync(folder))
            found.posts.push(...readdirSync(folder).sort().flatMap((name) => postsIn(join(folder, name))));
        else
            found.missing.push(folder);
    const relayed = join(samples, 'zix-appriver.txt');
    if (existsSync(relayed))
        found.posts.push(...asItIs(relayed));
    else
        found.missing.push(relayed);
    return found;
}

const said = (status, minute, body) => ({ status, body, at: new Date(Date.UTC(2024, 5, 13, 9, minute)).toISOString() });

function written(name, title, updates, components = ['Mail']) {
    const affected = components.map((component) =>
        ({ code: component, name: component, old_status: 'operational', new_status: 'partial_outage' }));
    const incident = {
        id: name,
        name: title,
        impact: 'major',
        incident_updates: updates.map(({ status, body, at }, number) => ({
            id: `${name}-${number}`, status, body, display_at: at, created_at: at, affected_components: number === 0 ? affected : null,
        })).reverse(),
    };
    const page = { id: 'odd', name: 'Example Mail', url: 'https://status.example.com', time_zone: 'America/Chicago' };
    return { name: `${name}.json`, content: JSON.stringify({ page, incidents: [incident] }) };
}

const sentence = 'Messages to some recipients wait longer than usual before they are sent. ';
const table = `| When | Where | What | Who | How long | How many |\n|---|---|---|---|---|---|
| 2024-06-13T09:00Z | gateway-1.madrid.example.com | connections refused | everybody | 35 minutes | 1,204,882 |`;

// What is longer, wider or more than usual, or runs the other way.
export const oddPosts = () => [
    written('long-body', 'A long story', [said('investigating', 0, sentence.repeat(340))]),
    written('many-updates', 'Many updates', Array.from({ length: 200 }, (_, i) => said('investigating', i % 60, `Update ${i + 1}.`))),
    written('many-components', 'Many components', [said('identified', 0, sentence)],
        Array.from({ length: 80 }, (_, i) => `Component ${i + 1}`)),
    written('unbroken', 'W'.repeat(200), [said('monitoring', 0, `${'x'.repeat(400)} https://status.example.com/${'y'.repeat(300)}`)], ['Z'.repeat(120)]),
    written('blocks', 'Blocks of all kinds', [said('resolved', 0, `User impact -\n${sentence}\n\n${table}\n\n`
        + `\`\`\`\n${'mount | grep mail '.repeat(12)}\n\`\`\`\n\n> ${sentence}\n\n1. one\n2. two\n   - [three](https://status.example.com/three)\n\n---\n\nThanks!`)]),
    written('right-to-left', 'تأخر بعض الرسائل', [said('investigating', 0, 'تصل بعض الرسائل متأخرة. راجع https://status.example.com'),
        said('resolved', 30, 'Всё в порядке. すべて正常です。')], ['البريد']),
];

// A page's history for a site: planned work ahead, what is open, odd titles, several months.
export function sitePost(names = []) {
    const at = (month, day, hour) => new Date(Date.UTC(2024, month, day, hour)).toISOString();
    const told = (id, name, status, when) => ({
        id, name, impact: 'minor',
        incident_updates: [{ id: `${id}-1`, status, body: sentence, display_at: when, created_at: when }],
    });
    const titles = ['Mail is late', 'تأخر بعض الرسائل', 'メールが遅れています', 'W'.repeat(200), sentence.repeat(6).trim(), '12 < 13 & "so on"', ...names];
    const incidents = titles.map((title, i) => told(`site-${i}`, title, i % 5 === 0 ? 'monitoring' : 'resolved', at(3 + i % 3, 1 + i % 28, i % 24)));
    const work = (id, name, day) => ({ ...told(id, name, 'scheduled', at(5, 20, 9)), scheduled_for: at(6, day, 22), scheduled_until: at(6, day + 1, 2) });
    return {
        name: 'site.json',
        content: JSON.stringify({
            page: { id: 'site', name: 'Example Mail', url: 'https://status.example.com', time_zone: 'America/Chicago' },
            incidents,
            scheduled_maintenances: [work('work-1', 'New cables in the data centre', 4), work('work-2', 'صيانة الخوادم', 11)],
        }),
    };
}

export const ownPosts = () => ownFiles.flatMap(asItIs);

// Strings that were made to break out of where they stand.
export function hostileStrings(samples) {
    const strings = JSON.parse(readFileSync('tests/browser/hostile.json', 'utf8'));
    const missing = [];
    const collect = (name, read) => {
        const file = join(samples, 'hostile', name);
        if (existsSync(file))
            strings.push(...read(readFileSync(file, 'utf8')));
        else
            missing.push(file);
    };
    const lines = (text) => text.split('\n').filter((line) => line.trim());
    collect('blns.json', JSON.parse);
    collect('markdown-xss-payloads.txt', lines);
    collect('owasp-xss-filter-evasion.md', (text) => lines(text).filter((line) => /<[a-z!/]|script:/i.test(line)));
    // What shows nothing leaves its place empty, and the page without it.
    const shows = (text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
    return { strings: [...new Set(strings)].filter(shows), missing };
}
