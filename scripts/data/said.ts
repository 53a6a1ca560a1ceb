import type { i18n } from 'i18next';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { createI18n } from '../../src/i18n/create.ts';
import type { WordsFile } from '../../src/i18n/types.ts';
import { breakMark } from '../../src/model/readings.ts';

const built = import.meta.glob<WordsFile>('../../.generated/words/*.json', {
  import: 'default',
  eager: true,
});

/** The words of each language. */
export const words = Object.fromEntries(
  locales.map(({ id }) => [id, createI18n(id, built[`../../.generated/words/${id}.json`] as WordsFile)]),
) as unknown as Readonly<Record<LocaleId, i18n>>;

const withoutBreaks = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll(breakMark, '');
  if (Array.isArray(value)) return value.map(withoutBreaks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutBreaks(each)]));
};

/**
 * What each language says of something, as data: without the marks of where a line may break; readings stay, as
 * `{漢字|かんじ}`.
 */
export const inEachLanguage = (say: (words: i18n) => unknown): Readonly<Record<LocaleId, unknown>> =>
  Object.fromEntries(locales.map(({ id }) => [id, withoutBreaks(say(words[id]))])) as Record<
    LocaleId,
    unknown
  >;

/** Sentences in a row, each with the one full stop that it needs to be told from the next. */
export const inARow = (sentences: readonly string[]): string =>
  sentences.map((each) => each.replace(/。$/, '')).join('。');
