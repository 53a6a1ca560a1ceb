import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { test as bare, type ConsoleMessage, expect, type LaunchOptions, type Page } from '@playwright/test';
import { listen, staticServer } from '../../scripts/server.mjs';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { allScreens, type Place, pageIds, pathOf } from '../../src/model/places.ts';

export { expect };

/** What the server was asked for. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly status: number;
}

/** Answers a request in the place of the server; `asUsual` lets the server do it. */
export type Answer = (response: ServerResponse, asUsual: () => void) => void;

const says =
  (type: string, text: string): Answer =>
  (response) =>
    response.writeHead(200, { 'Content-Type': type }).end(text);

/** The server answers by itself, whatever an earlier pattern says. */
export const asUsual: Answer = (_, usual) => usual();

/** Ways for a server to fail. */
export const failing = {
  notFound: ((response) => response.writeHead(404).end()) satisfies Answer,
  cut: ((response) => response.destroy()) satisfies Answer,
  script: (text: string) => says('text/javascript', text),
  data: (text: string) => says('application/json', text),
};

/** A build of the site on a server of its own. */
export interface Site {
  readonly origin: string;
  readonly base: string;
  /** The folder that is served; what lies in it changes with `deploy`. */
  readonly folder: string;
  /** Every request so far, in the order of its answer. */
  readonly requests: Seen[];
  /** From now on, requests for what the pattern matches are answered by this. */
  answer(pattern: RegExp, answer: Answer): void;
  /** Serves another build from now on, all of it at once. */
  deploy(folder: string): Promise<void>;
  /** Ends the server for good: nobody listens any more, and open connections are cut. */
  stop(): Promise<void>;
}

export const root = join(import.meta.dirname, '../..');

/** The builds that `npm test` makes. */
export const builds = {
  top: { folder: join(root, '.built/test'), base: '/' },
  sub: { folder: join(root, '.built/test-sub'), base: '/sub/path/' },
  hokkaido: { folder: join(root, '.built/test-hokkaido'), base: '/a/' },
  kumamoto: { folder: join(root, '.built/test-kumamoto'), base: '/b/' },
} as const;

/**
 * Serves a build on a free port.
 * @param scratch a folder of the test's own, where a link to the build is kept
 */
async function serve({ folder, base }: { folder: string; base: string }, scratch: string): Promise<Site> {
  await mkdir(scratch, { recursive: true });
  const served = join(scratch, 'served');
  const deploy = async (next: string) => {
    const fresh = join(scratch, 'fresh');
    await symlink(next, fresh);
    await rename(fresh, served);
  };
  await deploy(folder);
  const requests: Seen[] = [];
  const answers: [RegExp, Answer][] = [];
  const server = staticServer({ folder: served, base });
  const [usual] = server.listeners('request') as [RequestListener];
  server.removeAllListeners('request').on('request', (request, response) => {
    const { method = '', url: path = '', headers } = request;
    response.on('close', () => requests.push({ method, path, headers, status: response.statusCode }));
    const asUsual = () => usual(request, response);
    const [, answer] = answers.findLast(([pattern]) => pattern.test(path)) ?? [];
    if (answer) answer(response, asUsual);
    else asUsual();
  });
  const port = await listen(server);
  return {
    origin: `http://localhost:${port}`,
    base,
    folder: served,
    requests,
    answer: (pattern, answer) => answers.push([pattern, answer]),
    deploy,
    stop: async () => {
      if (!server.listening) return;
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    },
  };
}

/** Messages that the browser writes of itself when a request fails, and those of Playwright's own doing. */
const isForeign = (message: ConsoleMessage): boolean =>
  /^Failed to load resource|blocked by Playwright/.test(message.text());

/**
 * A test with a site of its own, at `build`. It fails when anything is said on the console of a page, or a page throws,
 * and what is said is not `allowed`.
 */
export const test = bare.extend<{
  build: (typeof builds)[keyof typeof builds];
  site: Site;
  allowed: RegExp | undefined;
  complaints: string[];
}>({
  build: [builds.top, { option: true }],
  allowed: [undefined, { option: true }],
  site: async ({ build }, use, { outputDir }) => {
    const site = await serve(build, outputDir);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin + site.base),
  complaints: [
    async ({ context, allowed }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (!isForeign(message)) complaints.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
      await use(complaints);
      expect(complaints.filter((text) => !allowed?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Starts the whole browser, not the headless shell: only it installs, and keeps pages for Back as a reader's does. */
export const wholeBrowser: LaunchOptions = process.env.CHROMIUM
  ? { executablePath: process.env.CHROMIUM }
  : { channel: 'chromium' };

/** Every address of the site in every language, without a slash at its beginning. */
export const addresses: readonly string[] = locales.flatMap(({ id }) =>
  allScreens().map((screen) => pathOf({ ...screen, locale: id })),
);

/** The address of a step. */
export const stepPath = (locale: Place['locale'], id: string): string =>
  pathOf({ kind: 'step', id, locale } as Place);

/** Addresses of every kind of page in a language. */
export const kindsOfPages = (locale: Place['locale']): readonly string[] => [
  ...['start', 'wish', 'remove', 'talk', 'police', 'ask-private'].map((id) => stepPath(locale, id)),
  ...['houterasu', 'police', 'local'].map((id) => `${locale}/desks/${id}/`),
  ...pageIds.map((id) => `${locale}/${id}/`),
];

/** What the page written by the build says of itself. */
export async function written(site: Site, path: string): Promise<{ title: string; lang: string }> {
  const html = await readFile(join(site.folder, path, 'index.html'), 'utf8');
  const [, lang = ''] = html.match(/<html lang="([^"]*)"/) ?? [];
  const [, title = ''] = html.match(/<title>([^<]*)<\/title>/) ?? [];
  return { lang, title: title.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&') };
}

/** Waits until the script has taken the page over: it runs, and has drawn what it knows of the reader. */
export async function started(page: Page): Promise<void> {
  await page.waitForSelector('html[data-app]');
  // That is drawn in a task of its own, which comes before this one.
  await page.evaluate(() => new Promise((rest) => setTimeout(rest)));
}

/** Lets a new screen take taps at once; it takes none at first. */
export const takeTaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish();
  });

/** Opens an address and waits until the script has taken the page over, and it takes taps. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await started(page);
  await takeTaps(page);
}

/** Goes to the same page in another language, by the menu in the head. */
export async function chooseLanguage(page: Page, locale: LocaleId): Promise<void> {
  await page.click('.menu > summary');
  await page.click(`.menu [data-locale="${locale}"]`);
}

/** Presses a button of the menu in the head, and folds the menu again. */
export async function chooseInMenu(page: Page, button: string): Promise<void> {
  await page.click('.menu > summary');
  await page.click(`.menu ${button}`);
  await page.click('.menu > summary');
}

/** Waits until the worker has stored every language and answers for the page. */
export const stored = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          async (ids) => {
            const { controller } = navigator.serviceWorker;
            if (controller?.state !== 'activated') return 0;
            const homes = ids.map((id) => caches.match(new URL(`${id}/`, controller.scriptURL)));
            return (await Promise.all(homes)).filter(Boolean).length;
          },
          locales.map(({ id }) => id),
        ),
      { timeout: 30_000 },
    )
    .toBe(locales.length);

/** Puts a mark on the page that no page load survives. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { marked: true }));

/** Whether the page is still the one that was marked. */
export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

/** Draws another place in the page, as Back and Forward do. */
export const draw = (page: Page, path: string): Promise<void> =>
  page.evaluate((wanted) => {
    history.pushState(null, '', wanted);
    dispatchEvent(new PopStateEvent('popstate'));
    // A new screen takes no taps at first.
    for (const each of document.getAnimations()) each.finish();
  }, path);
