import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { allScreens, home, missing, parsePath, pathOf } from '../../src/model/places.ts';
import { addresses } from '../addresses.ts';

vi.mock('../../src/content/chart.ts', async (original) => ({
  ...(await original<typeof import('../../src/content/chart.ts')>()),
  moved: { steps: { 'old-step': 'talk' }, desks: { 'old-desk': 'ihaho' } },
}));

const places = locales.flatMap(({ id }) => allScreens().map((screen) => ({ ...screen, locale: id })));
const nowhere = { kind: 'missing' };

describe.each(['/', '/sub/path/'])('an address under %s', (base) => {
  const at = (path: string) => parsePath(base + path, base);

  it('leads to the place it was made from, however it is written', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      const path = pathOf(place);
      const encoded = path.replaceAll(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
      const ways = [
        path,
        path.slice(0, -1),
        `${path}index.html`,
        `/${path.replaceAll('/', '//')}`,
        encoded,
        path.replaceAll('/', '%2F'),
      ];
      for (const way of ways) expect(at(way), way).toEqual(place);
    }
  });

  it('without a language is the entrance', () => {
    for (const path of ['', 'index.html', '/', '/'.repeat(10_000)])
      expect(at(path), path).toEqual({ kind: 'root' });
  });

  it('of a retired id leads to where it has moved', () => {
    expect(at('en/step/old-step/')).toEqual({ kind: 'step', id: 'talk', locale: 'en' });
    expect(at('en/desks/old-desk/')).toEqual({ kind: 'desk', id: 'ihaho', locale: 'en' });
  });

  it('that names nothing of ours keeps its language', () => {
    const paths = [
      'ja/nowhere/',
      'ja/step/',
      'ja/step/nowhere/',
      'ja/step/ihaho/',
      'ja/desks/talk/',
      'ja/desks/ihaho/more/',
      'ja/start/',
      'ja/en/',
      `ja/${'a'.repeat(10_000)}/`,
      `ja/${'step/'.repeat(2_000)}`,
    ];
    for (const path of paths) expect(at(path), path.slice(0, 40)).toEqual({ ...missing, locale: 'ja' });
  });

  it('with a name that every object has is missing', () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype'];
    for (const name of names) {
      for (const path of [`ja/step/${name}/`, `ja/desks/${name}/`, `ja/${name}/`])
        expect(at(path), path).toEqual({ ...missing, locale: 'ja' });
      expect(at(`${name}/`), name).toEqual(nowhere);
    }
  });

  it('of another language, or that cannot be read, has no language', () => {
    for (const path of [
      'fr/',
      'fr/step/wish/',
      'JA/',
      'ja-/',
      'step/wish/',
      '%E0%A4%A',
      'ja/%',
      'a'.repeat(10_000),
    ])
      expect(at(path), path.slice(0, 40)).toEqual(nowhere);
  });
});

describe('ten thousand addresses that nobody should have written', () => {
  const known = new Set(places.map(pathOf));

  it.each(['/', '/sub/path/'])('lead to a place of ours or to none, under %s', (base) => {
    fc.assert(
      fc.property(addresses(1), (address) => {
        const { pathname } = new URL(`https://example.org${base}${address}`);
        for (const path of [pathname, base + address]) {
          const place = parsePath(path, base);
          if (!('locale' in place)) expect(['root', 'missing']).toContain(place.kind);
          else if (place.kind === 'missing') expect(locales.map(({ id }) => id)).toContain(place.locale);
          else expect(known.has(pathOf(place)) && parsePath(base + pathOf(place), base)).toEqual(place);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a site in a folder', () => {
  it('has its entrance at the folder, with or without the slash', () => {
    expect(parsePath('/sub/path', '/sub/path/')).toEqual({ kind: 'root' });
  });

  it('owns no address outside of it', () => {
    for (const path of ['/', '/ja/', '/sub/ja/', '/sub/pathja/', '/ja/sub/path/'])
      expect(parsePath(path, '/sub/path/'), path).toEqual(nowhere);
  });
});

describe('addresses', () => {
  it('are relative, end with a slash and differ from place to place', () => {
    const paths = places.map(pathOf);
    for (const path of paths) expect(path).toMatch(/^[a-z-]+\/([a-z0-9-]+\/){0,2}$/);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('of a missing screen are those of the home page', () => {
    expect(pathOf({ ...missing, locale: 'en' })).toBe(pathOf({ ...home, locale: 'en' }));
  });
});
