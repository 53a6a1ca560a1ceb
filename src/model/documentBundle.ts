/**
 * All documents of a language in one file, for the worker's store. What they share (tags, names, sentences, the
 * style sheet) is in it once: gzip alone does not see from one document to the next.
 */
export interface DocumentBundle {
  readonly parts: readonly string[];
  /** By path: its pieces in order, each a text or the index of a part. */
  readonly documents: Readonly<Record<string, readonly (string | number)[]>>;
}

/** Puts the documents together again, each with its path. */
export const unpackDocuments = ({ parts, documents }: DocumentBundle): [path: string, html: string][] =>
  Object.entries(documents).map(([path, pieces]) => [
    path,
    pieces.map((piece) => (typeof piece === 'number' ? parts[piece] : piece)).join(''),
  ]);

/** Where documents are split: at each tag, and between style sheets, a line each; a word with its reading is one piece. */
const seam = /(\n|<ruby>.*?<\/ruby>|<[^>]+>)/s;

/** Splits documents into pieces; those that stand more than once are parts, the most frequent first: short indexes. */
export function packDocuments(whole: readonly (readonly [path: string, html: string])[]): DocumentBundle {
  const split = whole.map(([path, html]) => [path, html.split(seam).filter(Boolean)] as const);
  const counts = new Map<string, number>();
  for (const [, pieces] of split) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const parts = shared.map(([piece]) => piece);
  const places = new Map(parts.map((piece, place) => [piece, place]));
  return {
    parts,
    documents: Object.fromEntries(
      split.map(([path, pieces]) => [path, pieces.map((piece) => places.get(piece) ?? piece)]),
    ),
  };
}
