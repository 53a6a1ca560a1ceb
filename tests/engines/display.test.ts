import { locales } from '../../src/content/locales.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import { sizes } from '../../src/content/sizes.ts';
import { telephoneHref } from '../../src/model/telephone.ts';
import type { Browser } from './browser.ts';
import { until } from './browser.ts';
import { chooseInMenu, expect, longest, open, reload, seen, suite, walk } from './suite.ts';

const test = suite();
const count = (browser: Browser, selector: string) =>
  browser.run((wanted) => document.querySelectorAll(wanted).length, selector);

/** Chooses from a list as the browser's own control does. */
const choose = (browser: Browser, selector: string, value: string) =>
  browser.run(
    (wanted, chosen) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (!list) throw new Error(`no ${wanted}`);
      list.value = chosen;
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );

test('readings are hidden and shown again, and stay so', async ({ browser, site }) => {
  const drawn = () =>
    browser.run(
      () => [...document.querySelectorAll('rt')].filter((each) => each.getClientRects().length).length,
    );
  await open(browser, `${site.origin}/ja-simple/`);
  expect(await drawn()).toBeGreaterThan(10);
  await chooseInMenu(browser, 'button.readings');
  await until('no readings', async () => (await drawn()) === 0);
  await walk(browser, longest.slice(0, 1));
  expect(await drawn()).toBe(0);
  await reload(browser);
  await until('no readings after a reload', async () => (await drawn()) === 0);
  await chooseInMenu(browser, 'button.readings');
  await until('readings', async () => (await drawn()) > 10);
});

test('letters grow with each size, and stay so', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja/desks/police/`);
  const letters = () =>
    browser.run(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('main') as Element).fontSize),
    );
  await browser.click('.menu > summary');
  const found: number[] = [];
  for (const size of sizes) {
    await browser.click(`.menu [data-letters="${size}"]`);
    await seen(browser, `[data-letters="${size}"][aria-pressed="true"]`);
    found.push(await letters());
  }
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(new Set(found).size).toBe(sizes.length);
  await reload(browser);
  expect(await letters()).toBe(found.at(-1));
});

for (const { id } of locales)
  test(`what is copied is the text as it is written (${id})`, async ({ browser, site }) => {
    await open(browser, `${site.origin}/${id}/desks/police/`);
    const { copied, written } = await browser.run(() => {
      const card = document.querySelector('main') as HTMLElement;
      getSelection()?.selectAllChildren(card);
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      });
      card.dispatchEvent(event);
      const bare = [...card.querySelectorAll('h1, h2')].map((heading) => {
        const copy = heading.cloneNode(true) as HTMLElement;
        for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
        return copy.textContent?.replaceAll(/[\u200b\u2060]/g, '') ?? '';
      });
      return { copied: event.clipboardData?.getData('text/plain') ?? '', written: bare };
    });
    expect(copied).not.toMatch(/[\u200b\u2060]/);
    expect(written.length).toBeGreaterThan(2);
    for (const heading of written) expect(copied).toContain(heading);
  });

test('desks say whether they are open, and no page as it is written does', async ({ browser, site }) => {
  await open(browser, `${site.origin}/en/desks/jinken/`);
  await seen(browser, '[data-desk="jinken"] .opening[data-open]');
  const written = await (await fetch(`${site.origin}/en/desks/jinken/`)).text();
  expect(written.slice(written.indexOf('<main'))).not.toContain('data-open=');
});

test('the directory is filtered by what is pressed', async ({ browser, site }) => {
  await open(browser, `${site.origin}/en/desks/`);
  const desks = () => count(browser, 'main [data-desk]');
  const all = await desks();
  await browser.click('button[data-wish="chat"]');
  await seen(browser, '[data-wish="chat"][aria-pressed="true"]');
  const some = await desks();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await browser.click('button[data-wish="chat"]');
  await until('all desks again', async () => (await desks()) === all);
});

test('a prefecture brings its number, and the next one another', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja/desks/police/`);
  const list = '[data-desk=police] select[data-prefectures]';
  await until('the list', async () => (await count(browser, `${list} option`)) > prefectures.length);
  for (const { code, advice } of prefectures) {
    await choose(browser, list, code);
    await seen(
      browser,
      `[data-desk=police] .channel a.action[href="${telephoneHref(advice?.number ?? '#9110')}"]`,
    );
    expect(await count(browser, `[data-prefecture="${code}"]`)).toBe(1);
    expect(await count(browser, '[data-prefecture]')).toBe(1);
  }
});
