// The one script a page asks for. What must not wait stands here: the way out, the next step, the choice of a language.
// The app is asked for once the steps have come, so that it races nothing the reader taps.
import { recallSize, remember } from './browser/choices.ts';
import { applySize, markStepped, paintedFor } from './browser/document.ts';
import { inSmallLetters, isEntrance, localeOfAddress } from './browser/entrance.ts';
import { keepInstallOffer } from './browser/install.ts';
import { arriveAfterLeaving, isLeaving, sendBack, startLeaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { startNavigation } from './browser/navigation.ts';
import { whenIdle } from './browser/quiet.ts';
import { storedScreens } from './browser/screens.ts';
import type { StoredSite } from './browser/worker.ts';
import { localeOf } from './model/locale.ts';
import './views/style.css';

const base = import.meta.env.BASE_URL;

const locale = localeOfAddress(base);
const home = `${base}${locale}/`;

/** What may not wait for the rest of the page. @returns whether the page stays */
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
  // The page before was one of ours: the finger that tapped there may tap again.
  if (window.navigation?.activation?.from) markStepped(paintedFor());
  addEventListener('click', ({ target }) => {
    const chosen = localeOf((target as Element | null)?.closest?.<HTMLElement>('a')?.dataset.locale);
    if (chosen) remember('locale', chosen);
  });

  const offer = keepInstallOffer();
  const { renderer, ready } = storedScreens(root, base);
  let worker: Promise<StoredSite> | undefined;
  const navigation = startNavigation({
    home,
    renderer,
    stepped: () => worker?.then(({ askForUpdate }) => askForUpdate()).catch(() => {}),
  });

  const loadApp = async () => {
    if (isLeaving()) return;
    load(locale).catch(() => {});
    const app = import('./main.tsx');
    worker = import('./browser/worker.ts').then(({ startWorker }) =>
      startWorker(base, locale, navigation.expire),
    );
    // A page without a worker is whole, and so is one without the app.
    worker.catch(() => {});
    const { begin } = await app;
    await begin(root, { worker, offer, navigation, written: renderer });
  };
  ready.then(() => whenIdle(() => loadApp().catch(() => {})));
}

// A page that is out of sight is giving way to another one.
if (!document.documentElement.hidden && arrive()) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
