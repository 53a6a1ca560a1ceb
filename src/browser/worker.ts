import { Workbox } from 'workbox-window';
import { locales } from '../content/locales.ts';
import { workerContainer } from './container.ts';
import { dataUrls } from './load.ts';

/** The one address that may become a script: the page's policy asks for trusted types. */
function trusted(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(url);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

/** What is told of the worker. */
export interface Listeners {
  /** Everything is kept for the first time. */
  readonly stored: () => void;
  /** A newer version has come into force. */
  readonly stale: () => void;
}

export interface StoredSite {
  /** Says what happens from now on, and what has happened before. */
  tell(listeners: Listeners): void;
  /** Asks whether there is a newer version; call it after a step. */
  askForUpdate(): void;
  /** Removes the worker: it would bring back a version that does not draw. */
  withdraw(): void;
}

/** The worker stores one file after the other: what the page has not loaded itself is on its way before it asks. */
function fetchAhead(): void {
  for (const { id } of locales)
    for (const address of dataUrls(id))
      fetch(address)
        .then((response) => response.arrayBuffer())
        .catch(() => {});
}

/** A worker whose store was emptied would never fill it again: without it, the next page load begins anew. */
async function removeHollow(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (!registration?.active || registration.installing || registration.waiting) return;
  const page = new URL('empty.html', registration.scope);
  if (!(await caches.match(page, { ignoreSearch: true }))) await registration.unregister();
}

/**
 * Keeps the site for use without a network. Where the browser keeps no worker, the pages go on working online.
 * @param base the folder the site lives in
 */
export function startWorker(base: string): StoredSite {
  const container = workerContainer();
  if (!container) return { tell: () => {}, askForUpdate: () => {}, withdraw: () => {} };
  // What takes over a page that had none is the first version, whoever asked for it.
  let hasOne = container.controller !== null;
  const happened = new Set<keyof Listeners>();
  let listeners: Listeners | undefined;
  const happens = (what: keyof Listeners) => {
    happened.add(what);
    listeners?.[what]();
  };

  const worker = new Workbox(trusted(`${base}sw.js`) as string, { scope: base });
  worker.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) happens('stored');
  });
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (hasOne && (isUpdate || isExternal)) happens('stale');
    hasOne = true;
  });
  // A worker that cannot be registered or asked for is no error to the reader: the page needs none. It comes first on
  // the line: until it is there, nothing is stored.
  const registering = worker.register({ immediate: true });
  if (!hasOne) fetchAhead();
  registering.then(removeHollow).catch(() => {});
  const askForUpdate = () => {
    // Before one is in force there is nothing to be newer than.
    if (container.controller) worker.update().catch(() => {});
  };
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') askForUpdate();
  });
  return {
    askForUpdate,
    withdraw: () => void registering.then((registration) => registration?.unregister()).catch(() => {}),
    tell: (told) => {
      listeners = told;
      for (const what of happened) told[what]();
    },
  };
}
