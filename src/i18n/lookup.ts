import type { i18n, TFunction } from 'i18next';

type Part = 'ui' | 'pages';

const parts = new WeakMap<i18n, Partial<Record<Part, unknown>>>();

/**
 * i18next's `t` without the search for plurals, contexts and fallback languages: these words have none, a screen
 * looks up many of them, and the search takes ten times as long. Lists are looked up once.
 */
function remembering<In extends Part>(words: i18n, part: In): TFunction<In> {
  const t = words.getFixedT(null, part);
  const said = new Map<string, unknown>();
  const ask = (key: string, slots?: Readonly<Record<string, unknown>>) => {
    if (!said.has(key)) {
      const text = words.getResource(words.language, part, key);
      said.set(key, typeof text === 'string' ? text : t(key as never, slots as never));
    }
    const known = said.get(key);
    if (typeof known !== 'string' || !known.includes('{{')) return known;
    return words.services.interpolator.interpolate(known, slots ?? {}, words.language, {});
  };
  return ask as unknown as TFunction<In>;
}

/**
 * Looks up a part of the words.
 * @param words of one language
 */
export function lookUp<In extends Part>(words: i18n, part: In): TFunction<In> {
  const known = parts.get(words) ?? {};
  parts.set(words, known);
  known[part] ??= remembering(words, part);
  return known[part] as TFunction<In>;
}
