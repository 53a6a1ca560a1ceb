import { setTimeout as wait } from 'node:timers/promises';
import { agent } from './agent.js';
import { selectors } from './walk.mjs';

/** Milliseconds: after so long a walk is stuck; so long the browser takes to report the last tap. */
const patience = 60_000;
const afterglow = 350;
const last = selectors.length - 1;

const bytesASecond = (kbits) => (kbits ? kbits * 125 : -1);
const conditions = ({ latency = 0, down, up }) => ({
  offline: false,
  latency,
  downloadThroughput: bytesASecond(down),
  uploadThroughput: bytesASecond(up),
});

/** The page's throttling does not reach its worker, which would fetch as if there were no line at all. */
async function throttleWorkers(cdp, line) {
  const messages = [
    ['Network.enable', {}],
    ['Network.emulateNetworkConditions', conditions(line)],
    ['Runtime.runIfWaitingForDebugger', {}],
  ].map(([method, params], id) => JSON.stringify({ id, method, params }));
  cdp.on('Target.attachedToTarget', ({ sessionId }) => {
    for (const message of messages)
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
}

/** Slows a page down to a line of `lines`. */
export async function throttle(cdp, line) {
  await cdp.send('Network.emulateNetworkConditions', conditions(line));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: line.cpu });
}

/**
 * Opens an address in a new page on a line, with the worker asleep.
 * @param walks the pace at which it is walked, see the agent
 * @param tapped called before the first tap
 * @returns the page, its `cdp` session, and what is `heard` of it: messages of a kind with a value, and when
 */
export async function visit(context, { url, line, walks, tapped = () => {} }) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const heard = [];
  // Spoken to without Playwright's help: what it puts into a page would be measured too.
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const message = JSON.parse(payload);
    heard.push(message);
    if (message.kind !== 'ready') return;
    if (heard.filter(({ kind }) => kind === 'ready').length === 1) tapped();
    const { x, y } = message.value;
    for (const type of ['mousePressed', 'mouseReleased'])
      cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }).catch(() => {});
  });
  const source = `(${agent})(${JSON.stringify({ selectors, walks })})`;
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'benchHears' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await throttleWorkers(cdp, line);
  await cdp.send('Network.enable');
  await throttle(cdp, line);
  await cdp.send('Page.navigate', { url });
  return { page, cdp, heard };
}

/** What an expression is in the page. */
export const ask = async ({ cdp }, expression) =>
  (await cdp.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;

/** Waits until a walk has reached the result. */
export async function arrival({ page, heard }) {
  const end = Date.now() + patience;
  while (!heard.some(({ kind, value }) => kind === 'shown' && value === last)) {
    if (Date.now() > end) throw new Error(`stuck at ${page.url()} after ${JSON.stringify(heard.at(-1))}`);
    await wait(50);
  }
  await wait(afterglow);
}
