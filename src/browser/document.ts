import type { Head } from '../i18n/head.ts';

/**
 * Makes the document say what this place says of itself. Sharing takes the canonical address, so it follows each step;
 * what only a crawler reads goes, since it spoke of the page that was loaded.
 */
export function applyHead({ lang, title, canonical }: Head): void {
  document.documentElement.lang = lang;
  document.title = title;
  for (const old of document.head.querySelectorAll('[data-head]')) old.remove();
  if (!canonical) return;
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = canonical;
  link.dataset.head = '';
  document.head.append(link);
}
