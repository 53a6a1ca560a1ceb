import { workerContainer } from './container.ts';

/** Milliseconds. A page that took longer to come came over a thin line. */
const thin = 500;
/** Milliseconds without a tap, on a thin line, before anything is asked for that the reader has not asked for. */
const pause = 4000;

/** Whether the line is too thin to load the app beside what the reader taps. The worker needs no line. */
function isThin(): boolean {
  if (workerContainer()?.controller) return false;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival !== undefined && arrival.responseEnd - arrival.requestStart > thin;
}

function afterPause(act: () => void): void {
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(go, pause);
  };
  const go = () => {
    removeEventListener('click', again);
    act();
  };
  let timer = setTimeout(go, pause);
  addEventListener('click', again);
}

/** Calls back once the page is loaded and has nothing to do; on a thin line, once the reader has stopped tapping. */
export function whenQuiet(act: () => void): void {
  const later = () => {
    if (isThin()) afterPause(act);
    else if ('requestIdleCallback' in window) requestIdleCallback(() => act(), { timeout: 2000 });
    else setTimeout(act, 1);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
