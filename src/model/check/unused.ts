import type { Text } from './words.ts';

/** How code names a key of the words: in quotes, or as a template with holes. */
const named = /[`'"]([\w.-]+(?:\$\{[^}]*\}[\w.-]*)*|\$\{[^}]*\}[\w.-]+)[`'"]/g;

const escapeDots = (text: string): string => text.replaceAll('.', '\\.');

/** What a name may stand for: a hole is one part of a key, or several. */
const patternOf = (name: string): string =>
  name
    .split(/\$\{[^}]*\}/)
    .map(escapeDots)
    .join('[\\w.-]+');

/**
 * Words of the interface and of the pages that no code asks for, as sentences.
 * @param texts of one language
 * @param code all code that draws words; a list or a group of words is used where its own key is named
 */
export function unusedFaults(texts: readonly Text[], code: string): string[] {
  const patterns = [...new Set([...code.matchAll(named)].map(([, name = '']) => patternOf(name)))];
  const used = new RegExp(`^(${patterns.join('|')})(\\.|$)`);
  return texts
    .filter(({ subject }) => subject === 'ui' || subject === 'pages')
    .filter(({ key }) => !used.test(key))
    .map(({ locale, subject, key }) => `locales/${locale}/${subject}.json: ${key} is asked for nowhere.`);
}
