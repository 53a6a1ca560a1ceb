import type { Page } from '@playwright/test';
import { type LocaleId, locales } from '../../../src/content/locales.ts';
import {
  addresses,
  asUsual,
  chooseLanguage,
  expect,
  failing,
  open,
  type Site,
  started,
  stepPath,
  stored,
  written,
} from '../site.ts';
import { alsoIn, isUseful, noWorker, test, toDesk, walkStored, workers } from './fault.ts';

// The network goes, or is hardly there.

/** How people write an address. */
const spellings: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => path.slice(0, -1),
  (path) => `${path}?from=message`,
  (path) => `${path}index.html`,
];

const address = (locale: LocaleId) =>
  [
    [stepPath(locale, 'start'), '[data-step="start"]'],
    [stepPath(locale, 'remove'), '[data-step="remove"]'],
    [stepPath(locale, 'police'), '[data-result="police"]'],
    [`${locale}/desks/jinken/`, 'article[data-desk="jinken"]'],
    // What needs the app is there in the language that was read.
    [`${locale}/safety/`, locale === 'ja' ? '#erase button' : '#erase h3'],
  ] as const;

const refused = (page: Page) =>
  page.evaluate(() =>
    fetch('/robots.txt', { cache: 'no-store' }).then(
      () => false,
      () => true,
    ),
  );

const unknown = ['ja/step/nothing/', 'nowhere', '404.html'];

/** Looks at the entrance, at addresses that lead nowhere, and at the page to leave to. */
async function lookAround(page: Page, { origin, base }: Site): Promise<void> {
  await page.goto('./');
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await started(page);
  expect(page.url()).toBe(`${origin}${base}ja/`);
  for (const path of unknown) {
    await page.goto(path);
    await expect(page.locator('main[data-missing]'), path).toBeVisible();
    await expect(page.locator('a[href="tel:110"]'), path).toBeVisible();
  }
  // Without the words of its language, it is said in all of them.
  await page.goto('en/step/nothing/');
  await isUseful(page, 'in another language');
  await expect(page.locator('main a[data-locale]')).toHaveCount(locales.length);
  await page.goto('away.html');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('#root')).toHaveCount(0);
}

alsoIn('hokkaido', () => {
  test.describe('without worker and server', () => {
    test.use({ allowed: noWorker });
    test('the page that is open goes on', async ({ page, site, row }) => {
      // Whoever asks for the worker waits until the server goes.
      site.answer(/\/sw\.js$/, () => {});
      await open(page, 'ja/');
      await site.stop();
      await expect.poll(() => refused(page)).toBe(true);
      row('the server goes before the worker is installed', await toDesk(page));
    });
  });

  test('the server goes while the worker is installed, comes back, and goes for good', async ({
    page,
    site,
    row,
  }) => {
    // Only the worker asks for this page; it waits for it until the app has taken the page over.
    let cut = () => {};
    site.answer(/\/away\.html$/, (response) => {
      cut = () => response.destroy();
    });
    await open(page, 'ja/');
    site.answer(/./, failing.cut);
    cut();
    await expect.poll(() => refused(page)).toBe(true);
    await expect.poll(() => workers(page)).toBe(0);
    const during = await toDesk(page);
    site.answer(/./, asUsual);
    await open(page, 'ja/');
    await stored(page);
    await site.stop();
    expect(await refused(page)).toBe(true);

    row('the server goes while the worker is installed', `${during}; the next visit stores all of it`);

    for (const [shift, { id: locale, tag }] of locales.entries())
      for (const [index, [path, content]] of address(locale).entries()) {
        const spell = spellings[(index + shift) % spellings.length] ?? String;
        await page.goto(spell(path));
        await expect(page.locator(`main ${content}, main${content}`), spell(path)).toBeVisible();
        await expect(page).toHaveTitle((await written(site, path)).title);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
      }
    const wrong = await page.evaluate(
      (spelled) =>
        Promise.all(
          spelled.map(async ([path, address]) => {
            const html = await (await fetch(address)).text();
            return html.includes(`data-place="${path}"`) ? [] : [address];
          }),
        ),
      addresses.flatMap((path) => spellings.map((spell) => [path, site.base + spell(path)] as const)),
    );
    expect(wrong.flat()).toEqual([]);
    await lookAround(page, site);
    row('the server is gone after the first visit', `at every address, ${await walkStored(page)}`);
  });

  test('the device is offline after one visit to one page', async ({ page, site, context, row }) => {
    await open(page, 'ja/');
    await stored(page);
    await context.setOffline(true);
    expect(await refused(page)).toBe(true);
    await lookAround(page, site);
    const got = await walkStored(page);
    await page.goto('en/');
    await toDesk(page);
    const result = page.locator('main[data-result="police"]');
    await page.reload();
    await expect(result.locator('[data-channel] .action').first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('main[data-step="wish"]')).toBeVisible();
    await chooseLanguage(page, 'ja-simple');
    await page.waitForURL(`${site.origin}${site.base}${stepPath('ja-simple', 'wish')}`);
    await expect(page.locator('main[data-step="wish"]')).toBeVisible();
    row('the device is offline after the first visit', got);
  });
});

test('on a slow line that loses every fifth answer', async ({ page, site, row }) => {
  let count = 0;
  site.answer(/./, (response, usual) => {
    // Ten times as quick as slow 2G answers.
    setTimeout(() => {
      // Nobody waits any more.
      if (response.destroyed) return;
      if (++count % 5 === 0) response.destroy();
      else usual();
    }, 200);
  });
  /** A reader whose page has not come asks for it again, or taps again what is there to be tapped. */
  const insist = async (go: () => Promise<unknown>, wanted: string) => {
    for (let tries = 0; tries < 9; tries++) {
      await go().catch(() => {});
      const came = await page
        .locator(wanted)
        .waitFor({ timeout: 3000 })
        .then(() => true)
        .catch(() => false);
      if (came) return;
      await page.reload({ waitUntil: 'domcontentloaded' }).catch(() => {});
      if (await page.locator(wanted).isVisible()) return;
    }
    throw new Error(`${wanted} never comes`);
  };
  await insist(() => page.goto('ja/', { waitUntil: 'domcontentloaded' }), 'main[data-step="start"]');
  await insist(() => page.click('[data-answer="harmed"]', { timeout: 1000 }), 'main[data-step="wish"]');
  await insist(() => page.click('[data-answer="danger"]', { timeout: 1000 }), 'main[data-result="police"]');
  await expect(page.locator('[data-channel] .action:visible').first()).toBeVisible();
  // The walk needs one page alone; others are asked for until some answers are lost.
  for (const path of ['ja/prepare/', 'ja/safety/', 'ja/desks/', 'ja/about/'])
    await insist(() => page.goto(path, { waitUntil: 'domcontentloaded' }), 'main h1');
  expect(count).toBeGreaterThan(9);
  row(
    'slow 2G that loses every fifth answer',
    'a desk; a page that was lost comes when it is asked for again',
  );
});
