import { expect, failing } from '../site.ts';
import { noWorker, openAndWalk, test, workers } from './fault.ts';

// The browser gets no worker.

const guard = 'src/browser/worker.ts: startWorker';

test.use({ allowed: noWorker });

const faults = {
  'is not there': failing.notFound,
  'is cut off': failing.cut,
  'is not a script': failing.data('{}'),
  throws: failing.script('throw new Error("worker")'),
};

test('the page goes on where there is no worker', async ({ page, site, context, row }) => {
  for (const [name, answer] of Object.entries(faults)) {
    site.answer(/\/sw\.js$/, answer);
    const before = site.requests.length;
    const got = await openAndWalk(page);
    await expect.poll(() => site.requests.slice(before).some(({ path }) => path === '/sw.js')).toBe(true);
    await expect.poll(() => workers(page)).toBe(0);
    row(`the worker ${name}`, got, guard);
  }

  const without = await context.newPage();
  await without.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  row('the browser has no workers', await openAndWalk(without), guard);
});
