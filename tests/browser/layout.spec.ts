import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { draw, expect, failing, kindsOfPages, open, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** 320 px wide; and what is left of 1280 × 800 at 400 %. */
const narrow = [
  { width: 320, height: 640 },
  { width: 320, height: 200 },
] as const;

/** What is wider than the window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${location.pathname} is ${scrollWidth} px wide: ${wide.map(({ className }) => className).join(', ')}`,
    ];
  });

/** What is too small: targets below 44 px, unless they stand within a text, and letters below 14 px. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = '.emergency, .bar, .tools, .trail, .answers, .channels, footer nav';
    const small = new Set<string>();
    for (const target of document.querySelectorAll('a, button, summary, select')) {
      if (!target.checkVisibility() || target.matches('.skip')) continue;
      const isInText = getComputedStyle(target).display === 'inline' && !target.matches(`:is(${parts}) a`);
      const { height } = target.getBoundingClientRect();
      if (!isInText && height < 44) small.add(`${target.outerHTML.slice(0, 60)} is ${height} px high`);
    }
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('rt, rp') || !element.checkVisibility()) continue;
      const { fontSize } = getComputedStyle(element);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && Number.parseFloat(fontSize) < 14)
        small.add(`${element.outerHTML.slice(0, 60)} is written in ${fontSize}`);
    }
    return [...small].map((each) => `${location.pathname} ${each}`);
  });

for (const { id: locale } of locales)
  test(`on a narrow window nothing is too wide, and nothing is too small (${locale})`, async ({ page }) => {
    await open(page, `/${locale}/`);
    const wrong: string[] = [];
    await page.setViewportSize(narrow[0]);
    for (const path of [...kindsOfPages(locale), `${locale}/nowhere/`]) {
      await draw(page, `/${path}`);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      wrong.push(...(await tooWide(page)), ...(await tooSmall(page)));
    }
    await page.setViewportSize(narrow[1]);
    wrong.push(...(await tooWide(page)));
    expect(wrong).toEqual([]);
  });

test('nothing scrolls sideways on the pages in every language at once', async ({ page, site }) => {
  site.answer(/\.js$/, failing.cut);
  for (const size of narrow)
    for (const path of ['/', '/404.html', '/empty.html', '/away.html']) {
      await page.setViewportSize(size);
      await page.goto(path);
      expect(await tooWide(page)).toEqual([]);
    }
});

/** Presses the key until the focus leaves the page's content, and finds what has the focus but is covered. */
async function coveredOnFocus(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
): Promise<{ seen: number; covered: string[] }> {
  const covered: string[] = [];
  for (let seen = 0; ; seen++) {
    await page.keyboard.press(key);
    const said = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('main')) return undefined;
      const { top, left, height, width } = focused.getBoundingClientRect();
      const isSeen = [top + 2, top + Math.min(height, innerHeight - 100) - 2].every((y) =>
        focused.contains(document.elementFromPoint(left + width / 2, y)),
      );
      return isSeen ? '' : `${location.pathname} ${focused.outerHTML.slice(0, 60)}`;
    });
    if (said === undefined) return { seen, covered };
    if (said) covered.push(said);
  }
}

for (const size of [{ width: 360, height: 640 }, ...narrow])
  test(`the bar covers nothing that has the focus, on ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const path of ['ja/step/remove/', 'ja-simple/step/advice/']) {
      await open(page, `/${path}`);
      const last = page.locator('main :is(a, summary)').last();
      const count = await page.locator('main :is(a, summary):visible').count();
      await page.locator('h1').focus();
      const forward = await coveredOnFocus(page, 'Tab');
      await last.focus();
      const back = await coveredOnFocus(page, 'Shift+Tab');
      expect([...forward.covered, ...back.covered]).toEqual([]);
      expect(back.seen).toBeGreaterThan(count / 2);
    }
  });
