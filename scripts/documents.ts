import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown, runnerImport } from 'vite';
import { type Draft, drafts, type LocaleId, locales } from '../src/content/locales.ts';
import { packDocuments } from '../src/model/documentBundle.ts';
import { type Assets, document, stepsFile } from './document.ts';
import type { Chosen } from './edition.ts';
import { band, bandStyle, directionOf, withDrafts } from './languages/drafts.ts';
import { manifest, manifestFile } from './manifest.ts';

/** Vite's own list of what it has built: a source file, and the files made of it. */
type Built = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

/** What a page begins with: its script, which brings the style sheet of every page; what a step does without; paper. */
export const entries = ['src/first.ts', 'src/views/app.css', 'src/views/style/print.css'];

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
  /** An edition has more manifests than the one that the hosts know of. */
  const writeHostRules = (manifests: readonly string[]): void => {
    const others = manifests.filter((file) => file !== manifestFile());
    const rules = others.map((file) => `/${file}\n  Cache-Control: no-cache\n`);
    appendFileSync(join(out, '_headers'), rules.join(''));
  };
  /** For reviewers: every page in the drafts and, so that all links lead on, in the languages of the site. */
  const writePreview = async (built: Built, assets: Assets): Promise<void> => {
    if (drafts.length === 0) return;
    const { renderPreview } = await importPages(built, `${base}preview/`, [withDrafts()]);
    const [first = '', ...others] = assets.styles;
    const styled = { ...assets, styles: [first + bandStyle, ...others] };
    const rtl = readFileSync(join(root, 'src/views/style/rtl.css'), 'utf8');
    const mirrored = (dir: Draft['dir']) => (dir === 'rtl' ? { dir, sheet: rtl } : {});
    for (const { linked: _, ...page } of renderPreview())
      write(
        `preview/${fileOf(page.path)}`,
        document(styled, {
          ...page,
          manifest: manifestOf(),
          plain: true,
          band,
          ...mirrored(directionOf(page.head.lang)),
        }),
      );
    const links = drafts.map(({ id, tag, name }) => `<p><a href="${id}/" lang="${tag}">${name}</a></p>`);
    write(
      'preview/index.html',
      `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="robots" content="noindex"><title>preview</title>${band}${links.join('')}</html>`,
    );
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
        const [first, app, print] = entries.map((entry) => built[entry]);
        const [sheet] = first?.css ?? [];
        if (!first || !app || !print || !sheet)
          throw new Error('The build lacks the first script or a style sheet.');
        const assets: Assets = {
          base,
          styles: [sheet, app.file].map((file) => readFileSync(join(out, file), 'utf8').trim()),
          print: print.file,
          script: first.file,
        };
        rmSync(join(out, sheet));
        const gate = writeHashed('gate', await bundleGate(root, base, define, target), 'js');
        for (const { id } of locales) write(manifestOf(id), JSON.stringify(manifest(base, id, published)));
        if (published) writeHostRules(locales.map(({ id }) => manifestOf(id)));
        if (published?.facts.logo && published.logo) write(published.facts.logo, published.logo);

        const { renderSite } = await importPages(built, base);
        const pages = renderSite().map((page) => ({ ...page, manifest: manifestOf(page.locale) }));
        for (const page of pages.filter(({ locale }) => !locale))
          write(fileOf(page.path), document(assets, page));
        for (const { id } of locales) {
          const own = pages.filter(({ locale }) => locale === id);
          const current = own.filter(({ isStep, path, place }) => isStep && path === place);
          const steps = writeHashed(`${id}.steps`, stepsFile(current), 'html');
          for (const page of own) write(fileOf(page.path), document(assets, { ...page, steps }));
          // With the worker every page is at hand: its documents ask for no steps.
          const bundle = packDocuments(own.map((page) => [page.path, document(assets, { ...page, gate })]));
          writeHashed(`${id}.documents`, JSON.stringify(bundle), 'json');
        }
        await writePreview(built, assets);
      },
    },
  };
}
