import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { serve, trust } from './server.mjs';
import { arrival, ask, throttle, visit } from './visit.mjs';

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'ja-JP',
};
/** Milliseconds. */
const longTask = 50;
const unreported = 8;
const quiet = 1200;
const patience = 120_000;

const valuesOf = (heard, kind) => heard.filter((each) => each.kind === kind).map(({ value }) => value);
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** What was heard of a page that nobody touched. */
function figuresOfLoad(heard) {
  const [fcp] = valuesOf(heard, 'fcp');
  const [{ at: opened }] = heard;
  const late = heard.filter(({ kind, value, at }) => kind === 'long' && at + value > opened + fcp);
  return {
    fcp,
    lcp: valuesOf(heard, 'lcp').at(-1),
    blocking: sum(late.map(({ value }) => Math.max(0, value - longTask))),
    stored: valuesOf(heard, 'stored')[0],
    shift: sum(valuesOf(heard, 'shift')),
  };
}

/** What was heard of a walk. Times to a screen count from the opening of the first page. */
function figuresOfWalk(heard) {
  const first = (kind) => heard.find((each) => each.kind === kind)?.at;
  const shown = [1, 2, 3].map((screen) => heard.find((it) => it.kind === 'shown' && it.value === screen).at);
  const steps = shown.map((at) => at - heard.findLast((each) => each.kind === 'tapped' && each.at < at).at);
  return {
    fcp: valuesOf(heard, 'fcp')[0],
    ready: first('ready') - first('opened'),
    reacts: shown[0] - first('opened'),
    result: shown[2] - first('opened'),
    steps,
    middle: [...steps].sort((a, b) => a - b)[1],
    inp: Math.max(unreported, ...valuesOf(heard, 'interaction')),
    lost: valuesOf(heard, 'lost').length,
    shift: sum(valuesOf(heard, 'shift')),
  };
}

/** In the page: everything that a first visit does is done. */
const isLoaded = "document.readyState === 'complete'";
const isKept = "navigator.serviceWorker.controller?.state === 'activated'";
const isTaken = 'document.documentElement.dataset.app !== undefined';

async function settled(visited, hasApp) {
  const wanted = (hasApp ? [isLoaded, isKept, isTaken] : [isLoaded]).join(' && ');
  const end = Date.now() + patience;
  while (!(await ask(visited, wanted))) {
    if (Date.now() > end) throw new Error(`never came to rest: ${wanted}`);
    await wait(200);
  }
  await wait(quiet);
}

/** Kilobytes of the scripts' memory once their rubbish is gone. */
async function heapOf({ cdp }) {
  await throttle(cdp, { cpu: 1 });
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1000;
}

/**
 * Measures one page once on one line, in a browser and on a server of its own.
 * @param target `folder`, `start` (the address), `hasApp`: whether an app takes the page over and keeps it for offline
 * @param executablePath a Chromium; without it, Playwright's own
 * @returns the figures of each part, in milliseconds and kilobytes; `figures` says how they are called
 */
export async function measure({ target: { folder, start, hasApp }, line, executablePath }) {
  const server = await serve(folder);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', trust],
  });
  const open = (context, walks, tapped) =>
    visit(context, { url: server.origin + start, line, walks, tapped });
  const walk = async (context, pace = 'instant') => {
    const before = server.sent.kB;
    let kB = 0;
    const visited = await open(context, pace, () => {
      kB = server.sent.kB - before;
    });
    await arrival(visited);
    await visited.page.close();
    return { ...figuresOfWalk(visited.heard), kB };
  };
  try {
    // A browser's very first page pays for fonts and processes.
    const warm = await browser.newPage(phone);
    await warm.setContent('<h1>準備 warm</h1>');
    await warm.close();

    const reader = await browser.newContext(phone);
    const visited = await open(reader, 'waits');
    await settled(visited, hasApp);
    const load = { ...figuresOfLoad(visited.heard.splice(0)), ...server.sent };
    await ask(visited, 'benchWalks()');
    await arrival(visited);
    const app = { ...figuresOfWalk(visited.heard), heap: await heapOf(visited) };
    await visited.page.close();

    if (hasApp) await server.stop();
    const offline = hasApp && (await walk(reader));
    if (hasApp) await server.restart();
    const repeat = await walk(reader);
    await reader.close();
    const first = await walk(await browser.newContext(phone));
    const human = await walk(await browser.newContext(phone), 'human');
    return { load, app, offline, repeat, first, human };
  } finally {
    await browser.close();
    await server.stop();
  }
}
