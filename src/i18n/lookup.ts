import type { i18n, TFunction } from 'i18next';

type Part = 'ui' | 'pages';

const parts = new WeakMap<i18n, Partial<Record<Part, unknown>>>();

/** i18next's `t`, but what has no slots is looked up once: a screen asks for the same words many times over. */
function remembering<In extends Part>(t: TFunction<In>): TFunction<In> {
  const said = new Map<string, unknown>();
  const ask = (key: string, slots?: object) => {
    if (slots) return t(key as never, slots as never);
    if (!said.has(key)) said.set(key, t(key as never));
    return said.get(key);
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
  known[part] ??= remembering(words.getFixedT(null, part));
  return known[part] as TFunction<In>;
}
