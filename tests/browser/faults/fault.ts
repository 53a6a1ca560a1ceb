import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type LocaleId, locales } from '../../../src/content/locales.ts';
import { builds, expect, isMarked, mark, test as siteTest, started } from '../site.ts';

/** A line of the table of faults. */
export interface Row {
  readonly fault: string;
  /** What the reader gets, as the test has seen it. */
  readonly gets: string;
}

/** What a reader gets, in the words of the table. */
export const gets = {
  app: 'a desk, step by step as ever',
  pages: 'a desk, by the written pages',
  numbers: 'the numbers for danger and the first question, in every language',
} as const;

/** What a page is made of, by the addresses of the files. */
export const files = {
  script: /\/assets\/.*\.js$/,
  words: /\/assets\/(ja|en|ja-simple)-[^/]*\.json$/,
  facts: /\/assets\/facts-[^/]*\.json$/,
} as const;

/** The type of the annotation that carries a line from a test to the table. */
export const rowMark = 'fault';

/** Complains on the console when the page has nothing on it, so that the test fails. */
const complainWhenBlank = (context: BrowserContext) =>
  context.addInitScript(() => {
    const look = () => {
      // The way out leaves a blank page on purpose; the browser's own page for a lost answer is not ours.
      if (
        location.protocol === 'http:' &&
        !document.documentElement.hidden &&
        !document.body.textContent?.trim()
      )
        console.error('a blank page');
    };
    addEventListener('DOMContentLoaded', () => {
      look();
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
  });

/**
 * A test of faults. It fails when a page is blank for as long as it takes to look, or complains of anything that is
 * not `allowed`. `row` puts a line into the table, once the reader was seen to get what it says.
 */
export const test = siteTest.extend<{ row: (fault: string, gets: string) => void }>({
  row: async ({ context }, use, info) => {
    await complainWhenBlank(context);
    await use((fault, got) =>
      info.annotations.push({
        type: rowMark,
        description: JSON.stringify({ fault, gets: got } satisfies Row),
      }),
    );
  },
});

/**
 * Faults of what an edition of a publisher has for itself (its folder, the names in the browser's stores, its facts and
 * words) are made in the project's own site and in one edition; the reader gets the same. Addresses are relative.
 * @param edition these take turns: what they have for themselves is of one kind
 */
export function alsoIn(edition: 'hokkaido' | 'kumamoto', tests: () => void): void {
  for (const name of ['top', edition] as const)
    test.describe(name, () => {
      test.use({ build: builds[name] });
      tests();
    });
}

/**
 * Walks from the first question, which is on the screen, to a desk.
 * @returns how the desk was reached
 */
export async function toDesk(page: Page): Promise<string> {
  await page.click('[data-answer="harmed"]', { noWaitAfter: true });
  await expect(page.locator('main[data-step="wish"] h1')).toBeVisible();
  await mark(page);
  await page.click('[data-answer="danger"]', { noWaitAfter: true });
  const desk = page.locator('main[data-result="police"]');
  await expect(desk.locator('[data-channel] .action:visible').first()).toBeVisible();
  await expect(desk.locator('[data-change]'), 'no answer is lost').toHaveCount(2);
  return (await isMarked(page)) ? gets.app : gets.pages;
}

/** Opens the first question of a language, waits until the script has taken it over, and walks to a desk. */
export async function openAndWalk(page: Page, locale = 'ja'): Promise<string> {
  await page.goto(`${locale}/`);
  await started(page);
  return toDesk(page);
}

/**
 * Walks to a desk without a server, in every language: the reader's own is stored whole; of the others their documents
 * are, until the reader uses them.
 * @param own the language of the first visit
 * @returns how the desk was reached
 */
export async function walkStored(page: Page, own: LocaleId = 'ja'): Promise<string> {
  const walked = await openAndWalk(page, own);
  const others = new Set<string>();
  for (const { id } of locales)
    if (id !== own) {
      await page.goto(`${id}/`);
      others.add(await toDesk(page));
    }
  return `${walked}; in another language ${[...others].join(' or ')}`;
}

/** Something to read, and the numbers for danger. */
export async function isUseful(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1').first(), name).toBeVisible();
  for (const number of ['110', '119'])
    await expect(page.locator(`a[href="tel:${number}"]`).first(), name).toBeVisible();
}

/** What the browser itself says of a worker that it could not get; a page that does not catch that says more. */
export const noWorker =
  /^\S+: (An unknown error occurred when fetching the script|A bad HTTP response code|The script has an unsupported MIME type)/;

/** How many workers the page has. */
export const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** What the browser alone can be told. It keeps nothing in its own cache from now on. */
export async function devtools(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return session;
}
