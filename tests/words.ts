import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { i18n } from 'i18next';
import { readWords } from '../scripts/words.ts';
import { type LocaleId, locales } from '../src/content/locales.ts';
import { createI18n } from '../src/i18n/create.ts';
import type { WordsFile } from '../src/i18n/types.ts';

const built = import.meta.glob<WordsFile>('../.generated/words/*.json', { import: 'default', eager: true });
const byLocale = <T>(of: (id: LocaleId) => T) =>
  Object.fromEntries(locales.map(({ id }) => [id, of(id)])) as Record<LocaleId, T>;

/** The words as they are built, by locale. */
export const files = byLocale((id) => built[`../.generated/words/${id}.json`] as WordsFile);

/** i18next by locale, as the app has it. */
export const words: Readonly<Record<LocaleId, i18n>> = byLocale((id) => createI18n(id, files[id]));

const editions = join(import.meta.dirname, '../editions');

/** The words that editions have of their own, and those of all of them, by the folder that they lie in. */
export const editionWords = (locale: LocaleId): readonly (readonly [folder: string, words: object])[] =>
  readdirSync(editions).map((name) => [
    `editions/${name}`,
    readWords(name === '_common' ? join(editions, name, locale) : join(editions, name, 'words', locale)),
  ]);
