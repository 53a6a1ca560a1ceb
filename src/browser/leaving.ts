import { leavePage } from '../content/services.ts';
import { isInstalled } from './device.ts';

const left = 'madoguchi.left';
const presses = 3;
/** Milliseconds within which the key is pressed three times. */
const pressWindow = 1500;

const session = {
  mark: (): void => {
    try {
      sessionStorage.setItem(left, '1');
    } catch {
      // Forbidden: Back then shows the page that was left.
    }
  },
  clear: (): boolean => {
    try {
      const was = sessionStorage.getItem(left) !== null;
      sessionStorage.removeItem(left);
      return was;
    } catch {
      return false;
    }
  },
};

/** Whether the reader left in a hurry and has come back by Back. Answers only once. */
export const cameBack = session.clear;

/**
 * The way out: blank at once, then a page that says nothing about this one. Also on Shift three times.
 * @param base the folder the site lives in: the plain page for use offline lies there
 * @param returned called when the browser brings the left page back from memory
 */
export function startLeaving(base: string, returned: () => void): void {
  const leave = () => {
    document.documentElement.hidden = true;
    session.mark();
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
    if (!persisted || !session.clear()) return;
    returned();
    document.documentElement.hidden = false;
  });
}
