import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefaultJapaneseParser } from 'budoux';
import iconNodes from 'lucide-static/icon-nodes.json' with { type: 'json' };
import { facts } from '../src/content/facts.ts';
import type { ChannelKind } from '../src/content/types.ts';

const breaker = loadDefaultJapaneseParser();
const breakMark = '\u200b';

/** Puts a break mark between the phrases of a Japanese text; slots stay whole. */
export const withBreaks = (text: string): string =>
  text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : breaker.parse(part).join(breakMark)))
    .join('');

const mapStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, mapStrings(each, change)]),
  );
};

/** The words of one locale, a file a subject. */
const readLocale = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );

/** The pictures of the kinds of channels, from the icon library: shapes only. */
const icons: Readonly<Record<ChannelKind, keyof typeof iconNodes>> = {
  telephone: 'phone',
  chat: 'message-circle',
  form: 'square-pen',
  mail: 'mail',
  sns: 'messages-square',
  web: 'globe',
  'in-person': 'users',
};

/**
 * Writes what the app loads: the words as one file a locale (for Japanese with phrase breaks), the facts, the icons.
 * @param root the folder of the project
 */
export function generate(root: string): void {
  const out = join(root, '.generated/words');
  mkdirSync(out, { recursive: true });
  for (const locale of readdirSync(join(root, 'locales'))) {
    const words = readLocale(join(root, 'locales', locale));
    const built = locale === 'ja' ? mapStrings(words, withBreaks) : words;
    writeFileSync(join(out, `${locale}.json`), JSON.stringify(built));
  }
  writeFileSync(join(root, '.generated/facts.json'), JSON.stringify(facts));
  const shapes = Object.fromEntries(Object.entries(icons).map(([kind, name]) => [kind, iconNodes[name]]));
  writeFileSync(join(root, '.generated/icons.json'), JSON.stringify(shapes));
}
