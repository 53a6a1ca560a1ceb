import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../src/model/edition.ts';

/** The words of one locale: a file a subject, or a folder with a file for each of its ids. Of no folder, none. */
export const readWords = (folder: string): Tree =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? [entry.name, readWords(path)]
        : [entry.name.replace(/\.json$/, ''), JSON.parse(readFileSync(path, 'utf8'))];
    }),
  );
