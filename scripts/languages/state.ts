import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, reference } from '../../src/content/locales.ts';
import { hashOf } from '../data/hash.ts';

/** What is kept of a file of words: `from` is the hash of the Japanese file that it was made from, where there is one. */
export interface FileState {
  readonly state: 'draft' | 'reviewed';
  /** Who reviewed it, and when (`YYYY-MM-DD`). */
  readonly by?: string;
  readonly on?: string;
  readonly from?: string;
}

/** What stands in `languages.json`: by language, by the path of the file below its folder. */
export type KeptStates = Readonly<Record<string, Readonly<Record<string, FileState>>>>;

/** What is wrong, or to be done, with the words of a language. */
export interface LanguageState {
  /** The language as a whole: reviewed once every file of it is. */
  readonly state: 'draft' | 'reviewed';
  readonly drafts: readonly string[];
  /** Files whose Japanese has changed since. */
  readonly behind: readonly string[];
}

/** The hash of each file of words below a folder, by its path from there; of no folder, none. */
export const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
      .filter((path) => path.endsWith('.json'))
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, hashOf(JSON.parse(readFileSync(join(folder, path), 'utf8')))]),
  );

/**
 * Judges the words of a language.
 * @param files its own, by their paths
 * @param japanese the hashes of the Japanese files as they are
 */
export function stateOf(
  files: readonly string[],
  japanese: Readonly<Record<string, string>>,
  kept: KeptStates[string] = {},
): LanguageState {
  const drafts = files.filter((path) => kept[path]?.state !== 'reviewed');
  const behind = files.filter((path) => kept[path] && kept[path].from !== japanese[path]);
  return { state: drafts.length === 0 ? 'reviewed' : 'draft', drafts, behind };
}

/**
 * What is kept after some files of a language have been reviewed, or put back to be drafts, as they are now.
 * @param chosen none: all of them
 */
export function noteReview(
  kept: KeptStates[string],
  files: readonly string[],
  japanese: Readonly<Record<string, string>>,
  review: Omit<FileState, 'from'>,
  chosen: readonly string[] = [],
): KeptStates[string] {
  const isMeant = (path: string) => chosen.length === 0 || chosen.includes(path);
  return Object.fromEntries(
    files.flatMap((path): [string, FileState][] => {
      const from = japanese[path];
      if (isMeant(path)) return [[path, { ...review, ...(from ? { from } : {}) }]];
      return kept[path] ? [[path, kept[path]]] : [];
    }),
  );
}

/** Reads `languages.json`. */
export const readStates = (root: string): KeptStates =>
  JSON.parse(readFileSync(join(root, 'languages.json'), 'utf8'));

/** The state of a language of the project, from its files. */
export const languageState = (root: string, id: string): LanguageState =>
  stateOf(
    Object.keys(hashesIn(join(root, 'locales', id))),
    hashesIn(join(root, 'locales/ja')),
    readStates(root)[id],
  );

/**
 * Which files of shipped languages nobody has reviewed, a sentence each: such a language is built into the preview only.
 * @param shipped the languages of the site but the Japanese
 */
export const unreviewed = (root: string, shipped: readonly string[]): string[] =>
  shipped.flatMap((id) =>
    languageState(root, id).drafts.map(
      (path) =>
        `locales/${id}/${path} is a draft: have it reviewed and note it (npm run languages), or name ${id} among the drafts in src/content/locales.ts.`,
    ),
  );

/** @throws where a language of the site has words that nobody has reviewed */
export function refuseDrafts(root: string): void {
  const faults = unreviewed(
    root,
    locales.map(({ id }) => id).filter((id) => id !== reference),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
