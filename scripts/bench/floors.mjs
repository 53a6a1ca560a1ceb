import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { build, runnerImport } from 'vite';
import { screensOfWalk } from './walk.mjs';

const source = join(import.meta.dirname, 'floor');
const style =
  'body{font:1rem/1.7 system-ui,sans-serif;max-width:40rem;margin:auto;padding:1rem;color:#1a1a1a}h1{font-size:1.3rem}small{display:block}button,a{display:block;box-sizing:border-box;width:100%;min-height:48px;margin:.6rem 0;padding:.9rem 1rem;border:1px solid #567;border-radius:.5rem;font:inherit;text-align:left;text-decoration:none;color:#114;background:#fff}';

function write(folder, body, more = '') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>まどぐち</title><link rel="icon" href="data:,"><style>${style}${more}</style></head><body>${body}</body></html>`,
  );
}

/**
 * Builds what the site is measured against, with its words: a page without a script, and an empty page of React and
 * i18next, written by the build and hydrated.
 * @param folder gets `static/` and `react/`
 */
export async function buildFloors(folder) {
  // Else the libraries come as they are for developing.
  process.env.NODE_ENV = 'production';
  const screens = screensOfWalk();
  const shared = { configFile: false, logLevel: 'error', plugins: [react()] };
  const { module } = await runnerImport(join(source, 'page.jsx'), { ...shared, root: source });
  module.speak(screens);

  const still = renderToStaticMarkup(createElement(module.Still, { screens }));
  const shown = `main{display:none}main:target,body:not(:has(:target)) #${screens[0].id}{display:block}`;
  write(join(folder, 'static'), still, shown);

  const walk = renderToString(createElement(module.Walk));
  const entry = join(folder, 'source');
  write(entry, `<div id="root">${walk}</div><script type="module" src="/browser.jsx"></script>`);
  await build({
    ...shared,
    root: entry,
    define: { __SCREENS__: JSON.stringify(screens) },
    resolve: { alias: { '/browser.jsx': join(source, 'browser.jsx') } },
    build: { outDir: join(folder, 'react'), emptyOutDir: true },
  });
}
