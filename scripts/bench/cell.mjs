import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { serve, trust } from './server.mjs';
import { arrival, ask, throttle, visit } from './visit.mjs';

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  ...{ isMobile: true, hasTouch: true, locale: 'ja-JP' },
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
  };
}

/** What was heard of a walk. Times to a screen count from the opening of the first page. */
function figuresOfWalk(heard) {
  const first = (kind) => heard.find((each) => each.kind === kind)?.at;
  const shown = [1, 2, 3].map((screen) => heard.find((it) => it.kind === 'shown' && it.value === screen).at);
  return {
    fcp: valuesOf(heard, 'fcp')[0],
    ready: first('ready') - first('opened'),
    reacts: shown[0] - first('opened'),
    result: shown[2] - first('opened'),
    steps: shown.map((at) => at - heard.findLast((each) => each.kind === 'tapped' && each.at < at).at),
    inp: Math.max(unreported, ...valuesOf(heard, 'interaction')),
    lost: valuesOf(heard, 'lost').length,
  };
}

/** In the page: everything that a first visit does is done. */
const isLoaded = "document.readyState === 'complete'";
const isKept = "navigator.serviceWorker.controller?.state === 'activated'";
const isTaken = "document.head.lastElementChild.hasAttribute('data-head')";

async function settled(visited, hasApp) {
  const wanted = (hasApp ? [isLoaded, isKept, isTaken] : [isLoaded]).join(' && ');
  const end = Date.now() + patience;
  while (!(await ask(visited, wanted))) {
    if (Date.now() > end) throw new Error(`never came to rest: ${wanted}`);
    await wait(200);
  }
  await wait(quiet);
}

/** Bytes of the scripts' memory once their rubbish is gone. */
async function heapOf({ cdp }) {
  await throttle(cdp, { cpu: 1 });
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/**
 * Measures one page once on one line, in a browser and on a server of its own.
 * @param target `folder`, `start` (the address), `hasApp`: whether an app takes the page over and keeps it for offline
 * @param executablePath a Chromium; without it, Playwright's own
 * @returns the figures by their ids, in milliseconds and kilobytes
 */
export async function measure({ target: { folder, start, hasApp }, line, executablePath }) {
  const server = await serve(folder);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', trust],
  });
  const open = (context, walks) => visit(context, { url: server.origin + start, line, walks });
  const walk = async (context) => {
    const visited = await open(context, true);
    await arrival(visited);
    await visited.page.close();
    return visited.heard;
  };
  try {
    // A browser's very first page pays for fonts and processes.
    const warm = await browser.newPage(phone);
    await warm.setContent('<h1 style="font-family:system-ui">準備 warm</h1>');
    await warm.close();

    const reader = await browser.newContext(phone);
    const visited = await open(reader, false);
    await settled(visited, hasApp);
    const { requests, bytes } = server.sent;
    const load = visited.heard.splice(0);
    await ask(visited, 'benchWalks()');
    await arrival(visited);
    const app = figuresOfWalk(visited.heard);
    const heap = await heapOf(visited);
    await visited.page.close();

    let offline = {};
    if (hasApp) {
      await server.stop();
      offline = figuresOfWalk(await walk(reader));
      await server.restart();
    }
    const repeat = figuresOfWalk(await walk(reader));

    const heard = await walk(await browser.newContext(phone));
    const { steps, ...user } = figuresOfWalk(heard);
    return {
      ...{ ...user, step1: steps[0], step2: steps[1], step3: steps[2] },
      ...{ ...figuresOfLoad(load), requests, bytes: bytes / 1000 },
      shift: sum(valuesOf([...load, ...visited.heard, ...heard], 'shift')),
      ...{ appStep1: app.steps[0], appStep2: app.steps[1], appStep3: app.steps[2], appInp: app.inp },
      appStep: [...app.steps].sort((a, b) => a - b)[1],
      heap: heap / 1000,
      ...{ repeatFcp: repeat.fcp, repeatReacts: repeat.reacts, repeatResult: repeat.result },
      ...{ offlineFcp: offline.fcp, offlineReacts: offline.reacts, offlineResult: offline.result },
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}
