type Tree = { [key: string]: unknown };

/** A copy with one thing put (or, for `undefined`, taken out) at a path like `questions.start.answers.0.to`. */
export function broken<T extends object>(whole: T, path: string, value: unknown): T {
  const copy = structuredClone(whole) as Tree;
  const keys = path.split('/');
  const last = keys.pop() as string;
  const holder = keys.reduce((inner, key) => inner[key] as Tree, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy as T;
}

/** Where it is broken, with what, and what the sentence has to name. */
export type Row = readonly [path: string, value: unknown, ...names: string[]];

/** Rows as `it.each` takes them. */
export const cases = (rows: readonly Row[]) =>
  rows.map(([path, value, ...names]) => ({ path, value, names, says: names.join(' … ') }));

/** Whether one of the faults has all of the names. */
export const holds =
  (names: readonly string[]) =>
  (faults: readonly string[]): boolean =>
    faults.some((fault) => names.every((name) => fault.includes(name)));
