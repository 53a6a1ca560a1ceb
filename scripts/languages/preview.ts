import { type Draft, drafts } from '../../src/content/locales.ts';
import type { Rendered } from '../../src/prerender.tsx';
import { type Assets, document } from '../document.ts';
import { band, bandStyle, directionOf } from './drafts.ts';

/** The first page of the preview: a link to each draft. */
const index = (): string => {
  const links = drafts.map(({ id, tag, name }) => `<p><a href="${id}/" lang="${tag}">${name}</a></p>`);
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="robots" content="noindex"><title>preview</title>${band}${links.join('')}</html>`;
};

/**
 * The documents for reviewers: every page in the drafts and, so that all links lead on, in the languages of the site.
 * @param manifest the file that tells the home screen about the site
 * @param mirror the style sheet for languages that are written from right to left
 * @returns each with its path, from the folder of the site
 */
export function previewDocuments(
  pages: readonly Rendered[],
  assets: Assets,
  manifest: string,
  mirror: string,
): [path: string, html: string][] {
  const [first, ...others] = assets.styles;
  const styles = first ? [{ ...first, text: first.text + bandStyle }, ...others] : [];
  const mirrored = (dir: Draft['dir']) => (dir === 'rtl' ? { dir, sheet: mirror } : {});
  const written = pages.map(({ linked: _, ...page }): [string, string] => [
    `preview/${page.path}`,
    document(
      { ...assets, styles },
      { ...page, manifest, plain: true, band, ...mirrored(directionOf(page.head.lang)) },
    ),
  ]);
  return [['preview/index.html', index()], ...written];
}
