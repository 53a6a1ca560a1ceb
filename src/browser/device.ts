import type { InstallWay } from '../content/install.ts';
import { type LocaleId, reference } from '../content/locales.ts';
import { localeOf } from '../model/locale.ts';
import { recall } from './choices.ts';

/** Whether this is an iPhone or iPad; newer iPads call themselves a Mac but have a touch screen. */
export const isApplePhone = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Whether the site runs from the home screen. Older iPhones have their own property for it. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/**
 * Whether the page is shown inside another app: on phones such a window lacks service workers or sharing, which
 * every browser of a phone has.
 */
const isInApp = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !('serviceWorker' in navigator && 'share' in navigator);

/** How the site can be installed on this device. */
export function installWay(): InstallWay {
  if (isInstalled()) return 'installed';
  if (isInApp()) return 'in-app';
  if (isApplePhone()) return 'apple';
  return /Android/.test(navigator.userAgent) ? 'android' : 'desktop';
}

/** The language to start in: the remembered one, else the first of the browser's languages that we have. */
export function preferredLocale(): LocaleId {
  const known = localeOf(recall('locale'));
  if (known) return known;
  const wanted = navigator.languages.map((tag) => tag.toLowerCase());
  const ours = wanted.map((tag) => localeOf(tag) ?? localeOf(tag.split('-')[0])).find(Boolean);
  return ours ?? (wanted.length > 0 ? 'en' : reference);
}
