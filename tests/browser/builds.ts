import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyWithDrafts } from '../pseudo.ts';
import { root } from './site.ts';

const run = promisify(execFile);

/** The title that the question `remove` has in a version, in English. */
export const titleIn = (version: number): string => `How should it go away in version ${version}?`;

/**
 * Builds the project.
 * @param folder the project
 * @param out where to, in it
 */
const build = (folder: string, out: string, env: Readonly<Record<string, string>> = {}) =>
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });

/** A copy of what the build is made of. */
async function copyProject(folder: string): Promise<void> {
  for (const name of [
    ...['src', 'scripts', 'locales', 'public', 'editions', 'LICENSE'],
    ...['package.json', 'package-lock.json', 'languages.json'],
  ])
    await cp(join(root, name), join(folder, name), { recursive: true });
  for (const name of ['vite.config.ts', 'tsconfig.json']) await cp(join(root, name), join(folder, name));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/**
 * Makes another version: one word differs.
 * @param version its number
 * @param folder a folder that does not exist yet
 * @returns where the version lies
 */
export async function makeVersion(version: number, folder: string): Promise<string> {
  await copyProject(folder);
  const file = join(folder, 'locales/en/steps.json');
  const words = JSON.parse(await readFile(file, 'utf8'));
  words.remove.title = titleIn(version);
  await writeFile(file, JSON.stringify(words));
  await build(folder, 'dist');
  return join(folder, 'dist');
}

/**
 * Makes this version with pseudo-languages as drafts.
 * @param folder an empty folder
 * @returns where it lies
 */
export async function makeDrafts(folder: string): Promise<string> {
  copyWithDrafts(root, folder);
  await build(folder, 'dist');
  return join(folder, 'dist');
}

/**
 * Makes this version with the worker that removes itself.
 * @param folder a folder that does not exist yet
 * @returns where it lies
 */
export async function makeRetired(folder: string): Promise<string> {
  await copyProject(folder);
  await build(folder, 'dist', { RETIRE_WORKER: '1' });
  return join(folder, 'dist');
}
