import { leavePage } from '../content/services.ts';
import { isInstalled } from './device.ts';

const left = 'madoguchi.left';
const presses = 3;
/** Milliseconds within which the key is pressed three times. */
const pressWindow = 1500;

/** Storage may be forbidden: Back then shows the page that was left. */
const inSession = <T>(act: (storage: Storage) => T): T | undefined => {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
};

/** Whether the reader has left in a hurry and not gone on since: Back then shows the first question only. */
export const hasLeft = (): boolean => Boolean(inSession((storage) => storage.getItem(left)));

/** The reader goes on of their own will: Back is Back again. */
export const goOn = (): void => {
  inSession((storage) => storage.removeItem(left));
};

/**
 * The way out: blank at once, then a page that says nothing about this one. Also on Shift three times.
 * @param base the folder the site lives in: the plain page for use offline lies there
 * @param returned shows the first question, when the browser brings the page that was left back from memory
 */
export function startLeaving(base: string, returned: () => void): void {
  const leave = () => {
    document.documentElement.hidden = true;
    inSession((storage) => storage.setItem(left, '1'));
    location.replace(navigator.onLine && !isInstalled() ? leavePage : `${base}away.html`);
  };

  addEventListener('click', (event) => {
    if (!(event.target as Element | null)?.closest?.('[data-leave]')) return;
    event.preventDefault();
    leave();
  });

  let times: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.repeat) {
      if (event.key !== 'Shift') times = [];
      return;
    }
    times = [...times, event.timeStamp].filter((time) => event.timeStamp - time < pressWindow);
    if (times.length >= presses) leave();
  });

  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !hasLeft()) return;
    returned();
    document.documentElement.hidden = false;
  });
}
