import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Chosen } from './edition.ts';
import { generate } from './generate.ts';
import { manifestFile } from './manifest.ts';

/**
 * For `npm run dev`: renders the page of an address at every request, and reloads it when a word has changed. Not
 * part of the build.
 * @param choose reads the edition that is shown
 * @param folder where it lies
 */
export const devPages = (choose: () => Promise<Chosen>, folder: string): Plugin => ({
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    const { root, base } = server.config;
    const words = [join(root, 'locales'), join(root, 'editions'), folder];
    server.watcher.add(words);
    server.watcher.on('change', async (file) => {
      if (!words.some((each) => file.startsWith(each))) return;
      generate(root, '', await choose());
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
    return () => {
      server.middlewares.use(async (request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        try {
          const { renderSite } = await server.ssrLoadModule('/src/prerender.tsx');
          const { document } = await server.ssrLoadModule('/scripts/document.ts');
          const [address = ''] = (request.originalUrl ?? '').slice(base.length).split('?');
          const pages = renderSite();
          const find = (path: string) => pages.find((page: { path: string }) => page.path === path);
          const page = find(address || 'index.html') ?? find(`${address}/`) ?? find('404.html');
          const sheets = ['src/views/style.css', 'src/views/result.css', 'src/views/page.css'];
          const assets = {
            base,
            styles: sheets.map((file) => ({ file, text: '' })),
            script: 'src/first.ts',
            print: 'src/views/style/print.css',
          };
          const html = document(assets, { ...page, manifest: manifestFile() });
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.originalUrl ?? '', html));
        } catch (error) {
          next(error);
        }
      });
    };
  },
});
