import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { brokenInside, strayMarks, tornNames, tornText } from './eye.ts';
import { addresses, draw, expect, open, test } from './site.ts';

declare global {
  interface Window {
    /** What is looked for on every page. */
    readonly tears: readonly (() => string[])[];
  }
}

test.use({ serviceWorkers: 'block' });

/** 320 px wide; and what is left of 1280 × 800 at 400 %. */
const narrow = [
  { width: 320, height: 640 },
  { width: 320, height: 200 },
] as const;

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
      // A screen that has only just come is hit by nothing.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
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

for (const { id: locale } of locales)
  test(`no text is torn apart, no number broken, no mark astray, no name explained (${locale})`, async ({
    page,
  }) => {
    await page.addInitScript({
      content: `window.tears = [${tornText}, ${brokenInside}, ${strayMarks}, ${tornNames}]`,
    });
    await open(page, `/${locale}/`);
    const found = new Set<string>();
    for (const path of addresses.filter((each) => each.startsWith(`${locale}/`))) {
      await draw(page, `/${path}`);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        const here = await page.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
          return window.tears.flatMap((look) => look());
        });
        for (const each of here) found.add(each);
      }
    }
    expect([...found]).toEqual([]);
  });
