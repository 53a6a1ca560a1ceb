import { locales } from '../../src/content/locales.ts';
import { pageIds } from '../../src/model/places.ts';
import { expect, goBackTo, longest, open, path, seen, suite, takeTaps, walk, waysIn } from './suite.ts';

const test = suite();

const kinds: Readonly<Record<string, string>> = {
  '': '[data-step="start"]',
  'step/remove/': '[data-step="remove"]',
  'step/talk/': '[data-result="talk"]',
  'step/police/': '[data-result="police"]',
  'desks/police/': ':has([data-desk="police"])',
  'desks/local/': ':has([data-desk="local"])',
  ...Object.fromEntries(pageIds.map((id) => [`${id}/`, ':not([data-missing])'])),
  'nowhere/': '[data-missing]',
};

for (const { id, tag } of locales)
  test(`every kind of page is drawn by the app, with its language and its title (${id})`, async ({
    browser,
    site,
  }) => {
    for (const [below, mark] of Object.entries(kinds)) {
      const address = `/${id}/${below}`;
      // Easy Japanese has the most to take over from a page: there each one is loaded.
      if (id === 'ja-simple' || below === '') await open(browser, site.origin + address);
      else await goBackTo(browser, address);
      await seen(browser, `main${mark} h1`);
      const head = await browser.run(() => [document.documentElement.lang, Boolean(document.title.trim())]);
      expect(head, below).toEqual([tag, true]);
    }
  });

test('the entrance leads to the first question in a language of ours', async ({ browser, site }) => {
  await open(browser, `${site.origin}/`);
  await seen(browser, 'main[data-step="start"]');
  expect(locales.map(({ id }) => `/${id}/`)).toContain(await path(browser));
});

test('the chart leads to every result and to a desk, without a page load', async ({ browser, site }) => {
  for (const { id } of locales) {
    await open(browser, `${site.origin}/${id}/`);
    await browser.run(() => void Object.assign(window, { isMarked: true }));
    for (const steps of waysIn(id)) {
      await goBackTo(browser, `/${id}/`);
      for (const step of steps) {
        await takeTaps(browser);
        await walk(browser, [step]);
      }
      await seen(browser, `main[data-result="${steps.at(-1)?.to}"] :is(.action, .checks)`);
      expect(await browser.run(() => 'isMarked' in window), steps.at(-1)?.to).toBe(true);
    }
  }
  expect(longest.length).toBe(3);
});
