import { builds, chooseLanguage, expect, isMarked, mark, open, started, stored, test } from './site.ts';

test.use({ build: builds.sub });

const { base } = builds.sub;

test('under a sub-path the chart is walked, and every request stays in it', async ({ page, site }) => {
  await open(page, base);
  expect(page.url()).toBe(`${site.origin}${base}ja/`);
  await mark(page);
  for (const [answer, step] of [['found', 'report']] as const) {
    await page.click(`[data-answer="${answer}"]`);
    await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
    expect(page.url()).toBe(`${site.origin}${base}ja/step/${step}/`);
  }
  expect(await isMarked(page)).toBe(true);
  await chooseLanguage(page, 'en');
  await started(page);
  expect(page.url()).toBe(`${site.origin}${base}en/step/report/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://example.org${base}en/step/report/`,
  );
  expect(site.requests.filter(({ path, status }) => !path.startsWith(base) || status >= 400)).toEqual([]);
});

test('under a sub-path everything is there offline, and the neighbours are left alone', async ({
  page,
  site,
}) => {
  await open(page, `${base}ja/`);
  await stored(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
    site.origin + base,
  );
  await site.stop();
  for (const [path, content] of [
    ['en/step/remove', 'main[data-step="remove"]'],
    ['ja-simple/desks/ihaho/', 'article[data-desk="ihaho"]'],
    ['', 'main[data-step="start"]'],
    ['ja/nowhere/', 'main[data-missing]'],
    // In another language than that of the visit, it is said in all of them.
    ['en/nowhere/', 'main.fallback [lang="en"] [data-locale="en"]'],
    ['nowhere', 'main[data-missing]'],
    ['away.html', 'main h1'],
  ] as const) {
    await page.goto(base + path);
    await expect(page.locator(content).first(), path).toBeVisible();
  }
  await expect(page.goto('/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('under a sub-path an unknown address leads to the first question', async ({ page, site }) => {
  for (const path of [`${base}nowhere/`, '/', '/nowhere']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator('main[data-missing]'), path).toBeVisible();
    await expect(page.locator('a[href="tel:110"]'), path).toBeVisible();
    await page.click('main .action');
    await expect(page.locator('main[data-step="start"]'), path).toBeVisible();
    expect(page.url()).toBe(`${site.origin}${base}ja/`);
  }
});
