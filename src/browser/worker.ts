import { Workbox } from 'workbox-window';
import { type LocaleId, locales } from '../content/locales.ts';
import { workerContainer } from './container.ts';

/** Allows the address of the worker, and no other, as a script: the page's policy requires Trusted Types. */
function trusted(address: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(url);
      return url;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}

export interface StoredSite {
  /** Fulfilled once everything has been stored for the first time. */
  readonly stored: Promise<void>;
  /** Fulfilled once nothing is being stored any more. */
  idle(): Promise<void>;
  /** Asks whether there is a newer version; call it after a step. */
  askForUpdate(): void;
}

/**
 * Has every language stored: the worker stores the reader's own when it is installed, another one when a page of it
 * is requested.
 */
async function storeLanguages(base: string, own: LocaleId): Promise<void> {
  for (const id of [own, ...locales.map(({ id }) => id)]) {
    const address = `${base}${id}/`;
    if (!(await caches.match(address))) await fetch(address);
  }
}

/**
 * Stores the site for use without a network. Where the browser has no workers, the pages work online.
 * @param base the folder the site lives in
 * @param locale the language of the page, which comes first
 * @param expire called when a newer version has taken over
 */
export function startWorker(base: string, locale: LocaleId, expire: () => void): StoredSite {
  const container = workerContainer();
  const never = new Promise<void>(() => {});
  if (!container) return { stored: never, idle: async () => {}, askForUpdate: () => {} };
  // A worker that takes over a page without one is the first version, whichever tab registered it.
  let hasOne = container.controller !== null;
  let storing = Promise.resolve();
  const store = () => {
    storing = storeLanguages(base, locale).catch(() => {});
    return storing;
  };

  const worker = new Workbox(trusted(`${base}sw.js`) as string, { scope: base });
  const stored = new Promise<void>((tell) => {
    worker.addEventListener('activated', ({ isUpdate, isExternal }) => {
      const done = store();
      if (!isUpdate && !isExternal) done.then(tell);
    });
  });
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (hasOne && (isUpdate || isExternal)) expire();
    hasOne = true;
  });
  // A worker that cannot be registered or asked for is no error to the reader: the page needs none.
  worker.register({ immediate: true }).catch(() => {});
  // An earlier visit may have been cut short.
  if (hasOne) store();
  const askForUpdate = () => {
    // Without an active worker there is nothing to update.
    if (container.controller) worker.update().catch(() => {});
  };
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') askForUpdate();
  });
  return { stored, idle: () => storing, askForUpdate };
}
