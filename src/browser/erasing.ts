import { away } from '../content/away.ts';
import { storagePrefix } from '../content/deviceData.ts';
import { leavePage } from '../content/services.ts';
import { workerContainer } from './container.ts';

/** The longest that anybody waits for the worker to go, in milliseconds. */
const patience = 1000;

/** Removes our names from a storage. Where storage is forbidden, nothing was stored. */
function empty(store: () => Storage): void {
  try {
    const ours = Object.keys(store()).filter((key) => key.startsWith(storagePrefix));
    for (const key of ours) store().removeItem(key);
  } catch {}
}

/**
 * Each entry goes by itself: a cache that is in use when it is deleted leaves its files on Chromium's disk, also when the
 * browser is started again.
 */
async function emptyCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  const entries = await cache.keys();
  await Promise.all(entries.map((entry) => cache.delete(entry)));
  await caches.delete(name);
}

async function emptyCaches(scope: string): Promise<void> {
  if (!('caches' in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(scope)).map(emptyCache));
}

async function removeWorker(scope: string, idle: Promise<void>): Promise<void> {
  const registrations = (await workerContainer()?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter((each) => each.scope === scope).map((each) => each.unregister()));
  await idle;
}

/**
 * Removes what this site has stored on the device: stored pages, worker, choices. The browser's history stays.
 * @param base the folder the site lives in: a neighbour on the same host is left alone
 * @param idle fulfilled once nothing is being stored any more
 * @throws where the browser forbids it
 */
export async function erase(base: string, idle: Promise<void>): Promise<void> {
  empty(() => localStorage);
  empty(() => sessionStorage);
  const scope = new URL(base, location.origin).href;
  // A worker goes only after it has stored everything, which may take minutes on a slow line: nobody waits for that.
  const gone = removeWorker(scope, idle);
  await Promise.race([gone, new Promise((goOn) => setTimeout(goOn, patience))]);
  await emptyCaches(scope);
  gone.then(() => emptyCaches(scope)).catch(() => {});
}

const make = (name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
};

/**
 * Turns the document itself into the away page (`public/away.html`) without a request. Nothing runs on in it.
 * @param base the folder the site lives in
 */
export function showAwayPage(base: string): void {
  // Takes every listener of the page with it: nothing is left that could store something at a key or a click.
  document.open();
  document.close();
  document.documentElement.lang = 'ja';
  document.title = away.title;
  document.head.append(
    // From here on the document can neither register a worker nor make a request.
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: away.policy }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'color-scheme', content: 'light dark' }),
    make('meta', { name: 'robots', content: 'noindex' }),
  );
  const main = make('main', {});
  const heading = make('h1', { tabindex: '-1' }, away.title);
  const way = make('p', {});
  way.append(make('a', { href: leavePage, rel: 'noreferrer noopener' }, away.way));
  main.append(heading, ...away.lines.map(({ lang, text }) => make('p', { lang }, text)), way);
  document.body.replaceChildren(main);
  heading.focus();

  const hideAddress = () => history.replaceState(null, '', base + away.path);
  hideAddress();
  addEventListener('popstate', hideAddress);
}
