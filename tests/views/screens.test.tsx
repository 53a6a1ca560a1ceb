// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { leavePage } from '../../src/content/services.ts';
import { allScreens, home, missing, parsePath, pathOf, type Screen } from '../../src/model/places.ts';
import { all, cleanup, client, draw, nameOf, still } from './draw.tsx';

const screens: readonly Screen[] = [...allScreens(), missing];
const base = '/sub/path/';
const slow = 60_000;

/** The text of an element without what is only seen. */
const said = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('[aria-hidden]')) picture.remove();
  return copy.textContent?.trim() ?? '';
};

describe.each(locales)('every screen in $name', ({ id }) => {
  let drawn: { screen: Screen; where: string; page: HTMLElement }[];
  beforeAll(() => {
    drawn = screens.map((screen) => ({
      screen,
      where: nameOf(screen),
      page: still(screen, id, { base, client }),
    }));
  }, slow);

  it('has the emergency numbers first, then the way out', () => {
    for (const { page, where } of drawn) {
      const first = all(page, 'a, button, select, h1').slice(0, 3);
      expect(
        first.map((link) => link.getAttribute('href')),
        where,
      ).toEqual(['tel:110', 'tel:119', leavePage]);
    }
  });

  it('has one heading of the first level, in the main part', () => {
    for (const { page, where } of drawn) {
      expect(all(page, 'h1'), where).toHaveLength(1);
      expect(all(page, 'main h1[tabindex="-1"]'), where).toHaveLength(1);
    }
  });

  it('leads to its own parts, to places of the site, or out of it without a word of where from', () => {
    for (const { page, where } of drawn) {
      const ids = all(page, '[id]').map((element) => element.id);
      expect(ids, where).toEqual([...new Set(ids)]);
      for (const link of all(page, 'a:not([href^="tel:"])')) {
        const href = link.getAttribute('href') ?? '';
        const [path = '', part] = href.split('#');
        if (path === '') expect(ids, `${where} ${href}`).toContain(part);
        else if (href.startsWith('https:'))
          expect(link.getAttribute('rel'), href).toBe('noreferrer noopener');
        // Files of the site, not places.
        else if (!link.hasAttribute('data-licences') && path !== `${base}embed.html`) {
          const place = parsePath(path, base);
          expect('locale' in place && base + pathOf(place), href).toBe(path);
          const there = drawn.find((each) => 'locale' in place && each.where === nameOf(place));
          if (part) expect(there?.page.querySelector(`[id="${part}"]`), `${where} ${href}`).not.toBeNull();
        }
      }
    }
  });

  it('can be read in each language, and says which it is', () => {
    for (const { screen, page, where } of drawn) {
      const links = all(page, 'a[data-locale]');
      const there = screen.kind === 'missing' ? home : screen;
      expect(
        links.map((link) => [link.getAttribute('href'), link.lang]),
        where,
      ).toEqual(locales.map((locale) => [base + pathOf({ ...there, locale: locale.id }), locale.tag]));
      const current = links.filter((link) => link.hasAttribute('aria-current'));
      expect(
        current.map((link) => link.dataset.locale),
        where,
      ).toEqual([id]);
    }
  });

  it(
    'has no hole: no slot, mark or key is left, nothing is empty',
    () => {
      for (const { page, where } of drawn) {
        expect(page.textContent, where).not.toMatch(/[{}|]|undefined|NaN|\[object/);
        for (const element of all(page, 'h1, h2, h3, li, a, button, legend, summary, option, dt, dd'))
          expect(said(element), `${where} ${element.outerHTML}`).not.toBe('');
      }
    },
    slow,
  );
});

describe('React', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it(
    'has nothing to complain of on any screen',
    () => {
      for (const screen of screens) {
        draw(screen, 'en', { client });
        expect(vi.mocked(console.error).mock.calls, nameOf(screen)).toEqual([]);
        cleanup();
      }
    },
    slow,
  );
});
