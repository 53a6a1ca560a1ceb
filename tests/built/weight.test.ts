import { describe, expect, it } from 'vitest';
import { builds, fileAt, packedSize, precached, valuesOf } from './builds.ts';

// Bytes, as gzip packs them: over a slow line, the first visit is a matter of these.
const budget = { first: 4_000, scripts: 50_000, page: 10_000, stored: 300_000, files: 20 };

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

describe.each(Object.entries(builds))('the weight of %s', (_, build) => {
  const { base, files, pages } = build;
  const assets = [...files.keys()].filter((path) => path.startsWith('assets/'));

  it('is one small script at first, and no more of it later than there may be', () => {
    const [first = '', ...others] = valuesOf(pages.get('ja/index.html'), 'src', 'script');
    expect(others).toEqual([]);
    expect(packedSize(build, fileAt(build, first))).toBeLessThanOrEqual(budget.first);
    const scripts = assets.filter((path) => path.endsWith('.js'));
    expect(sum(scripts.map((path) => packedSize(build, path)))).toBeLessThanOrEqual(budget.scripts);
  });

  it('is no page heavier than it may be', () => {
    // The empty page never comes over a line alone: the worker stores it.
    const sizes = [...pages.keys()].flatMap((path) =>
      path === 'empty.html' ? [] : [{ path, size: packedSize(build, path) }],
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(sizes.filter(({ size }) => size > budget.page)).toEqual([]);
  });

  it('is few files to store, all of them there, and no more than there may be', () => {
    const stored = precached(build);
    expect(stored).toEqual(expect.arrayContaining(['empty.html', 'away.html']));
    expect(stored.filter((path) => !files.has(path))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    expect(stored.length).toBeLessThanOrEqual(budget.files);
    expect(sum(stored.map((path) => packedSize(build, path)))).toBeLessThanOrEqual(budget.stored);
  });

  it('is stored with everything that a page draws with', () => {
    const empty = pages.get('empty.html');
    const loaded = [...valuesOf(empty, 'href', 'link'), ...valuesOf(empty, 'src', 'script')]
      .map((address) => address.slice(base.length))
      .filter((path) => path.startsWith('assets/'));
    expect(loaded.length).toBeGreaterThan(0);
    expect([...loaded, ...assets].filter((path) => !precached(build).includes(path))).toEqual([]);
  });
});
