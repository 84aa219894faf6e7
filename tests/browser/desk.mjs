// A store of its own, filled and emptied by the real noticedesk-cli.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const atOnce = 2;

// The results of `work` for each of `all`, a few at a time.
export async function eachOf(all, work) {
    const results = new Array(all.length);
    let next = 0;
    const worker = async () => {
        for (let i = next++; i < all.length; i = next++)
            results[i] = await work(all[i], i);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return results;
}

export class Desk {
    #tool;
    #folder;

    constructor(tool, folder) {
        this.#tool = tool;
        this.#folder = folder;
        mkdirSync(folder, { recursive: true });
    }

    get #store() {
        return join(this.#folder, 'desk.noticedesk');
    }

    async #run(...words) {
        const { stdout } = await run(this.#tool, ['--store', this.#store, ...words], { maxBuffer: 2 ** 26 });
        return stdout;
    }

    // Reads the post; the answer is the refusal, or nothing.
    async read(post) {
        const file = join(this.#folder, post.name);
        writeFileSync(file, post.content);
        try {
            await this.#run('import', file);
            return undefined;
        } catch (error) {
            return error.stderr ?? String(error);
        }
    }

    async incidents() {
        if (!existsSync(this.#store))
            return [];
        const lines = (await this.#run('list')).split('\n').filter(Boolean);
        return lines.map((line) => ({ id: line.split('\t')[0], title: line.split('\t').at(-1) }));
    }

    // Writes what the words say into a file and answers its name.
    async write(name, ...words) {
        const file = join(this.#folder, name);
        await this.#run(...words, '--output', file);
        return file;
    }

    // Writes a site and answers its folder.
    async site(name, ...options) {
        const folder = join(this.#folder, name);
        await this.#run('site', folder, ...options);
        return folder;
    }

    // The files of all `incidents` in `format`, in their order; nothing for those of which nothing may be handed out.
    async export(format, incidents, setting = []) {
        const mark = setting.filter((word) => !word.startsWith('-')).join('-');
        return eachOf(incidents, ({ id }) =>
            this.write(`${id}.${mark}.${format.suffix}`, 'export', id, '--as', format.as, ...setting, ...format.options ?? [])
                .catch((error) => {
                    if (error.code !== 1 || !error.stderr.includes('may be handed out yet'))
                        throw error;
                }));
    }
}
