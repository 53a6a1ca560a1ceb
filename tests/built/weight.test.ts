import { describe, expect, it } from 'vitest';
import { builds, fileAt, packedSize, precached, valuesOf } from './builds.ts';

// Bytes, as gzip packs them: over a slow line, the first visit is a matter of these.
const budget = { script: 50_000, page: 10_000, stored: 300_000, files: 20 };

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(Object.entries(builds))('the weight of %s', (_, build) => {
  const { base, files, pages } = build;
  const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));

  it('is one script, no heavier than it may be', () => {
    const scripts = assets.filter((path) => path.endsWith('.js'));
    const loaded = valuesOf(pages.get('ja/index.html'), 'src', 'script');
    expect(loaded.map((address) => fileAt(build, address))).toEqual(scripts);
    expect(sum(scripts.map((path) => packedSize(build, path)))).toBeLessThanOrEqual(budget.script);
  });

  it('is no page heavier than it may be', () => {
    const sizes = [...pages.keys()].map((path) => ({ path, size: packedSize(build, path) }));
    expect(sizes.filter(({ size }) => size > budget.page)).toEqual([]);
  });

  it('is few files to store, all of them there, and no more than there may be', () => {
    const stored = precached(build);
    expect(stored).toEqual(expect.arrayContaining(['empty.html', 'away.html', 'app.webmanifest']));
    expect(stored.filter((path) => !files.has(path))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored.length).toBeLessThanOrEqual(budget.files);
    expect(sum(stored.map((path) => packedSize(build, path)))).toBeLessThanOrEqual(budget.stored);
  });

  it('is stored with everything that a page loads', () => {
    const empty = pages.get('empty.html');
    const loaded = [...valuesOf(empty, 'href', 'link'), ...valuesOf(empty, 'src', 'script')];
    const needed = [...loaded.map((address) => address.slice(base.length)), ...assets];
    expect(loaded.length).toBeGreaterThan(0);
    expect(needed.filter((path) => !precached(build).includes(path))).toEqual([]);
  });
});
