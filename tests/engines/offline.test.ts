import { locales } from '../../src/content/locales.ts';
import { until } from './browser.ts';
import { atStep, back, expect, longest, open, reload, seen, started, stored, suite, walk } from './suite.ts';

const test = suite();

test('after one visit everything is there with the server gone, also what was never opened', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  site.stop();
  for (const { id } of locales) {
    await open(browser, `${site.origin}/${id}/`);
    await walk(browser, longest);
    await back(browser);
    await atStep(browser, longest.at(-2)?.to ?? '');
    await open(browser, `${site.origin}/${id}/desks/police/`);
    await seen(browser, '[data-desk="police"] .action');
    await open(browser, `${site.origin}/${id}/chart/`);
    await seen(browser, 'main[data-chart] [data-box]');
    await open(browser, `${site.origin}/${id}/nowhere/`);
    await seen(browser, 'main[data-missing]');
  }
});

test('with the worker in place the host is not told which step is read', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  await reload(browser);
  site.asked.length = 0;
  await walk(browser, longest);
  await reload(browser);
  await atStep(browser, longest.at(-1)?.to ?? '');
  await back(browser);
  await atStep(browser, longest.at(-2)?.to ?? '');
  await open(browser, `${site.origin}/en/step/${longest[0]?.to}/`);
  await atStep(browser, longest[0]?.to ?? '');
  // The worker's own update, and what browsers ask for themselves, for their tabs and for installing: the same anywhere.
  const own = /^\/(sw\.js|favicon\.svg|app\.webmanifest|icons\/.*)$/;
  expect(site.asked.filter((path) => !own.test(path))).toEqual([]);
});

test('on a first visit, once the next steps are there, no tap tells the host where it leads', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  site.asked.length = 0;
  await walk(browser, longest);
  expect(site.asked.filter((path) => /\/(step|desks)\//.test(path))).toEqual([]);
});

test('a new version is in force at the next step, without a word and without old pages', async ({
  browser,
  site,
  copies,
}) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  const old = longest[0]?.to ?? '';
  await walk(browser, longest.slice(0, 1));
  site.deploy(copies.next);
  const isNext = () => browser.run(() => document.documentElement.dataset.version === 'next');
  expect(await isNext()).toBe(false);
  await browser.run(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await until('the new worker', () =>
    browser.run(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      const registration = await navigator.serviceWorker.getRegistration();
      return (
        all.flat().some(({ url }) => url.includes('next')) &&
        !registration?.installing &&
        !registration?.waiting
      );
    }),
  );
  await atStep(browser, old);
  // The tap, or the one after it, is a page load.
  await browser.click(`[data-answer="${longest[1]?.answer}"]`);
  await atStep(browser, longest[1]?.to ?? '');
  await until('the new version', isNext);
  await started(browser);
  await atStep(browser, longest[1]?.to ?? '');
});
