import { type LocaleId, locales } from '../content/locales.ts';

/** The locale with this id, or undefined. */
export const localeOf = (id: string | undefined): LocaleId | undefined =>
  locales.find((locale) => locale.id === id)?.id;

/** Whether a language is Japanese, easy or not; any other shows names in letters and needs the Japanese ones beside. */
export const isJapanese = (locale: LocaleId): boolean => locale.startsWith('ja');
