import { Workbox } from 'workbox-window';

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

const whenIdle = (act: () => void): void => {
  const later = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => act(), { timeout: 5000 })
      : setTimeout(act, 1);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
};

/**
 * Keeps the site for use without a network, once the page is idle. Where the browser keeps no worker, the
 * pages go on working online.
 * @param stored called when everything is kept for the first time
 * @param stale called when a newer version has come into force
 * @returns asks whether there is a newer version; call it after a step
 */
export function startWorker(
  base: string,
  { stored, stale }: { stored: () => void; stale: () => void },
): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  const worker = new Workbox(trusted(`${base}sw.js`) as string, { scope: base });
  worker.addEventListener('activated', ({ isUpdate, isExternal }) => {
    if (!isUpdate && !isExternal) stored();
  });
  worker.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isUpdate || isExternal) stale();
  });
  // A worker that cannot be registered or asked for is no error to the reader: the page needs none.
  const ask = () => worker.update().catch(() => {});
  whenIdle(() => worker.register().catch(() => {}));
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
  return ask;
}
