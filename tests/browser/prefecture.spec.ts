import { prefectures } from '../../src/content/prefectures.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { expect, open, test } from './site.ts';

const apple =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

for (const path of ['ja/step/police/', 'ja/desks/police/'])
  test(`each of the 47 gives its number as the button, or the short one, and what else is known (${path})`, async ({
    page,
  }) => {
    await open(page, `/${path}`);
    const select = page.locator('[data-desk=police] select[data-prefectures]').first();
    await expect(select.locator('option')).toHaveCount(prefectures.length + 1);
    for (const { code, advice, switchboard, cyber, site } of prefectures) {
      await select.selectOption(code);
      const button = page.locator('[data-desk=police] .channel').first().locator('a.action');
      await expect(button).toHaveAttribute('href', telephoneHref(advice?.number ?? '#9110'));
      const shown = page.locator(`[data-desk=police] [data-prefecture="${code}"]`);
      const further = [switchboard, cyber?.number === advice?.number ? undefined : cyber];
      const numbers = further.flatMap((line) => (line?.number ? telephoneHref(line.number) : []));
      const hrefs = shown
        .locator('a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(await hrefs, code).toEqual(numbers);
      await expect(shown.locator('a[href^=https]')).toHaveCount(site ? 1 : 0);
    }
    await page.goto(`/${path}`);
    await expect(select).toHaveValue('');
  });

test('local desks come with their prefecture', async ({ page }) => {
  await open(page, '/ja/desks/local/');
  const rows = page.locator('[data-desk=local] li.channel');
  await expect(rows).toHaveCount(5);
  await page.locator('select[data-prefectures]').selectOption('27');
  await expect(rows).toHaveCount(2);
  await expect(page.locator('a[href="tel:0667604013"]')).toBeVisible();
});

test.describe('on a phone of Apple', () => {
  test.use({ userAgent: apple });

  test('a # number is text to type, and the number of the prefecture is the button', async ({ page }) => {
    await open(page, '/ja/desks/police/');
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
    const list = page.locator('details.unscripted');
    await list.locator('summary').click();
    for (const { advice } of prefectures)
      if (advice) await expect(list.locator(`a[href="${telephoneHref(advice.number)}"]`)).toBeVisible();
    await expect(list.locator('li')).toHaveCount(prefectures.length);
  });
});
