import { type LocaleId, locales } from '../content/locales.ts';

/** The locale with this id, or undefined. */
export const localeOf = (id: string | undefined): LocaleId | undefined =>
  locales.find((locale) => locale.id === id)?.id;
