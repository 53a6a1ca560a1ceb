import { workerContainer } from './container.ts';

/** Milliseconds. A page that took longer to come came over a thin line. */
const thin = 500;
/** Milliseconds without a tap, on a thin line, before anything is asked for that the reader has not asked for. */
const longPause = 4000;
/** Milliseconds without a tap, on any other, after which the app is loaded at the latest. */
const shortPause = 1000;

/** Whether the line is too thin to load the app beside what the reader taps. The worker needs no line. */
function isThin(): boolean {
  if (workerContainer()?.controller) return false;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival !== undefined && arrival.responseEnd - arrival.requestStart > thin;
}

/** @param pause milliseconds */
function afterPause(pause: number, act: () => void): void {
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(go, pause);
  };
  const go = () => {
    removeEventListener('click', again);
    whenIdle(act);
  };
  let timer = setTimeout(go, pause);
  addEventListener('click', again);
}

/** In the next moment in which the browser has nothing to do, or in two seconds. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => act(), { timeout: 2000 });
  else setTimeout(act, 1);
}

/**
 * Waits until the page has come and has nothing to do.
 * @param soon called then: it takes the line, and little of the phone
 * @param later called once the page is loaded and the reader has tapped nothing for as long as the page took to come:
 *   a phone that was slow with it is busy for long with what follows. On a thin line both wait for a longer pause
 */
export function whenQuiet(soon: () => void, later: () => void): void {
  // Only a page that has come says how long its line took.
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => whenQuiet(soon, later), { once: true });
    return;
  }
  const patient = isThin();
  if (!patient) whenIdle(soon);
  const loaded = () => {
    if (!patient) return afterPause(Math.min(performance.now(), shortPause), later);
    afterPause(longPause, () => {
      soon();
      later();
    });
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
}
