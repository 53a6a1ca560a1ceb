import { locales } from '../../src/content/locales.ts';
import { sleep, until } from './browser.ts';
import {
  atStep,
  back,
  chooseInMenu,
  expect,
  forward,
  longest,
  open,
  path,
  seen,
  settled,
  started,
  suite,
  walk,
} from './suite.ts';

const test = suite();
const [first, second] = longest as [(typeof longest)[number], (typeof longest)[number]];

for (const { id } of locales)
  test(`an answer tapped before any script has come leads on, and so does Back; the app then goes on (${id})`, async ({
    browser,
    site,
  }) => {
    const release = site.hold(/\/assets\/.*\.js$/);
    await browser.visit(`${site.origin}/${id}/`);
    await browser.click(`[data-answer="${first.answer}"]`);
    await atStep(browser, first.to);
    await browser.click(`[data-answer="${second.answer}"]`);
    await atStep(browser, second.to);
    await back(browser);
    await atStep(browser, first.to);
    release();
    // WebKit brings the page back from memory without its script: the next tap loads one that has it.
    await settled(browser);
    await walk(browser, longest.slice(1));
    await started(browser);
    await seen(browser, '[data-result] :is(.action, .checks)');
    for (const { to } of longest.slice(0, -1).toReversed()) {
      await back(browser);
      await atStep(browser, to);
    }
  });

test('an answer tapped while the app is on its way leads on; the app takes over what is there', async ({
  browser,
  site,
}) => {
  const release = site.hold(/\/assets\/main-.*\.js$/);
  await browser.visit(`${site.origin}/ja-simple/`);
  await browser.click(`[data-answer="${first.answer}"]`);
  await atStep(browser, first.to);
  release();
  await started(browser);
  await atStep(browser, first.to);
  expect(await path(browser)).toContain(`/${first.to}/`);
});

test('Back and Forward go from step to step, with address, title and place in the page', async ({
  browser,
  site,
}) => {
  await open(browser, `${site.origin}/ja/`);
  const titles: string[] = [await browser.run(() => document.title)];
  for (const step of longest) {
    await walk(browser, [step]);
    titles.push(
      await until('its title', () =>
        browser.run((old) => document.title !== old && document.title, titles.at(-1) ?? ''),
      ),
    );
  }
  await browser.run(() => scrollTo(0, document.body.scrollHeight));
  for (const [index, { to }] of [...longest.slice(0, -1).toReversed(), { to: 'start' }].entries()) {
    await back(browser);
    await atStep(browser, to);
    const wanted = titles.at(-2 - index) ?? '';
    await until(`the title ${wanted}`, () => browser.run((title) => document.title === title, wanted));
  }
  expect(await path(browser)).toBe('/ja/');
  for (const { to } of longest) {
    await forward(browser);
    await atStep(browser, to);
  }
  await back(browser);
  await atStep(browser, longest.at(-2)?.to ?? '');
});

test('a second tap in the same place is not taken by the screen that the first one leads to', async ({
  browser,
  site,
}) => {
  let from = '';
  for (const [index, { answer, to }] of longest.entries()) {
    const gap = [60, 150, 280][index] ?? 0;
    await open(browser, `${site.origin}/ja/${from}`);
    await browser.clickTwice(`[data-answer="${answer}"]`, gap);
    await atStep(browser, to);
    await sleep(400);
    const now = await browser.run(() => document.querySelector('main')?.dataset.step ?? location.href);
    expect(now, `${answer}, ${gap} ms`).toBe(to);
    from = `step/${to}/`;
  }
});

test('another language shows the same step, and is the one of the next visit', async ({ browser, site }) => {
  await open(browser, `${site.origin}/ja/step/${second.to}/`);
  await chooseInMenu(browser, '[data-locale="en"]');
  await until('the page in English', () => browser.run(() => document.documentElement.lang === 'en'));
  await atStep(browser, second.to);
  await started(browser);
  await open(browser, `${site.origin}/`);
  await until('the first question in English', async () => (await path(browser)) === '/en/');
});
