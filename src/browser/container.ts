/** What the browser keeps workers in; undefined where it has none, or forbids to ask. */
export function workerContainer(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}
