import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { type Answer, expect, failing, open, started, stepPath, stored, test } from './site.ts';

const script = /\.js$/;
const words = /\/assets\/(ja|en|ja-simple)-[^/]*\.json$/;
const facts = /\/assets\/facts-[^/]*\.json$/;

/** Something to read, and the numbers for danger. */
async function isUseful(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1').first(), name).toBeVisible();
  for (const number of ['110', '119'])
    await expect(page.locator(`a[href="tel:${number}"]`).first(), name).toBeVisible();
}

const nowhere = [
  '/nonsense',
  `/${'a'.repeat(8000)}`,
  `/ja/step/${'b'.repeat(4000)}/`,
  '/ja/%E3%81',
  '/%E3%81%',
  '/ja/%00/',
  '/..%2f..%2f..%2fpackage.json',
  '/ja/step/..%5C..%5Cwish/',
  '/xx/step/wish/',
  '/ja-JP/',
  '/ja/step/constructor/',
  '/ja/desks/__proto__/',
  '/ja/step/wish/more/',
  '/ja/<script>alert(1)</script>/',
  '/ja/相談/',
];

test.describe('without the worker', () => {
  test.use({ serviceWorkers: 'block' });
  test('an address that leads nowhere says so', async ({ page, site }) => {
    for (const path of nowhere) {
      const response = await page.goto(site.origin + path);
      const name = path.slice(0, 40);
      expect(response?.status(), name).toBe(404);
      await expect(page.locator('main[data-missing]'), name).toBeVisible();
      await isUseful(page, name);
    }
    await page.click('main .action');
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
  });
});

test('an address that leads nowhere says so from the worker too', async ({ page, site }) => {
  await open(page, '/en/');
  await stored(page);
  for (const path of nowhere.filter((_, index) => index % 4 === 0)) {
    await page.goto(site.origin + path);
    await expect(page.locator('main[data-missing]'), path.slice(0, 40)).toBeVisible();
    await isUseful(page, path.slice(0, 40));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that leads nowhere says so in every language', async ({ page, site }) => {
    for (const path of ['/ja/nonsense/', '/nonsense']) {
      await page.goto(site.origin + path);
      await isUseful(page, path);
      await expect(page.locator('main [data-locale]')).toHaveCount(locales.length);
    }
  });
});

test('a query and a fragment full of nonsense change nothing', async ({ page }) => {
  await page.goto('/en/step/wish/?a=%E3%81&__proto__[x]=1&<b>#"><img src=x onerror=alert(1)>');
  await started(page);
  await expect(page.locator('main[data-step="wish"]')).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('where storage is forbidden, everything but the memory works', async ({ page, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.route('https://www.jma.go.jp/**', (route) => route.fulfill({ body: 'weather' }));
  await open(page, '/ja/');
  await page.click('[data-answer="harmed"]');
  await expect(page.locator('main[data-step="wish"]')).toBeVisible();
  await page.click('[data-locale="ja-simple"]');
  await started(page);
  expect(page.url()).toBe(`${site.origin}/${stepPath('ja-simple', 'wish')}`);
  await page.click('.tools button');
  await expect(page.locator('rt')).toHaveCount(0);
  await open(page, '/ja-simple/safety/');
  await page.click('#erase button');
  await expect(page.locator('#erase [role="status"]')).not.toBeEmpty();
  await page.click('[data-exit]');
  await page.waitForURL('https://www.jma.go.jp/');
});

test.describe('no worker', () => {
  // What the browser says of a worker that it could not get.
  test.use({ allowed: /fetching the script|unsupported MIME type/ });
  for (const [name, answer] of Object.entries({
    'is not there': failing.notFound,
    'is cut off': failing.cut,
    'is not a script': failing.data('{}'),
    throws: failing.script('throw new Error("worker")'),
  }))
    test(`the pages go on where the worker ${name}`, async ({ page, site }) => {
      site.answer(/\/sw\.js$/, answer);
      await open(page, '/en/');
      await expect.poll(() => site.requests.some(({ path }) => path === '/sw.js')).toBe(true);
      await page.click('[data-answer="harmed"]');
      await page.click('[data-answer="how"]');
      await expect(page.locator('main[data-result="advice"]')).toBeVisible();
      const workers = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      await expect.poll(workers).toBe(0);
    });
});

test.describe('something of the page does not come', () => {
  test.use({ serviceWorkers: 'block', allowed: /the script is broken/ });
  const faults: Readonly<Record<string, readonly [RegExp, Answer]>> = {
    'the script is not there': [script, failing.notFound],
    'the script is cut off': [script, failing.cut],
    'the script throws': [script, failing.script('throw new Error("the script is broken")')],
    'the words are not there': [words, failing.notFound],
    'the words are cut off': [words, failing.cut],
    'the words are no JSON': [words, failing.data('<!doctype html>')],
    'the facts are cut off': [facts, failing.cut],
    'the facts are half there': [facts, failing.data('{"desks":{"kokoro":')],
  };
  for (const [name, fault] of Object.entries(faults))
    test(`the written pages are walked as plain links when ${name}`, async ({ page, site }) => {
      site.answer(...fault);
      await page.goto(`/${stepPath('ja', 'wish')}`);
      await page.click('[data-answer="danger"]');
      const main = page.locator('main[data-result="police"]');
      await expect(main).toBeVisible();
      await main.locator('details[data-desk="police-advice"] > summary').click();
      await expect(main.locator('details[data-desk="police-advice"] .action').first()).toBeVisible();
      await page.goto('/nowhere');
      await isUseful(page, name);
    });
});

test.describe('facts of a wrong shape', () => {
  test.use({ serviceWorkers: 'block', allowed: /./ });
  test('where a screen cannot be drawn, the numbers for danger stay', async ({ page, site }) => {
    site.answer(facts, failing.data('{"desks":{}}'));
    await page.goto(`/${stepPath('ja', 'police')}`);
    await expect(page.locator('main[data-result]')).toHaveCount(0);
    await isUseful(page, 'wrong facts');
  });
});

for (const [name, pattern] of Object.entries({ script, words, facts }))
  test(`the worker's page shows the numbers for danger where the ${name} can no longer be had`, async ({
    page,
    site,
  }) => {
    await open(page, '/ja/');
    await stored(page);
    const lost = await page.evaluate(async (source) => {
      const wanted = new RegExp(source);
      let count = 0;
      for (const cacheName of await caches.keys()) {
        const cache = await caches.open(cacheName);
        for (const request of await cache.keys())
          if (wanted.test(new URL(request.url).pathname) && (await cache.delete(request))) count++;
      }
      return count;
    }, pattern.source);
    expect(lost).toBeGreaterThan(0);
    // The browser's own cache would still have it.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await site.stop();
    await page.goto(`/${stepPath('en', 'police')}`);
    await isUseful(page, name);
    await expect(page.locator('main [data-locale]')).toHaveCount(locales.length);
  });
