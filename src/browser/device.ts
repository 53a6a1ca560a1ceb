import type { InstallWay } from '../content/install.ts';
import { type LocaleId, reference } from '../content/locales.ts';
import { localeOf } from '../model/locale.ts';
import { recall } from './choices.ts';

/** Whether this is a phone or tablet of Apple; newer iPads call themselves a Mac but have a touch screen. */
export const isApplePhone = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Whether the site runs from the home screen. Older phones of Apple say so in their own way. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/**
 * Whether the page is shown inside another app: on phones its window keeps no worker, or cannot share, as every
 * browser of a phone does.
 */
const isInApp = (): boolean =>
  matchMedia('(pointer: coarse)').matches && !('serviceWorker' in navigator && 'share' in navigator);

/** The way in which the site can come onto the home screen of this device. */
export function installWay(): InstallWay {
  if (isInstalled()) return 'installed';
  if (isInApp()) return 'in-app';
  if (isApplePhone()) return 'apple';
  return /Android/.test(navigator.userAgent) ? 'android' : 'desktop';
}

/** The language to greet in: the remembered choice, else the first of the browser's that we have. */
export function preferredLocale(): LocaleId {
  const known = localeOf(recall('locale'));
  if (known) return known;
  const wanted = navigator.languages.map((tag) => tag.toLowerCase());
  const ours = wanted.map((tag) => localeOf(tag) ?? localeOf(tag.split('-')[0])).find(Boolean);
  return ours ?? (wanted.length > 0 ? 'en' : reference);
}
