import { away } from '../../src/content/away.ts';
import { sleep, until } from './browser.ts';
import {
  atStep,
  back,
  expect,
  longest,
  open,
  path,
  seen,
  started,
  suite,
  type World,
  walk,
} from './suite.ts';

const test = suite('watched');
const deep = longest[1]?.to ?? '';

const ways: Readonly<Record<string, (world: World) => Promise<void>>> = {
  'the link': ({ browser }) => browser.click('[data-exit]'),
  'Shift three times': async ({ browser }) => {
    for (let presses = 0; presses < 3; presses++) await browser.press('Shift');
  },
};

const arrived = ({ browser }: World) => seen(browser, '#outside');
/** From now on an answer that is seen is noted. */
const watchFor = ({ browser }: World) => browser.run(() => sessionStorage.setItem('test.left', 'yes'));
/** What the page has noted since. */
const notes = ({ browser }: World) =>
  until('the notes', () =>
    browser.run(() => ({
      seen: sessionStorage.getItem('test.seen'),
      blank: sessionStorage.getItem('test.blank'),
    })),
  );

/** Goes back and waits for a page of ours that shows something. */
async function backHome({ browser }: World): Promise<void> {
  await back(browser);
  await atStep(browser, 'start');
  await started(browser);
}

for (const [name, leave] of Object.entries(ways)) {
  test(`${name} blanks page, title and address at once and leaves; Back shows the first question alone`, async (world) => {
    const { browser, site, outside } = world;
    await open(browser, `${site.origin}/ja/`);
    await walk(browser, longest);
    await watchFor(world);
    const release = outside.hold();
    await leave(world);
    await sleep(500);
    release();
    await arrived(world);
    expect(outside.referrers.at(-1)).toBeUndefined();
    for (let pages = 0; pages < 2; pages++) {
      await backHome(world);
      await until('the address of the first question', async () => (await path(browser)) === '/ja/');
    }
    expect(await notes(world)).toEqual({ seen: null, blank: `${away.title} /ja/` });
  });

  test(`${name}, with two documents of the site in the tab: no answer is seen again`, async (world) => {
    const { browser, site } = world;
    await open(browser, `${site.origin}/ja/`);
    await open(browser, `${site.origin}/ja/step/${deep}/`);
    await open(browser, `${site.origin}/en/step/${deep}/`);
    await watchFor(world);
    await leave(world);
    await arrived(world);
    await backHome(world);
    await sleep(300);
    await back(browser);
    await sleep(1000);
    await atStep(browser, 'start');
    expect((await notes(world)).seen).toBeNull();
  });
}

test('who comes back and goes on gets what they ask for', async (world) => {
  const { browser, site } = world;
  await open(browser, `${site.origin}/ja/`);
  await open(browser, `${site.origin}/ja/step/${deep}/`);
  await browser.click('[data-exit]');
  await arrived(world);
  await backHome(world);
  await walk(browser, longest.slice(0, 1));
  await open(browser, `${site.origin}/ja/step/${deep}/`);
  await atStep(browser, deep);
});

test('before any script has come the link leaves', async (world) => {
  const { browser, site } = world;
  site.hold(/\/assets\/.*\.js$/);
  await browser.visit(`${site.origin}/ja/step/${deep}/`);
  await browser.click('[data-exit]');
  await arrived(world);
});

for (const isSlow of [false, true])
  test(`the way out is not undone by an answer tapped before it, before any script has come (the page outside is ${isSlow ? 'slow' : 'quick'})`, async (world) => {
    const { browser, site, outside } = world;
    const letScriptsGo = site.hold(/\/assets\/.*\.js$/);
    await browser.visit(`${site.origin}/ja/step/${deep}/`);
    await seen(browser, '[data-exit]');
    // The page that the answer leads to has not come yet.
    const letPagesGo = site.hold(/^\/ja\/step\//);
    const letOutside = outside.hold();
    await browser.run(() => {
      document.querySelector<HTMLElement>('main [data-answer]')?.click();
      setTimeout(() => document.querySelector<HTMLElement>('[data-exit]')?.click(), 200);
    });
    if (isSlow) await sleep(2500);
    letOutside();
    await arrived(world);
    letPagesGo();
    letScriptsGo();
    await sleep(1500);
    await arrived(world);
  });

test('who leaves while the app is on its way keeps what is stored', async (world) => {
  const { browser, site } = world;
  // WebKit gives up a worker that is not installed yet when its page goes, so only the page's own request is held there;
  // the others would keep the worker's waiting behind it.
  const isWebKit = browser.name === 'webkit';
  const release = site.hold(/\/assets\/main-.*\.js$/, isWebKit ? 'first' : 'all');
  await browser.visit(`${site.origin}/ja/step/${deep}/`);
  const workers = () =>
    browser.run(async (hasToBeActive) => {
      const all = await navigator.serviceWorker.getRegistrations();
      return all.filter(({ active }) => active || !hasToBeActive).length;
    }, isWebKit);
  await until('a worker', async () => (await workers()) === 1);
  await browser.click('[data-exit]');
  await arrived(world);
  release();
  await sleep(300);
  // A page of the site without any script.
  await browser.visit(`${site.origin}/robots.txt`);
  expect(await workers()).toBe(1);
});
