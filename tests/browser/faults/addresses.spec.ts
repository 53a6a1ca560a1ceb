import fc from 'fast-check';
import { parsePath } from '../../../src/model/places.ts';
import { addresses } from '../../addresses.ts';
import { expect, open, stepPath, stored } from '../site.ts';
import { isUseful, test, toDesk } from './fault.ts';

// Addresses that nobody should have written. The rules for them meet ten thousand in tests/model/places.test.ts.

/** What an address may not bring into the page. */
const injected = 'img, iframe, object, base, [onerror], #root script, #root style';

// The same in every run: each is a page load.
const sample = fc.sample(addresses(2), { numRuns: 450, seed: 20_261_124 });
const placeOf = (address: string) => parsePath(new URL(`https://example.org${address}`).pathname);
const inPage = sample.map((address) => `/ja/${address}`).filter((each) => 'locale' in placeOf(each));
// A server takes less.
const loaded = sample.map((address) => `/${address}`).filter(({ length }) => length < 4_000);
const longest = sample.map((address) => `/${address}`).filter(({ length }) => length >= 65_536);

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });
  test('an address of nowhere gives no blank page, no error and nothing injected', async ({
    page,
    site,
    row,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    await open(page, `/${stepPath('en', 'wish')}?a=%E3%81&__proto__[x]=1&<b>#"><img src=x onerror=alert(1)>`);
    await expect(page.locator('main[data-step="wish"]')).toBeVisible();
    await expect(page.locator(injected)).toHaveCount(0);

    for (const path of loaded.slice(0, 18)) {
      const name = path.slice(0, 80);
      const response = await page.goto(site.origin + path);
      expect([200, 404], name).toContain(response?.status());
      await isUseful(page, name);
      await expect(page.locator(injected), name).toHaveCount(0);
    }

    await open(page, '/ja/');
    expect(inPage.length).toBeGreaterThan(250);
    const wrong = await page.evaluate(
      ([paths, selector]) =>
        paths.filter((path) => {
          try {
            history.pushState(null, '', path);
          } catch {
            // The browser itself refuses some.
            return false;
          }
          dispatchEvent(new PopStateEvent('popstate'));
          const main = document.querySelector<HTMLElement>('#root main');
          return !main?.textContent?.trim() || document.querySelector(selector);
        }),
      [inPage, injected] as const,
    );
    expect(wrong.map((path) => path.slice(0, 80))).toEqual([]);
    expect(dialogs).toEqual([]);
    await page.goto('/ja/nowhere/');
    await page.click('main[data-missing] .action');
    row('hundreds of random addresses', `a page that says so: ${await toDesk(page)}`);
  });
});

test('the worker answers addresses of nowhere, and of 64 kB', async ({ page, site, row }) => {
  await open(page, '/en/');
  await stored(page);
  expect(longest.length).toBeGreaterThan(2);
  for (const path of [...longest.slice(0, 3), ...loaded.slice(18, 24)]) {
    const name = path.slice(0, 80);
    await page.goto(site.origin + path);
    await expect(page.locator('main:not(.fallback)'), name).toBeVisible();
    await isUseful(page, name);
    await expect(page.locator(injected), name).toHaveCount(0);
  }
  await page.goto('/nowhere');
  await page.click('main[data-missing] .action');
  row('addresses of 64 kB', `a page that says so: ${await toDesk(page)}`);
});
