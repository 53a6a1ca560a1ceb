import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name that the desk of this id has in the index: `kodomo-sos` is `kodomoSos`. */
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Writes `src/content/desks.gen.ts`, the list of the files in `src/content/desks/`: a desk is added by adding its file.
 * Call it before anything reads the facts; a list that is right is left alone.
 * @param root the folder of the project
 */
export function writeDeskIndex(root) {
  const file = join(root, 'src/content/desks.gen.ts');
  const ids = readdirSync(join(root, 'src/content/desks'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  const text = [
    '// Written by scripts/desk-index.mjs from the files in desks/: do not edit.',
    ...ids.map((id) => `import { desk as ${nameOf(id)} } from './desks/${id}.ts';`),
    '',
    'export const desks = {',
    ...ids.map((id) => (nameOf(id) === id ? `  ${id},` : `  '${id}': ${nameOf(id)},`)),
    '} as const;',
    '',
    '// By themselves: the phone has the facts as data, and needs no more than the ids of this.',
    'export const deskIds = [',
    ...ids.map((id) => `  '${id}',`),
    '] as const satisfies readonly (keyof typeof desks)[];',
    '',
  ].join('\n');
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(file, text);
}
