import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { emptyPage } from './scripts/empty-page.ts';
import { generate } from './scripts/generate.ts';
import { inlineStyle } from './scripts/inline-style.ts';
import { manifest } from './scripts/manifest.ts';

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

export default defineConfig(({ command, isSsrBuild }) => {
  generate(import.meta.dirname, site ? site + base : '');
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
    },
    plugins: [
      react(),
      emptyPage(import.meta.dirname, base),
      inlineStyle(base),
      !isSsrBuild &&
        VitePWA({
          registerType: 'autoUpdate',
          injectRegister: false,
          selfDestroying: process.env.RETIRE_WORKER === '1',
          manifest: manifest(base),
          manifestFilename: 'app.webmanifest',
          includeManifestIcons: false,
          workbox: {
            inlineWorkboxRuntime: true,
            sourcemap: false,
            skipWaiting: true,
            clientsClaim: true,
            cleanupOutdatedCaches: true,
            globPatterns: ['assets/*', 'icons/icon-*.png', 'favicon.svg', 'index.html', 'away.html'],
            // `index.html` of the build is the empty page; the prerender moves it aside.
            manifestTransforms: [
              (entries) => ({
                manifest: entries.map((e) => (e.url === 'index.html' ? { ...e, url: 'empty.html' } : e)),
                warnings: [],
              }),
            ],
            navigateFallback: 'empty.html',
            directoryIndex: null,
          },
        }),
    ],
    test: {
      environment: 'node',
      // A guard against hanging, wide enough for a busy machine.
      testTimeout: 60_000,
      include: ['tests/{content,model,i18n,views,built}/**/*.test.{ts,tsx}'],
    },
  };
});
