import { locales } from '../../../src/content/locales.ts';
import { type Answer, asUsual, expect, failing, mark, open, started, stepPath } from '../site.ts';
import { alsoIn, devtools, files, gets, isUseful, test, toDesk } from './fault.ts';

// What a page is made of does not come, or not as it was sent.

const { script, words, facts } = files;

test.use({ serviceWorkers: 'block' });

alsoIn('hokkaido', () => {
  test.describe('something of the page does not come', () => {
    test.use({ allowed: /the script is broken/ });
    const faults: Readonly<Record<string, readonly [RegExp, Answer]>> = {
      'the script is not there': [script, failing.notFound],
      'the script is cut off': [script, failing.cut],
      'the script throws': [script, failing.script('throw new Error("the script is broken")')],
      'the words are not there': [words, failing.notFound],
      'the words are cut off': [words, failing.cut],
      'the words are no JSON': [words, failing.data('<!doctype html>')],
      'the facts are cut off': [facts, failing.cut],
      'the facts are half there': [facts, failing.data('{"desks":{"kokoro":')],
    };
    test('the written pages are walked as plain links', async ({ page, site, row }) => {
      await devtools(page);
      for (const [name, [pattern, answer]] of Object.entries(faults)) {
        site.answer(pattern, answer);
        await page.goto('ja/');
        row(name, await toDesk(page));
        site.answer(pattern, asUsual);
      }
      const folded = page.locator('details[data-fold="prepare"]');
      await folded.locator('> summary').click();
      await expect(folded.locator('blockquote')).toBeVisible();
      for (const pattern of [script, words]) {
        site.answer(pattern, failing.cut);
        await page.goto('nowhere');
        await isUseful(page, pattern.source);
      }
    });
  });

  test('before the script has come, an answer is a link; afterwards the page goes on', async ({
    page,
    site,
    row,
  }) => {
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = go;
    });
    site.answer(script, (_, usual) => released.then(usual));
    await page.goto('ja/', { waitUntil: 'commit' });
    const held = await toDesk(page);
    expect(page.url()).toBe(`${site.origin}${site.base}${stepPath('ja', 'police')}`);
    release();
    await started(page);
    await mark(page);
    await page.click('[data-change="wish"]');
    await page.click('[data-answer="how"]');
    await expect(page.locator('main[data-result="advice"]')).toBeVisible();
    row('the script comes after 20 seconds', `until then ${held}`);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('the written pages lead on, and an unknown address says so in every language', async ({
      page,
      row,
    }) => {
      await page.goto('ja/');
      await page.click('[data-answer="harmed"]');
      await page.click('[data-answer="danger"]');
      await expect(page.locator('main[data-result="police"] [data-channel] .action').first()).toBeVisible();
      row('scripts are blocked', gets.pages);
      for (const path of ['ja/nonsense/', 'nonsense']) {
        await page.goto(path);
        await isUseful(page, path);
        await expect(page.locator('main [data-locale]')).toHaveCount(locales.length);
      }
      row('scripts are blocked, and the address leads nowhere', gets.numbers);
    });
  });

  test.describe('facts of a wrong shape', () => {
    test.use({ allowed: /undefined/ });
    test('where a screen cannot be drawn, the page goes on as it was written, without a server too', async ({
      page,
      site,
      row,
    }) => {
      site.answer(facts, failing.data('{"desks":{}}'));
      await page.goto('ja/');
      row('the facts have a wrong shape', await toDesk(page));

      await open(page, 'ja/');
      await site.stop();
      row('the facts have a wrong shape, and the server is gone', await toDesk(page));
    });
  });

  test.describe('without its looks', () => {
    // What the browser says of a sheet that the page forbids.
    test.use({ allowed: /Content Security Policy/ });
    test('the page can be read and walked', async ({ page, site, row }) => {
      site.answer(/\.(css|svg)$/, failing.cut);
      await page.route(/\/$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll("'sha256-", "'sha256-0") });
      });
      await page.goto('ja/');
      await started(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('none');
      await isUseful(page, 'without looks');
      await expect(page.locator('[data-exit]')).toBeVisible();
      for (const link of await page.locator('main a, .bar a').all()) await expect(link).not.toHaveText('');
      row('no style sheet and no icon comes', await toDesk(page));
    });
  });
});
