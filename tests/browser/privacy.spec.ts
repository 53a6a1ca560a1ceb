import { expect, open, started, stepPath, stored, test } from './site.ts';

test('a walk asks for nothing but files of the site, and leaves no trace of the answers', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await open(page, '/en/');
  await stored(page);
  for (const [answer, step] of [
    ['harmed', 'wish'],
    ['danger', 'police'],
  ] as const) {
    await page.click(`[data-answer="${answer}"]`);
    await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
  }
  await page.locator('[data-wish="free"]').click();
  await page.locator('main [data-prefectures]').first().selectOption('13');
  await page.reload();
  await started(page);

  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => new URL(url).origin !== site.origin || /[?#]/.test(url))).toEqual([]);
  expect(site.requests.length).toBeGreaterThan(0);
  for (const { method, path, headers, status } of site.requests) {
    expect(method, path).toBe('GET');
    expect(path).toMatch(/^\/[\w./-]*$/);
    expect(status, path).toBeLessThan(400);
    expect(headers, path).not.toHaveProperty('cookie');
    // The worker's own requests name the worker; no request names a place.
    expect(headers.referer ?? `${site.origin}/sw.js`, path).toBe(`${site.origin}/sw.js`);
    expect(headers['content-length'] ?? '0', path).toBe('0');
  }
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: [], cookie: '' });
});

test('only what the reader chooses to see is remembered', async ({ page }) => {
  await open(page, `/${stepPath('ja', 'wish')}`);
  await page.click('[data-locale="ja-simple"]');
  await started(page);
  await page.click('.tools button');
  await expect(page.locator('rt')).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'madoguchi.locale': 'ja-simple',
    'madoguchi.readings': 'hidden',
  });
  await page.reload();
  await started(page);
  await expect(page.locator('rt')).toHaveCount(0);
  await page.click('.tools button');
  await expect(page.locator('rt').first()).toBeVisible();
});

test('erasing removes pages, worker and choices of this site alone', async ({ page, site }) => {
  await open(page, '/en/safety/');
  await stored(page);
  await page.evaluate(async () => {
    await (await caches.open('neighbour')).put('/neighbour', new Response('of another site'));
    localStorage.setItem('neighbour', 'of another site');
  });
  await page.click('[data-locale="ja-simple"]');
  await started(page);
  await page.click('.tools button');
  await page.click('#erase button');
  await expect(page.locator('#erase [role="status"]')).not.toBeEmpty();
  expect(
    await page.evaluate(async () => ({
      caches: await caches.keys(),
      local: Object.keys(localStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ caches: ['neighbour'], local: ['neighbour'], workers: 0 });

  await page.goto('about:blank');
  await site.stop();
  await expect(page.goto(`${site.origin}/en/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
