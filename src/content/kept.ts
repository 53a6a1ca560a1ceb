/** What the site keeps in the browser's store begins with this; a neighbour on the same host keeps its own. */
export const keptPrefix = 'madoguchi.';

/**
 * Everything the site may keep on a device, in the order of the table on the safety page. `key` is the name in that
 * store; that of the cache goes on with the address of the site.
 */
export const kept = [
  { id: 'pages', store: 'caches', key: 'workbox-precache-v2-' },
  { id: 'worker', store: 'serviceWorker', key: 'sw.js' },
  { id: 'locale', store: 'localStorage', key: 'madoguchi.locale' },
  { id: 'readings', store: 'localStorage', key: 'madoguchi.readings' },
  { id: 'size', store: 'localStorage', key: 'madoguchi.size' },
  { id: 'left', store: 'sessionStorage', key: 'madoguchi.left' },
] as const;
