import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import steps from '../../locales/en/steps.json' with { type: 'json' };
import { builds, root } from './site.ts';

const run = promisify(execFile);

/** The title that the question `remove` has in a version, in English. */
export const titleIn = (version: number): string => `How should it go away in version ${version}?`;

/**
 * Makes another version: one word differs, and with it, as after any build, the names of the words and of the
 * scripts, what names them in turn, and what the worker lists.
 * @param version its number, of one digit
 * @param folder where to; it does not exist yet
 */
export async function makeVersion(version: number, folder: string): Promise<void> {
  await cp(builds.top.folder, folder, { recursive: true });
  const assets = await readdir(join(folder, 'assets'));
  const changed = assets.filter((name) => /^en-.*\.json$|\.js$/.test(name));
  const nameOf = (name: string) => name.replace(/-.{8}(\.\w+)$/, `-VERSION${version}$1`);
  for (const name of changed)
    await rename(join(folder, 'assets', name), join(folder, 'assets', nameOf(name)));

  for (const path of await readdir(folder, { recursive: true })) {
    if (!/\.(html|js|json)$/.test(path)) continue;
    const old = await readFile(join(folder, path), 'utf8');
    let text = changed.reduce((before, name) => before.replaceAll(name, nameOf(name)), old);
    // The bytes are others now.
    if (path === 'sw.js') text = text.replaceAll(/,integrity:"[^"]*"/g, '');
    if (path === 'sw.js')
      text = text.replaceAll(/(url:"[^"]*(?:\.html|\/)",revision:")\w*/g, `$1version${version}`);
    if (/\.html$/.test(path))
      text = text.replaceAll(`>${steps.remove.title}</h1>`, `>${titleIn(version)}</h1>`);
    if (/assets.en-/.test(path)) {
      const words = JSON.parse(text);
      words.steps.remove.title = titleIn(version);
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
