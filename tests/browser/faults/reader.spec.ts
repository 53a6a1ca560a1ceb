import type { Page } from '@playwright/test';
import { chooseInMenu, draw, expect, open, started, stepPath } from '../site.ts';
import { devtools, openAndWalk, test, toDesk } from './fault.ts';

// The reader's hands, clock and screen are not as expected.

test.use({ serviceWorkers: 'block' });

/** Whether the screen shows the place that the address names. */
const agrees = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const step = document.querySelector<HTMLElement>('main')?.dataset.step;
    return location.pathname === (step === 'start' ? '/ja/' : `/ja/step/${step}/`);
  });

/** The middle of an element on the screen. */
async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
  return [x + width / 2, y + height / 2];
}

/** Taps an answer and the way back in turn, without waiting for what comes of it. */
async function tap(page: Page, times: number): Promise<void> {
  const spots = [await middleOf(page, '[data-answer="talk"]'), await middleOf(page, '.back')] as const;
  const clicks = Array.from({ length: times }, (_, turn) =>
    page.mouse.click(...(spots[turn % 2] ?? spots[0])),
  );
  await Promise.all(clicks);
}

test('fifty taps a second', async ({ page, context, site, row }) => {
  // A tap may meet a way out: nothing comes of it.
  await context.route(/^https:/, (route) => route.fulfill({ status: 204 }));
  let release = () => {};
  const released = new Promise<void>((go) => {
    release = go;
  });
  site.answer(/\/assets\/.*\.js$/, (_, usual) => released.then(usual));
  await page.goto(`/${stepPath('ja', 'wish')}`, { waitUntil: 'commit' });
  await tap(page, 10);
  await expect.poll(() => agrees(page).catch(() => false)).toBe(true);
  release();

  await open(page, `/${stepPath('ja', 'wish')}`);
  await page.evaluate(() => {
    const seen: string[] = [];
    addEventListener('click', () =>
      seen.push(`${location.pathname} ${document.querySelector<HTMLElement>('main')?.dataset.step}`),
    );
    Object.assign(window, { seen });
  });
  await tap(page, 50);
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[]);
  expect(seen.length).toBe(50);
  // After each tap, the screen is the one that the address names.
  const places = ['/ja/step/talk/ talk', '/ja/step/wish/ wish'];
  expect(seen.filter((each) => !places.includes(each))).toEqual([]);
  await draw(page, '/ja/');
  row('fifty taps a second', await toDesk(page));
});

test('the clock is ten years off', async ({ page, row }) => {
  for (const [way, years] of [
    ['fast', 10],
    ['slow', -10],
  ] as const) {
    const wrong = new Date();
    wrong.setFullYear(wrong.getFullYear() + years);
    await page.clock.setFixedTime(wrong);
    const got = await openAndWalk(page);
    await draw(page, '/ja/desks/');
    await expect(page.locator('main [data-wish]').first()).toBeVisible();
    await draw(page, '/ja/desks/jinken/');
    await expect(page.locator('[data-channel="telephone"]').first()).toBeVisible();
    await expect(page.locator('[data-open]')).toHaveCount(0);
    row(`the clock is ten years ${way}`, `${got}; no "open now" where it is not known`);
  }
});

/** How much wider than the window the page is, in pixels. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('zoom, large letters, other fonts, readings off', async ({ page, row }) => {
  const browser = await devtools(page);
  const walk = async (name: string): Promise<void> => {
    const got = await openAndWalk(page, 'ja-simple');
    row(name, got);
  };
  // What is left of 1280 × 800 at 400 %.
  await page.setViewportSize({ width: 320, height: 200 });
  await walk('400 % zoom');
  expect(await tooWide(page)).toBe(0);

  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await page.setViewportSize({ width: 360, height: 640 });
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
  await walk('letters of twice the size');
  expect(await size()).toBe(2 * usual);

  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 16 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  const family = 'DejaVu Sans Mono';
  await browser.send('Page.setFontFamilies', {
    fontFamilies: { standard: family, sansSerif: family, serif: family, fixed: family },
  });
  await walk('fonts are missing');
  expect(await tooWide(page)).toBe(0);
  expect(asked).not.toContain('font');

  await open(page, '/ja-simple/');
  await chooseInMenu(page, '.readings');
  await expect(page.locator('rt')).toHaveCount(0);
  const got = await toDesk(page);
  await expect(page.locator('ruby, rt, rp')).toHaveCount(0);
  await started(page);
  row('readings are switched off', got);
});

test('the browser allows no more history', async ({ page, row }) => {
  await page.addInitScript(() => {
    history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  row('the browser allows no more history', await openAndWalk(page));
});
