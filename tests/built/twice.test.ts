import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHeaders } from '../../scripts/host-files.mjs';
import { shippedPackages } from '../../scripts/shipped.ts';
import { builds, textOf } from './builds.ts';

const root = join(import.meta.dirname, '../..');
const dist = builds.dist;

/** Builds as `npm run build` does, and notes the packages whose code is in the scripts. */
const builder = `
import { writeFileSync } from 'node:fs';
import { build } from 'vite';
const packages = new Set();
await build({
  logLevel: 'warn',
  plugins: [{
    name: 'packages',
    generateBundle(_, bundle) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const [, name] = id.match(/.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/) ?? [];
          if (name && renderedLength > 0) packages.add(name);
        }
    },
  }],
});
writeFileSync('packages.json', JSON.stringify([...packages]));
`;

describe('a second build, in another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-'));
  let packages: string[];

  beforeAll(() => {
    for (const name of readdirSync(root))
      if (/^(src|scripts|locales|public|editions|LICENSE)$|\.(json|ts)$/.test(name))
        cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'build.mjs'), builder);
    // The runner's own settings would change what is built.
    const {
      NODE_ENV: _n,
      VITEST: _v,
      DEV: _d,
      PROD: _p,
      MODE: _m,
      BASE_URL: _b,
      BASE_PATH: _p2,
      SITE_URL: _s,
      EDITION: _e,
      ...env
    } = process.env;
    const node = (...words: string[]) =>
      execFileSync(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    node('build.mjs');
    writeHeaders(join(folder, 'dist'), '/');
    packages = JSON.parse(readFileSync(join(folder, 'packages.json'), 'utf8'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes', () => {
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const again = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(gz|br)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(
      again
        .map((path) => `${path.slice(join(folder, 'dist').length + 1)} ${hash(readFileSync(path))}`)
        .sort(),
    ).toEqual([...(dist?.files ?? [])].map(([path, bytes]) => `${path} ${hash(bytes)}`).sort());
  });

  it('is made of the packages that are listed, in their versions, and of no other', () => {
    const places = Object.entries(shippedPackages);
    const listed = (place: string) => places.filter(([, each]) => each === place).map(([name]) => name);
    expect(packages.sort()).toEqual(listed('page').sort());
    const worker = [...(dist ? textOf(dist, 'sw.js') : '').matchAll(/workbox:([\w-]+):/g)];
    expect([...new Set(worker.map(([, name]) => `workbox-${name}`))].sort()).toEqual(listed('worker').sort());

    const handbook = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const rows = [...handbook.matchAll(/^\| (\S+) \| (\d\S+) \| (\w+) \|/gm)];
    const versionOf = (name: string) =>
      JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
    expect(rows.map(([, ...row]) => row)).toEqual(
      places.map(([name, place]) => [name, versionOf(name), place]),
    );
    expect(handbook).toContain(`${rows.length} packages,`);
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const unshipped = Object.keys(dependencies).filter((name) => !(name in shippedPackages));
    expect(unshipped, 'what only the build needs').toEqual(['react', 'react-dom']);
  });
});
