import type { Page } from '@playwright/test';
import { resultIds } from './chart.ts';
import { draw, expect, open, stepPath, test } from './site.ts';

/** The telephone of the human rights desk: closed at night, at weekends, on holidays and over New Year. */
const badge = (page: Page) =>
  page
    .locator('[data-desk=jinken] .channel', { has: page.locator('[data-channel=phone]') })
    .locator('.opening');

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
      await expect(badge(page)).toHaveAttribute('data-open', isOpen);
      words.push(await badge(page).innerText());
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
  await expect(badge(page)).toHaveAttribute('data-open', 'false');
  await page.clock.runFor('02:00');
  await expect(badge(page)).toHaveAttribute('data-open', 'true');
});

test('a clock far off gets no badge, and the page stays whole', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2055-01-05T10:00:00+09:00'));
  await open(page, '/ja/desks/jinken/');
  await expect(page.locator('[data-desk=jinken] [data-channel=phone]')).toBeVisible();
  await expect(page.locator('[data-open]')).toHaveCount(0);
});

test('at night and over New Year every result offers a way', async ({ page }) => {
  for (const moment of ['2026-11-22T23:00:00+09:00', '2027-01-03T12:00:00+09:00']) {
    await page.clock.setFixedTime(new Date(moment));
    await open(page, '/ja/');
    for (const result of resultIds) {
      await draw(page, `/${stepPath('ja', result)}`);
      // A form can be sent at any hour; a voice or a chat that is offered now answers now.
      const ways =
        '[data-reach], article .channel:has([data-channel=form]), article .channel:not(:has([data-open=false]))';
      expect(await page.locator(`main :is(${ways})`).count(), result).toBeGreaterThan(0);
      expect(await page.locator('[data-reach] [data-open=false]').count(), result).toBe(0);
    }
    for (const result of ['talk', 'unsure-talk', 'police']) {
      await draw(page, `/${stepPath('ja', result)}`);
      expect(await page.locator('[data-reach]').count(), result).toBeGreaterThan(0);
    }
  }
});
