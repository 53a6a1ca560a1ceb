import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. The bundler wraps it in a kilobyte that preloads what a chunk needs; ours need nothing,
 * and the reader waits for the script it stands in.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
});
