import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builds, root } from './site.ts';

const run = promisify(execFile);

/** The title that the question `remove` has in the later version, in English. */
export const laterTitle = 'How should it go away?';

/**
 * Makes a later version: one word differs, and with it, as after any build, the names of the words and of the
 * script, what names them in turn, and what the worker lists.
 * @param folder where to; it does not exist yet
 */
export async function makeLater(folder: string): Promise<void> {
  await cp(builds.top.folder, folder, { recursive: true });
  const assets = await readdir(join(folder, 'assets'));
  const changed = assets.filter((name) => /^en-.*\.json$|\.js$/.test(name));
  const laterName = (name: string) => name.replace(/-.{8}(\.\w+)$/, '-LATER000$1');
  for (const name of changed)
    await rename(join(folder, 'assets', name), join(folder, 'assets', laterName(name)));

  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(html|js|json)$/.test(path)) continue;
    const old = await readFile(join(folder, path), 'utf8');
    let text = changed.reduce((before, name) => before.replaceAll(name, laterName(name)), old);
    if (path === 'sw.js') text = text.replace(/(url:"empty\.html",revision:")\w*/, '$1later');
    if (/assets.en-/.test(path)) {
      const words = JSON.parse(text);
      words.steps.remove.title = laterTitle;
      text = JSON.stringify(words);
    }
    if (text !== old) await writeFile(join(folder, path), text);
  }
}

/**
 * Builds this version with the worker that removes itself.
 * @param folder where to; it does not exist yet
 */
export async function makeRetired(folder: string): Promise<void> {
  const built = `${folder}-worker`;
  await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', built, '--emptyOutDir'],
    {
      cwd: root,
      env: { ...process.env, RETIRE_WORKER: '1' },
    },
  );
  await cp(builds.top.folder, folder, { recursive: true });
  await cp(join(built, 'sw.js'), join(folder, 'sw.js'));
  await rm(built, { recursive: true });
}
