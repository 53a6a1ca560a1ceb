/** The browser's `navigator.serviceWorker`; undefined where it has none, or forbids reading it. */
export function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
