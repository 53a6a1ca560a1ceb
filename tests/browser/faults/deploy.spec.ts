import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeRetired, makeVersion, titleIn } from '../builds.ts';
import { builds, expect, isMarked, mark, open, started, stepPath, stored } from '../site.ts';
import { openAndWalk, test, toDesk } from './fault.ts';

// Other versions come while somebody walks.

/** Marks the page, and notes when another worker than the one before answers for it. */
const watch = async (page: Page) => {
  await mark(page);
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'changed');
    navigator.serviceWorker.addEventListener('controllerchange', () =>
      Object.assign(window, { changed: true }),
    );
  });
};
/**
 * Waits for the new worker. The browser may have been asking for the old one just then, so the reader looks away and
 * again. It lets a worker go that has nothing to do, but not one under a test's eyes: so that is done by hand.
 * @param again whether the reader looks away and again
 */
async function changedWorker(page: Page, again: boolean) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await expect(async () => {
    if (await page.evaluate(() => 'changed' in window)) return;
    if (again) await page.evaluate(() => dispatchEvent(new Event('visibilitychange')));
    await page
      .waitForFunction(() => 'changed' in window, undefined, { timeout: 3000 })
      .catch(async (late) => {
        await browser.send('ServiceWorker.stopAllWorkers');
        throw late;
      });
  }).toPass({ timeout: 30_000 });
  await browser.detach();
}

/** From the question what to remove: a step back, within the page or not, and forward again. */
async function stepBack(page: Page): Promise<boolean> {
  await page.click('.back');
  await expect(page.locator('main[data-step="wish"]')).toBeVisible();
  await started(page);
  return isMarked(page);
}
async function stepForward(page: Page, title: string | RegExp): Promise<boolean> {
  await page.click('[data-answer="remove"]');
  await expect(page.locator('main[data-step="remove"] h1')).toHaveText(title);
  await started(page);
  return isMarked(page);
}

test('new versions and an old one come in at the next step of a walk, in two tabs', async ({
  page: first,
  context,
  site,
  row,
}, info) => {
  // Built meanwhile: it takes a while.
  const made = [2, 3].map((version) => makeVersion(version, info.outputPath(`version-${version}`)));
  const [two = '', three = ''] = await Promise.all(made);
  const retiring = makeRetired(info.outputPath('retired'));

  const question = `/${stepPath('en', 'remove')}`;
  await open(first, question);
  await stored(first);
  const firstTitle = await first.locator('h1').innerText();
  const second = await context.newPage();
  await open(second, question);
  const before = site.requests.length;
  await watch(second);

  const versions = [
    { folder: two, title: titleIn(2) },
    { folder: three, title: titleIn(3) },
    { folder: builds.top.folder, title: firstTitle },
  ];
  for (const { folder, title } of versions) {
    await watch(first);
    await site.deploy(folder);
    // The step before the change is one within the page, and asks for the new version.
    const asked = site.requests.length;
    expect(await stepBack(first)).toBe(true);
    await expect.poll(() => site.requests.slice(asked).some(({ path }) => path === '/sw.js')).toBe(true);
    await changedWorker(first, true);
    expect(await isMarked(first)).toBe(true);
    expect(await stepForward(first, title)).toBe(false);
    // A version that is overtaken while it stores loses files that nobody needs any more.
    await stored(first);
    // The other tab sleeps through the second version.
    if (title === titleIn(2)) continue;
    await changedWorker(second, false);
    expect(await isMarked(second)).toBe(true);
    await expect(second.locator('main[data-step="remove"]')).toBeVisible();
    expect(await stepBack(second)).toBe(false);
    await watch(second);
    expect(await stepForward(second, title)).toBe(true);
  }
  const lost = site.requests.slice(before).filter(({ status }) => status >= 400);
  expect(lost.map(({ path }) => path)).toEqual([]);

  const next = 'the new version at the next step, at the same place';
  row('a deploy in the middle of a walk, in two tabs', next);
  row('two deploys, one of them slept through', next);
  row('a roll-back in the middle of a walk', `${next}: ${await openAndWalk(second, 'en')}`);

  // Two tabs that register again at the same time may keep the withdrawn worker: it does nothing, but it is there.
  await second.close();
  await site.deploy(await retiring);
  await stepBack(first);
  const kept = () =>
    first.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
    }));
  await expect
    .poll(() => kept().catch(() => undefined), { timeout: 30_000 })
    .toEqual({ workers: 0, caches: [] });
  const got = await openAndWalk(first, 'en');
  await expect.poll(kept, { timeout: 30_000 }).toEqual({ workers: 0, caches: [] });
  row('the worker is withdrawn', `${got}, and nothing is stored any more`);
  await site.stop();
  await expect(first.goto('/en/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test.describe('a new version that does not draw', () => {
  test.use({ allowed: /the new version is broken/ });
  test('goes on as it was written, and gives way to the next', async ({ page, site, row }, info) => {
    const folder = await makeVersion(4, info.outputPath('broken'));
    const good = await makeVersion(5, info.outputPath('good'));
    // As a build would have made it: the list of the worker names the bytes that are there.
    const [name = ''] = (await readdir(join(folder, 'assets'))).filter((each) => /^main-.*\.js$/.test(each));
    const broken = 'throw "the new version is broken"';
    await writeFile(join(folder, 'assets', name), broken);
    const worker = join(folder, 'sw.js');
    const hash = createHash('sha384').update(broken).digest('base64');
    const text = await readFile(worker, 'utf8');
    const changed = text.replace(new RegExp(`sha384-[^"]*("[^{}]*"assets/${name}")`), `sha384-${hash}$1`);
    expect(changed).not.toBe(text);
    await writeFile(worker, changed);

    await open(page, `/${stepPath('en', 'remove')}`);
    await stored(page);
    await watch(page);
    await site.deploy(folder);
    await stepBack(page);
    await changedWorker(page, true);
    await page.goto('/en/');
    row('a new version does not draw', await toDesk(page));
    await watch(page);
    await site.deploy(good);
    await changedWorker(page, true);
    await open(page, `/${stepPath('en', 'remove')}`);
    await expect(page.locator('h1')).toHaveText(titleIn(5));
  });
});
