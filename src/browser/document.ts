import type { Size } from '../content/sizes.ts';
import type { Head } from '../i18n/head.ts';

/** Makes the document say what this screen says of itself. Sharing takes the canonical address, so it follows. */
export function applyHead({ title, canonical }: Pick<Head, 'title' | 'canonical'>): void {
  document.title = title;
  document.querySelector('link[rel="canonical"]')?.setAttribute('href', canonical ?? location.pathname);
}

/** Lets the next key and a screen reader begin at what is new. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/**
 * Makes this path the page's address, as a step of its own.
 * @returns whether the browser allows it: some count the steps of half a minute, and the link is then better followed
 */
export function pushPath(path: string): boolean {
  try {
    history.pushState(null, '', path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a click asks for nothing but to follow the link: no other button, no new window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * From here on, each screen that comes takes no tap at first (`views/style/settling.css`): it may be meant for the last.
 * @param age milliseconds that the screen has been seen already
 */
export function markStepped(age = 0): void {
  const { dataset, style } = document.documentElement;
  style.setProperty('--age', `${-age}ms`);
  dataset.stepped = '';
}

/** Milliseconds since the page was first painted; 0 where the browser does not say. */
export function paintedFor(): number {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint ? performance.now() - paint.startTime : 0;
}

/** Draws the letters of the whole page, and all that is measured by them, in this size. */
export function applySize(size: Size): void {
  document.documentElement.dataset.size = size;
}
