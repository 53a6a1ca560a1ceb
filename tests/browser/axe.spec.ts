import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '../../src/content/locales.ts';
import { paleText, tooSmall, tooWide, unseenFocus } from './eye.ts';
import { addresses, draw, expect, failing, kindsOfPages, open, test } from './site.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
    readonly checks: readonly (() => string[])[];
  }
}

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(async ({ page }) => {
  await page.addInitScript({ content: axe.source });
  await page.addInitScript({
    content: `window.checks = [${tooWide}, ${tooSmall}, ${paleText}, ${unseenFocus}]`,
  });
});

/** 320 px wide: also what is left of 1280 px at 400 %. */
const narrow = { width: 320, height: 640 };

interface Look {
  /** Looks also at letters as large as they go: nothing is wider than the window. */
  readonly large?: boolean;
  /** Gives axe the readings too. They triple the elements. */
  readonly readings?: boolean;
  /** Leaves folded what is folded. */
  readonly folded?: boolean;
  /** Leaves axe out: what it knows of one page of many of a kind is the same in each language. */
  readonly bare?: boolean;
}

/**
 * What eye, ear and hand find wrong on the page on the screen, everything unfolded: in one go, since every page is
 * looked at. Of contrast our own rule is the sharper; that what is seen is what is said is a rule axe has to be asked for.
 */
const look = (page: Page, wanted: Look = {}): Promise<string[]> =>
  page.evaluate(async ({ large, readings, folded, bare }) => {
    if (!folded) for (const each of document.querySelectorAll('details')) each.open = true;
    const found = window.checks.flatMap((check) => check());
    if (large) {
      document.documentElement.dataset.size = 'largest';
      found.push(...(window.checks[0]?.() ?? []));
      document.documentElement.dataset.size = 'normal';
    }
    if (bare) return found;
    if (!readings) {
      for (const reading of document.querySelectorAll('rt, rp')) reading.remove();
      for (const word of document.querySelectorAll('ruby')) word.replaceWith(...word.childNodes);
    }
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: true } },
    });
    return found.concat(
      violations.map(
        ({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ target }) => target).join(', ')}`,
      ),
    );
  }, wanted);

/** What the other theme changes: the colours. */
async function lookInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await page.evaluate(paleText);
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((each) => `${each} in the dark`);
}

for (const { id: locale } of locales)
  test(`every page is fit for eye, ear and hand, in a narrow window (${locale})`, async ({ page }) => {
    const found: string[] = [];
    await page.setViewportSize(narrow);
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, `/${locale}/`);
    // The focus is shown to those who use the keyboard.
    await page.keyboard.press('Tab');
    const samples = [...kindsOfPages(locale), `${locale}/nowhere/`];
    const rest = addresses.filter((path) => path.startsWith(`${locale}/`) && !samples.includes(path));
    for (const path of samples) {
      await draw(page, `/${path}`);
      const readings = path === `${locale}/step/police/`;
      if (path.includes('/step/')) found.push(...(await look(page, { folded: true, readings })));
      found.push(...(await look(page, { large: true, readings })));
      found.push(...(await lookInTheDark(page)));
    }
    await draw(page, `/${locale}/`);
    const readings = page.locator('.readings');
    if (await readings.count()) {
      await page.locator('.menu > summary').press('Enter');
      await readings.press('Enter');
    }
    for (const path of rest) {
      await draw(page, `/${path}`);
      found.push(...(await look(page, { bare: locale !== 'ja' })));
      // The colours are the same in each language.
      if (locale === 'ja') found.push(...(await lookInTheDark(page)));
    }
    expect(found).toEqual([]);
  });

test('so are the pages in every language at once', async ({ page, site }) => {
  const found: string[] = [];
  await page.setViewportSize(narrow);
  site.answer(/\.js$/, failing.cut);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of ['/', '/nowhere']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.keyboard.press('Tab');
      found.push(...(await look(page)));
    }
  for (const path of ['/empty.html', '/away.html']) {
    await page.goto(path);
    found.push(...(await page.evaluate(tooWide)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/ja/');
  await page.keyboard.press('Tab');
  for (const path of [
    'ja/',
    'ja/step/remove/',
    'ja/step/police/',
    'ja/desks/',
    'ja/desks/ihaho/',
    'ja/safety/',
  ]) {
    await draw(page, `/${path}`);
    expect(await look(page)).toEqual([]);
  }
});
