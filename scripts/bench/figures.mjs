/** Latency in milliseconds a request, lines in kbit/s, how many times slower the processor is. */
export const lines = {
  full: { says: 'nothing slowed down', cpu: 1 },
  slow4g: {
    says: 'processor 4 times slower, 150 ms, 1.6 Mbit/s down, 750 kbit/s up',
    cpu: 4,
    latency: 150,
    down: 1600,
    up: 750,
  },
  thin: {
    says: 'processor 6 times slower, 400 ms, 128 kbit/s: a throttled line at the end of the month',
    cpu: 6,
    latency: 400,
    down: 128,
    up: 128,
  },
};

const ms = (id, name, limit = {}) => ({ id, name, unit: 'ms', ...limit });
const slowSteps = { most: { slow4g: 150 } };

/**
 * What is measured, in the order of the table. `ratio` is the most that the site's median may be of the static floor's
 * (of its figure `of`, where that is another one), `median` and `most` the most that the site's median and any single
 * value may be; a number for every line, or for those named.
 */
export const figures = [
  { id: 'bytes', name: 'first visit, everything sent', unit: 'kB', median: 150 },
  { id: 'requests', name: 'first visit, requests' },
  ms('fcp', 'first paint (FCP)', { ratio: 1.15 }),
  ms('lcp', 'largest paint (LCP)'),
  { id: 'shift', name: 'layout shift (sum, so never below CLS)', digits: 3, most: 0 },
  ms('blocking', 'blocking time after the first paint'),
  ms('ready', 'first visit: an answer can be tapped'),
  ms('reacts', 'first visit: an answer reacts', { ratio: { slow4g: 1.3, thin: 1.5 } }),
  ms('result', "first visit: result with the desk's link", { ratio: { slow4g: 1.6, thin: 2.5 } }),
  ms('step1', 'first visit, tap to next screen: 1st', slowSteps),
  ms('step2', 'first visit, tap to next screen: 2nd', slowSteps),
  ms('step3', 'first visit, tap to next screen: result'),
  ms('inp', 'first visit: slowest interaction (INP)', { median: { slow4g: 100 } }),
  { id: 'lost', name: 'first visit: taps lost', most: 0 },
  ms('stored', 'first visit: works without a network', { ratio: { slow4g: 3 }, of: 'fcp' }),
  ms('appStep1', 'with the app, tap to next screen: 1st', slowSteps),
  ms('appStep2', 'with the app, tap to next screen: 2nd', slowSteps),
  ms('appStep3', 'with the app, tap to next screen: result', slowSteps),
  ms('appStep', 'with the app, tap to next screen: median of the three', { median: { slow4g: 60 } }),
  ms('appInp', 'with the app: slowest interaction (INP)', { median: { slow4g: 100 } }),
  { id: 'heap', name: 'with the app: script memory at the result', unit: 'kB', median: 3000 },
  ms('repeatFcp', 'repeat visit: first paint'),
  ms('repeatReacts', 'repeat visit: an answer reacts', { ratio: 1.3 }),
  ms('repeatResult', "repeat visit: result with the desk's link"),
  ms('offlineFcp', 'without a network: first paint'),
  ms('offlineReacts', 'without a network: an answer reacts', { ratio: 1.5, of: 'repeatReacts' }),
  ms('offlineResult', "without a network: result with the desk's link"),
];
