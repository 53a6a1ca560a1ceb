import type { Size } from '../content/sizes.ts';
import type { Head } from '../i18n/head.ts';

/** Sets the document's title and canonical address, which browsers use for sharing. */
export function applyHead({ title, canonical }: Pick<Head, 'title' | 'canonical'>): void {
  document.title = title;
  document.querySelector('link[rel="canonical"]')?.setAttribute('href', canonical ?? location.pathname);
}

/** Moves the focus to the heading, where keyboard and screen reader users go on. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/**
 * Makes this path the page's address, as a new history entry.
 * @returns whether the browser allows it: some limit the entries of half a minute, and the link is then followed
 */
export function pushPath(path: string): boolean {
  try {
    history.pushState(null, '', path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a click does nothing but follow the link: main button, no modifier key. */
export const isUnmodifiedClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * From now on a new screen ignores taps for a moment (`views/style/settling.css`): they may be meant for the one
 * before.
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

/** Sets the text size of the page, and all that is sized relative to it. */
export function applySize(size: Size): void {
  document.documentElement.dataset.size = size;
}

/** Fulfilled once the page has been painted. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
