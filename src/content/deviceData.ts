/** Names in the browser's storage begin with this: a neighbour on the same host has its own. */
export const storagePrefix = 'madoguchi.';

/**
 * Everything the site may store on a device, in the order of the table on the safety page. `key` is the name in that
 * store; the name of the cache goes on with the address of the site.
 */
export const deviceData = [
  { id: 'pages', store: 'caches', key: 'workbox-precache-v2-' },
  { id: 'worker', store: 'serviceWorker', key: 'sw.js' },
  { id: 'locale', store: 'localStorage', key: 'madoguchi.locale' },
  { id: 'readings', store: 'localStorage', key: 'madoguchi.readings' },
  { id: 'size', store: 'localStorage', key: 'madoguchi.size' },
  { id: 'left', store: 'sessionStorage', key: 'madoguchi.left' },
] as const;
