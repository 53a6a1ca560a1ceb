import { away } from '../content/away.ts';
import { leavePage } from '../content/services.ts';
import { isInstalled } from './device.ts';

/** The event that tells everything to drop what it holds in memory. */
export const leaving = 'madoguchi:leaving';

const left = `${__STORAGE_PREFIX__}left`;
/** The mark's value while the page that Back asked for gives way to the first question. */
const sentBack = 'sent back';
const presses = 3;
/** Milliseconds after which a press of the key no longer counts: some hands are slow. */
const pressWindow = 5000;

/** Storage may be forbidden: Back then shows the page that was left. */
const inSession = <T>(act: (storage: Storage) => T): T | undefined => {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
};

const mark = () => inSession((storage) => storage.getItem(left));

/** Whether the reader has left in a hurry and not gone on since: Back then shows the first question only. */
export const hasLeft = (): boolean => Boolean(mark());

/** The reader has gone on by choice: Back works as usual again. */
export const goOn = (): void => {
  inSession((storage) => storage.removeItem(left));
};

/** Whether an address was opened, or a link followed: neither Back nor a reload. */
function isOpened(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'navigate';
}

/** Whether this page is shown by Back after a hurried leave, and may not be seen. */
export const isBackAfterLeaving = (): boolean => hasLeft() && mark() !== sentBack && !isOpened();

/**
 * The same for the script of the page, which notes that the reader was sent back, or has gone on: opening an address is
 * going on. Call it once.
 */
export function arriveAfterLeaving(): boolean {
  if (mark() === sentBack) inSession((storage) => storage.setItem(left, 'yes'));
  else if (isOpened()) goOn();
  return hasLeft();
}

/** Replaces this page by the first question. The page stays hidden; this does not count as going on. */
export function sendBack(path: string): void {
  document.documentElement.hidden = true;
  inSession((storage) => storage.setItem(left, sentBack));
  location.replace(path);
}

/** Tells who hears the page how many presses are left; the words stand in the page, those for one press first. */
function announce(pressed: number): void {
  const place = document.querySelector<HTMLElement>('[data-presses]');
  if (place) place.textContent = place.dataset.presses?.split('\n')[presses - 1 - pressed] ?? '';
}

/** Calls back when Shift has been pressed three times, by itself: with another key or a pointer it belongs to that. */
function onBareShift(act: () => void): void {
  let pressed = 0;
  let last = 0;
  const forget = () => {
    if (pressed > 0) announce(presses);
    pressed = 0;
  };
  addEventListener('pointerdown', forget);
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.altKey || event.ctrlKey || event.metaKey) return forget();
    if (event.repeat) return;
    if (event.timeStamp - last > pressWindow) pressed = 0;
    last = event.timeStamp;
    pressed++;
    if (pressed < presses) announce(pressed);
    else act();
  });
}

let isUnderWay = false;

/** Whether the reader has taken the way out of this page: nothing that was asked for before may be done any more. */
export const isLeaving = (): boolean => isUnderWay;

/**
 * The way out: blank at once, then a page that says nothing about this one. Also on Shift three times. What the page
 * held is gone before; the network is asked for nothing but the page that follows.
 * @param base the folder the site lives in: the away page, for use offline, lies there
 * @param first the path of the first question: what the tab names from now on, and what a page leads to that the browser
 *   brings back from memory
 */
export function startLeaving(base: string, first: () => string): void {
  const leave = () => {
    isUnderWay = true;
    document.documentElement.hidden = true;
    // Before anything is asked for: a page that hangs leaves the tab as it is.
    document.title = away.title;
    try {
      history.replaceState(null, '', first());
    } catch {}
    inSession((storage) => storage.setItem(left, 'yes'));
    dispatchEvent(new Event(leaving));
    // The oldest way: no browser may fail here.
    document.body.textContent = '';
    location.replace(navigator.onLine && !isInstalled() ? leavePage : `${base}away.html`);
  };

  addEventListener('click', (event) => {
    if (!(event.target as Element | null)?.closest?.('[data-exit]')) return;
    event.preventDefault();
    leave();
  });

  onBareShift(leave);

  // A page in memory is painted before it is told that it is shown again.
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft()) sendBack(first());
    else document.documentElement.hidden = false;
  });
}
