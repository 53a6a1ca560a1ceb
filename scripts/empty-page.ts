import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { type LocaleId, locales } from '../src/content/locales.ts';
import { fallbackWords } from '../src/i18n/fallback.ts';
import type { WordsFile } from '../src/i18n/types.ts';
import { Fallback } from '../src/views/Fallback.tsx';
import { show } from './hold.ts';

/**
 * Puts the emergency numbers and the way in, in every language, into the page that the worker answers with:
 * what a reader sees when no script can draw. The guard comes with it, and what shows a question without waiting. It
 * has to be whole before the worker lists it.
 * @param root the folder of the project, after `generate`
 */
export function emptyPage(root: string, base: string): Plugin {
  const files = Object.fromEntries(
    locales.map(({ id }) => [
      id,
      JSON.parse(readFileSync(join(root, '.generated/words', `${id}.json`), 'utf8')),
    ]),
  ) as Record<LocaleId, WordsFile>;
  return {
    name: 'empty-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const guard = Object.values(bundle ?? {}).find(({ fileName }) => /guard-[^/]*\.js$/.test(fileName));
        return html
          .replace('<!--fallback-->', () =>
            renderToStaticMarkup(createElement(Fallback, { base, words: fallbackWords('broken', files) })),
          )
          .replace('<!--kept-->', (kept) => `${kept}<script>${show}</script><!--show-->`)
          .replace(
            '</head>',
            (end) =>
              `${guard ? `<script type="module" src="${base}${guard.fileName}"></script><!--guard-->` : ''}${end}`,
          );
      },
    },
  };
}
