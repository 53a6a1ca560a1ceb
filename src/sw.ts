// Answers for the site where it is stored: a place with its whole document, as the host would, and any other file of the
// build. Everything else is left to the browser.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing';
import { type LocaleId, locales } from './content/locales.ts';
import { type DocumentBundle, unpackDocuments } from './model/documentBundle.ts';
import { parsePath, pathOf } from './model/places.ts';

declare const self: WorkerScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

const listed = self.__WB_MANIFEST;
const scope = self.registration.scope;
const base = new URL(scope).pathname;
// The name ends with the scope, as Workbox has it: erasing goes by that.
const store = __EDITION__
  ? new PrecacheController({ cacheName: `workbox-precache-v2-${__EDITION__}-${scope}` })
  : new PrecacheController();
store.addToCacheList(listed);

/** The language that a file of the build belongs to: the names of such files begin with it, the longest name first. */
const ids = locales.map(({ id }) => id).sort((a, b) => b.length - a.length);
const localeOfFile = ({ url }: PrecacheEntry): LocaleId | undefined =>
  ids.find((id) => url.startsWith(`assets/${id}.`) || url.startsWith(`assets/${id}-`));
const openStore = () => caches.open(store.strategy.cacheName);

/** A file of the build from the store; where it is missing, from the host, and stored if its bytes are right. */
function stored({ url: path, revision }: PrecacheEntry, event: ExtendableEvent): Promise<Response> {
  const url = new URL(path, scope).href;
  const cacheKey = store.getCacheKeyForURL(url) ?? url;
  const integrity = store.getIntegrityForCacheKey(cacheKey) ?? '';
  // A file without its hash in its name may lie in the browser's own store as an older version has it.
  const request = new Request(url, { integrity, cache: revision ? 'reload' : 'default' });
  return store.strategy.handle({ event, request, params: { cacheKey, integrity } });
}

const fileNamed = (name: string): PrecacheEntry => {
  const file = listed.find(({ url }) => url === name);
  if (!file) throw new Error(`${name} is not in the build`);
  return file;
};

/** Headers about the bytes of one response, not about the site. */
const ofOneAnswer = ['content-encoding', 'content-length', 'etag', 'last-modified', 'date', 'age', 'vary'];

/** Stores each document of a language, with the headers that the host gives to a document. */
async function storeLanguage(locale: LocaleId, event: ExtendableEvent): Promise<void> {
  const bundle = listed.find(({ url }) => url.startsWith(`assets/${locale}.documents-`));
  if (!bundle) throw new Error(`The build has no documents in ${locale}`);
  const held: DocumentBundle = await (await stored(bundle, event)).json();
  const { headers: given } = await stored(fileNamed('index.html'), event);
  const cache = await openStore();
  const headers = new Headers(given);
  for (const name of ofOneAnswer) headers.delete(name);
  await Promise.all(
    unpackDocuments(held).map(([path, html]) => cache.put(scope + path, new Response(html, { headers }))),
  );
}

/** Whether an address is that of the entrance, or begins with a language of ours. */
function isOurs(path: string): boolean {
  const place = parsePath(path, base);
  return place.kind === 'root' || 'locale' in place;
}

async function notFound(event: ExtendableEvent): Promise<Response> {
  const { body, headers } = await stored(fileNamed('404.html'), event);
  return new Response(body, { status: 404, statusText: 'Not Found', headers });
}

/** In characters. Hosts refuse longer addresses, some without any response. */
const longest = 8000;

/** What the host would answer to an address that is asked for as a page, or that names one of ours. */
async function answer(request: Request, event: ExtendableEvent): Promise<Response> {
  const place = parsePath(new URL(request.url).pathname, base);
  if (place.kind === 'root') return stored(fileNamed('index.html'), event);
  if (!('locale' in place) && request.url.length < longest)
    return fetch(request).catch(() => notFound(event));
  if (!('locale' in place) || place.kind === 'missing') return notFound(event);
  const cache = await openStore();
  const address = scope + pathOf(place);
  const known = await cache.match(address);
  if (known) return known;
  await storeLanguage(place.locale, event);
  return (await cache.match(address)) ?? notFound(event);
}

registerRoute(new PrecacheRoute(store, { cleanURLs: false, directoryIndex: '' }));
registerRoute(
  ({ request, sameOrigin, url }) =>
    sameOrigin && url.href.startsWith(scope) && (request.mode === 'navigate' || isOurs(url.pathname)),
  // Whatever fails here, the host is asked as if there were no worker.
  ({ request, event }) => answer(request, event).catch(() => fetch(request)),
);

/**
 * Stores what the reader's language needs. Of the others it stores the documents, which hold all there is to read; and not
 * even those the first time, when the page asks for them afterwards.
 */
async function install(event: ExtendableEvent): Promise<void> {
  const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const place = page && parsePath(new URL(page.url).pathname, base);
  const own = place && 'locale' in place ? place.locale : undefined;
  const isWanted = (file: PrecacheEntry): boolean => {
    const locale = localeOfFile(file);
    if (!own || !locale || locale === own) return true;
    return self.registration.active !== null && file.url.startsWith(`assets/${locale}.documents-`);
  };
  await Promise.all(listed.filter(isWanted).map((file) => stored(file, event)));
  await self.skipWaiting();
}

/** What an older version has stored goes, its documents too: those of this one come out of their file when they are asked for. */
async function activate(event: ExtendableEvent): Promise<void> {
  await store.activate(event);
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
