import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Chosen } from '../edition.ts';
import { schemas } from './schemas.ts';

/**
 * Writes the open data into `data/` of a build and, where the public address of the site is known, the list of its pages.
 * @param site that address with a slash at the end, or ''
 */
export function dataFiles(
  site: string,
  define: Readonly<Record<string, string>>,
  { plugin, published }: Chosen,
): Plugin {
  let root = '';
  let out = '';
  return {
    name: 'data-files',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      out = join(root, config.build.outDir);
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler(error) {
        if (error) return;
        const { module } = await runnerImport<typeof import('./open-data.ts')>(
          join(root, 'scripts/data/open-data.ts'),
          { configFile: false, logLevel: 'warn', root, define, plugins: [plugin] },
        );
        const { license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
        const folder = join(out, 'data');
        const texts = {
          ...module.openData(site, license, published?.edition),
          ...schemas(root, published !== undefined),
        };
        for (const [path, text] of Object.entries(texts)) {
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        cpSync(join(root, 'LICENSE'), join(folder, 'licence.txt'));
        if (!site) return;
        writeFileSync(join(out, 'sitemap.xml'), module.sitemap(site));
        appendFileSync(join(out, 'robots.txt'), `Sitemap: ${site}sitemap.xml\n`);
      },
    },
  };
}
