import { createInstance, type i18n } from 'i18next';
import type { LocaleId } from '../content/locales.ts';
import type { WordsFile } from './types.ts';

/**
 * An i18next instance of exactly one language, ready without waiting.
 * @param words the words file of this locale, as the build writes it
 */
export function createI18n(locale: LocaleId, words: WordsFile): i18n {
  const instance = createInstance();
  instance.init({
    lng: locale,
    load: 'currentOnly',
    fallbackLng: false,
    initAsync: false,
    ns: ['ui', 'pages', 'steps', 'desks', 'situations', 'services', 'cards', 'glossary'],
    defaultNS: 'ui',
    resources: { [locale]: { ...words } },
    interpolation: { escapeValue: false },
  });
  return instance;
}
