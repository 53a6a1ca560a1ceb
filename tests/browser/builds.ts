import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builds, root } from './site.ts';

const run = promisify(execFile);
const parts = ['index.html', 'locales', 'package.json', 'public', 'scripts', 'src', 'vite.config.ts'];

export interface OtherBuilds {
  /** A later version: one word and the script differ. */
  readonly next: string;
  /** The heading of the last question in it, in English. */
  readonly nextTitle: string;
  /** This version with the worker that removes itself. */
  readonly retired: string;
  /** Removes them. */
  remove(): Promise<void>;
}

/** Builds two more versions of the site, really, from a copy of the project. */
export async function makeOtherBuilds(): Promise<OtherBuilds> {
  const home = await mkdtemp(join(tmpdir(), 'builds-'));
  const project = join(home, 'project');
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  const node = (args: string[], env = {}) =>
    run(process.execPath, args, { cwd: project, env: { ...process.env, ...env } });

  const retired = join(home, 'retired');
  const sources = join(home, 'retiring');
  await node(['node_modules/vite/bin/vite.js', 'build', '--outDir', sources], { RETIRE_WORKER: '1' });
  await cp(builds.top.folder, retired, { recursive: true });
  await cp(join(sources, 'sw.js'), join(retired, 'sw.js'));

  const nextTitle = 'How should it go away?';
  const file = join(project, 'locales/en/steps.json');
  const words = JSON.parse(await readFile(file, 'utf8'));
  words.remove.title = nextTitle;
  await writeFile(file, JSON.stringify(words));
  await node(['--eval', "import('./scripts/setup.mjs').then(({ build }) => build())"], {
    SITE_URL: 'https://next.example',
  });

  return {
    next: join(project, 'dist'),
    nextTitle,
    retired,
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
