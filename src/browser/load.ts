import factsUrl from '../../.generated/facts.json?url';
import type { BuiltFacts } from '../content/facts.ts';
import type { LocaleId } from '../content/locales.ts';
import type { WordsFile } from '../i18n/types.ts';

const wordsUrls = import.meta.glob<string>('../../.generated/words/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What the app needs besides its code. */
export interface Data {
  readonly words: WordsFile;
  readonly facts: BuiltFacts;
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

/**
 * Reads the words of one locale and the facts, over the network or from the worker's store.
 * @throws where neither has them
 */
export async function load(locale: LocaleId): Promise<Data> {
  const wordsUrl = wordsUrls[`../../.generated/words/${locale}.json`] ?? '';
  const [words, facts] = await Promise.all([read<WordsFile>(wordsUrl), read<BuiltFacts>(factsUrl)]);
  return { words, facts };
}
