// The one script of a page, with what must not wait: the way out, the next step, remembering the language. It loads the
// app once the steps file has been loaded, so that the two do not compete.
import { recallSize, remember } from './browser/choices.ts';
import { applySize, markStepped, paintedFor } from './browser/document.ts';
import { inSmallLetters, isEntrance, localeOfAddress } from './browser/entrance.ts';
import { whenIdle } from './browser/idle.ts';
import { captureInstallOffer } from './browser/install.ts';
import { arriveAfterLeaving, isLeaving, sendBack, startLeaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { startNavigation } from './browser/navigation.ts';
import { prerenderedScreens } from './browser/screens.ts';
import type { StoredSite } from './browser/worker.ts';
import { localeOf } from './model/locale.ts';
import './views/style.css';

const base = import.meta.env.BASE_URL;

const locale = localeOfAddress(base);
const home = `${base}${locale}/`;

/**
 * What must not wait for the rest of the page.
 * @returns false where another page is on its way
 */
function arrive(): boolean {
  applySize(recallSize());
  startLeaving(base, () => home);
  const isBack = arriveAfterLeaving();
  if (isBack && location.pathname !== home) sendBack(home);
  else if (isEntrance(base)) location.replace(home);
  else return true;
  return false;
}

function start(): void {
  const root = document.getElementById('root');
  if (!root || isLeaving()) return;
  const small = root.dataset.place === 'missing' && inSmallLetters(base);
  if (small) {
    location.replace(small);
    return;
  }
  // The page before was one of ours: a second tap may be meant for that one.
  if (window.navigation?.activation?.from) markStepped(paintedFor());
  addEventListener('click', ({ target }) => {
    const chosen = localeOf((target as Element | null)?.closest?.<HTMLElement>('a')?.dataset.locale);
    if (chosen) remember('locale', chosen);
  });

  const offer = captureInstallOffer();
  const { renderer, ready } = prerenderedScreens(root, base);
  let worker: Promise<StoredSite> | undefined;
  const navigation = startNavigation({
    home,
    renderer,
    stepped: () => worker?.then(({ askForUpdate }) => askForUpdate()).catch(() => {}),
  });

  const loadApp = async () => {
    if (isLeaving()) return;
    const data = load(locale);
    data.catch(() => {});
    const app = import('./main.tsx');
    worker = import('./browser/worker.ts').then(({ startWorker }) =>
      startWorker(base, locale, navigation.expire),
    );
    // A page is complete without the worker, and without the app.
    worker.catch(() => {});
    const { startApp } = await app;
    await startApp(root, { data, worker, offer, navigation, prerendered: renderer });
  };
  ready.then(() => whenIdle(() => loadApp().catch(() => {})));
}

// A hidden page is being replaced by another one.
if (!document.documentElement.hidden && arrive()) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
