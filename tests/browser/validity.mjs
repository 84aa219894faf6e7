// Documents by their rules: HTML and SVG by the checker of the W3C and by html-validate, Markdown by markdownlint.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { lint } from 'markdownlint/sync';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

// vnu takes no data URI for one that a page's policy allows (its issue 2062); the browser, which does, logs refusals.
const blindness = /^Resource violates Content Security Policy .* image “data:image\/.* blocked by “img-src”/;

// Findings of all `files` in one run: starting Java takes longer than reading a hundred pages. In which language people
// write is not the writer's to know.
export async function checkedByVnu(files) {
    const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
    const words = ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--also-check-svg',
        '--no-langdetect', ...files];
    const { stdout } = await run('java', words, { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout).messages.filter(({ message }) => !blindness.test(message)).map(({ url, message, extract }) =>
        `${url.replace(/^file:/, '')}: vnu: ${message}: ${(extract ?? '').trim().slice(0, 160)}`);
}

// Words that people wrote are longer than a search engine likes, and end in blanks; neither is the writer's to change.
const htmlRules = {
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
};
const htmlValidate = new HtmlValidate(new StaticConfigLoader(htmlRules));

export function checkedByHtmlValidate(file) {
    const { results } = htmlValidate.validateStringSync(readFileSync(file, 'utf8'), file);
    return results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, line }) => `html-validate: ${ruleId} in line ${line}: ${message}`);
}

// Every rule but those of what people write and not how it is written down: short lines, and titles without a full stop.
const markdownRules = { default: true, MD013: false, MD026: false };

export function linted(file) {
    const found = lint({ files: [file], config: markdownRules })[file];
    return found.map(({ ruleNames, lineNumber, errorContext, errorDetail }) =>
        `markdownlint: ${ruleNames.join('/')} in line ${lineNumber}: ${errorDetail ?? ''} ${errorContext ?? ''}`);
}
