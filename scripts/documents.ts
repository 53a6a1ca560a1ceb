import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown, runnerImport } from 'vite';
import { type LocaleId, locales } from '../src/content/locales.ts';
import { storeDocuments } from '../src/model/stored.ts';
import type { Rendered } from '../src/prerender.tsx';
import { type Assets, document, type Step, stepsFile } from './document.ts';
import { manifest, manifestFile } from './manifest.ts';

/** Vite's own list of what it has built: a source file, and the files made of it. */
type Built = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

/** The two entries of the page. */
export const entries = ['src/first.ts', 'src/views/style/print.css'];

/** What a page imports with `?url` is called as the build has called it. */
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

/** A name that changes with the bytes, as those of the other assets do. */
const hashed = (name: string, bytes: string, extension: string): string =>
  `assets/${name}-${createHash('sha256').update(bytes).digest('base64url').slice(0, 8)}.${extension}`;

/** The gate as one classic script, which may run before the page is read. */
async function bundleGate(
  root: string,
  base: string,
  target: ResolvedConfig['build']['target'],
): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base,
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
export function documents(base: string, define: Readonly<Record<string, string>>): Plugin {
  let root = '';
  let out = '';
  let target: ResolvedConfig['build']['target'];
  const write = (path: string, text: string): string => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return path;
  };
  const render = async (built: Built): Promise<Rendered[]> => {
    const plugins = [builtUrls(root, base, built)];
    const { module } = await runnerImport<typeof import('../src/prerender.tsx')>(
      join(root, 'src/prerender.tsx'),
      { configFile: false, logLevel: 'warn', root, base, define, plugins },
    );
    return module.renderSite();
  };

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
        const [first, print] = entries.map((entry) => built[entry]);
        const [sheet] = first?.css ?? [];
        if (!first || !print || !sheet) throw new Error('The build lacks the first script or a style sheet.');
        const assets: Assets = {
          base,
          style: readFileSync(join(out, sheet), 'utf8').trim(),
          print: print.file,
          script: first.file,
        };
        rmSync(join(out, sheet));
        const code = await bundleGate(root, base, target);
        const gate = write(hashed('gate', code, 'js'), code);
        write(manifestFile, JSON.stringify(manifest(base)));

        const pages = await render(built);
        const steps = new Map<LocaleId | undefined, string>();
        for (const { id } of locales) {
          const own = pages.filter(
            ({ locale, isStep, path, place }) => locale === id && isStep && path === place,
          );
          const file = stepsFile(own.map(({ path, head: { title }, body }): Step => ({ path, title, body })));
          steps.set(id, write(hashed(`${id}.steps`, file, 'html'), file));
        }
        for (const { path, locale, ...page } of pages) {
          const html = document(assets, { ...page, steps: steps.get(locale) });
          write(path.replace(/\/$/, '/index.html'), html);
        }
        for (const { id } of locales) {
          const stored = pages.filter(({ locale }) => locale === id);
          // With the worker every page is at hand: its documents ask for no steps.
          const bundle = storeDocuments(
            stored.map(({ path, ...page }) => [path, document(assets, { ...page, gate })]),
          );
          const text = JSON.stringify(bundle);
          write(hashed(`${id}.documents`, text, 'json'), text);
        }
      },
    },
  };
}
