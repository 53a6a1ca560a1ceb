import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../src/content/locales.ts';

/** A language for the layout alone: nobody speaks it, and it never reaches a reader. */
export interface Pseudo extends Draft {
  /** Stands in the place of each word of a text, as long as that and a third longer. */
  readonly letters: string;
  /** Whether words have spaces between them. */
  readonly spaced: boolean;
}

/** From right to left; and two scripts that write words without spaces, one of them with tall stacks of signs. */
export const pseudos: readonly Pseudo[] = [
  {
    id: 'x-rtl',
    tag: 'ar',
    name: 'العربية',
    dir: 'rtl',
    letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
    spaced: true,
  },
  { id: 'x-thai', tag: 'th', name: 'ภาษาไทย', letters: 'สวัสดีที่นี่มีคนช่วยเหลือผู้ใหญ่น้ำใจ', spaced: false },
  { id: 'x-burmese', tag: 'my', name: 'မြန်မာ', letters: 'မင်္ဂလာပါကူညီပေးနိုင်သောဌာနများ', spaced: false },
];

/** A text of that language as long as this one; slots stay, and so do what is no word. */
function pseudoText(text: string, { letters, spaced }: Pseudo): string {
  const signs = [...new Intl.Segmenter().segment(letters)].map(({ segment }) => segment);
  const wordOf = (word: string) =>
    Array.from(
      { length: Math.ceil(word.length * 1.3) },
      (_, at) => signs[(at * 7 + word.length) % signs.length],
    ).join('');
  return text
    .split(/(\{\{.*?\}\}|[^\p{L}]+)/u)
    .map((part) => {
      if (part.startsWith('{{')) return part;
      if (/\p{L}/u.test(part)) return wordOf(part);
      return spaced ? part : part.replaceAll(/(?<!\d) (?!\d)/g, '');
    })
    .join('');
}

const pseudoTree = (value: unknown, language: Pseudo): unknown => {
  if (typeof value === 'string') return pseudoText(value, language);
  if (Array.isArray(value)) return value.map((each) => pseudoTree(each, language));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, pseudoTree(each, language)]),
  );
};

/**
 * Copies the project into a folder, with the languages as drafts.
 * @param folder an empty one
 */
export function copyWithDrafts(root: string, folder: string): void {
  for (const name of readdirSync(root))
    if (/^(src|scripts|locales|public|editions|LICENSE)$|\.(json|ts)$/.test(name))
      cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const english = join(root, 'locales/en');
  for (const language of pseudos)
    for (const path of readdirSync(english, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.json')) {
        const file = join(folder, 'locales', language.id, path);
        mkdirSync(join(file, '..'), { recursive: true });
        const words = JSON.parse(readFileSync(join(english, path), 'utf8'));
        writeFileSync(file, JSON.stringify(pseudoTree(words, language)));
      }
  const list = join(folder, 'src/content/locales.ts');
  const named = pseudos.map(({ letters: _l, spaced: _s, ...draft }) => draft);
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace(
      'readonly Draft[] = []',
      `readonly Draft[] = ${JSON.stringify(named)}`,
    ),
  );
}
