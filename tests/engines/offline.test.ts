import { locales } from '../../src/content/locales.ts';
import { type Browser, until } from './browser.ts';
import type { Site } from './site.ts';
import {
  atStep,
  back,
  expect,
  longest,
  open,
  reload,
  seen,
  started,
  stored,
  suite,
  walk,
  walkByPage,
} from './suite.ts';

const test = suite();

test('after one visit everything is there with the server gone, also what was never opened', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  site.stop();
  for (const { id } of locales) {
    // In a language that was not used the documents are walked, page by page.
    const isUsed = id === 'ja';
    const visit = isUsed ? open : (on: Browser, url: string) => on.visit(url);
    await visit(browser, `${site.origin}/${id}/`);
    await (isUsed ? walk : walkByPage)(browser, longest);
    await back(browser);
    await atStep(browser, longest.at(-2)?.to ?? '');
    await visit(browser, `${site.origin}/${id}/desks/police/`);
    await seen(browser, '[data-desk="police"] .action');
    await visit(browser, `${site.origin}/${id}/chart/`);
    await seen(browser, 'main[data-chart] [data-box]');
    await visit(browser, `${site.origin}/${id}/nowhere/`);
    await seen(browser, isUsed ? 'main[data-missing]' : 'main.fallback');
  }
});

/** The worker's own update, and what browsers ask for themselves, for their tabs and for installing: the same anywhere. */
const asAnywhere = /^\/(sw\.js|favicon\.svg|app\.webmanifest|icons\/.*|screenshots\/.*)$/;
const tellingOf = ({ asked }: Site): string[] => asked.filter((path) => !asAnywhere.test(path));

test('once the store is full, no tap and no reload asks the host for anything but the worker’s update', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  site.asked.length = 0;
  // In the same visit, and in the next one.
  for (const begin of [async () => {}, () => open(browser, `${site.origin}/ja/`)]) {
    await begin();
    await walk(browser, longest);
    await reload(browser);
    await atStep(browser, longest.at(-1)?.to ?? '');
    await back(browser);
    await atStep(browser, longest.at(-2)?.to ?? '');
    await open(browser, `${site.origin}/ja/step/${longest[0]?.to}/`);
    await open(browser, `${site.origin}/ja/desks/police/`);
    await open(browser, `${site.origin}/ja/`);
  }
  expect(tellingOf(site)).toEqual([]);

  // The first page in another language asks for the words of it, and for nothing that names the page.
  await open(browser, `${site.origin}/en/step/${longest[0]?.to}/`);
  await walk(browser, longest.slice(1));
  await reload(browser);
  expect(tellingOf(site).filter((path) => !/^\/assets\/en-[\w-]+\.json$/.test(path))).toEqual([]);
});

test('on a first visit, once the next steps are there, no tap tells the host where it leads', async ({
  browser,
  site,
}) => {
  // The app is still on its way: only the steps have come.
  site.hold(/\/assets\/main-/);
  await browser.visit(`${site.origin}/ja/`);
  await until('the steps', () => browser.run(() => document.documentElement.dataset.steps !== undefined));
  site.asked.length = 0;
  await walk(browser, longest);
  expect(site.asked.filter((path) => /^\/(ja|en|ja-simple)\//.test(path))).toEqual([]);
});

test('without the steps, a page load names the step, and nothing else does', async ({ browser, site }) => {
  site.hold(/\.steps-|\/assets\/.*\.js$/);
  await browser.visit(`${site.origin}/ja/`);
  site.asked.length = 0;
  await walk(browser, longest);
  expect(site.asked.filter((path) => /^\/ja\//.test(path))).toEqual(
    longest.map(({ to }) => `/ja/step/${to}/`),
  );
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
  site.deploy(copies.of('next'));
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
