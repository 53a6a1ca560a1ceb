/**
 * All documents of a language in one file, for the worker's store. What they have in common (tags, names, sentences, the
 * style sheet) stands there once: packing alone does not reach from one document to the next.
 */
export interface DocumentBundle {
  readonly parts: readonly string[];
  /** By path: the places of its parts, in their order. */
  readonly documents: Readonly<Record<string, readonly number[]>>;
}

/** Each document, whole, with its path. */
export const unpackDocuments = ({ parts, documents }: DocumentBundle): [path: string, html: string][] =>
  Object.entries(documents).map(([path, places]) => [path, places.map((place) => parts[place]).join('')]);

/** A tag, or what is always the same: the style sheet, a word with its reading. */
const seam = /(<style>.*?<\/style>|<ruby>.*?<\/ruby>|<[^>]+>)/s;

/** Takes documents apart; the parts that occur most come first, so that their places are short. */
export function packDocuments(whole: readonly (readonly [path: string, html: string])[]): DocumentBundle {
  const split = whole.map(([path, html]) => [path, html.split(seam).filter(Boolean)] as const);
  const counts = new Map<string, number>();
  for (const [, pieces] of split) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([piece]) => piece);
  const places = new Map(parts.map((piece, place) => [piece, place]));
  return {
    parts,
    documents: Object.fromEntries(
      split.map(([path, pieces]) => [path, pieces.map((piece) => places.get(piece) ?? 0)]),
    ),
  };
}
