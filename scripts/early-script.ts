import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../src/content/locales.ts';

const isPages = (rule: string) => locales.some(({ id }) => rule === `/${id}/*`);

/**
 * Lets the header of a page name its script: a browser then asks for it before it has the page, and a tap that is as
 * fast as the page finds it there. After it the script that asks for the worker. Only the build knows their names. A
 * host without `_headers` loses a moment, no more.
 */
export function earlyScript(base: string): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const chunk = (name: string) =>
        Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name);
      const [first, worker] = [chunk('index'), chunk('worker')];
      if (!first || !worker) return;
      const file = join(dir, '_headers');
      const link = `  Link: <${base}${first.fileName}>; rel=modulepreload, <${base}${worker.fileName}>; rel=modulepreload; fetchpriority=low`;
      const lines = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, lines.flatMap((line) => (isPages(line) ? [line, link] : line)).join('\n'));
    },
  };
}
