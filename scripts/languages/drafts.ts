import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Draft, drafts } from '../../src/content/locales.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The words of a draft, and the Japanese ones where it has none yet. */
const over = (japanese: Tree, draft: Tree): Tree =>
  Object.fromEntries(
    [...new Set([...Object.keys(japanese), ...Object.keys(draft)])].map((key) => {
      const [below, above] = [japanese[key], draft[key]];
      return [key, isTree(below) && isTree(above) ? over(below, above) : (above ?? below)];
    }),
  );

/**
 * Writes the words of the drafts where the app does not find them.
 * @param japanese as they are built
 * @param read gives the words in a folder
 */
export function writeDrafts(root: string, japanese: Tree, read: (folder: string) => Tree): void {
  const out = join(root, '.generated/drafts');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { id } of drafts) {
    const words = over(japanese, read(join(root, 'locales', id)));
    writeFileSync(join(out, `${id}.json`), JSON.stringify(words));
  }
}

/** For the preview alone: the languages of the site and the drafts, as if all of them were shipped. */
export const withDrafts = (): Plugin => ({
  name: 'with-drafts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('src/content/locales.ts')
      ? `${code.replace('export const locales =', 'const shipped =')}\nexport const locales = [...shipped, ...drafts];\n`
      : undefined,
});

/** What stands on top of each page of the preview. */
export const band =
  '<p class="preview" lang="ja">下書きの確認用ページです。まだ誰も確かめていない訳があります。<span lang="en">A preview for reviewers: some of these translations have not been reviewed.</span></p>';

/** The style of the band, behind that of the pages. */
export const bandStyle =
  '.preview{margin:0;padding:.5rem 1rem;color:#000;background:#ffd43d;border-block-end:3px solid #000}.preview span{display:block}';

/** The direction in which a language is written, where it is not from left to right. */
export const directionOf = (tag: string): Draft['dir'] => drafts.find((draft) => draft.tag === tag)?.dir;
