/**
 * Runs inside every measured page before its own scripts: tells what the browser measures and, once it walks, where
 * the next answer can be tapped and when a screen has been shown. The taps themselves are real ones.
 * @param selectors what shows which screen is on: the answer to tap, at last the result
 * @param walks the pace at which to walk from the beginning: `instant` taps each answer as soon as it can be
 *   tapped, `human` as somebody who reads, `waits` begins once `benchWalks` is called
 */
export function agent({ selectors, walks }) {
  if (window !== window.top || location.protocol === 'about:') return;
  /** Milliseconds without any reaction after which a tap is lost. */
  const patience = 100;
  /** Milliseconds from the first paint to the first tap of somebody who reads, and from one tap to the next. */
  const reading = { first: 1500, next: 1000 };
  const epoch = (time = performance.now()) => performance.timeOrigin + time;
  const say = (kind, value = 0, at = epoch()) => window.benchHears(JSON.stringify({ kind, value, at }));
  const all = { buffered: true, durationThreshold: 16 };
  const observe = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, ...all });

  say('opened', 0, epoch(0));
  let due = walks === 'human' ? Number.POSITIVE_INFINITY : 0;
  observe('paint', ({ name, startTime }) => {
    if (name !== 'first-contentful-paint') return;
    say('fcp', startTime);
    // A page load on the way is not the first page: somebody who taps once a second has waited for it.
    if (walks === 'human') due = startTime + (current() === 0 ? reading.first : 0);
  });
  observe('largest-contentful-paint', ({ startTime }) => say('lcp', startTime));
  observe('layout-shift', ({ hadRecentInput, value }) => hadRecentInput || say('shift', value));
  observe('longtask', ({ duration, startTime }) => say('long', duration, epoch(startTime)));
  observe('event', ({ interactionId, duration }) => interactionId && say('interaction', duration));
  navigator.serviceWorker?.ready.then(({ active }) => {
    const tell = () => active.state === 'activated' && say('stored', performance.now());
    active.addEventListener('statechange', tell);
    tell();
  });

  const isVisible = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const visible = (selector) => [...document.querySelectorAll(selector)].find(isVisible);
  const current = () => selectors.findLastIndex(visible);
  /** Where an element can be tapped: inside the window, with nothing over it. */
  const spot = (element) => {
    const { left, top, bottom, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (top >= 0 && bottom <= innerHeight && element.contains(document.elementFromPoint(x, y)))
      return { x, y };
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  };

  let drawn = -1;
  let painted = -1;
  let asked = -1;
  const look = () => {
    const screen = current();
    if (screen > drawn) {
      drawn = screen;
      // The frame after the one in which it was found.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted = screen;
          say('shown', screen);
        };
        port2.postMessage(0);
      });
    }
    if (painted === selectors.length - 1) return;
    const answer =
      performance.now() >= due && painted === drawn && asked < drawn && visible(selectors[drawn]);
    const place = answer && spot(answer);
    if (place) {
      asked = drawn;
      if (walks === 'human') due = performance.now() + reading.next;
      say('ready', place);
    }
    requestAnimationFrame(look);
  };
  window.benchWalks = look;
  if (walks !== 'waits') look();

  let reacts = false;
  // A page load, or an address of the page's own.
  window.navigation.addEventListener('navigate', () => {
    reacts = true;
  });
  const onClick = ({ timeStamp }) => {
    reacts = false;
    say('tapped', 0, epoch(timeStamp));
    setTimeout(() => {
      if (reacts || current() !== asked) return;
      asked = -1;
      say('lost');
    }, patience);
  };
  addEventListener('click', onClick, true);
}
