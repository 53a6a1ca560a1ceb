import { leaving } from './leaving.ts';

/**
 * Notes what is unfolded.
 * @param selector finds the parts that fold
 * @returns unfolds it again, where the parts are those that were there
 */
export function noteFolds(selector: string): () => void {
  const folds = () => [...document.querySelectorAll<HTMLDetailsElement>(selector)];
  const states = folds().map(({ open }) => open);
  return () => {
    const found = folds();
    if (found.length !== states.length) return;
    for (const [index, fold] of found.entries()) fold.open = states[index] ?? fold.open;
  };
}

export interface Folds {
  /** Notes what is unfolded on this page; call it before the page gives way to another. */
  keep(path: string): void;
  restore(path: string): void;
}

/** What the reader has unfolded, in memory alone: Back finds each page as it was left. */
export function keepFolds(): Folds {
  const kept = new Map<string, () => void>();
  addEventListener(leaving, () => kept.clear());
  return {
    keep: (path) => void kept.set(path, noteFolds('main details')),
    restore: (path) => kept.get(path)?.(),
  };
}
