import { type LocaleId, locales } from '../../src/content/locales.ts';
import type { Browser } from './browser.ts';
import { until } from './browser.ts';
import { atStep, back, expect, longest, path, seen, suite, walkByPage, waysIn } from './suite.ts';

const standing = (browser: Browser) =>
  browser.run(() =>
    [...document.querySelectorAll('button, select, .scripted')]
      .filter((each) => each.getClientRects().length && getComputedStyle(each).visibility === 'visible')
      .map((each) => `${location.pathname}: ${each.outerHTML.slice(0, 60)}`),
  );

/** No script at all; and scripts in a syntax that the engine cannot read, as ours are to one below the oldest. */
const kinds = {
  'without script': suite('first', { isPlain: true }),
  'with scripts that cannot be read': suite('unreadable', {
    allowed: /SyntaxError|Invalid|Unexpected|illegal/i,
  }),
};

/** Some of the ways: links are links, in every engine and whatever keeps scripts away. */
const ways = (name: keyof typeof kinds, locale: LocaleId) =>
  name === 'without script' ? waysIn(locale).slice(-2) : [longest];

for (const name of Object.keys(kinds) as (keyof typeof kinds)[]) {
  const test = kinds[name];
  for (const { id } of locales)
    test(`${name}: ways through the chart lead to a desk, and Back back (${id})`, async ({
      browser,
      site,
    }) => {
      for (const steps of ways(name, id)) {
        await browser.visit(`${site.origin}/${id}/`);
        await walkByPage(browser, steps);
        await seen(browser, '[data-result] :is(.action, .checks)');
        await browser.click('.back');
        await atStep(browser, steps.at(-2)?.to ?? 'start');
        await back(browser);
        await atStep(browser, steps.at(-1)?.to ?? '');
      }
    });

  test(`${name}: nothing stands there that needs script`, async ({ browser, site }) => {
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
}

kinds['without script'](
  'without script the entrance, a wrong address and the way out lead on',
  async ({ browser, site, outside }) => {
    await browser.visit(`${site.origin}/`);
    await browser.click('[data-locale="en"]');
    await atStep(browser, 'start');
    expect(await path(browser)).toBe('/en/');
    await browser.visit(`${site.origin}/en/nowhere/`);
    await seen(browser, 'a[href="tel:110"]');
    await browser.visit(`${site.origin}/ja/step/police/`);
    await browser.click('[data-exit]');
    await until('the page outside', () =>
      browser.run((address) => location.href === address, outside.address),
    );
    expect(outside.referrers.at(-1)).toBeUndefined();
  },
);
