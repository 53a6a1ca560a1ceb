import { join } from 'node:path';
import type { Plugin } from 'vite';
import { generate } from './generate.ts';

/**
 * For `npm run dev`: renders the page of an address at every request, and reloads it when a word has changed. Not
 * part of the build.
 */
export const devPages = (): Plugin => ({
  name: 'dev-pages',
  apply: 'serve',
  configureServer(server) {
    const { root, base } = server.config;
    const words = join(root, 'locales');
    server.watcher.add(words);
    server.watcher.on('change', (file) => {
      if (!file.startsWith(words)) return;
      generate(root, '');
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
          const assets = { base, styles: [], script: 'src/first.ts', print: 'src/views/style/print.css' };
          const html = document(assets, page);
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.originalUrl ?? '', html));
        } catch (error) {
          next(error);
        }
      });
    };
  },
});
