const minute = 60_000;

/** Calls back at the turn of every minute, and when the page is shown again after it was out of sight. */
export function onEachMinute(act: () => void): void {
  let last = 0;
  const tick = () => {
    const current = Math.floor(Date.now() / minute);
    if (current !== last) act();
    last = current;
  };
  const wait = () => {
    tick();
    setTimeout(wait, minute - (Date.now() % minute));
  };
  setTimeout(wait, minute - (Date.now() % minute));
  addEventListener('pageshow', tick);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tick();
  });
}
