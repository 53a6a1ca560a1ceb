import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { away } from '../../src/content/away.ts';
import { leavePage } from '../../src/content/services.ts';
import { chooseLanguage, expect, open, started, stepPath, stored, test, wholeBrowser } from './site.ts';

/** Stands in for the page that is left to: the tests have no network. */
const standIn = (context: BrowserContext): Promise<unknown> => slowStandIn(context, Promise.resolve());

/** The same, once it is time. */
const slowStandIn = (context: BrowserContext, time: Promise<unknown>): Promise<unknown> =>
  context.route(`${leavePage}**`, async (route) => {
    await time;
    await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' });
  });

/** A promise, and what fulfils it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((go) => {
    open = go;
  });
  return { opened, open };
}

/** Walks to a result, so that there are answers to hide, some of them behind Back. */
async function walk(page: Page, origin = ''): Promise<void> {
  await open(page, `${origin}/${stepPath('ja', 'wish')}`);
  await page.click('[data-answer="remove"]');
  await page.click('[data-answer="state"]');
  await expect(page.locator('main[data-result="ask-state"]')).toBeVisible();
}

/** Goes back as far as it goes, and finds what is shown on the way. */
async function wayBack(page: Page): Promise<string[]> {
  const shown: string[] = [];
  for (;;) {
    const before = page.url();
    await page.goBack();
    if (page.url() === 'about:blank') return shown;
    await started(page);
    shown.push(`${new URL(page.url()).pathname} ${await page.locator('main').getAttribute('data-step')}`);
    if (shown.length > 9) throw new Error(`Back never ends at ${before}`);
  }
}

test('the app that comes after the way out shows nothing, names nothing', async ({ page, context, site }) => {
  const world = gate();
  await slowStandIn(context, world.opened);
  const words = gate();
  site.answer(/\/assets\/ja-[^/]*\.json$/, (_, asUsual) => words.opened.then(asUsual));
  // A page that is on its way out answers no questions: it tells by itself.
  const seen: string[] = [];
  await page.exposeFunction('see', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    const see: (text: string) => void = Reflect.get(window, 'see');
    setInterval(() => see?.(document.title + (document.body?.textContent ?? '')), 100);
  });
  await page.goto(`/${stepPath('ja', 'wish')}`);
  await expect.poll(() => site.requests.some(({ path }) => /\/main-/.test(path))).toBe(true);
  await page.click('[data-exit]', { noWaitAfter: true });
  await expect.poll(() => seen.at(-1)).toBe(away.title);
  seen.length = 0;
  words.open();
  await expect.poll(() => site.requests.some(({ path }) => /\/ja-[^/]*\.json$/.test(path))).toBe(true);
  const before = seen.length;
  await expect.poll(() => seen.length).toBeGreaterThan(before + 9);
  expect(seen.filter((text) => text !== away.title)).toEqual([]);
  world.open();
  await page.waitForURL(leavePage);
});

test('no browser may keep a page in memory, whoever answers for it', async ({ page }) => {
  const path = `/${stepPath('ja', 'wish')}`;
  const first = await page.goto(path);
  expect(first?.headers()['cache-control'], 'the host').toBe('no-store');
  await stored(page);
  const again = await page.goto(path);
  expect(again?.fromServiceWorker()).toBe(true);
  expect(again?.headers()['cache-control'], 'the worker').toBe('no-store');
});

test('the page that Back asks for is not even begun where the worker has it', async ({ page, context }) => {
  await standIn(context);
  await open(page, '/ja/');
  await stored(page);
  await page.addInitScript(() => {
    const look = () => {
      const main = document.querySelector('main');
      if (main?.checkVisibility())
        sessionStorage.setItem('shown', `${sessionStorage.getItem('shown') ?? ''} ${main.dataset.step}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    addEventListener('madoguchi:leaving', () => sessionStorage.removeItem('shown'));
  });
  await open(page, `/${stepPath('ja', 'wish')}`);
  const shown = () => page.evaluate(() => [...new Set(sessionStorage.getItem('shown')?.trim().split(' '))]);
  expect(await shown()).toEqual(['wish']);
  await page.click('[data-exit]');
  await page.waitForURL(leavePage);
  await page.goBack();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  expect(await shown()).toEqual(['start']);
});

test('other keys between do not leave', async ({ page, context, site }) => {
  await standIn(context);
  await walk(page);
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Tab', 'Shift', 'Shift']) await page.keyboard.press(key);
  await expect(page.locator('main')).toBeVisible();
  expect(page.url()).toBe(`${site.origin}/${stepPath('ja', 'ask-state')}`);
});

/** What each of these does is another habit's: none of it leaves. */
const habits: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'clicks with Shift': async (page) => {
    for (let clicks = 0; clicks < 3; clicks++) await page.click('h1', { modifiers: ['Shift'] });
  },
  'Shift held down': async (page) => {
    for (let repeats = 0; repeats < 6; repeats++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
  },
};

for (const [name, act] of Object.entries(habits))
  test(`${name}: does not leave`, async ({ page, context, site }) => {
    await standIn(context);
    await walk(page);
    await act(page);
    await page.keyboard.press('Shift');
    await expect(page.locator('main')).toBeVisible();
    expect(page.url()).toBe(`${site.origin}/${stepPath('ja', 'ask-state')}`);
  });

test('a slow hand leaves, too, and hears how many presses are left', async ({ page, context }) => {
  await standIn(context);
  await page.clock.install();
  await walk(page);
  const heard = page.locator('[role=status][data-presses]');
  await page.keyboard.press('Shift');
  await expect(heard).toContainText('2');
  await page.clock.runFor(2500);
  await page.keyboard.press('Shift');
  await expect(heard).toContainText('1');
  // Another key sets it back, silently.
  await page.keyboard.press('Tab');
  await expect(heard).toBeEmpty();
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.clock.runFor(2500);
  await page.keyboard.press('Shift');
  await page.waitForURL(leavePage);
});

test('in a browser that is too old for the app answers lead on, and the way out leaves', async ({
  page,
  context,
  site,
}) => {
  await standIn(context);
  site.answer(/\/main-[^/]*\.js$/, (response) => response.writeHead(404).end());
  await page.addInitScript(() => {
    for (const { prototype } of [Element, Document, DocumentFragment])
      Reflect.deleteProperty(prototype, 'replaceChildren');
    for (const { prototype } of [Array, String]) Reflect.deleteProperty(prototype, 'at');
    Reflect.deleteProperty(Object, 'hasOwn');
  });
  await page.goto('/ja/');
  await page.waitForSelector('html[data-steps]');
  await page.click('[data-answer="harmed"]');
  await expect(page.locator('main[data-step="wish"]')).toBeVisible();
  await page.click('[data-exit]');
  await page.waitForURL(leavePage);
});

test('a page that the browser kept in memory does not show its answers again', async ({ site }) => {
  // Not every host sends our headers.
  site.answer(/\/$/, (response, asUsual) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === 'Cache-Control' ? response : set(name, value));
    asUsual();
  });
  const browser = await chromium.launch({
    ...wholeBrowser,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    // A worker that takes over a page in memory would throw it out.
    const context = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'block' });
    await standIn(context);
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (!persisted) return;
        sessionStorage.setItem('persisted', '');
        const look = () => {
          const place = document.querySelector('[data-change]');
          if (place?.checkVisibility()) sessionStorage.setItem('shown', '');
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    });
    await walk(page);
    // Another language is another page: this one stays in the browser's memory.
    await chooseLanguage(page, 'en');
    await started(page);
    await page.click('[data-exit]');
    await page.waitForURL(leavePage);
    // Not at once: the page would be gone before it has answered.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
    const noted = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => !key.includes('.')));
    expect(await noted()).toEqual(['persisted']);
    await page.goBack();
    await expect(page.locator('main[data-step="start"]')).toBeVisible();
    expect(await noted()).toEqual(['persisted']);
  } finally {
    await browser.close();
  }
});

test('offline the way out leads to the away page, and Back shows the first question alone', async ({
  page,
  context,
  site,
}) => {
  await walk(page);
  await stored(page);
  await context.setOffline(true);
  await page.click('[data-exit]');
  await page.waitForURL(`${site.origin}/away.html`);
  await expect(page.locator('#root')).toHaveCount(0);
  const back = await wayBack(page);
  expect(back.filter((each) => each !== '/ja/ start')).toEqual([]);
});

test('the installed app leaves to the away page', async ({ site }, testInfo) => {
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
    ...wholeBrowser,
    args: [`--app=${site.origin}/ja/`],
    ignoreDefaultArgs: ['about:blank'],
  });
  try {
    await standIn(context);
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await walk(page, site.origin);
    await page.click('[data-exit]');
    await page.waitForURL(`${site.origin}/away.html`);
  } finally {
    await context.close();
  }
});
