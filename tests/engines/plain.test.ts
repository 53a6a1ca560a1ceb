import { locales } from '../../src/content/locales.ts';
import type { Browser } from './browser.ts';
import { until } from './browser.ts';
import { atStep, back, expect, path, seen, suite, walk, walks } from './suite.ts';

const test = suite('first', { isPlain: true });

const standing = (browser: Browser) =>
  browser.run(() =>
    [...document.querySelectorAll('button, select, .scripted')]
      .filter((each) => each.getClientRects().length && getComputedStyle(each).visibility === 'visible')
      .map((each) => `${location.pathname}: ${each.outerHTML.slice(0, 60)}`),
  );

for (const { id } of locales)
  test(`without script every way through the chart leads to its desk, and Back back (${id})`, async ({
    browser,
    site,
  }) => {
    for (const [index, steps] of walks().entries()) {
      if (index % locales.length !== locales.findIndex((each) => each.id === id)) continue;
      await browser.visit(`${site.origin}/${id}/`);
      await walk(browser, steps);
      await seen(browser, '[data-result] :is(.action, .checks)');
      await browser.click('.back');
      await atStep(browser, steps.at(-2)?.to ?? 'start');
      await back(browser);
      await atStep(browser, steps.at(-1)?.to ?? '');
    }
  });

test('without script nothing stands there that needs it', async ({ browser, site }) => {
  const dead: string[] = [];
  for (const place of [
    '',
    'step/police/',
    'desks/',
    'desks/police/',
    'chart/',
    'prepare/',
    'safety/',
    'about/',
  ]) {
    await browser.visit(`${site.origin}/ja-simple/${place}`);
    await seen(browser, 'main');
    dead.push(...(await standing(browser)));
  }
  expect(dead).toEqual([]);
});

test('without script the entrance, a wrong address and the way out lead on', async ({
  browser,
  site,
  outside,
}) => {
  await browser.visit(`${site.origin}/`);
  await browser.click('[data-locale="en"]');
  await atStep(browser, 'start');
  expect(await path(browser)).toBe('/en/');
  await browser.visit(`${site.origin}/en/nowhere/`);
  await seen(browser, 'a[href="tel:110"]');
  await browser.visit(`${site.origin}/ja/step/police/`);
  await browser.click('[data-exit]');
  await until('the page outside', () => browser.run((address) => location.href === address, outside.address));
  expect(outside.referrers.at(-1)).toBeUndefined();
});
