import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { allScreens } from '../../src/model/places.ts';
import { copyWithDrafts, pseudos } from '../pseudo.ts';
import { builds } from './builds.ts';

/** Pages of no place: the list of the drafts, and the links to copy. */
const others = ['preview/index.html', 'preview/embed.html'];

const root = join(import.meta.dirname, '../..');

describe('a build with drafts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-'));
  // The runner's own settings would change what is built.
  const { NODE_ENV: _n, VITEST: _v, DEV: _d, PROD: _p, MODE: _m, BASE_URL: _b, ...env } = process.env;
  const build = () =>
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
      {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
  const files = new Map<string, string>();
  beforeAll(() => {
    copyWithDrafts(root, folder);
    build();
    const out = join(folder, 'dist');
    for (const entry of readdirSync(out, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        files.set(path.slice(out.length + 1), readFileSync(path, 'latin1'));
      }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const preview = () => [...files].filter(([path]) => path.startsWith('preview/'));

  it('is, outside of the preview, the site without them, but for the script that knows their names', () => {
    const paths = [...files.keys()].filter((path) => !path.startsWith('preview/'));
    const bare = (path: string) => path.replace(/-[\w-]{8}(\.\w+)$/, '$1');
    expect(paths.map(bare).sort()).toEqual([...(builds.dist?.files.keys() ?? [])].map(bare).sort());
    const told = paths.filter((path) => pseudos.some(({ name }) => files.get(path)?.includes(name)));
    expect(told).toEqual([]);
  });

  it('has every page in every language in the preview, with a band, for no search and without a script', () => {
    const wanted = (locales.length + pseudos.length) * allScreens().length + others.length;
    expect(preview()).toHaveLength(wanted);
    const faults = preview().filter(
      ([, html]) =>
        !html.includes('<meta name="robots" content="noindex">') ||
        !html.includes('class="preview"') ||
        html.includes('<script'),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  it('says in which direction a language is written', () => {
    const rtl = preview().filter(([, html]) => html.includes(' dir="rtl"'));
    expect(rtl.map(([path]) => path.split('/')[1]).every((id) => id === 'x-rtl')).toBe(true);
    expect(rtl).toHaveLength(allScreens().length);
  });

  it('does not store the preview', () => {
    expect(files.get('sw.js')).not.toContain('preview');
  });

  it('is refused where a language of the site is a draft', () => {
    const kept = JSON.parse(readFileSync(join(folder, 'languages.json'), 'utf8'));
    kept.en['ui.json'].state = 'draft';
    writeFileSync(join(folder, 'languages.json'), JSON.stringify(kept));
    expect(build).toThrow(/locales\/en\/ui\.json is a draft/);
  });
});
