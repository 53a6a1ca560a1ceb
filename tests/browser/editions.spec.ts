import type { Page } from '@playwright/test';
import hokkaido from '../../editions/hokkaido/edition.ts';
import kumamoto from '../../editions/kumamoto/edition.ts';
import { staticServer } from '../../scripts/server.mjs';
import { locales } from '../../src/content/locales.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import { builds, chooseInMenu, expect, open, stored, test } from './site.ts';

/** The number of the police of an edition's prefecture. */
const policeOf = (code: string): string =>
  telephoneHref(prefectures.find((each) => each.code === code)?.advice?.number ?? '');

/** What the browser keeps for the host. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).sort(),
    keys: Object.keys(localStorage).sort(),
    scopes: (await navigator.serviceWorker.getRegistrations())
      .map(({ scope }) => new URL(scope).pathname)
      .sort(),
  }));

test.use({ build: builds.hokkaido });

test('two editions on one host keep apart what they keep, and erasing one leaves the other', async ({
  page,
  site,
}) => {
  const { base, folder } = builds.kumamoto;
  const other = staticServer({ folder, base });
  site.answer(/^\/b\//, (response) => void other.emit('request', response.req, response));

  for (const edition of [builds.hokkaido, builds.kumamoto]) {
    await open(page, `${edition.base}ja/`);
    await stored(page);
    await chooseInMenu(page, '[data-letters="large"]');
  }
  const cache = (id: string, folder: string) => `workbox-precache-v2-${id}-${site.origin}${folder}`;
  expect(await kept(page)).toEqual({
    caches: [cache('hokkaido', '/a/'), cache('kumamoto', '/b/')],
    keys: ['madoguchi-hokkaido.size', 'madoguchi-kumamoto.size'],
    scopes: ['/a/', '/b/'],
  });

  await open(page, '/b/ja/safety/');
  await page.click('#erase button');
  await expect(page.locator('main h1')).toBeVisible();
  await expect
    .poll(() => kept(page))
    .toEqual({ caches: [cache('hokkaido', '/a/')], keys: ['madoguchi-hokkaido.size'], scopes: ['/a/'] });
  await site.stop();
  await open(page, '/a/ja/step/police/');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
});

for (const [name, { id, area, names }] of [
  ['hokkaido', hokkaido],
  ['kumamoto', kumamoto],
] as const)
  test.describe(`the edition ${id}`, () => {
    const { base } = builds[name];
    test.use({ build: builds[name] });

    test('is walked without a network, with the police of its prefecture chosen, to change', async ({
      page,
      site,
    }) => {
      await open(page, `${base}ja/`);
      await stored(page);
      await site.stop();
      await expect(page.locator('.brand')).toContainText(names.ja.site.slice(-2));
      await page.click('[data-answer="harmed"]');
      await page.click('[data-answer="danger"]');
      const button = page.locator('[data-desk=police] .channel a.action').first();
      await expect(button).toHaveAttribute('href', policeOf(area.prefectures[0]));
      const select = page.locator('[data-desk=police] select[data-prefectures]');
      await expect(select).toHaveValue(area.prefectures[0]);
      await expect(select.locator('option').nth(1)).toHaveAttribute('value', area.prefectures[0]);
      await select.selectOption('13');
      await expect(button).toHaveAttribute('href', policeOf('13'));
      await select.selectOption('');
      await expect(button).toHaveAttribute('href', 'tel:%239110');
      for (const { id: locale } of locales) {
        await page.goto(`${base}${locale}/about/`);
        await expect(page.locator('#publisher[data-official="false"]'), locale).toBeVisible();
        await expect(page.locator('footer'), locale).toBeVisible();
      }
    });

    test('prints its own chart on one sheet, and shows the whole one', async ({ page }) => {
      for (const { id: locale } of locales) {
        await open(page, `${base}${locale}/chart/`);
        await expect(page.locator('.sheet')).toBeHidden();
        await expect(page.locator('.chart')).toBeVisible();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), locale).toHaveLength(1);
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.chart')).toBeHidden();
        for (const box of await page.locator('.sheet [data-sheet-box]').all())
          await expect(box).toBeVisible();
        await expect(page.locator(`.sheet [data-own-police="${area.prefectures[0]}"]`)).toBeVisible();
        await page.emulateMedia({ media: null });
      }
    });

    test('says that it is past its day from the next on, by the clock of the reader', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2027-05-31T23:59:00+09:00'));
      await open(page, `${base}en/step/police/`);
      await expect(page.locator('[data-outdated]')).toHaveCount(0);
      await page.clock.setFixedTime(new Date('2027-06-01T00:00:00+09:00'));
      for (const path of ['en/step/police/', 'ja-simple/', 'ja/safety/', 'ja/nowhere/']) {
        await open(page, base + path);
        await expect(page.locator('main [data-outdated]'), path).toBeVisible();
      }
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('gives the number of its police', async ({ page }) => {
        await page.goto(`${base}ja/step/police/`);
        const button = page.locator('[data-desk=police] .channel a.action').first();
        await expect(button).toHaveAttribute('href', policeOf(area.prefectures[0]));
      });
    });
  });
