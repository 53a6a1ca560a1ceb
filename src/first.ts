// The only script a page asks for at once. What must not wait stands here: the way out, the next question, the choice
// of a language. The app is asked for when the page is quiet, so that it races nothing the reader taps.
import { recallSize, remember } from './browser/choices.ts';
import { applySize, markStepped } from './browser/document.ts';
import { isEntrance, localeOfAddress } from './browser/entrance.ts';
import { isGoing, watchGoing } from './browser/going.ts';
import { keepInstallOffer } from './browser/install.ts';
import { arriveAfterLeaving, goOn, isLeaving, sendBack, startLeaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { whenQuiet } from './browser/quiet.ts';
import { keepScreens } from './browser/screens.ts';
import type { StoredSite } from './browser/worker.ts';
import { localeOf } from './model/locale.ts';
import './views/style.css';

const base = import.meta.env.BASE_URL;

/** Shows that no script draws here: a prerendered page goes on as plain links, the empty page shows what it holds. */
const givePlain = () => document.documentElement.classList.add('plain');

const greet = (path: string) => location.replace(path);

function start(root: HTMLElement): void {
  const locale = localeOfAddress(base);
  const home = `${base}${locale}/`;
  applySize(recallSize());
  startLeaving(base, () => home);
  watchGoing();
  const offer = keepInstallOffer();
  const screens = keepScreens(root, base, locale);
  const goHome = arriveAfterLeaving() ? sendBack : isEntrance(base) ? greet : undefined;
  if (goHome && location.pathname !== home && !screens.replace(home)) {
    goHome(home);
    return;
  }
  // The worker's page holds the questions of every language; whatever else it is asked for, the app draws.
  const isFromNetwork = Boolean(root.dataset.place) && root.dataset.stored === undefined;
  const isWritten = Boolean(root.dataset.place) || screens.replace(location.pathname);

  // The page before was one of ours: the finger that tapped there may tap again.
  if (window.navigation?.activation?.from) markStepped();
  addEventListener('popstate', markStepped);
  addEventListener('click', ({ target }) => {
    const link = (target as Element | null)?.closest?.('a');
    if (link?.origin !== location.origin) return;
    markStepped();
    goOn();
    const chosen = localeOf(link.dataset.locale);
    if (chosen) remember('locale', chosen);
  });

  let asked: Promise<StoredSite> | undefined;
  const askWorker = () => {
    asked ??= import('./browser/worker.ts').then(({ startWorker }) => startWorker(base));
    // Pages without a worker are whole; who waits for one is told, nobody else.
    asked.catch(() => {});
    return asked;
  };
  const loadApp = async () => {
    if (isLeaving()) return;
    load(locale).catch(() => {});
    const worker = askWorker();
    try {
      const { begin } = await import('./main.tsx');
      await begin(root, { worker, offer, handOver: screens.stop });
    } catch {
      givePlain();
      if (isGoing()) return;
      if (isFromNetwork) worker.then(({ withdraw }) => withdraw()).catch(() => {});
      else import('./guard.ts').then(({ takeOver }) => takeOver()).catch(() => {});
    }
  };
  if (isWritten) whenQuiet(() => isLeaving() || askWorker(), loadApp);
  else loadApp();
}

/** It may come before the whole page has: a screen that is written is started at once, its kept screens come. */
function begin(): void {
  const root = document.getElementById('root');
  if (!root?.dataset.place && document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else if (root) start(root);
}

begin();
