import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, Origin } from 'selenium-webdriver';
import { type Browser, endGroup, type LaunchOptions, reach, sleep, until } from './browser.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A screen without a monitor, which WebKitGTK cannot do without; its name. */
async function startScreen(): Promise<{ display: string; program: ChildProcess }> {
  const program = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1300x24', '-nolisten', 'tcp'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let number = '';
  program.stdio[3]?.on('data', (data) => {
    number += String(data);
  });
  await until('a screen of Xvfb', () => number.endsWith('\n'));
  return { display: `:${number.trim()}`, program };
}

/** MiniBrowser's bar of buttons would keep the window wider than a phone. */
const flatButtons =
  '* { padding: 0; margin: 0; min-width: 0; min-height: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

const keys = {
  Shift: Key.SHIFT,
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Alt: Key.ALT,
  Control: Key.CONTROL,
  Meta: Key.META,
} as const;

const complaint = /^CONSOLE .*\b(?:ERROR|WARN)/;
/** What the browser writes of itself when a request is cancelled, or when the server is gone on purpose. */
const isForeign = (line: string): boolean => /NETWORK ERROR|Failed to load resource/.test(line);

/**
 * WebKitGTK over WebDriver.
 * @param driver the path of WebKitWebDriver
 * @param path the path of MiniBrowser
 */
export async function launchWebKit(
  driver: string,
  path: string,
  { isPlain = false }: LaunchOptions,
): Promise<Browser> {
  const screen = await startScreen();
  const settings = mkdtempSync(join(tmpdir(), 'madoguchi-gtk-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), flatButtons);
  const port = await freePort();
  // `stdbuf`: what pages complain of would wait in the pipe.
  const program = spawn('stdbuf', ['-oL', driver, `--port=${port}`], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISPLAY: screen.display,
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (data) => {
      said += String(data);
    });
  const base = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver listens', async () => (await fetch(`${base}/status`)).ok);

  const session = await new Builder()
    .usingServer(base)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        // Addresses of pages whose scripts are kept back are visited too.
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {
          binary: path,
          args: [
            '--automation',
            '--enable-write-console-messages-to-stdout=true',
            ...(isPlain ? ['--enable-javascript=FALSE'] : []),
          ],
        },
      }),
    )
    .build();
  await session.manage().setTimeouts({ pageLoad: 20_000, script: 20_000 });

  const run: Browser['run'] = async (script, ...args) => {
    // A page without script answers at once or never.
    if (isPlain) return (await session.executeScript(`return (${script})(...arguments)`, ...args)) as never;
    const told = (await session.executeAsyncScript(
      `const done = arguments[arguments.length - 1], given = [...arguments].slice(0, -1);
       Promise.resolve().then(() => (${script})(...given)).then(
         (value) => done({ value }), (error) => done({ fault: String(error) }))`,
      ...args,
    )) as { value?: never; fault?: string };
    if (told.fault) throw new Error(told.fault);
    return told.value as never;
  };
  const tapAt = async (selector: string) => {
    const { x, y } = await reach(run, selector);
    return session.actions().move({ x, y, duration: 0, origin: Origin.VIEWPORT }).press().release();
  };

  return {
    name: 'webkit',
    visit: async (url) => {
      await run(() => void Object.assign(window, { isOld: true }));
      await session.get(url);
      await until(`a page at ${url}`, () => run(() => !('isOld' in window) && document.body !== null));
    },
    run,
    // The driver's own waits for a page load, which a step within the page is not.
    turn: (steps) => {
      if (!isPlain) return run((by) => void setTimeout(() => history.go(by)), steps);
      const buttons = session.navigate();
      return steps < 0 ? buttons.back() : buttons.forward();
    },
    click: async (selector) => (await tapAt(selector)).perform(),
    clickTwice: async (selector, gap) => (await tapAt(selector)).pause(gap).press().release().perform(),
    press: (key, { held, times = 1 } = {}) => {
      const actions = session.actions();
      if (held) actions.keyDown(keys[held]);
      for (let presses = 0; presses < times; presses++) actions.keyDown(keys[key]).keyUp(keys[key]);
      if (held) actions.keyUp(keys[held]);
      return actions.perform();
    },
    resize: async (width, height) => {
      const shown = () => run(() => [innerWidth, innerHeight]);
      await until(`a page of ${width} by ${height}`, async () => {
        const [w = 0, h = 0] = await shown();
        if (w === width && h === height) return true;
        const rect = await session.manage().window().getRect();
        await session
          .manage()
          .window()
          .setRect({ x: 0, y: 0, width: rect.width + width - w, height: rect.height + height - h });
        await sleep(200);
        return false;
      });
    },
    isNamed: async (_, wanted, selector) =>
      (await session.findElement(By.css(selector)).getAccessibleName()).trim() === wanted,
    print: async () => undefined,
    complaints: () => {
      const lines = said.split('\n');
      said = '';
      return lines.filter((line) => complaint.test(line) && !isForeign(line));
    },
    end: () => {
      endGroup(program.pid);
      endGroup(screen.program.pid);
    },
  };
}
