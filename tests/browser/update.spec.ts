import type { Page } from '@playwright/test';
import { laterTitle, makeLater, makeRetired } from './builds.ts';
import { expect, isMarked, mark, open, stepPath, stored, test } from './site.ts';

const answer = async (page: Page, id: string, step: string) => {
  await page.click(`[data-answer="${id}"]`);
  await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
};
/** Notes when another worker than the one before answers for the page. */
const watchChange = (page: Page) =>
  page.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () =>
      Object.assign(window, { changed: true }),
    );
  });
const changed = (page: Page) => page.waitForFunction(() => 'changed' in window);

for (const visit of ['first', 'second'] as const)
  test(`a new version in the middle of a walk comes in at the next step, on the ${visit} visit`, async ({
    page,
    site,
  }, testInfo) => {
    const later = testInfo.outputPath('later');
    await makeLater(later);
    await open(page, '/en/');
    await stored(page);
    if (visit === 'second') await open(page, '/en/');
    await mark(page);
    await watchChange(page);

    await site.deploy(later);
    const before = site.requests.length;
    await answer(page, 'harmed', 'wish');
    await changed(page);
    await expect(page.locator('main[data-step="wish"]')).toBeVisible();
    expect(await isMarked(page)).toBe(true);

    await answer(page, 'remove', 'remove');
    expect(await isMarked(page)).toBe(false);
    await expect(page.locator('h1')).toHaveText(laterTitle);
    const lost = site.requests.slice(before).filter(({ status }) => status >= 400);
    expect(lost.map(({ path }) => path)).toEqual([]);

    await mark(page);
    await answer(page, 'state', 'ask-state');
    expect(await isMarked(page)).toBe(true);

    await site.stop();
    await page.goto(`/${stepPath('en', 'remove')}`);
    await expect(page.locator('h1')).toHaveText(laterTitle);
  });

test('a worker that is retired removes itself and what it stored, and the site goes on', async ({
  page,
  site,
}, testInfo) => {
  const retired = testInfo.outputPath('retired');
  await makeRetired(retired);
  await open(page, '/en/');
  await stored(page);
  await site.deploy(retired);
  await answer(page, 'harmed', 'wish');
  const kept = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }));
  await expect.poll(() => kept().catch(() => undefined)).toEqual({ workers: 0, caches: [] });

  await open(page, `/${stepPath('en', 'wish')}`);
  await answer(page, 'how', 'advice');
  await expect.poll(kept).toEqual({ workers: 0, caches: [] });
  await site.stop();
  await expect(page.goto('/en/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
