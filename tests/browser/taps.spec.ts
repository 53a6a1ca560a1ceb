import type { Page } from '@playwright/test';
import { questions } from '../../src/content/chart.ts';
import { leavePage } from '../../src/content/services.ts';
import { answersOf } from './chart.ts';
import { chooseLanguage, draw, expect, type Site, started, stepPath, test } from './site.ts';

// A finger that taps twice means the screen it sees, not the one that has come meanwhile.

test.use({ hasTouch: true, isMobile: true, serviceWorkers: 'block' });

/** Milliseconds between the taps of a hurried finger. */
const gaps = [60, 160, 280];

const isOn = (page: Page, step: string) => expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();

/** Notes every link that is pressed, whatever comes of it. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    addEventListener('click', ({ target }) => {
      const link = (target as Element).closest('a, summary, button');
      if (link) pressed.push(link.getAttribute('href') ?? link.tagName);
    });
  });
const pressed = (page: Page) => page.evaluate(() => (Reflect.get(window, 'pressed') as string[]).splice(0));

/** Waits until the screen takes taps again: whatever the last ones led to has come. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));

/** For so long a new screen ignores taps, in milliseconds (`settling.css`). */
const settling = 400;

/**
 * Taps an answer twice at the same spot.
 * @returns whether both taps came within that time: on a busy machine the finger is slower than it means to be
 */
async function tapTwice(page: Page, answer: string, gap: number): Promise<boolean> {
  const link = page.locator(`[data-answer="${answer}"]`);
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const tap = () => page.touchscreen.tap(x + width / 2, y + height / 2);
  const begin = performance.now();
  await tap();
  // The pace of the finger; nothing is waited for.
  await page.waitForTimeout(gap);
  await tap();
  return performance.now() - begin < settling;
}

/**
 * Every answer of the chart, tapped twice; faults as sentences.
 * @param show shows a question, wherever the browser is
 */
async function sweep(page: Page, show: (question: string) => Promise<unknown>): Promise<string[]> {
  const wrong: string[] = [];
  let turn = 0;
  for (const question of Object.keys(questions))
    for (const { id, to } of answersOf(question)) {
      const gap = gaps[turn++ % gaps.length] ?? 0;
      await expect(async () => {
        await show(question);
        await isOn(page, question);
        // What comes by itself is there, and the screen is ready for a finger.
        await page.locator(`[data-answer="${id}"]`).click({ trial: true });
        await pressed(page);
        expect(await tapTwice(page, id, gap), 'the pace of a hurried finger').toBe(true);
      }).toPass({ timeout: 30_000 });
      await settled(page);
      const links = (await pressed(page)).slice(1);
      const at = await page.locator('main').getAttribute('data-step');
      if (links.length > 0 || at !== to) wrong.push(`${question}: ${id} leads to ${at}, presses ${links}`);
    }
  return wrong;
}

test('with the app, the second of two taps does nothing', async ({ page }) => {
  const show = async (question: string) => {
    // A finger that was too slow may have left the site.
    if (!(await page.evaluate(() => 'pressed' in window))) {
      await page.goto('/ja/');
      await started(page);
      await watch(page);
    }
    await draw(page, `/${stepPath('ja', question)}`);
  };
  await page.goto('/ja/');
  expect(await sweep(page, show)).toEqual([]);
});

const withoutApp = async (page: Page, site: Site) => {
  site.answer(/\/main-[^/]*\.js$/, () => {});
  await page.goto('/ja/');
};

test('before the app, the second of two taps does nothing', async ({ page, site }) => {
  await withoutApp(page, site);
  const show = async (question: string) => {
    // Without them a tap is a page load, which takes what was noted with it.
    await page.goto(`/${stepPath('ja', question)}`);
    await page.waitForSelector('html[data-steps]');
    await watch(page);
  };
  expect(await sweep(page, show)).toEqual([]);
});

test('after a page load of ours, a tap at once does nothing; a page that is opened takes it', async ({
  page,
}) => {
  await page.goto(`/${stepPath('en', 'wish')}`);
  await started(page);
  const animations = () =>
    page.evaluate(() =>
      document
        .querySelector('main')
        ?.getAnimations()
        .map((each) => each.id || 'one'),
    );
  expect(await animations()).toEqual([]);
  await chooseLanguage(page, 'ja');
  await page.waitForURL(`**/${stepPath('ja', 'wish')}`);
  await expect(page.locator('html')).toHaveAttribute('data-stepped', '');
});

test('the way out works at once on a screen that has only just come', async ({ page, context }) => {
  await context.route(`${leavePage}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto(`/${stepPath('ja', 'wish')}`);
  await started(page);
  const { x, y } = (await page.locator('[data-exit]').boundingBox()) ?? { x: 0, y: 0 };
  await page.locator('[data-answer="danger"]').tap();
  await page.touchscreen.tap(x + 20, y + 20);
  await page.waitForURL(leavePage);
});

test('Enter held down makes one step', async ({ page }) => {
  await page.goto('/ja/');
  await started(page);
  await page.locator('[data-answer="harmed"]').focus();
  for (let repeats = 0; repeats < 12; repeats++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await settled(page);
  await isOn(page, 'wish');
});
