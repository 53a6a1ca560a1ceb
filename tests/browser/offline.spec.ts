import type { BrowserContext, Page } from '@playwright/test';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { expect, open, type Site, stepPath, stored, test, written } from './site.ts';

/** Two ways to lose the network: the server is gone, or the device says that it is offline. */
const losses: Readonly<Record<string, (site: Site, context: BrowserContext) => Promise<void>>> = {
  'the server gone': (site) => site.stop(),
  'the device offline': (_, context) => context.setOffline(true),
};

const refused = (page: Page) =>
  page.evaluate(() =>
    fetch('/robots.txt', { cache: 'no-store' }).then(
      () => false,
      () => true,
    ),
  );

/** How people write an address. */
const spellings: readonly ((path: string) => string)[] = [
  (path) => `/${path}`,
  (path) => `/${path.slice(0, -1)}`,
  (path) => `/${path}?from=message`,
  (path) => `/${path}index.html`,
];

const address = (locale: LocaleId) =>
  [
    [stepPath(locale, 'start'), '[data-step="start"]'],
    [stepPath(locale, 'remove'), '[data-step="remove"]'],
    [stepPath(locale, 'police'), '[data-result="police"]'],
    [`${locale}/desks/jinken/`, 'article[data-desk="jinken"]'],
    [`${locale}/safety/`, '#erase button'],
  ] as const;

for (const [loss, lose] of Object.entries(losses))
  test.describe(`${loss}, after one visit to one page`, () => {
    test.beforeEach(async ({ page, site, context }) => {
      await open(page, '/ja/');
      await stored(page);
      await lose(site, context);
      expect(await refused(page)).toBe(true);
    });

    test('any address of any language opens, however it is written', async ({ page, site }) => {
      for (const [shift, { id: locale, tag }] of locales.entries())
        for (const [index, [path, content]] of address(locale).entries()) {
          const spell = spellings[(index + shift) % spellings.length] ?? String;
          await page.goto(spell(path));
          await expect(page.locator(`main ${content}, main${content}`), spell(path)).toBeVisible();
          await expect(page).toHaveTitle((await written(site, path)).title);
          await expect(page.locator('html')).toHaveAttribute('lang', tag);
        }
    });

    test('the chart is walked in another language, with Back and a reload', async ({ page, site }) => {
      await open(page, '/en/');
      await page.click('[data-answer="harmed"]');
      await page.click('[data-answer="danger"]');
      const result = page.locator('main[data-result="police"]');
      await expect(result).toBeVisible();
      await page.reload();
      await expect(result.locator('[data-channel] .action').first()).toBeVisible();
      await page.goBack();
      await expect(page.locator('main[data-step="wish"]')).toBeVisible();
      await page.click('[data-locale="ja-simple"]');
      await page.waitForURL(`${site.origin}/${stepPath('ja-simple', 'wish')}`);
      await expect(page.locator('main[data-step="wish"]')).toBeVisible();
    });

    test('the entrance, an unknown address and the page to leave to open', async ({ page, site }) => {
      await page.goto('/');
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
      expect(page.url()).toBe(`${site.origin}/ja/`);
      for (const unknown of ['/en/step/nothing/', '/nowhere', '/404.html']) {
        await page.goto(unknown);
        await expect(page.locator('main[data-missing]'), unknown).toBeVisible();
        await expect(page.locator('a[href="tel:110"]'), unknown).toBeVisible();
      }
      await page.goto('/away.html');
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('a, #root')).toHaveCount(0);
    });
  });
