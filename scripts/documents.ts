import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown, runnerImport } from 'vite';
import { drafts, type LocaleId, locales } from '../src/content/locales.ts';
import { packDocuments } from '../src/model/documentBundle.ts';
import { type Assets, document, stepsFile } from './document.ts';
import type { Chosen } from './edition.ts';
import { withDrafts } from './languages/drafts.ts';
import { previewDocuments } from './languages/preview.ts';
import { manifestFile } from './manifest.ts';

/** Vite's own list of what it has built: a source file, and the files made of it. */
type Built = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

/** What a page begins with: its script, which brings the style sheet of a question; the other sheets; paper. */
export const entries = [
  'src/first.ts',
  'src/views/result.css',
  'src/views/page.css',
  'src/views/style/print.css',
];

/** Resolves `?url` imports to the file names of the build. */
const builtUrls = (root: string, base: string, built: Built): Plugin => ({
  name: 'built-urls',
  enforce: 'pre',
  load: (id) => {
    if (!id.endsWith('?url')) return undefined;
    const file = built[id.slice(root.length + 1, -'?url'.length)]?.file;
    if (!file) throw new Error(`The build has no ${id}.`);
    return `export default ${JSON.stringify(base + file)}`;
  },
});

/** The file of a page: that of a place is the index of its folder. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** Bundles the gate as one classic script, which runs before the page is parsed. */
async function bundleGate(
  root: string,
  base: string,
  define: Readonly<Record<string, string>>,
  target: ResolvedConfig['build']['target'],
): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base,
    define,
    publicDir: false,
    build: {
      write: false,
      target,
      rolldownOptions: { input: 'src/gate.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

/**
 * Writes, once the scripts are built, everything that is made of pages: the documents, the steps of each language, and
 * all documents of a language in one file for the worker's store. The worker is written after them: it names them.
 */
export function documents(
  base: string,
  define: Readonly<Record<string, string>>,
  { plugin, published }: Chosen,
): Plugin {
  let root = '';
  let out = '';
  let target: ResolvedConfig['build']['target'];
  const write = (path: string, text: string): void => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  /** Gives the file a name that changes with its bytes, as those of the other assets do. */
  const writeHashed = (name: string, text: string, extension: string): string => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const path = `assets/${name}-${hash}.${extension}`;
    write(path, text);
    return path;
  };
  const importPages = async (built: Built, folder: string, plugins: Plugin[] = []) => {
    const { module } = await runnerImport<typeof import('../src/prerender.tsx')>(
      join(root, 'src/prerender.tsx'),
      {
        configFile: false,
        logLevel: 'warn',
        root,
        base: folder,
        define,
        plugins: [plugin, ...plugins, builtUrls(root, base, built)],
      },
    );
    return module;
  };
  const manifestOf = (locale?: LocaleId): string => manifestFile(locale, published);

  return {
    name: 'documents',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      target = config.build.target;
      out = join(root, config.build.outDir);
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler(error) {
        if (error) return;
        const list = join(out, '.vite/manifest.json');
        const built: Built = JSON.parse(readFileSync(list, 'utf8'));
        rmSync(dirname(list), { recursive: true });
        const [first, result, page, print] = entries.map((entry) => built[entry]);
        const [sheet] = first?.css ?? [];
        if (!first || !result || !page || !print || !sheet)
          throw new Error('The build lacks the first script or a style sheet.');
        const styleOf = (file: string) => ({ file, text: readFileSync(join(out, file), 'utf8').trim() });
        const assets: Assets = {
          base,
          styles: [sheet, result.file, page.file].map(styleOf),
          print: print.file,
          script: first.file,
        };
        rmSync(join(out, sheet));
        const gate = writeHashed('gate', await bundleGate(root, base, define, target), 'js');
        const { renderSite } = await importPages(built, base);
        const pages = renderSite().map((page) => ({ ...page, manifest: manifestOf(page.locale) }));
        for (const page of pages.filter(({ locale }) => !locale))
          write(fileOf(page.path), document(assets, page));
        for (const { id } of locales) {
          const own = pages.filter(({ locale }) => locale === id);
          const current = own.filter(({ kind, path, place }) => kind !== 'page' && path === place);
          const steps = writeHashed(`${id}.steps`, stepsFile(current), 'html');
          for (const page of own) write(fileOf(page.path), document(assets, { ...page, steps }));
          // With the worker every page is at hand, and no search comes by: its documents ask for no steps, and say nothing to
          // machines.
          const stored = own.map(({ linked: _, ...page }) => ({ ...page, gate }));
          const bundle = packDocuments(stored.map((page) => [page.path, document(assets, page)]));
          writeHashed(`${id}.documents`, JSON.stringify(bundle), 'json');
        }
        if (drafts.length > 0) {
          const mirror = readFileSync(join(root, 'src/views/style/rtl.css'), 'utf8');
          const { renderPreview } = await importPages(built, `${base}preview/`, [withDrafts()]);
          for (const [path, html] of previewDocuments(renderPreview(), assets, manifestOf(), mirror))
            write(fileOf(path), html);
        }
      },
    },
  };
}
