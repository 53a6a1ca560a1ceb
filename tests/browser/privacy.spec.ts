import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { deviceData } from '../../src/content/deviceData.ts';
import { leavePage } from '../../src/content/services.ts';
import {
  chooseInMenu,
  chooseLanguage,
  expect,
  open,
  type Site,
  started,
  stepPath,
  stored,
  test,
  wholeBrowser,
} from './site.ts';

/** What the browser holds for the site, of every kind there is. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    serviceWorker: (await navigator.serviceWorker.getRegistrations()).map(
      (each) => (each.active ?? each.waiting ?? each.installing)?.scriptURL ?? each.scope,
    ),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    cookie: document.cookie,
  }));
const nothing = {
  caches: [],
  serviceWorker: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  cookie: '',
};

/** What a step tells those who look over a shoulder or into the history. */
const told = (page: Page) =>
  page.evaluate(() => ({
    title: document.title.replaceAll(/\d/g, '0'),
    heading: document.querySelector('h1')?.textContent ?? '',
    state: history.state,
    referrer: document.referrer,
    after: location.search + location.hash,
  }));

test('a walk with every choice asks for nothing but files of the site, and leaves what the table says alone', async ({
  page,
  context,
  site,
}) => {
  await context.route(`${leavePage}**`, (route) => route.fulfill({ body: '' }));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const steps: Awaited<ReturnType<typeof told>>[] = [];
  const answer = async (id: string, step: string) => {
    await page.click(`[data-answer="${id}"]`);
    await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
    steps.push(await told(page));
  };
  await open(page, '/ja-simple/');
  await stored(page);
  await answer('harmed', 'wish');
  await answer('danger', 'police');
  await page.locator('main [data-prefectures]').first().selectOption('13');
  await page.click('footer a[href$="/desks/"]');
  await page.locator('[data-wish="free"]').click();
  await expect(page.locator('[data-wish="free"]')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.goBack();
  await answer('remove', 'remove');
  await answer('state', 'ask-state');
  await page.reload();
  await started(page);
  steps.push(await told(page));

  const answers = { ...(await held(page)), serviceWorker: [], caches: [] };
  expect(answers, 'answers, wish and prefecture are kept nowhere').toEqual(nothing);
  const isTelling = ({ title, heading, state, referrer, after }: (typeof steps)[number]) =>
    title.includes(heading) || state !== null || referrer + after !== '';
  expect(steps.filter(isTelling)).toEqual([]);
  expect(new Set(steps.map(({ title }) => title)).size, 'one title for questions, one for results').toBe(2);

  await chooseInMenu(page, '[data-letters="large"]');
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt')).toHaveCount(0);
  await chooseLanguage(page, 'en');
  await started(page);
  expect((await told(page)).referrer).toBe('');
  await page.click('[data-exit]');
  await page.waitForURL(leavePage);
  await page.goBack();
  await started(page);

  expect(asked.length).toBeGreaterThan(0);
  const ours = asked.filter((url) => !url.startsWith(leavePage));
  expect(ours.filter((url) => new URL(url).origin !== site.origin || /[?#]/.test(url))).toEqual([]);
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

  const { databases, cookie, ...stores } = await held(page);
  expect({ databases, cookie }).toEqual({ databases: [], cookie: '' });
  const nameOf = (store: string, name: string) => `${store} ${name.replace(`${site.origin}/`, '')}`;
  const found = Object.entries(stores).flatMap(([store, names]) => names.map((name) => nameOf(store, name)));
  expect(found.sort()).toEqual(deviceData.map(({ store, key }) => nameOf(store, key)).sort());
  await open(page, '/en/safety/');
  const rows = await page.locator('[data-stored]').evaluateAll((all) => all.map((row) => row.dataset.stored));
  expect(rows).toEqual(deviceData.map(({ id }) => id));
});

test('only what the reader chooses to see is remembered', async ({ page }) => {
  await open(page, `/${stepPath('ja', 'wish')}`);
  await chooseLanguage(page, 'ja-simple');
  await started(page);
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt')).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    'madoguchi.locale': 'ja-simple',
    'madoguchi.readings': 'hidden',
  });
  await page.reload();
  await started(page);
  await expect(page.locator('rt')).toHaveCount(0);
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt').first()).toBeVisible();
});

interface Moment {
  readonly prepare?: (page: Page, site: Site) => Promise<unknown>;
  readonly reach: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** What was under way at that moment goes on. */
  readonly goOn?: (page: Page, site: Site) => Promise<unknown>;
}

/** Lets the server answer what it held back. */
let release: (() => void) | undefined;

const hold = (site: Site, pattern: RegExp): void =>
  site.answer(pattern, (_, asUsual) => {
    release = asUsual;
  });

/** Lets it answer, and waits until it has. */
async function letGo(site: Site, pattern: RegExp): Promise<void> {
  const before = site.requests.length;
  release?.();
  await expect.poll(() => site.requests.slice(before).some(({ path }) => pattern.test(path))).toBe(true);
}

/** When the site is erased. */
const moments: Readonly<Record<string, Moment>> = {
  'with a network': { reach: stored },
  'without a network': {
    reach: async (page, context) => {
      await stored(page);
      await context.setOffline(true);
    },
  },
  'while the worker is still storing': {
    prepare: async (_, site) => hold(site, /\/licences-[^/]*\.html$/),
    reach: () => expect.poll(() => release).toBeDefined(),
    goOn: (_, site) => letGo(site, /\/licences-[^/]*\.html$/),
  },
  'before there is a worker': {
    prepare: async (_, site) => hold(site, /\/worker-[^/]*\.js$/),
    reach: () => expect.poll(() => release).toBeDefined(),
    goOn: (_, site) => letGo(site, /\/worker-[^/]*\.js$/),
  },
};

test.describe(() => {
  // So says the browser when the away page keeps it from registering a worker.
  test.use({ allowed: /Content Security Policy/ });

  for (const [name, { prepare, reach, goOn }] of Object.entries(moments))
    test(`erasing leaves the away page and nothing else, and it stays so (${name})`, async ({
      page,
      site,
      context,
    }) => {
      await page.clock.install();
      await prepare?.(page, site);
      await open(page, '/en/');
      await reach(page, context);
      await page.click('footer a[href$="/safety/"]');
      await page.evaluate(async () => {
        await (await caches.open('neighbour')).put('/neighbour', new Response('of another site'));
        localStorage.setItem('neighbour', 'of another site');
        localStorage.setItem('madoguchi.locale', 'en');
        sessionStorage.setItem('madoguchi.left', '1');
      });
      await page.click('#erase button');
      await expect(page).toHaveURL(`${site.origin}/away.html`);
      const bare = { ...nothing, caches: ['neighbour'], localStorage: ['neighbour'] };
      if (!goOn) expect(await held(page)).toEqual(bare);

      // What could bring something back: keys, a click, Back, the clock, a worker at work.
      const before = site.requests.length;
      for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
      await page.click('main h1');
      await page.goBack();
      await goOn?.(page, site);
      await page.clock.fastForward('01:10');
      await expect(page).toHaveURL(`${site.origin}/away.html`);
      await expect.poll(() => held(page)).toEqual(bare);
      // A worker that was storing goes only at the end of it; what it asks for says nothing of the reader.
      const asked = site.requests
        .slice(before)
        .map(({ path, headers }) => `${path} ${headers.referer ?? ''}`);
      expect(asked.filter((each) => !/^\/(sw\.js|assets\/|(index|404|away)\.html)/.test(each))).toEqual([]);
      await expect(page.locator('#root, script')).toHaveCount(0);
      const drawn = [await page.title(), await page.locator('html').innerText()];

      await context.setOffline(false);
      await page.goto('/away.html');
      expect(drawn).toEqual([await page.title(), await page.locator('html').innerText()]);
      await page.goto('about:blank');
      await site.stop();
      await expect(page.goto(`$site.origin/en/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    });
});

test('in a private window, where the browser remembers no icon, no tap asks for it', async ({
  playwright,
  site,
}) => {
  // The headless shell shows no icon, and never asks for one.
  const browser = await playwright.chromium.launch(wholeBrowser);
  const page = await browser.newPage({ baseURL: site.origin, locale: 'ja-JP' });
  await open(page, '/ja/');
  await stored(page);
  await expect.poll(() => site.requests.some(({ path }) => path === '/favicon.svg')).toBe(true);
  const before = site.requests.length;
  await page.click('[data-answer="harmed"]');
  await page.click('[data-answer="danger"]');
  await expect(page.locator('main[data-step="police"]')).toBeVisible();
  await page.reload();
  await started(page);
  const asked = site.requests.slice(before).map(({ path }) => path);
  await browser.close();
  expect(asked.filter((path) => path !== '/sw.js')).toEqual([]);
});

/** The files of a profile, in which the browser keeps the pages of sites, that hold a text. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const holding = await Promise.all(files.map(async (file) => (await readFile(file)).includes(text)));
  return files.filter((_, index) => holding[index]);
}

test('what is erased is no longer on the disk', async ({ playwright, site }, { outputDir }) => {
  const profile = join(outputDir, 'profile');
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...wholeBrowser,
    args: ['--no-sandbox'],
  });
  const store = join(profile, 'Default/Service Worker/CacheStorage');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site.origin}/ja/safety/`);
  await stored(page);
  expect((await filesWith('step/police', store)).length).toBeGreaterThan(0);
  await page.click('#erase button');
  await expect(page).toHaveURL(`${site.origin}/away.html`);
  await context.close();
  expect(await filesWith('step/police', store)).toEqual([]);
});
