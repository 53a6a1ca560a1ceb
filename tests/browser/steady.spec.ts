import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { expect, open, started, test } from './site.ts';
import { lendVoices, own } from './voices.ts';

const paths = ['', 'step/ask-state/', 'step/police/', 'desks/'];
const visits = [
  { size: { width: 360, height: 640 }, at: locales.map(({ id }) => id) },
  { size: { width: 1280, height: 800 }, at: ['ja-simple'] },
];

test('nothing shifts when badges, voices and sizes appear', async ({ page }) => {
  await lendVoices(page, ...locales.map(({ tag }) => own(tag)));
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
        (window as unknown as { shifts: unknown[] }).shifts.push(
          entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const { size, at } of visits) {
    await page.setViewportSize(size);
    for (const id of at)
      for (const path of paths) {
        await page.goto(`/${id}/${path}`);
        await started(page);
        if (path !== 'desks/') await expect(page.locator('.aloud')).toBeVisible();
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const shifts = await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
        expect(shifts, `${id}/${path} at ${size.width}`).toEqual([]);
      }
  }
});

/** What stands in a reader's way, with all that is folded in the page unfolded. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = true;
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`);
}

test('nothing is in the way with a wish made, a prefecture chosen, all unfolded', async ({ page }) => {
  await open(page, '/ja/step/police/');
  await page.locator('[data-desk=police] select[data-prefectures]').first().selectOption('02');
  await expect(page.locator('[data-prefecture="02"]')).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await open(page, '/ja/desks/');
  await page.locator('[data-wish=telephone]').click();
  await page.locator('select[data-wish=tongue]').selectOption('en');
  expect(await barriers(page)).toEqual([]);
});
