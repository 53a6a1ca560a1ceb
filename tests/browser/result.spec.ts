import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { resultIds } from './chart.ts';
import { tooWide } from './eye.ts';
import { draw, expect, kindsOfPages, open, stepPath, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

const phone = { width: 360, height: 640 };
const morning = '2026-11-25T10:00:00+09:00';
const night = '2027-01-03T02:00:00+09:00';

/** Height of the head at most, in px: the numbers for danger, the menu and the way out. */
const tallestHead = 112;
/** Elements of a result at most, those of readings apart. */
const mostElements = 350;
/** How many screens of a phone a result is long at most, folded. */
const longest = { ja: 3, en: 3, 'ja-simple': 4 } as const;

interface Measured {
  /** Where the first button ends, in px from the top of the page. */
  readonly button: number;
  readonly head: number;
  readonly height: number;
  readonly elements: number;
}

const measure = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const bottom = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box ? Math.round(box.bottom + scrollY) : Number.POSITIVE_INFINITY;
    };
    scrollTo(0, 0);
    return {
      button: bottom('main :is(.action, .to-type)'),
      head: bottom('.bar'),
      height: document.documentElement.scrollHeight,
      elements: document.querySelectorAll(':not(ruby, rt, rp)').length,
    };
  });

/** Goes to each result in turn and gathers what is wrong there. */
async function onEach(page: Page, paths: readonly string[], wrong: (path: string) => Promise<string[]>) {
  const found: string[] = [];
  for (const path of paths) {
    await draw(page, `/${path}`);
    found.push(...(await wrong(path)));
  }
  return found;
}

for (const { id: locale } of locales) {
  const paths = resultIds.map((id) => stepPath(locale, id));

  test(`the first button of a result is on the first screen, and the result is short (${locale})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(morning));
    await open(page, `/${locale}/`);
    const found = await onEach(page, paths, async (path) => {
      const { button, height, elements } = await measure(page);
      const screens = height / phone.height;
      return [
        ...(button > phone.height ? [`${path}: its first button ends at ${button} px`] : []),
        ...(screens > longest[locale] ? [`${path}: is ${screens.toFixed(2)} screens long`] : []),
        ...(elements > mostElements ? [`${path}: has ${elements} elements`] : []),
      ];
    });
    expect(found).toEqual([]);
  });

  test(`at night a voice or a chat that answers is on the first screen (${locale})`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(night));
    for (const id of ['talk', 'unsure-talk']) {
      await open(page, `/${stepPath(locale, id)}`);
      const first = page.locator('main [data-now] .channel').first();
      await expect(first.locator('[data-open=false]')).toHaveCount(0);
      await expect(first.locator('.action use')).toHaveAttribute('href', /#(telephone|chat|sns)$/);
      const { button } = await measure(page);
      expect(await first.locator('.action').evaluate((each) => each.getBoundingClientRect().bottom)).toBe(
        await page
          .locator('main .action')
          .first()
          .evaluate((each) => each.getBoundingClientRect().bottom),
      );
      expect(button, id).toBeLessThanOrEqual(phone.height);
    }
  });

  test(`the head is small, and the way out whole (${locale})`, async ({ page }) => {
    await open(page, `/${locale}/`);
    // The phones of today, too: a word more fits on some of them, and on some it takes a row of its own.
    for (const width of [phone.width, 375, 390, 412, 430]) {
      await page.setViewportSize({ ...phone, width });
      const found = await onEach(page, kindsOfPages(locale), async (path) => {
        const { head } = await measure(page);
        const leave = await page.locator('[data-exit]').evaluate((link) => {
          const { left, right, width } = link.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && width >= link.scrollWidth;
        });
        return [
          ...(head > tallestHead ? [`${path}: its head is ${head} px`] : []),
          ...(leave ? [] : [`${path}: the way out is cut off`]),
        ];
      });
      expect(found, `${width} px`).toEqual([]);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator('[data-exit]')).toBeInViewport({ ratio: 1 });
  });

  test(`nothing is wider than the window with the largest letters, ours and the browser's (${locale})`, async ({
    page,
  }) => {
    await open(page, `/${locale}/`);
    await page.evaluate(() => {
      document.documentElement.dataset.size = 'largest';
      document.documentElement.style.fontSize = '225%';
    });
    const all = [...new Set([...paths, ...kindsOfPages(locale)])];
    expect(await onEach(page, all, () => page.evaluate(tooWide))).toEqual([]);
  });
}
