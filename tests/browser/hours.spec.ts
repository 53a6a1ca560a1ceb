import type { Page } from '@playwright/test';
import { expect, open, started, test } from './site.ts';

/** The telephone of the human rights desk: closed at night, at weekends, on holidays and over New Year. */
const row = (page: Page) => page.locator('[data-desk=jinken] [data-channel=telephone]').first();

const moments = [
  ['2026-11-22T10:00:00+09:00', 'false'],
  ['2026-11-24T08:30:00+09:00', 'true'],
  ['2027-01-03T12:00:00+09:00', 'false'],
] as const;

test('a desk says the same in every time zone of the device', async ({ browser, site }) => {
  const said: string[][] = [];
  for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
    const context = await browser.newContext({ timezoneId, baseURL: site.origin, serviceWorkers: 'block' });
    const page = await context.newPage();
    const words: string[] = [];
    for (const [moment, isOpen] of moments) {
      await page.clock.setFixedTime(new Date(moment));
      await open(page, '/en/desks/jinken/');
      await expect(row(page)).toHaveAttribute('data-open', isOpen);
      words.push(await row(page).locator('.opening').innerText());
    }
    said.push(words);
    await context.close();
  }
  expect(said[1]).toEqual(said[0]);
  expect(new Set(said[0]).size).toBeGreaterThan(2);
});

test('the badge follows the clock while the page is open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T08:28:30+09:00') });
  await page.goto('/ja/desks/jinken/');
  await expect(row(page)).toHaveAttribute('data-open', 'false');
  await page.clock.runFor('02:00');
  await expect(row(page)).toHaveAttribute('data-open', 'true');
});

test('a clock far off gets no badge, and the page stays whole', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2055-01-05T10:00:00+09:00'));
  await open(page, '/ja/desks/jinken/');
  await expect(row(page)).toBeVisible();
  await expect(page.locator('[data-open]')).toHaveCount(0);
});

test('at night and over New Year every result offers a way', async ({ page }) => {
  for (const moment of ['2026-11-22T23:00:00+09:00', '2027-01-03T12:00:00+09:00']) {
    await page.clock.setFixedTime(new Date(moment));
    for (const result of ['talk', 'police']) {
      await page.goto(`/ja/step/${result}/`);
      await started(page);
      expect(await page.locator('[data-now] [data-reach]').count()).toBeGreaterThan(1);
      expect(await page.locator('[data-now] [data-open=false]').count()).toBe(0);
    }
  }
});
