import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { oldestBrowsers } from './scripts/browsers.ts';
import { dataFiles } from './scripts/data/plugin.ts';
import { devPages } from './scripts/dev.ts';
import { documents, entries } from './scripts/documents.ts';
import { chooseEdition } from './scripts/edition.ts';
import { generate } from './scripts/generate.ts';
import { refuseDrafts } from './scripts/languages/state.ts';
import { homeScreen } from './scripts/manifest.ts';

// BASE_PATH: the folder the site lives under. SITE_URL: its public address (canonical links, QR code).
// EDITION: the edition to build, a folder of editions/ or the path to one. REPORT_MAIL: where mistakes are reported to.
// RETIRE_WORKER=1: ship a worker that removes itself and its caches, should a worker ever be broken.
const base = process.env.BASE_PATH ?? '/';
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
const settings = {
  __SITE_URL__: JSON.stringify(site),
  __REPORT_MAIL__: JSON.stringify(process.env.REPORT_MAIL ?? ''),
};

// The pages are written for React, which renders them in the build. What reaches the reader's phone is Preact under
// React's names: the same pages with 60 kB less to wait for.
const preact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
  // React has it built in; the shim is for older ones.
  'use-sync-external-store/shim': 'preact/compat',
};

/** Adds each file's hash: the worker stores no other bytes than those of the build, and repairs its store by itself. */
const withIntegrity =
  (out: string) =>
  <Entry extends { url: string }>(listed: Entry[]) => ({
    manifest: listed.map((entry) => {
      const hash = createHash('sha384').update(readFileSync(join(out, entry.url)));
      return { ...entry, integrity: `sha384-${hash.digest('base64')}` };
    }),
    warnings: [],
  });

const choose = () => chooseEdition(import.meta.dirname);

export default defineConfig(async ({ command }): Promise<ViteUserConfig> => {
  if (command === 'build') refuseDrafts(import.meta.dirname);
  const edition = await choose();
  const define = { ...settings, ...edition.define };
  generate(import.meta.dirname, site ? site + base : '', edition);
  let out = 'dist';
  const isOnPhone = command === 'build' || process.env.VITEST !== undefined;
  return {
    base,
    appType: 'custom',
    resolve: {
      alias: {
        'workbox-window': 'workbox-window/build/workbox-window.prod.mjs',
        ...(isOnPhone ? preact : { 'use-sync-external-store/shim': 'react' }),
      },
    },
    define,
    build: {
      target: oldestBrowsers(import.meta.dirname),
      assetsInlineLimit: 0,
      modulePreload: false,
      manifest: true,
      rolldownOptions: { input: entries },
    },
    plugins: [
      react(),
      {
        name: 'out-folder',
        configResolved: ({ build }) => {
          out = build.outDir;
        },
      },
      edition.plugin,
      devPages(choose, edition.folder),
      homeScreen(base, edition),
      documents(base, define, edition),
      dataFiles(site && site + base, define, edition),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: 'src',
        filename: 'sw.ts',
        injectRegister: false,
        selfDestroying: process.env.RETIRE_WORKER === '1',
        manifest: false,
        injectManifest: {
          rollupFormat: 'iife',
          buildPlugins: { vite: [edition.plugin] },
          sourcemap: false,
          globPatterns: ['assets/*', '{index,404,away}.html'],
          globIgnores: ['assets/*.steps-*'],
          dontCacheBustURLsMatching: /^assets\//,
          manifestTransforms: [(listed) => withIntegrity(out)(listed)],
        },
      }),
    ],
    test: {
      environment: 'node',
      // The views run under Preact, as on the phone: in these packages, too.
      server: { deps: { inline: [/react/] } },
      maxWorkers: '100%',
      // A guard against hanging, wide enough for a busy machine.
      testTimeout: 60_000,
      include: ['tests/{content,model,i18n,views,units,built}/**/*.test.{ts,tsx}'],
    },
  };
});
