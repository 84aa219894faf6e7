// Debian's Chromium, and what it logs. It never reaches beyond the files of this machine.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const program = process.env.NOTICEDESK_CHROMIUM ?? '/usr/bin/chromium';
const quietly = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

export const isThere = () => existsSync(program);

// The ways in which people look at a page, each with the rules of axe whose answer is another one there: colours depend
// on the scheme and on paper, sizes on the width. All the others say the same everywhere.
const colours = ['color-contrast', 'link-in-text-block'];
const sizes = ['scrollable-region-focusable', 'target-size'];
export const views = [
    { name: 'light', width: 1280, height: 720 },
    { name: 'dark', width: 1280, height: 720, scheme: 'dark', rules: colours },
    { name: '320 px', width: 320, height: 640, rules: sizes },
    { name: '200 % zoom', width: 640, height: 360, scale: 2, rules: sizes },
    { name: 'right to left', width: 1280, height: 720, direction: 'rtl', rules: sizes },
    { name: 'print', width: 718, height: 1047, media: 'print', rules: colours },
];

// Chromium with a profile of its own that is gone afterwards.
export async function launched() {
    const asRoot = process.getuid() === 0 ? ['--no-sandbox'] : [];
    return chromium.launch({ executablePath: program, headless: true, args: [...quietly, ...asRoot], timeout: 60000 });
}

// The source of a library as it is made for browsers.
export const librarySource = (path) => readFileSync(require.resolve(path), 'utf8');

// A tab that notes every request but that for the document itself, every script's error, every refusal and dialog.
export class Tab {
    log = [];
    #page;
    #devtools;
    #document = '';

    static async open(browser, ...libraries) {
        const tab = new Tab();
        const context = await browser.newContext({ offline: true });
        tab.#page = await context.newPage();
        tab.#devtools = await context.newCDPSession(tab.#page);
        for (const path of libraries)
            await tab.#page.addInitScript({ content: librarySource(path) });
        tab.#page.on('request', (request) => {
            if (request.url() !== tab.#document)
                tab.log.push(`a request for ${request.url()}`);
        });
        tab.#page.on('pageerror', (error) => tab.log.push(`a script's error: ${error.message}`));
        tab.#page.on('console', (message) => tab.log.push(`${message.type()}: ${message.text()}`));
        tab.#page.on('dialog', (dialog) => {
            tab.log.push(`a dialog: ${dialog.message()}`);
            return dialog.dismiss();
        });
        return tab;
    }

    // Goes to the file; the log begins anew.
    async show(file) {
        this.log.length = 0;
        this.#document = `file://${encodeURI(file)}`;
        await this.#page.goto(this.#document, { waitUntil: 'load' });
    }

    async lookAs(view) {
        await this.#devtools.send('Emulation.setDeviceMetricsOverride', {
            width: view.width, height: view.height, deviceScaleFactor: view.scale ?? 1, mobile: false,
        });
        await this.#page.emulateMedia({ media: view.media ?? 'screen', colorScheme: view.scheme ?? 'light' });
        await this.#page.evaluate((direction) => { document.documentElement.dir = direction; }, view.direction ?? 'ltr');
    }

    evaluate(work, argument) {
        return this.#page.evaluate(work, argument);
    }
}
