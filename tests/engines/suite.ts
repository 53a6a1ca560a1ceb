import { expect, test as plainTest } from 'vitest';
import { type Question, questions, start } from '../../src/content/chart.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { type Browser, type EngineName, type LaunchOptions, until } from './browser.ts';
import { launchPuppeteer } from './puppeteer.ts';
import {
  type Copies,
  type CopyKind,
  copyBuild,
  type Outside,
  openOutside,
  type Site,
  serve,
} from './site.ts';
import { launchWebKit } from './webkit.ts';

export { expect };

/** In pixels of CSS. */
const phone = { width: 360, height: 640 };

export const engine = process.env.ENGINE as EngineName;

/** The program by the first of these variables that names one. */
function programOf(...variables: string[]): string {
  const path = variables.map((name) => process.env[name]).find(Boolean);
  if (!path) throw new Error(`Set ${variables.at(-1)} to the path of the program.`);
  return path;
}

function launch(options: LaunchOptions): Promise<Browser> {
  if (engine === 'webkit') return launchWebKit(programOf('WEBKIT_DRIVER'), programOf('WEBKIT'), options);
  const program = engine === 'firefox' ? programOf('FIREFOX') : programOf('CHROMIUM_SHELL', 'CHROMIUM');
  return launchPuppeteer(engine, program, options);
}

/** What a test is given. */
export interface World {
  readonly browser: Browser;
  readonly outside: Outside;
  readonly copies: Copies;
  /** A copy on an origin that the browser has never seen. */
  readonly site: Site;
}

/** What the tests of this process share, whichever file they stand in: a browser takes longer to start than a test. */
const browsers = new Map<string, Promise<Browser>>();
let surroundings: { readonly outside: Outside; readonly copies: Copies } | undefined;

async function surround() {
  if (!surroundings) {
    const outside = await openOutside();
    surroundings = { outside, copies: copyBuild(outside.address) };
  }
  return surroundings;
}

function browserFor(options: LaunchOptions): Promise<Browser> {
  const key = JSON.stringify(options);
  const known = browsers.get(key);
  if (known) return known;
  const browser = launch(options);
  browsers.set(key, browser);
  // The next try starts another one.
  browser.catch(() => browsers.delete(key));
  return browser;
}

// Vitest ends its processes so, and waits half a second for them.
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    for (const browser of browsers.values()) browser.then(({ end }) => end()).catch(() => {});
    setTimeout(() => process.exit());
  });

/**
 * Tests that share a browser; each has a site on an origin of its own, so that nothing is kept from the one before.
 * A test fails, too, when a page of it complains; the next one then has a new browser.
 * @param which the copy of the build that is served
 * @param options how the browser is started; `allowed`: what pages may complain of
 */
export function suite(
  which: CopyKind = 'first',
  { allowed, ...options }: LaunchOptions & { readonly allowed?: RegExp } = {},
): (name: string, act: (world: World) => Promise<void>) => void {
  return (name, act) =>
    plainTest(name, async () => {
      const { outside, copies } = await surround();
      const browser = await browserFor(options);
      const site = await serve(copies.of(which));
      try {
        await browser.resize(phone.width, phone.height);
        browser.complaints();
        await act({ browser, outside, copies, site });
        const complaints = browser.complaints().filter((text) => !allowed?.test(text));
        expect(complaints, 'what pages complain of').toEqual([]);
      } catch (fault) {
        browser.end();
        browsers.delete(JSON.stringify(options));
        throw fault;
      } finally {
        site.stop();
      }
    });
}

/** Waits until an element is drawn. */
export const seen = (browser: Browser, selector: string): Promise<boolean> =>
  until(selector, () =>
    browser.run((wanted) => {
      const element = document.querySelector(wanted);
      return (
        Boolean(element?.getClientRects().length) &&
        getComputedStyle(element as Element).visibility === 'visible'
      );
    }, selector),
  );

/** Waits until the screen is this step. */
export const atStep = (browser: Browser, id: string): Promise<boolean> =>
  seen(browser, `main[data-step="${id}"]`);

/** Waits until the app has taken the page over. */
export const started = (browser: Browser): Promise<boolean> => seen(browser, 'html[data-app]');

/** Opens an address, and waits for the app. */
export async function open(browser: Browser, url: string): Promise<void> {
  await browser.visit(url);
  await started(browser);
}

/** Waits until the worker has stored every language and answers for the page. */
export const stored = (browser: Browser): Promise<boolean> =>
  until('the worker in place, with every language', () =>
    browser.run(
      async (ids) => {
        const { controller } = navigator.serviceWorker;
        if (controller?.state !== 'activated') return false;
        const homes = ids.map((id) => caches.match(new URL(`${id}/`, controller.scriptURL)));
        return (await Promise.all(homes)).every(Boolean);
      },
      locales.map(({ id }) => id),
    ),
  );

/** Presses what stands in the menu in the head. */
export async function chooseInMenu(browser: Browser, selector: string): Promise<void> {
  await browser.click('.menu > summary');
  await browser.click(`.menu ${selector}`);
}

export const back = (browser: Browser): Promise<void> => browser.turn(-1);
export const forward = (browser: Browser): Promise<void> => browser.turn(1);

/** Loads the page again, and waits for the app. */
export async function reload(browser: Browser): Promise<void> {
  await browser.run(() => {
    Object.assign(window, { isOld: true });
    setTimeout(() => location.reload());
  });
  await until('the page loaded again', () => browser.run(() => !('isOld' in window)));
  await started(browser);
}

/** Shows an address in the page, as Back does. */
export const goBackTo = (browser: Browser, address: string): Promise<void> =>
  browser.run((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

export const path = (browser: Browser): Promise<string> =>
  until('an address', () => browser.run(() => location.pathname));

/** One way through the chart: what is tapped, and the step each tap leads to. */
export type Walk = readonly { readonly answer: string; readonly to: string }[];

/** Every way through the chart, from the first question to a result. */
function walks(from: string = start): Walk[] {
  const { answers }: Question = questions[from as keyof typeof questions];
  return answers.flatMap(({ id: answer, to }) => {
    const rest = Object.hasOwn(questions, to) ? walks(to) : [[]];
    return rest.map((after) => [{ answer, to }, ...after]);
  });
}

/** Waits until a page is loaded to its end, and takes taps. */
export const settled = (browser: Browser): Promise<boolean> =>
  until('a page that is loaded and takes taps', () =>
    browser.run(() => document.readyState === 'complete' && document.getAnimations().length === 0),
  );

/** Taps through the chart without the app, page by page; the browser is at the beginning of it. */
export async function walkByPage(browser: Browser, steps: Walk): Promise<void> {
  for (const step of steps) {
    await settled(browser);
    await walk(browser, [step]);
  }
}

/** Lets a new screen take taps at once; it takes none at first. */
export const takeTaps = (browser: Browser): Promise<void> =>
  browser.run(() => {
    for (const each of document.getAnimations()) each.finish();
  });

/** Taps through the chart; the browser is at the beginning of it. */
export async function walk(browser: Browser, steps: Walk): Promise<void> {
  for (const { answer, to } of steps) {
    await browser.click(`main [data-answer="${answer}"]`);
    await atStep(browser, to);
  }
}

/** The longest way through the chart. */
export const longest: Walk = walks().toSorted((a, b) => b.length - a.length)[0] ?? [];

/** To each result the longest way. */
const toEachResult = new Map(
  walks()
    .toSorted((a, b) => a.length - b.length)
    .map((steps) => [steps.at(-1)?.to, steps]),
);

/** A part of the ways that lead to each result: each in one language, since links and taps are the same in all. */
export const waysIn = (locale: LocaleId): Walk[] =>
  [...toEachResult.values()].filter((_, index) => locales[index % locales.length]?.id === locale);
