import { forgetChoices } from './choices.ts';

/**
 * Removes what this site keeps on the device: stored pages, worker, choices. The browser's history stays.
 * @param base the folder the site lives in: a neighbour on the same host keeps its own
 * @throws where the browser forbids it
 */
export async function erase(base: string): Promise<void> {
  forgetChoices();
  const scope = new URL(base, location.origin).href;
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.filter((each) => each.scope === scope).map((each) => each.unregister()));
  }
  if ('caches' in window) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
  }
}
