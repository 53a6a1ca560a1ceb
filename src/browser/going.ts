/** Milliseconds after the reader's last step within which a load that fails may have been cut off by it. */
const moment = 2000;

let last = Number.NEGATIVE_INFINITY;
const note = () => {
  last = performance.now();
};

/** Begin early: a page that is on its way out cancels what it was loading. */
export function watchGoing(): void {
  // Not every browser says the first of these, and the last comes too late for some.
  for (const sign of ['beforeunload', 'click', 'pagehide']) addEventListener(sign, note, { capture: true });
}

/** Whether the page may be giving way to another one: a load that fails now was cancelled rather than broken. */
export const isGoing = (): boolean => performance.now() - last < moment;
