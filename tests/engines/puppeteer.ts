import puppeteer, { type CDPSession, type EvaluateFunc } from 'puppeteer-core';
import { type Browser, endGroup, type LaunchOptions, reach, sleep, until, within } from './browser.ts';

/** Messages that a browser writes of itself when a request is cancelled, or when the server is gone on purpose. */
const isForeign = (text: string): boolean =>
  /^Failed to load resource|^Error: Failed to load ‘|icon from the Manifest|error occurred when fetching the script/.test(
    text,
  );

const firefoxSettings = {
  // As on a phone: a bar to scroll with takes no room.
  'ui.useOverlayScrollbars': 1,
  'intl.accept_languages': 'ja',
  // Each test has an origin of its own: a process for each takes longer than most tests.
  'fission.autostart': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** What a page is asked to do, whichever protocol asks. */
type Run = Browser['run'];

/**
 * In Chromium: Puppeteer itself loses a page that comes back from memory.
 * @throws what the script throws
 */
const runOver =
  (cdp: CDPSession): Run =>
  async (script, ...args) => {
    const question = cdp.send('Runtime.evaluate', {
      expression: `(${script})(${args.map((each) => JSON.stringify(each)).join()})`,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = await within(20_000, question);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

/** The accessible name in Chromium's own tree. */
async function chromiumName(cdp: CDPSession, selector: string): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  return nodes[0]?.name?.value ?? '';
}

/**
 * Chromium over its own protocol, or Firefox over WebDriver BiDi.
 * @param path the program
 */
export async function launchPuppeteer(
  name: 'chromium' | 'firefox',
  path: string,
  { isPlain = false }: LaunchOptions,
): Promise<Browser> {
  const isFirefox = name === 'firefox';
  const program = await puppeteer.launch({
    browser: isFirefox ? 'firefox' : 'chrome',
    executablePath: path,
    // The suite ends it.
    handleSIGTERM: false,
    handleSIGINT: false,
    // As root Chromium has no sandbox. Pages are kept in memory for Back as in a reader's browser.
    args: isFirefox ? [] : ['--no-sandbox', '--lang=ja'],
    ignoreDefaultArgs: isFirefox ? false : ['--disable-back-forward-cache'],
    extraPrefsFirefox: isPlain ? { ...firefoxSettings, 'javascript.enabled': false } : firefoxSettings,
  });
  const page = (await program.pages())[0] ?? (await program.newPage());
  const cdp = isFirefox ? undefined : await page.createCDPSession();
  if (cdp && isPlain) await page.setJavaScriptEnabled(false);

  let said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));

  const run: Run = cdp
    ? runOver(cdp)
    : (script, ...args) =>
        page.evaluate(script as unknown as EvaluateFunc<unknown[]>, ...args) as Promise<never>;
  return {
    name,
    visit: async (url) => {
      await run(() => void Object.assign(window, { isOld: true }));
      // Puppeteer's own waiting does not end in Firefox after a page that came from memory.
      const going = cdp ? cdp.send('Page.navigate', { url }) : page.goto(url, { timeout: 5_000 });
      going.catch(() => {});
      await until(`a page at ${url}`, () => run(() => !('isOld' in window) && document.body !== null));
    },
    run,
    turn: (steps) =>
      within(
        2_000,
        run((by) => history.go(by), steps),
      ).catch(() => {}),
    // Puppeteer's own click waits for a script of the page, which a page without script has not.
    click: async (selector) => {
      const { x, y } = await reach(run, selector);
      // The page that the click leads away from may never answer.
      await within(2_000, page.mouse.click(x, y)).catch(() => {});
    },
    clickTwice: async (selector, gap) => {
      const { x, y } = await reach(run, selector);
      await page.mouse.click(x, y);
      await sleep(gap);
      await page.mouse.click(x, y);
    },
    press: async (key, { held, times = 1 } = {}) => {
      if (held) await page.keyboard.down(held);
      for (let presses = 0; presses < times; presses++)
        await within(2_000, page.keyboard.press(key)).catch(() => {});
      if (held) await page.keyboard.up(held);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    isNamed: async (role, wanted, selector) => {
      if (cdp) return (await chromiumName(cdp, selector)).trim() === wanted;
      return (await page.$$(`aria/${wanted}[role="${role}"]`)).length > 0;
    },
    print: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    complaints: () => {
      const all = said;
      said = [];
      return all.filter((text) => !isForeign(text));
    },
    end: () => endGroup(program.process()?.pid),
  };
}
