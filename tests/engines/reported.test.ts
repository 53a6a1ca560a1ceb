import { prefectures } from '../../src/content/prefectures.ts';
import { type Browser, until } from './browser.ts';
import { atStep, back, expect, longest, open, path, seen, stored, suite, walk } from './suite.ts';

// What people report of software of this kind, in each engine.

const test = suite();

/** Rewrites the page as translators do, which wrap each text into elements of their own, but for what asks to be left alone. */
const translate = (browser: Browser) =>
  browser.run(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate="no"]')) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = text.data;
      text.replaceWith(outer);
    }
  });

/** From now on the page's clock stands at this time. */
const setClock = (browser: Browser, time: string) =>
  browser.run((now) => {
    Date.now = () => Date.parse(now);
    dispatchEvent(new Event('pageshow'));
  }, time);

test('on a translated page the badge that is seen is the one that holds', async ({ browser, site }) => {
  await open(browser, `${site.origin}/en/desks/jinken/`);
  await setClock(browser, '2026-11-25T17:14:00+09:00');
  await seen(browser, 'main [data-open="true"]');
  const badge = await browser.run(() => document.querySelector('main [data-open="true"]')?.textContent ?? '');
  expect(badge).toContain('17:15');
  await translate(browser);
  await setClock(browser, '2026-11-25T17:16:00+09:00');
  await seen(browser, 'main [data-open="false"]');
  expect(await browser.run(() => document.querySelector('main')?.textContent)).not.toContain(badge);
});

test('on a translated page the number that is seen is the one that is dialled, in each prefecture', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/en/step/police/`);
  await translate(browser);
  let numbers = 0;
  for (const { code } of prefectures) {
    await browser.run((chosen) => {
      const list = document.querySelector<HTMLSelectElement>('[data-desk=police] select[data-prefectures]');
      if (!list) throw new Error('no list of prefectures');
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, code);
    await seen(browser, `[data-prefecture="${code}"]`);
    const dialled = await browser.run(() =>
      [...document.querySelectorAll('main .number')]
        .filter((number) => number.closest('a[href^="tel:"]'))
        .map((number) => ({
          href: decodeURIComponent(number.closest('a')?.getAttribute('href') ?? '').replace('tel:', ''),
          seen: number.textContent?.replaceAll('-', ''),
        })),
    );
    numbers += dialled.length;
    for (const { href, seen: shown } of dialled) expect(shown, code).toBe(href);
    await translate(browser);
  }
  expect(numbers).toBeGreaterThan(prefectures.length);
});

test('on a translated page no letter is lost with the readings', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja-simple/desks/police/`);
  const bare = () =>
    browser.run(() => {
      const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      for (const each of copy.querySelectorAll('rt, rp')) each.remove();
      return copy.textContent;
    });
  const before = await bare();
  await translate(browser);
  await browser.click('.menu > summary');
  await browser.click('.menu .readings');
  await until('no readings', () => browser.run(() => document.querySelector('rt') === null));
  expect(await bare()).toBe(before);
  expect(await browser.run(() => document.activeElement?.matches('.readings'))).toBe(true);
});

test('Back finds unfolded what was unfolded', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja/prepare/`);
  await browser.run(() => document.querySelector<HTMLElement>('footer a[href$="/situations/"]')?.click());
  const there = () => until('the situations', async () => (await path(browser)).endsWith('/situations/'));
  await there();
  const folds = () => browser.run(() => document.querySelectorAll('main details').length);
  const unfolded = () => browser.run(() => document.querySelectorAll('main details[open]').length);
  const all = await folds();
  expect(all).toBeGreaterThan(9);
  await browser.run(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
  // Told by an event of a task of its own.
  await until('all unfolded', async () => (await unfolded()) === all);
  await browser.run(() =>
    [...document.querySelectorAll<HTMLElement>('main a[href^="/ja/"]')].at(-1)?.click(),
  );
  await until('another page', async () => !(await path(browser)).endsWith('/situations/'));
  await back(browser);
  await there();
  await until('unfolded as before', async () => (await unfolded()) === all);
});

for (const held of ['Alt', 'Control', 'Meta'] as const)
  test(`Shift three times with ${held} held is another program's: it does not leave`, async ({
    browser,
    site,
  }) => {
    await open(browser, `${site.origin}/ja/`);
    await walk(browser, longest);
    // Whoever leaves is told by this event, before the page goes.
    await browser.run(() => {
      addEventListener('madoguchi:leaving', () => sessionStorage.setItem('test.left', 'yes'));
    });
    await browser.press('Shift', { held, times: 3 });
    await browser.press('Shift');
    // Two key presses later it would be gone.
    await browser.press('Tab');
    await browser.press('Tab');
    await atStep(browser, longest.at(-1)?.to ?? '');
    expect(await browser.run(() => sessionStorage.getItem('test.left'))).toBeNull();
  });

test('the worker leaves to the host what is not of the site, and an address in capitals is forgiven', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  await stored(browser);
  for (const [address, type] of [
    ['/robots.txt', 'text/plain'],
    ['/icons/icon-192.png', 'image/png'],
    ['/.well-known/security.txt', 'text/html'],
  ] as const) {
    site.asked.length = 0;
    await browser.visit(`${site.origin}${address}`);
    expect(site.asked, address).toContain(address);
    expect(await browser.run(() => document.contentType), address).toBe(type);
  }
  await open(browser, `${site.origin}/JA/Step/Wish/`);
  expect(await path(browser)).toBe('/ja/step/wish/');
});
