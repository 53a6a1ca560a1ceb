/** Milliseconds of latency a request, kbit/s down and up, and how many times slower the processor is. */
export const lines = {
  full: { says: 'nothing slowed down', cpu: 1 },
  slow4g: { says: 'CPU ×4, 150 ms, 1.6 Mbit/s', cpu: 4, latency: 150, down: 1600, up: 750 },
  thin: { says: 'CPU ×6, 400 ms, 128 kbit/s', cpu: 6, latency: 400, down: 128, up: 128 },
};

const step = { most: { slow4g: 150 } };

/**
 * What is measured, in the order of the table: where it lies in what `measure` gives, and what it is called.
 * `ratio` is the most that the site's median may be of the static floor's (of its figure `of`, where that is another
 * one), `median` and `most` the most that the site's median and any single value may be; for every line or those named.
 */
export const figures = [
  { id: 'load.kB', name: 'first visit: everything sent, kB', median: 150 },
  { id: 'load.requests', name: 'first visit: requests' },
  { id: 'load.fcp', name: 'first paint (FCP)', ratio: 1.15 },
  { id: 'load.lcp', name: 'largest paint (LCP)' },
  { id: 'load.shift', name: 'layout shift while loading (CLS)', digits: 3, most: 0 },
  { id: 'load.blocking', name: 'blocking time after the first paint' },
  { id: 'load.stored', name: 'works without a network', ratio: { slow4g: 3 }, of: 'load.fcp' },
  { id: 'first.ready', name: 'first visit: an answer can be tapped' },
  { id: 'first.reacts', name: 'first visit: an answer reacts', ratio: { slow4g: 1.3, thin: 1.5 } },
  { id: 'first.result', name: "first visit: result, desk's link ready", ratio: { slow4g: 1.6, thin: 2.5 } },
  { id: 'first.steps.0', name: 'first visit: tap to 2nd question', ...step },
  { id: 'first.steps.1', name: 'first visit: tap to 3rd question', ...step },
  { id: 'first.steps.2', name: 'first visit: tap to result' },
  { id: 'first.inp', name: 'first visit: slowest interaction (INP)', median: { slow4g: 100 } },
  { id: 'first.shift', name: 'first visit: layout shift on the way (CLS)', digits: 3, most: 0 },
  { id: 'first.lost', name: 'first visit: taps lost', most: 0 },
  { id: 'human.kB', name: 'human pace: sent before the first tap, kB', median: 160 },
  { id: 'human.steps.0', name: 'human pace: tap to 2nd question' },
  { id: 'human.steps.1', name: 'human pace: tap to 3rd question' },
  { id: 'human.steps.2', name: 'human pace: tap to result' },
  { id: 'human.inp', name: 'human pace: slowest interaction (INP)' },
  { id: 'human.shift', name: 'human pace: layout shift on the way (CLS)', digits: 3, most: 0 },
  { id: 'human.lost', name: 'human pace: taps lost', most: 0 },
  { id: 'app.steps.0', name: 'app running: tap to 2nd question', ...step },
  { id: 'app.steps.1', name: 'app running: tap to 3rd question', ...step },
  { id: 'app.steps.2', name: 'app running: tap to result', ...step },
  { id: 'app.middle', name: 'app running: middle of the three', median: { slow4g: 60 } },
  { id: 'app.inp', name: 'app running: slowest interaction (INP)', median: { slow4g: 100 } },
  { id: 'app.shift', name: 'app running: layout shift on the way (CLS)', digits: 3, most: 0 },
  { id: 'app.heap', name: 'app running: script memory at the result, kB', median: 3000 },
  { id: 'repeat.fcp', name: 'repeat visit: first paint' },
  { id: 'repeat.reacts', name: 'repeat visit: an answer reacts', ratio: 1.3 },
  { id: 'repeat.result', name: "repeat visit: result, desk's link ready" },
  { id: 'offline.fcp', name: 'without a network: first paint' },
  { id: 'offline.reacts', name: 'without a network: an answer reacts', ratio: 1.5, of: 'repeat.reacts' },
  { id: 'offline.result', name: "without a network: result, desk's link ready" },
];
