import type { Page } from '@playwright/test';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { answersOf, desksOf, resultIds } from './chart.ts';
import { expect, stepPath, test } from './site.ts';

test.use({ javaScriptEnabled: false });

/** Walks every path that begins at the step on the screen, and comes back to it. */
async function walkFrom(page: Page, locale: LocaleId, step: string): Promise<void> {
  for (const { id, to } of answersOf(step)) {
    await page.click(`[data-step="${step}"] [data-answer="${id}"]`);
    await expect(page.locator(`main[data-step="${to}"]`)).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`/${stepPath(locale, to)}`);
    if (resultIds.includes(to)) {
      const shown = await page
        .locator(`main[data-result="${to}"] :is([data-desk], [data-reach], [data-row])`)
        .evaluateAll((all) => all.map(({ dataset: { desk, reach, row } }) => desk ?? reach ?? row));
      expect(shown, to).toEqual(expect.arrayContaining([...desksOf(to)]));
    }
    await walkFrom(page, locale, to);
    await page.goBack();
  }
}

for (const { id: locale, tag } of locales)
  test(`without script, every path of the chart leads to its desks (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await walkFrom(page, locale, 'start');
  });

test('without script, an answer can be changed and the step before is one link away', async ({
  page,
  site,
}) => {
  await page.goto(`/${stepPath('ja', 'ask-state')}`);
  await page.click('[data-change="wish"]');
  await expect(page).toHaveURL(`${site.origin}/${stepPath('ja', 'wish')}`);
  await expect(page.locator('main[data-step="wish"] [data-answer="danger"]')).toBeVisible();

  await page.goto(`/${stepPath('ja', 'ask-state')}`);
  for (const before of ['remove', 'wish', 'start']) {
    await page.click('.back');
    await expect(page).toHaveURL(`${site.origin}/${stepPath('ja', before)}`);
  }
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await expect(page.locator('.back')).toHaveCount(0);
});

test('without script, what is folded opens, a row leads to its desk, and the language changes on the same screen', async ({
  page,
  site,
}) => {
  await page.goto(`/${stepPath('ja', 'images')}`);
  const folded = page.locator('.others details');
  const row = folded.locator('[data-row]').first();
  await expect(row).toBeHidden();
  await folded.locator('> summary').click();
  const desk = await row.getAttribute('data-row');
  await row.click();
  await expect(page.locator(`article[data-desk="${desk}"] .action`).first()).toBeVisible();
  await page.goto(`/${stepPath('ja', 'police')}`);
  const prepare = page.locator('[data-fold="prepare"]');
  await expect(prepare.locator('blockquote')).toBeHidden();
  await prepare.locator('> summary').click();
  await expect(prepare.locator('blockquote')).toBeVisible();

  await page.click('.menu > summary');
  await page.click('[data-locale="en"]');
  await expect(page).toHaveURL(`${site.origin}/${stepPath('en', 'police')}`);
});

test('without script, the entrance offers every language', async ({ page, site }) => {
  for (const { id } of locales) {
    await page.goto('/');
    await page.click(`main [data-locale="${id}"]`);
    await expect(page).toHaveURL(`${site.origin}/${id}/`);
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
  }
});
