import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '../../src/content/locales.ts';
import { addresses, draw, expect, failing, open, test } from './site.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
    /** Combinations of colours and sizes whose contrast has been looked at. */
    looks?: Set<string>;
  }
}

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ page }) => page.addInitScript({ content: axe.source }));

interface Found {
  /** A line each fault. */
  readonly faults: readonly string[];
  /** Whether the page has colours or sizes that no page before had. */
  readonly hasNewLook: boolean;
}

/**
 * Unfolds the page on the screen and looks for faults. Contrast follows from colours and sizes, and is slow to look
 * for: each combination is looked at where it comes first.
 * @param only the one rule to look for
 */
const look = (page: Page, only?: 'color-contrast'): Promise<Found> =>
  page.evaluate(async (rule) => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    window.looks ??= new Set();
    const before = window.looks.size;
    const backgrounds = new Map<Element | null, string>([[null, '']]);
    for (const element of document.querySelectorAll('*')) {
      const { backgroundColor, color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      const background = `${backgrounds.get(element.parentElement)} ${backgroundColor}`;
      backgrounds.set(element, background);
      element.removeAttribute('data-look');
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
      const seen = [color, fontSize, fontWeight, opacity, background].join();
      if (!window.looks.has(seen)) element.setAttribute('data-look', '');
      window.looks.add(seen);
    }
    window.axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] });
    const options = rule ? { runOnly: [rule] } : {};
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...options,
    });
    const faults = violations.map(
      ({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ target }) => target).join(', ')}`,
    );
    return { faults, hasNewLook: window.looks.size > before };
  }, only);

for (const { id: locale } of locales)
  test(`axe finds nothing on any page, nor in the dark (${locale})`, async ({ page }) => {
    const paths = addresses.filter((path) => path.startsWith(`${locale}/`));
    const found: string[] = [];
    const looks: string[] = [];
    await open(page, `/${locale}/`);
    // Readings triple the elements: they are looked at on a few screens, and left out of the rest.
    const readings = page.locator('.readings');
    if (await readings.count()) {
      for (const path of [`${locale}/step/police/`, `${locale}/`]) {
        await draw(page, `/${path}`);
        found.push(...(await look(page)).faults);
      }
      await readings.click();
    }
    for (const path of paths) {
      await draw(page, `/${path}`);
      const { faults, hasNewLook } = await look(page);
      found.push(...faults);
      if (hasNewLook) looks.push(path);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const path of looks) {
      await draw(page, `/${path}`);
      const { faults, hasNewLook } = await look(page, 'color-contrast');
      found.push(...faults);
      expect(hasNewLook).toBe(true);
    }
    expect(found).toEqual([]);
  });

test('axe finds nothing on the pages in every language at once', async ({ page, site }) => {
  site.answer(/\.js$/, failing.cut);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of ['/', '/nowhere']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect((await look(page)).faults).toEqual([]);
    }
  site.answer(/\.js$/, (_, asUsual) => asUsual());
  await page.goto('/nowhere');
  await expect(page.locator('main[data-missing]')).toBeVisible();
  expect((await look(page)).faults).toEqual([]);
});

test('axe finds nothing under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/ja/');
  for (const path of [
    'ja/',
    'ja/step/remove/',
    'ja/step/police/',
    'ja/desks/',
    'ja/desks/ihaho/',
    'ja/safety/',
  ]) {
    await draw(page, `/${path}`);
    expect((await look(page)).faults).toEqual([]);
  }
});
