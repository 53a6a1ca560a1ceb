import type { Page } from '@playwright/test';
import { expect, isMarked, mark, open, started, stepPath, stored, test } from './site.ts';

const letters = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.querySelector('main') as Element).fontSize),
  );

test('each size is larger than the one before, whatever the reader’s own size', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  for (const own of [12, 16, 24, 32]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard: own, fixed: own } });
    await open(page, `/${stepPath('en', 'police')}`);
    const found = [];
    for (const size of ['normal', 'large', 'largest']) {
      await page.locator(`[data-letters=${size}]`).evaluate((button) => (button as HTMLElement).click());
      found.push(await letters(page));
    }
    const [normal = 0, large = 0, largest = 0] = found;
    expect(normal, String(own)).toBeGreaterThanOrEqual(own);
    expect(large, String(own)).toBeGreaterThan(normal);
    expect(largest, String(own)).toBeGreaterThan(large);
  }
});

test('the letters grow in three steps, stay so, and are on paper what they were', async ({ page }) => {
  await open(page, `/${stepPath('en', 'police')}`);
  const sizes = [await letters(page)];
  await page.click('.menu > summary');
  for (const size of ['large', 'largest']) {
    const button = page.locator(`[data-letters=${size}]`);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-letters][aria-pressed=true]')).toHaveCount(1);
    sizes.push(await letters(page));
  }
  const [normal = 0, large = 0, largest = 0] = sizes;
  expect(large).toBeGreaterThan(normal * 1.2);
  expect(largest).toBeGreaterThan(large * 1.1);

  // On the next step, and on the next visit, where the worker's page is drawn in this size from the start.
  await mark(page);
  await page.click('footer [href="/en/"]');
  expect(await letters(page)).toBe(largest);
  expect(await isMarked(page)).toBe(true);
  await stored(page);
  await page.addInitScript(() => {
    const drawn: number[] = Reflect.set(window, 'drawn', []) ? Reflect.get(window, 'drawn') : [];
    new MutationObserver(() => {
      const main = document.querySelector('main:not(.fallback)');
      if (main) drawn.push(Number.parseFloat(getComputedStyle(main).fontSize));
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, `/${stepPath('en', 'police')}`);
  expect(await letters(page)).toBe(largest);
  expect(new Set(await page.evaluate(() => Reflect.get(window, 'drawn')))).toEqual(new Set([largest]));

  await page.emulateMedia({ media: 'print' });
  const onPaper = await letters(page);
  await page.emulateMedia({ media: 'screen' });
  for (const odd of ['normal', 'enormous', '']) {
    await page.evaluate((kept) => localStorage.setItem('madoguchi.size', kept), odd);
    await page.reload();
    await started(page);
    expect(await letters(page)).toBe(normal);
  }
  await page.emulateMedia({ media: 'print' });
  expect(onPaper).toBe(await letters(page));
});
