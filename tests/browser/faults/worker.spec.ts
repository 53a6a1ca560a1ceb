import { asUsual, expect, failing, open, stored } from '../site.ts';
import { alsoIn, devtools, noWorker, openAndWalk, test, toDesk, walkStored, workers } from './fault.ts';

// The browser gets no worker.

test.use({ allowed: noWorker });

const faults = {
  'is not there': failing.notFound,
  'is cut off': failing.cut,
  'is not a script': failing.data('{}'),
  throws: failing.script('throw new Error("worker")'),
};

alsoIn('kumamoto', () => {
  test('the page goes on where there is no worker', async ({ page, site, context, row }) => {
    for (const [name, answer] of Object.entries(faults)) {
      site.answer(/\/sw\.js$/, answer);
      const before = site.requests.length;
      const got = await openAndWalk(page);
      await expect
        .poll(() => site.requests.slice(before).some(({ path }) => path === `${site.base}sw.js`))
        .toBe(true);
      await expect.poll(() => workers(page)).toBe(0);
      row(`the worker ${name}`, got);
    }

    const without = await context.newPage();
    await without.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    row('the browser has no workers', await openAndWalk(without));

    const forbidding = await context.newPage();
    await forbidding.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    const got = await openAndWalk(forbidding);
    row('the browser throws where it is asked for workers', got);
  });

  test.describe('other bytes', () => {
    // So says the browser of a file that is not what it should be.
    test.use({ allowed: /integrity/ });
    test('are not stored, and what was meant is at the next visit', async ({ page, site, row }) => {
      site.answer(/\/assets\/ja\.documents-/, failing.data('{}'));
      await open(page, 'ja/');
      await expect.poll(() => site.requests.some(({ path }) => /ja\.documents-/.test(path))).toBe(true);
      await expect.poll(() => workers(page)).toBe(0);
      const got = await toDesk(page);
      site.answer(/./, asUsual);
      await devtools(page);
      await open(page, 'ja/');
      await stored(page);
      await site.stop();
      row(
        'other bytes come while the worker is installed',
        `${got}; the next visit stores what was meant: ${await walkStored(page)}`,
      );
    });
  });
});
