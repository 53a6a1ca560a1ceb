import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { earlyScript } from './scripts/early-script.ts';
import { emptyPage } from './scripts/empty-page.ts';
import { generate } from './scripts/generate.ts';
import { inlineStyle } from './scripts/inline-style.ts';
import { homeScreen } from './scripts/manifest.ts';
import { plainImports } from './scripts/plain-imports.ts';

// BASE_PATH: the folder the site lives under. SITE_URL: its public address (canonical links, QR code).
// REPORT_MAIL: where mistakes are reported to.
// RETIRE_WORKER=1: ship a worker that removes itself and its caches, should a worker ever be broken.
const base = process.env.BASE_PATH ?? '/';
const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');

// The pages are written for React, and React draws them in the build and in the tests of the views. What reaches the
// reader's phone is Preact under React's names: the same pages with 60 kB less to wait for.
const phoneAliases = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * What the worker stores, from what lies in the build. `index.html` is the empty page there; the prerender writes the
 * questions into it later, so its revision follows everything they are made of. What has no hash in its name comes
 * first, the larger before the smaller: the rest arrives meanwhile. Other bytes than those of the build are not stored:
 * the worker is then not installed, and tried again at the next visit.
 */
function forOffline<Entry extends { url: string; revision: string | null }>(
  entries: Entry[],
  out: string,
): Entry[] {
  const revision = createHash('sha256').update(JSON.stringify(entries)).digest('hex');
  const rank = (entry: Entry) => ['empty.html', 'away.html', entry.url].indexOf(entry.url);
  return entries
    .map((each) => (each.url === 'index.html' ? { ...each, url: 'empty.html', revision } : each))
    .map((each) => (each.revision === null ? { ...each, integrity: integrityOf(join(out, each.url)) } : each))
    .sort((a, b) => rank(a) - rank(b));
}

export default defineConfig(({ command, isSsrBuild }) => {
  generate(import.meta.dirname, site ? site + base : '');
  let out = 'dist';
  const shipped = command === 'build' && !isSsrBuild;
  return {
    base,
    resolve: {
      alias: {
        // React has it built in; the shim is for older ones.
        'use-sync-external-store/shim': shipped ? 'preact/compat' : 'react',
        'workbox-window': 'workbox-window/build/workbox-window.prod.mjs',
        ...(shipped ? phoneAliases : {}),
      },
    },
    define: {
      __SITE_URL__: JSON.stringify(site),
      __REPORT_MAIL__: JSON.stringify(process.env.REPORT_MAIL ?? ''),
    },
    build: {
      target: 'es2020',
      assetsInlineLimit: 0,
      modulePreload: false,
      outDir: isSsrBuild ? '.ssr' : 'dist',
      copyPublicDir: !isSsrBuild,
      ...(shipped ? { rolldownOptions: { input: ['index.html', 'src/guard.ts'] } } : {}),
    },
    plugins: [
      react(),
      {
        name: 'out-folder',
        configResolved: ({ build }) => {
          out = build.outDir;
        },
      },
      plainImports(),
      emptyPage(import.meta.dirname, base),
      inlineStyle(base),
      shipped && earlyScript(base),
      shipped && homeScreen(base),
      !isSsrBuild &&
        VitePWA({
          registerType: 'autoUpdate',
          injectRegister: false,
          selfDestroying: process.env.RETIRE_WORKER === '1',
          manifest: false,
          workbox: {
            inlineWorkboxRuntime: true,
            sourcemap: false,
            skipWaiting: true,
            clientsClaim: true,
            cleanupOutdatedCaches: true,
            globPatterns: ['assets/*', 'index.html', 'away.html'],
            manifestTransforms: [(entries) => ({ manifest: forOffline(entries, out), warnings: [] })],
            navigateFallback: 'empty.html',
            directoryIndex: null,
          },
        }),
    ],
    test: {
      environment: 'node',
      maxWorkers: '100%',
      // A guard against hanging, wide enough for a busy machine.
      testTimeout: 60_000,
      include: ['tests/{content,model,i18n,views,built}/**/*.test.{ts,tsx}'],
    },
  };
});
