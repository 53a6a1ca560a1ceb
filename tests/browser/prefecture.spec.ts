import { prefectures } from '../../src/content/prefectures.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { expect, open, test } from './site.ts';

const apple =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

test('each of the 47 gives its number, or the short one and the site of its police', async ({ page }) => {
  await open(page, '/ja/step/police/');
  const select = page.locator('[data-desk=police] select[data-prefectures]').first();
  await expect(select.locator('option')).toHaveCount(prefectures.length + 1);
  for (const { code, number, site } of prefectures) {
    await select.selectOption(code);
    const shown = page.locator(`[data-desk=police] [data-prefecture="${code}"]`);
    await expect(shown.locator(`a[href="${telephoneHref(number ?? '#9110')}"]`)).toHaveCount(1);
    await expect(shown.locator('a[href^=https]')).toHaveCount(site ? 1 : 0);
  }
  await page.goto('/ja/step/police/');
  await expect(select).toHaveValue('');
});

test('local desks come with their prefecture', async ({ page }) => {
  await open(page, '/ja/desks/local/');
  const rows = page.locator('[data-desk=local] [data-channel]');
  await expect(rows).toHaveCount(5);
  await page.locator('select[data-prefectures]').selectOption('27');
  await expect(rows).toHaveCount(2);
  await expect(page.locator('a[href="tel:0667604013"]')).toBeVisible();
});

test.describe('on a phone of Apple', () => {
  test.use({ userAgent: apple });

  test('a # number is text to type, and the number of the prefecture is the button', async ({ page }) => {
    await open(page, '/ja/desks/police-advice/');
    await expect(page.locator('.to-type')).toHaveText('#9110');
    await expect(page.locator('a[href="tel:%239110"]')).toHaveCount(0);
    await page.locator('select[data-prefectures]').selectOption('43');
    await expect(page.locator('a.action[href="tel:0963839110"]')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers stand in a list', async ({ page }) => {
    await page.goto('/ja/desks/police/');
    await page.locator('.prefecture summary').click();
    for (const { number } of prefectures)
      if (number) await expect(page.locator(`.prefecture a[href="${telephoneHref(number)}"]`)).toBeVisible();
    await expect(page.locator('.prefecture li')).toHaveCount(prefectures.length);
  });
});
