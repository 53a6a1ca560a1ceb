import factsUrl from '../../.generated/facts.json?url';
import en from '../../.generated/words/en.json?url';
import ja from '../../.generated/words/ja.json?url';
import jaSimple from '../../.generated/words/ja-simple.json?url';
import type { BuiltFacts } from '../content/facts.ts';
import type { LocaleId } from '../content/locales.ts';
import type { WordsFile } from '../i18n/types.ts';

const wordsUrl: Readonly<Record<LocaleId, string>> = { ja, en, 'ja-simple': jaSimple };

interface Loaded {
  readonly words: WordsFile;
  readonly facts: BuiltFacts;
}

/** The files that the app needs before it can render in this language. */
export const dataUrls = (locale: LocaleId): readonly [words: string, facts: string] => [
  wordsUrl[locale],
  factsUrl,
];

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

const reading = new Map<LocaleId, Promise<Loaded>>();

async function readAll(locale: LocaleId): Promise<Loaded> {
  const [wordsAt, factsAt] = dataUrls(locale);
  const [words, facts] = await Promise.all([read<WordsFile>(wordsAt), read<BuiltFacts>(factsAt)]);
  return { words, facts };
}

/**
 * Reads the words of one locale and the facts, over the network or from the worker's store; asked again, it is the
 * same reading.
 * @throws where neither has them
 */
export function load(locale: LocaleId): Promise<Loaded> {
  const known = reading.get(locale) ?? readAll(locale);
  reading.set(locale, known);
  return known;
}
