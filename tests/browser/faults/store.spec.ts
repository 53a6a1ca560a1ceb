import type { Page, Request } from '@playwright/test';
import { chooseInMenu, chooseLanguage, expect, open, started, stepPath, stored } from '../site.ts';
import {
  alsoIn,
  devtools,
  files,
  isUseful,
  openAndWalk,
  test,
  toDesk,
  walkStored,
  workers,
} from './fault.ts';

// The device keeps nothing, not all, or something else.

const { script, words, facts } = files;

/** Makes every choice that is remembered, walks to a desk and leaves. */
async function choose(page: Page): Promise<string> {
  await open(page, 'ja/');
  await chooseLanguage(page, 'ja-simple');
  await page.waitForURL('**/ja-simple/');
  await started(page);
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt')).toHaveCount(0);
  const got = await toDesk(page);
  await page.click('[data-exit]');
  await page.waitForURL('https://www.jma.go.jp/');
  return got;
}

test.beforeEach(({ context }) =>
  context.route('https://www.jma.go.jp/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>weather</p>' }),
  ),
);

/** Takes what the pattern names out of the worker's store; `undefined` puts it back. */
const take = (page: Page, pattern?: RegExp, put?: string): Promise<number> =>
  page.evaluate(
    async ([source, other]) => {
      const aside = await caches.open('aside');
      const [name = ''] = (await caches.keys()).filter((each) => each !== 'aside');
      const store = await caches.open(name);
      const move = async (from: Cache, to: Cache, wanted: RegExp) => {
        const found = (await from.keys()).filter(({ url }) => wanted.test(new URL(url).pathname));
        for (const request of found) {
          await to.put(request, (await from.match(request)) as Response);
          await from.delete(request);
        }
        return found;
      };
      if (source === undefined) return (await move(aside, store, /./)).length;
      const taken = await move(store, aside, new RegExp(source));
      if (other !== undefined)
        for (const request of taken) {
          const headers = {
            'Content-Type': request.url.endsWith('.js') ? 'text/javascript' : 'application/json',
          };
          await store.put(request, new Response(other, { headers }));
        }
      return taken.length;
    },
    [pattern?.source, put] as const,
  );

/** Opens an address, and waits until what the pattern names has come to the page as it is, or has not. */
async function gotoAndFail(page: Page, path: string, pattern: RegExp): Promise<void> {
  const isIt = (request: Request) => pattern.test(new URL(request.url()).pathname);
  const over = ['requestfinished', 'requestfailed'] as const;
  const settled = Promise.race(over.map((event) => page.waitForEvent(event as 'requestfailed', isIt)));
  await page.goto(path);
  await settled;
  // What the page makes of it comes in tasks before this one.
  await page.evaluate(() => new Promise((rest) => setTimeout(rest)));
}

alsoIn('kumamoto', () => {
  test('where storage is forbidden, everything but the memory works', async ({ page, row }) => {
    await page.addInitScript(() => {
      const forbid = (owner: object, name: string) =>
        Object.defineProperty(owner, name, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) forbid(window, name);
      forbid(Document.prototype, 'cookie');
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('forbidden', 'SecurityError'));
    });
    row('cookies and storage are forbidden', await choose(page));
    await open(page, 'ja-simple/safety/');
    await page.click('#erase button');
    await expect(page.locator('#erase [role="status"]')).not.toBeEmpty();
  });

  test('where the device is full, everything but the memory works', async ({ page, site, row }) => {
    await (await devtools(page)).send('Storage.overrideQuotaForOrigin', {
      origin: site.origin,
      quotaSize: 10_000,
    });
    await page.goto('robots.txt');
    await page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (let length = 2 ** 22; length >= 1; ) {
          try {
            storage.setItem(`${Math.random()}`, 'x'.repeat(length));
          } catch {
            length /= 2;
          }
        }
    });
    const got = await choose(page);
    await page.goto('ja/');
    await started(page);
    await expect.poll(() => workers(page)).toBe(0);
    expect(site.requests.some(({ path }) => path === `${site.base}sw.js`)).toBe(true);
    row('the device is full', got);
  });

  test.describe('the store is damaged', () => {
    test.use({ allowed: /the bytes are others|net::ERR|Failed to fetch|SyntaxError|Unexpected token/ });
    test('the network helps out; without it the stored pages lead on', async ({ page, site, row }) => {
      await open(page, 'ja/');
      await stored(page);
      await devtools(page);
      expect(await take(page, /en-|facts-|\.js$/)).toBeGreaterThan(2);
      row('the store is half empty', await openAndWalk(page, 'en'));
      await take(page, /./);
      row('the store is empty', await openAndWalk(page, 'en'));
      await page.goto('ja/');
      await stored(page);
      await page.evaluate(() => caches.delete('aside'));
      await chooseInMenu(page, '[data-letters="large"]');

      await site.stop();
      for (const [fault, put] of [
        ['lacks', undefined],
        ['holds other bytes for', 'throw "the bytes are others"'],
      ] as const)
        for (const [name, pattern] of Object.entries({ script, words, facts })) {
          expect(await take(page, pattern, put), name).toBeGreaterThan(0);
          await page.goto(stepPath('en', 'police'));
          await isUseful(page, name);
          await gotoAndFail(page, 'en/', pattern);
          row(`the store ${fault} the ${name}, and the server is gone`, await toDesk(page));
          await page.goto('en/');
          // The script that sets it is one of those.
          if (name !== 'script')
            await expect(page.locator('html'), name).toHaveAttribute('data-size', 'large');
          await take(page);
        }
      row('the store is whole again, and the server is gone', await openAndWalk(page, 'en'));
    });
  });

  test.describe('the store holds other bytes, and the server is there', () => {
    test.use({ allowed: /the bytes are others|SyntaxError|Unexpected token/ });
    test('the stored pages lead on', async ({ page, row }) => {
      await open(page, 'ja/');
      await stored(page);
      for (const [name, pattern] of Object.entries({ app: /\/main-[^/]*\.js$/, words, facts })) {
        expect(await take(page, pattern, 'throw "the bytes are others"'), name).toBeGreaterThan(0);
        await gotoAndFail(page, 'ja/', pattern);
        row(`the store holds other bytes for the ${name}`, await toDesk(page));
        await take(page);
      }
    });
  });

  test('a store that was emptied fills itself again', async ({ page, site, row }) => {
    await open(page, 'ja/');
    await stored(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await open(page, 'ja/');
    await stored(page);
    await expect
      .poll(() => site.requests.filter(({ path }) => path === `${site.base}404.html`).length)
      .toBeGreaterThan(0);
    await devtools(page);
    await site.stop();
    row('an emptied store, and later no server', await walkStored(page));
  });
});
