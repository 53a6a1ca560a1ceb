/**
 * All documents of a language in one file, for the worker's store. What they share (tags, names, sentences, the
 * style sheet) is in it once: gzip alone does not see from one document to the next.
 */
export interface DocumentBundle {
  readonly parts: readonly string[];
  /** By path: the indexes of its parts, in order. */
  readonly documents: Readonly<Record<string, readonly number[]>>;
}

/** Puts the documents together again, each with its path. */
export const unpackDocuments = ({ parts, documents }: DocumentBundle): [path: string, html: string][] =>
  Object.entries(documents).map(([path, places]) => [path, places.map((place) => parts[place]).join('')]);

/** Where documents are split: at each tag, with the style sheet and each word with its reading in one piece. */
const seam = /(<style>.*?<\/style>|<ruby>.*?<\/ruby>|<[^>]+>)/s;

/** Splits documents into shared parts; the most frequent come first, so that their indexes are short. */
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
