// Comes with the page that the worker answers with, and runs by itself: whatever else is broken, this is not part of it.
// Where that page draws nothing, the stored site goes and the pages of the network take over. They are whole without
// a script, so this happens once. Where there is no network, the page shows what it holds: the emergency numbers.

/** Milliseconds in which a stored page has always drawn, on the slowest phone. */
const patience = 8000;
const glance = 250;

const root = document.getElementById('root');
const isDrawn = () => Boolean(root?.dataset.place);
const hasGivenUp = () => document.documentElement.classList.contains('plain');
const scope = new URL(import.meta.env.BASE_URL, location.origin).href;

/**
 * Removes the stored site and loads this page from the network.
 * @throws where there is no network; everything stays as it was
 */
export async function takeOver(): Promise<void> {
  // The reader has taken the way out: that goes before.
  if (document.documentElement.hidden) return;
  // The worker answers page loads only: this asks the network.
  const { status } = await fetch(location.href, { cache: 'no-store' });
  if (status !== 200 && status !== 404) throw new Error(`${status}`);
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter((each) => each.scope === scope).map((each) => each.unregister()));
  const names = 'caches' in window ? await caches.keys() : [];
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
  if (!document.documentElement.hidden) location.reload();
}

const begin = performance.now();
const watch = setInterval(() => {
  const isLate = performance.now() - begin > patience;
  if (!isDrawn() && !hasGivenUp() && !isLate) return;
  clearInterval(watch);
  if (!isDrawn() && navigator.serviceWorker?.controller) takeOver().catch(() => {});
}, glance);
