import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The collected facts as they were written down, where they lie in a folder beside the project: they are not ours. */
function read(): { desks: string; police: string } | undefined {
  const beside = join(root, '..');
  const folder = readdirSync(beside)
    .map((name) => join(beside, name, 'facts'))
    .find((path) => existsSync(join(path, 'desks.md')) && existsSync(join(path, 'police.csv')));
  if (!folder) return undefined;
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { desks: text('desks.md'), police: text('police.csv') };
}

const text = read();

/** Whether the collected facts are there to compare with. */
export const hasFacts = text !== undefined;

const desks = text?.desks ?? '';
const cut = (from: string, to: string): string => desks.slice(desks.indexOf(from), desks.indexOf(to));

/** What may go into the app: everything before the slips, the gaps and the traps. */
export const established = cut('## 1.', '## 7.');
/** The parts that name desks and their numbers. */
const ofDesks = cut('## 1.', '## 5.');
const traps = desks.slice(desks.indexOf('## 9.'));

const escaped = (literal: string): string => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is written of one desk: its heading with what follows, or its row of a table. */
const partNamed = (id: string): string => {
  const heading = ofDesks.match(new RegExp(`^### ${escaped(id)} .*?(?=^##|(?![^]))`, 'ms'))?.[0] ?? '';
  const rows = ofDesks.match(new RegExp(`^\\| ${escaped(id)} \\|.*$`, 'gm')) ?? [];
  return [heading, ...rows].join('\n');
};

/** Desks of which more is written under another name. */
const further: Readonly<Record<string, readonly string[]>> = {
  police: ['police', 'police-advice'],
  'emergency-police': ['emergency-police', 'police'],
  'cure-time': ['cure-time', 'one-stop'],
};

/** All that is written of one of our desks. */
export const partOf = (id: string): string => (further[id] ?? [id]).map(partNamed).join('\n');

const number = /(?<![\w#.:/-])(?:#\d{4}|0\d{1,4}(?:-\d{1,6}){1,3}|1(?:10|19|8[89]))(?![\w/-])/g;

/** The telephone numbers in a text, grouped as they stand there. */
export const numbersIn = (from: string): string[] => from.match(number) ?? [];

/** The numbers of the parts on desks. */
export const numbersOfDesks = (): string[] => [...new Set(numbersIn(ofDesks))];

/** The mark of trust that follows on something in a text: `H 2026-05`, `M`. */
export const markAfter = (from: string, what: string): string | undefined => {
  const found = new RegExp(`(?<![\\w#.-])${escaped(what)}(?![\\w-])[^\\n]*?\\[([HM]\\b[^\\]]*)\\]`).exec(
    from,
  );
  return found?.[1];
};

/** The months of all marks in a text. */
export const monthsIn = (from: string): string[] =>
  [...from.matchAll(/\[[HM]\b([^\]]*)\]/g)].flatMap(([, mark = '']) => mark.match(/20\d\d-\d\d/g) ?? []);

/** Whether an address is written in a text, whole or with its beginning left out after another one. */
export function isWritten(address: string, from: string): boolean {
  const ends = [...address.matchAll(/(?<=[^/])\/(?=.)/g)].map(({ index }) => `…${address.slice(index)}`);
  return [address, decodeURI(address), ...ends].some((each) =>
    new RegExp(`${escaped(each)}(?![\\w%?=-]|/[\\w%])`, 'i').test(from),
  );
}

/** The rows of the table of the police: each a record by the names of the columns. */
export const policeRows = (): Readonly<Record<string, string>>[] => {
  const [head, ...rows] = (text?.police ?? '')
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
        (quoted ?? bare ?? '').replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, index) => [name, row[index] ?? ''])));
};

/** The wrong numbers of the table of traps, as they stand there: broken up by spaces. */
export const wrongNumbers = (): string[] =>
  [...traps.matchAll(/^\| ([^|]*) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/(?:# ?|0)\d[\d ]{2,12}\d(?=\s|$)/g) ?? [],
  );

/** The wrong hosts of the table of traps. */
export const wrongHosts = (): string[] =>
  [...traps.matchAll(/^\| ([\w-]+(?: (?:\[\.\]|or) ?[\w-]*)+)/gm)].map(([, host = '']) =>
    host.replaceAll(/ ?\[\.\] ?/g, '.').replace(/ as$/, ''),
  );
