import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import {
  chooseLanguage,
  expect,
  failing,
  isMarked,
  mark,
  type Site,
  started,
  stepPath,
  test,
} from './site.ts';

const step = (page: Page, id: string) => page.locator(`main[data-step="${id}"]`);

/** The facts as they are served. */
async function readFacts({ folder }: Site): Promise<string> {
  const assets = await readdir(join(folder, 'assets'));
  return readFile(join(folder, 'assets', assets.find((name) => name.startsWith('facts-')) ?? ''), 'utf8');
}

/** Keeps back what the pattern matches until it is released. */
function hold(site: Site, pattern: RegExp): () => void {
  let release = () => {};
  const released = new Promise<void>((go) => {
    release = go;
  });
  site.answer(pattern, (_, asUsual) => released.then(asUsual));
  return () => release();
}
const holdApp = (site: Site) => hold(site, /main-[^/]*\.js$/);

/** Opens a page and waits until the steps of its language have come. */
async function openWithSteps(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForSelector('html[data-steps]');
  await mark(page);
}

/** Three taps, from the first question to a result; its desk can be turned to. */
async function walk(page: Page) {
  for (const [answer, id] of [
    ['harmed', 'wish'],
    ['remove', 'remove'],
    ['private', 'ask-private'],
  ] as const) {
    await page.click(`[data-answer="${answer}"]`);
    await expect(step(page, id)).toBeVisible();
  }
  await expect(page.locator('[data-desk] .action').first()).toBeVisible();
}

test.describe('while the app is on its way', () => {
  test.use({ serviceWorkers: 'block' });

  for (const { id: locale, tag } of locales)
    test(`a step is there at the tap, whole, and the app takes it over as it is (${locale})`, async ({
      page,
      site,
    }) => {
      const release = holdApp(site);
      await openWithSteps(page, `/${locale}/`);
      const home = await page.title();
      await walk(page);
      const path = stepPath(locale, 'ask-private');
      expect(page.url()).toBe(`${site.origin}/${path}`);
      expect(await page.title()).not.toBe(home);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe(`/${path}`);
      // The same as on its own page: a parser's HTML against a parser's HTML.
      const drawn = await page.locator('#root').innerHTML();
      const own = await page.context().newPage();
      await own.route(/\.js$/, (route) => route.abort());
      await own.goto(`/${path}`);
      expect(drawn).toBe(await own.locator('#root').innerHTML());
      await own.close();
      for (const before of ['remove', 'wish', 'start']) {
        await page.goBack();
        await expect(step(page, before)).toBeVisible();
      }
      expect(await page.title()).toBe(home);
      await page.goForward();
      await expect(step(page, 'wish')).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);

      await page.evaluate(() => document.querySelector('main')?.setAttribute('was-there', ''));
      release();
      await started(page);
      await expect(page.locator('main[was-there]')).toBeVisible();
      await page.click('[data-answer="how"]');
      await expect(step(page, 'advice')).toBeVisible();
      await page.goBack();
      await page.goBack();
      await expect(step(page, 'start')).toBeVisible();
      expect(await isMarked(page)).toBe(true);
    });

  test('before the steps have come, a link is a link', async ({ page, site }) => {
    const release = hold(site, /\.steps-[^/]*\.html$/);
    await page.goto('/en/');
    await mark(page);
    await page.click('[data-answer="harmed"]');
    await expect(step(page, 'wish')).toBeVisible();
    expect(await isMarked(page)).toBe(false);
    release();
  });

  test('a result is reached though the line goes once the steps have come', async ({ page, site }) => {
    holdApp(site);
    await openWithSteps(page, '/ja/');
    await site.stop();
    await walk(page);
    expect(await isMarked(page)).toBe(true);
  });

  test('the language that is chosen is remembered', async ({ page, site }) => {
    holdApp(site);
    await page.goto('/ja/');
    await chooseLanguage(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/');
    await expect(page).toHaveURL(`${site.origin}/en/`);
  });
});

test.describe('a result that the app cannot draw', () => {
  test.use({ serviceWorkers: 'block', allowed: /undefined|null/ });

  test('is shown as the build wrote it, and the steps go on', async ({ page, site }) => {
    const facts = JSON.parse(await readFacts(site));
    facts.desks.jinken.channels = null;
    site.answer(/facts-[^/]*\.json$/, failing.data(JSON.stringify(facts)));
    await page.goto(`/${stepPath('ja', 'remove')}`);
    await started(page);
    await mark(page);
    await page.click('[data-answer="state"]');
    const card = page.locator('main[data-result="ask-state"] [data-desk="jinken"]').first();
    await expect(card.locator('[data-channel] a').first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-app');
    await page.click('[data-change="remove"]');
    await expect(step(page, 'remove')).toBeVisible();
    await page.goBack();
    await expect(card).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });
});
