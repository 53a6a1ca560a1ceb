/** In the next moment in which the browser has nothing to do, or in two seconds. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => act(), { timeout: 2000 });
  else setTimeout(act, 1);
}
