import type { LocaleId } from '../content/locales.ts';
import { localeOf } from '../model/locale.ts';
import { preferredLocale } from './device.ts';

/** The locale that the address names, else the one to start in. */
export const localeOfAddress = (base: string): LocaleId =>
  localeOf(location.pathname.slice(base.length).split('/')[0]) ?? preferredLocale();

/** The address in small letters, which every place of ours has; undefined where it is so already, or not below the site. */
export function inSmallLetters(base: string): string | undefined {
  const { pathname } = location;
  const small = base + pathname.slice(base.length).toLowerCase();
  return pathname.startsWith(base) && small !== pathname ? small : undefined;
}

/** Whether this is the address of the site itself, without a language. */
export const isEntrance = (base: string): boolean =>
  [base, base.slice(0, -1), `${base}index.html`].includes(location.pathname);
