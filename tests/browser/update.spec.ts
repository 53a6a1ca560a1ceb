import type { Page } from '@playwright/test';
import { makeOtherBuilds, type OtherBuilds } from './builds.ts';
import { expect, isMarked, mark, open, stepPath, stored, test } from './site.ts';

test.describe.configure({ mode: 'default', timeout: 60_000 });

let builds: OtherBuilds;
test.beforeAll(async () => {
  builds = await makeOtherBuilds();
});
test.afterAll(() => builds.remove());

const place = (page: Page, step: string) => page.locator(`main[data-step="${step}"]`);
const answer = async (page: Page, id: string, step: string) => {
  await page.click(`[data-answer="${id}"]`);
  await expect(place(page, step)).toBeVisible();
};
/** Waits until another worker than the one before answers for the page. */
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
  }) => {
    await open(page, '/en/');
    await stored(page);
    if (visit === 'second') await open(page, '/en/');
    await mark(page);
    await watchChange(page);

    await site.deploy(builds.next);
    const before = site.requests.length;
    await answer(page, 'harmed', 'wish');
    await changed(page);
    await expect(place(page, 'wish')).toBeVisible();
    expect(await isMarked(page)).toBe(true);

    await answer(page, 'remove', 'remove');
    expect(await isMarked(page)).toBe(false);
    await expect(page.locator('h1')).toHaveText(builds.nextTitle);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `https://next.example/${stepPath('en', 'remove')}`,
    );
    expect(site.requests.slice(before).filter(({ status }) => status >= 400)).toEqual([]);

    await mark(page);
    await answer(page, 'state', 'ask-state');
    expect(await isMarked(page)).toBe(true);

    await site.stop();
    await page.goto(`/${stepPath('en', 'remove')}`);
    await expect(page.locator('h1')).toHaveText(builds.nextTitle);
  });

test('a worker that is retired removes itself and what it stored, and the site goes on', async ({
  page,
  site,
}) => {
  await open(page, '/en/');
  await stored(page);
  await site.deploy(builds.retired);
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
