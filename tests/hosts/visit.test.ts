import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../engines/browser.ts';
import { launchPuppeteer } from '../engines/puppeteer.ts';
import { atStep, back, longest, open, seen, stored, walk, walkByPage } from '../engines/suite.ts';
import { isThere, kinds, startHost } from './servers.ts';

const root = join(import.meta.dirname, '../..');

let browser: Browser;
beforeAll(async () => {
  browser = await launchPuppeteer('chromium', process.env.CHROMIUM ?? '', {});
});
afterAll(() => browser?.end());

for (const [name, kind] of Object.entries(kinds).filter(([, each]) => isThere(each)))
  describe.each([
    ['/', '.built/test'],
    ['/sub/path/', '.built/test-sub'],
  ])(`${name} at %s`, (base, built) => {
    it('is visited, and then read without it', async () => {
      const host = await startHost(kind, join(root, built), base);
      const site = host.origin + base;
      try {
        browser.complaints();
        await open(browser, `${site}ja/`);
        await walk(browser, longest);
        await stored(browser);
        expect(await browser.run(() => navigator.serviceWorker.ready.then(({ scope }) => scope))).toBe(site);
        expect(browser.complaints()).toEqual([]);
      } finally {
        await host.end();
      }
      await open(browser, `${site}ja/`);
      await walk(browser, longest);
      await back(browser);
      await atStep(browser, longest.at(-2)?.to ?? '');
      // A language that was not used is walked page by page.
      await browser.visit(`${site}en/`);
      await walkByPage(browser, longest);
      await open(browser, `${site}ja/nowhere/`);
      await seen(browser, 'main[data-missing]');
    });
  });
