import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '../../src/content/locales.ts';
import { expect, failing, isMarked, mark, type Site, started, stepPath, test } from './site.ts';

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

/** Three taps, from the first question to a result; its desk can be turned to. */
async function walk(page: Page) {
  for (const answer of ['harmed', 'remove', 'private']) await page.click(`[data-answer="${answer}"]`);
  await expect(step(page, 'ask-private').locator('[data-desk] .action').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
}

test.describe('while the app is on its way', () => {
  test.use({ serviceWorkers: 'block' });

  for (const { id: locale, tag } of locales)
    test(`the next question is there at the tap, and the app takes it over as it is (${locale})`, async ({
      page,
      site,
    }) => {
      const release = holdApp(site);
      await page.goto(`/${locale}/`);
      await mark(page);
      const home = await page.title();
      await page.click('[data-answer="harmed"]');
      await expect(step(page, 'wish')).toBeVisible();
      expect(page.url()).toBe(`${site.origin}/${stepPath(locale, 'wish')}`);
      expect(await page.title()).not.toBe(home);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe(`/${stepPath(locale, 'wish')}`);
      await page.click('[data-answer="remove"]');
      await expect(step(page, 'remove')).toBeVisible();
      await page.goBack();
      await expect(step(page, 'wish')).toBeVisible();
      await page.goBack();
      await expect(step(page, 'start')).toBeVisible();
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

  test('a tap that is repeated waits no longer than one', async ({ page, site }) => {
    hold(site, /index-[^/]*\.js$/);
    await page.goto(`/${stepPath('ja', 'remove')}`, { waitUntil: 'commit' });
    await expect(async () => {
      await page.click('[data-answer="private"]', { noWaitAfter: true, timeout: 200 }).catch(() => {});
      await expect(step(page, 'ask-private')).toBeVisible({ timeout: 1 });
    }).toPass({ intervals: [200], timeout: 20_000 });
  });

  for (const { id: locale } of locales)
    test(`a result begins at the tap, and becomes what its page is (${locale})`, async ({ page, site }) => {
      holdApp(site);
      const result = stepPath(locale, 'ask-private');
      const release = hold(site, new RegExp(`${result}$`));
      const content = () => page.locator('#root').innerHTML();
      await page.goto(`/${locale}/`);
      await mark(page);
      await walk(page);
      const begun = await content();
      await page.evaluate(() => document.querySelector('[data-desk] .action')?.setAttribute('was-there', ''));
      await page.goBack();
      await expect(step(page, 'remove')).toBeVisible();
      release();
      await page.goForward();
      await expect(page.locator('footer')).toBeAttached();
      await expect(page.locator('.action[was-there]')).toBeVisible();
      await page.evaluate(() => document.querySelector('[was-there]')?.removeAttribute('was-there'));
      const whole = await content();
      expect(await isMarked(page)).toBe(true);
      await page.goto(`/${result}`);
      expect(whole).toBe(await content());
      expect(whole.length).toBeGreaterThan(2 * begun.length);
    });

  test('the next question is there at a tap before the script, which goes on from it', async ({
    page,
    site,
  }) => {
    holdApp(site);
    const release = hold(site, /\/index-[^/]*\.js$/);
    await page.goto('/en/', { waitUntil: 'commit' });
    await page.click('[data-answer="harmed"]');
    await expect(step(page, 'wish')).toBeVisible();
    await mark(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(page.url()).toBe(`${site.origin}/${stepPath('en', 'wish')}`);
    // A result only begins with the script: the tap waits for it.
    await page.click('[data-answer="danger"]', { noWaitAfter: true });
    release();
    await expect(step(page, 'police').locator('[data-desk] .action').first()).toBeVisible();
    expect(await isMarked(page)).toBe(true);
    await page.goBack();
    await expect(step(page, 'wish')).toBeVisible();
    await page.goBack();
    await expect(step(page, 'start')).toBeVisible();
  });

  test('Back goes back though the script never comes', async ({ page, site }) => {
    const release = hold(site, /\/index-[^/]*\.js$/);
    await page.goto('/en/', { waitUntil: 'commit' });
    await page.click('[data-answer="harmed"]');
    await expect(step(page, 'wish')).toBeVisible();
    await page.evaluate(() => history.back());
    await expect(step(page, 'start')).toBeVisible();
    release();
  });

  test('a tap before a script that never comes is a page load', async ({ page, site }) => {
    site.answer(/\/index-[^/]*\.js$/, () => {});
    await page.goto('/en/', { waitUntil: 'commit' });
    await page.click('[data-answer="unsure"]', { noWaitAfter: true });
    await expect(step(page, 'unsure')).toBeVisible();
  });

  test('a result is reached though the line goes after the first page', async ({ page, site }) => {
    holdApp(site);
    await page.goto('/ja/');
    await mark(page);
    await site.stop();
    await walk(page);
    expect(await isMarked(page)).toBe(true);
  });

  test('on a line that brings the page late, nothing is asked for until the taps have stopped', async ({
    page,
    site,
  }) => {
    const html = await readFile(join(site.folder, 'en/index.html'), 'utf8');
    const end = html.indexOf('<template', html.indexOf('<template') + 1);
    site.answer(/^\/en\/$/, (response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, end));
      // Longer than a line takes that is not thin; the script is there before.
      setTimeout(() => response.end(html.slice(end)), 800);
    });
    const asked = () => site.requests.filter(({ path }) => /\/(worker|main)-/.test(path)).length;
    await page.goto('/en/');
    // On a line that is not thin, both are asked for within a second. (A clock of the test's hides how long a page took.)
    await page.waitForTimeout(2000);
    await page.click('[data-answer="harmed"]');
    await expect(step(page, 'wish')).toBeVisible();
    expect(asked()).toBe(0);
    await expect.poll(asked, { timeout: 20_000 }).toBe(2);
  });

  test('the language that is chosen is remembered', async ({ page, site }) => {
    holdApp(site);
    await page.goto('/ja/');
    await page.click('[data-locale="en"]');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('/');
    await expect(page).toHaveURL(`${site.origin}/en/`);
  });
});

test.describe('a result that the app cannot draw', () => {
  test.use({ serviceWorkers: 'block', allowed: /undefined|null/ });

  test('is shown as the build wrote it, with links that go on', async ({ page, site }) => {
    const facts = JSON.parse(await readFacts(site));
    facts.desks.jinken.channels = null;
    site.answer(/facts-[^/]*\.json$/, failing.data(JSON.stringify(facts)));
    await page.goto(`/${stepPath('ja', 'remove')}`);
    await started(page);
    await page.click('[data-answer="state"]');
    const card = page.locator('main[data-result="ask-state"] [data-desk="jinken"]').first();
    await expect(card.locator('[data-channel] a').first()).toBeVisible();
    await expect(page.locator('html')).toHaveClass('plain');
    await page.click('[data-change="remove"]');
    await expect(step(page, 'remove')).toBeVisible();
    await page.goBack();
    await expect(card).toBeVisible();
  });
});
