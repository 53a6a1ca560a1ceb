import { expect, open, test } from './site.ts';

test('the directory shows what can be reached as wished, and is never empty', async ({ page, site }) => {
  await open(page, '/en/desks/');
  const desks = page.locator('main [data-desk]');
  const all = await desks.count();
  const count = page.locator('.count');
  await expect(count).toHaveText(new RegExp(`\\b${all}\\b.*\\b${all}\\b`));
  await page.locator('[data-wish=chat]').click();
  await expect(page.locator('[data-wish=chat]')).toHaveAttribute('aria-pressed', 'true');
  const chats = await desks.evaluateAll((found) => found.map((each) => each.getAttribute('data-desk')));
  expect(chats).toEqual(expect.arrayContaining(['ibasho', 'childline', 'dv-plus']));
  await expect(count).toHaveText(new RegExp(`\\b${chats.length}\\b.*\\b${all}\\b`));
  await page.locator('select[data-wish=tongue]').selectOption('ne');
  await expect(desks).toHaveCount(1);
  await page.locator('[data-wish=sns]').click();
  await page.locator('[data-wish=chat]').click();
  // No desk is reached by a social network: the nearest are shown, and the page says so.
  expect(await desks.count()).toBeGreaterThan(0);
  await expect(page.locator('main [role=status]:not(.count)')).not.toBeEmpty();
  await page.locator('[data-wish=sns]').click();
  await page.locator('select[data-wish=tongue]').selectOption('');
  await expect(desks).toHaveCount(all);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(stored).toBe(0);
  expect(site.requests.every(({ path }) => !path.includes('?'))).toBe(true);
});

test('a wish holds on the next screen', async ({ page }) => {
  await open(page, '/ja/desks/');
  await page.locator('[data-wish=free]').click();
  await page.locator('main [data-desk] a').first().click();
  await page.goBack();
  await expect(page.locator('[data-wish=free]')).toHaveAttribute('aria-pressed', 'true');
});
