import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '../../src/content/locales.ts';
import { paleText, tooSmall, tooWide, unseenFocus } from './eye.ts';
import { addresses, draw, expect, failing, kindsOfPages, open, test } from './site.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ page }) => page.addInitScript({ content: axe.source }));

/** 320 px wide: also what is left of 1280 px at 400 %. */
const narrow = { width: 320, height: 640 };

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

/** What axe finds. Contrast is looked for by a sharper rule, and that what is seen is what is said, by one of its new ones. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast': { enabled: false }, 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(({ target }) => target).join(', ')}`,
    );
  });

/** What the eye and the hand find. */
async function seen(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const check of [tooWide, tooSmall, paleText, unseenFocus]) found.push(...(await page.evaluate(check)));
  return found;
}

/** Turns from light to dark or back, and finds what is pale then. */
async function seenTurned(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  return (await page.evaluate(paleText)).map((each) => `${each} in the ${colorScheme}`);
}

/** Letters as large as they go: nothing is wider than the window. */
async function seenLarge(page: Page): Promise<string[]> {
  const resize = (size: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset.size = wanted;
    }, size);
  await resize('largest');
  const found = await page.evaluate(tooWide);
  await resize('normal');
  return found;
}

for (const { id: locale } of locales)
  test(`every page is fit for eye, ear and hand, in a narrow window, light and dark (${locale})`, async ({
    page,
  }) => {
    const found: string[] = [];
    await page.setViewportSize(narrow);
    await open(page, `/${locale}/`);
    // The focus is shown to those who use the keyboard.
    await page.keyboard.press('Tab');
    const samples = kindsOfPages(locale);
    const paths = [...addresses.filter((each) => each.startsWith(`${locale}/`)), `${locale}/nowhere/`];
    for (const [turn, path] of paths.entries()) {
      await draw(page, `/${path}`);
      await unfold(page);
      found.push(...(await seen(page)), ...(await seenTurned(page, turn % 2 ? 'light' : 'dark')));
      if (samples.includes(path)) found.push(...(await seenLarge(page)));
      // Readings triple the elements: a screen with them is looked at once, and they are left out of the rest.
      if (path !== `${locale}/step/police/`)
        await page.evaluate(() => {
          for (const reading of document.querySelectorAll('rt, rp')) reading.remove();
          for (const word of document.querySelectorAll('ruby')) word.replaceWith(...word.childNodes);
        });
      found.push(...(await heard(page)));
    }
    expect(found).toEqual([]);
  });

test('so are the pages in every language at once', async ({ page, site }) => {
  const found: string[] = [];
  await page.setViewportSize(narrow);
  site.answer(/\.js$/, failing.cut);
  for (const path of ['/', '/nowhere']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    found.push(...(await seen(page)), ...(await heard(page)), ...(await seenTurned(page, 'dark')));
    await page.emulateMedia({ colorScheme: 'light' });
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
  for (const path of [
    'ja/',
    'ja/step/remove/',
    'ja/step/police/',
    'ja/desks/',
    'ja/desks/ihaho/',
    'ja/safety/',
  ]) {
    await draw(page, `/${path}`);
    await unfold(page);
    expect(await heard(page)).toEqual([]);
  }
});
