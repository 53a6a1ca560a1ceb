import en from '../.generated/words/en.json';
import ja from '../.generated/words/ja.json';
import jaSimple from '../.generated/words/ja-simple.json';
import type { LocaleId } from '../src/content/locales.ts';
import { createI18n } from '../src/i18n/create.ts';
import type { WordsFile } from '../src/i18n/types.ts';

/** The words as they are built, by locale. */
export const files = { ja, en, 'ja-simple': jaSimple } as unknown as Record<LocaleId, WordsFile>;

/** i18next by locale, as the app has it. */
export const words = {
  ja: createI18n('ja', files.ja),
  en: createI18n('en', files.en),
  'ja-simple': createI18n('ja-simple', files['ja-simple']),
} as const satisfies Record<LocaleId, unknown>;
