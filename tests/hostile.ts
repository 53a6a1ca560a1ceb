/** What somebody could write into the words: none of it may be more than letters. */
export const hostile =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&lt; {{ } {a| |b \u202e\u200f\u2066';

/** The same words, each text with hostile letters behind it; keys, readings and slots stay. */
export function spoil<T>(words: T): T {
  if (typeof words === 'string') return `${words}${hostile}` as T;
  if (Array.isArray(words)) return words.map(spoil) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, spoil(value)])) as T;
}
