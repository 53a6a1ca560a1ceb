import type { Size } from '../content/sizes.ts';
import type { Head } from '../i18n/head.ts';

/**
 * Makes the document say what this place says of itself. Sharing takes the canonical address, so it follows each step;
 * what only a crawler reads goes with the first, since it spoke of the page that was loaded.
 */
export function applyHead({ lang, title, canonical }: Head): void {
  document.documentElement.lang = lang;
  document.title = title;
  const before = document.head.querySelector('link[rel="canonical"]');
  const isElsewhere = before?.getAttribute('href') !== canonical;
  for (const old of document.head.querySelectorAll('[data-head]'))
    if (isElsewhere || old === before) old.remove();
  if (!canonical) return;
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = canonical;
  link.dataset.head = '';
  document.head.append(link);
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

/** From here on, each screen that comes takes no tap at first (`views/style/settling.css`): it may be meant for the last. */
export function markStepped(): void {
  document.documentElement.dataset.stepped = '';
}

/** Draws the letters of the whole page, and all that is measured by them, in this size. */
export function applySize(size: Size): void {
  document.documentElement.dataset.size = size;
}
