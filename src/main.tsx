import { type ReactNode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { recall, remember } from './browser/choices.ts';
import { onEachMinute } from './browser/clock.ts';
import { isApplePhone, preferredLocale } from './browser/device.ts';
import { applyHead } from './browser/document.ts';
import { erase } from './browser/erasing.ts';
import { keepInstallOffer } from './browser/install.ts';
import { goOn, hasLeft, startLeaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { startNavigation } from './browser/navigation.ts';
import { startWorker } from './browser/worker.ts';
import { createWords } from './i18n/create.ts';
import { head } from './i18n/head.ts';
import { japanMinute } from './model/japanTime.ts';
import { home, type Place, parsePath, pathOf } from './model/places.ts';
import { type Moment, noWish } from './model/wish.ts';
import { App } from './views/App.tsx';
import type { Client, Hands, View } from './views/context.ts';
import './views/style.css';

const base = import.meta.env.BASE_URL;

/** The place the address asks for. After a hurried leave, and at the entrance, it is the first question. */
function arrive(): Place {
  const asked = parsePath(location.pathname, base);
  const locale = 'locale' in asked ? asked.locale : preferredLocale();
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type === 'navigate') goOn();
  if (hasLeft() || asked.kind === 'root') {
    const place: Place = { ...home, locale };
    history.replaceState(null, '', base + pathOf(place));
    return place;
  }
  return 'locale' in asked ? asked : { kind: 'missing', locale };
}

/** Draws its child, and says when it is on the screen: an update before that would throw the hydration away. */
function Drawn({ then, children }: { then: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first drawing
  useEffect(then, []);
  return children;
}

async function begin(element: HTMLElement): Promise<void> {
  const offer = keepInstallOffer();
  const first = arrive();
  const { words: file, facts } = await load(first.locale);
  const words = createWords(first.locale, file);

  let view: View = { place: first, base, facts };
  let root: Root;
  const draw = () => (
    <Drawn then={start}>
      <App view={view} words={words} />
    </Drawn>
  );
  const speak = () => applyHead(head(words, view.place, base, __SITE_URL__));
  const show = (change: Partial<View>) => {
    view = { ...view, ...change };
    flushSync(() => root.render(draw()));
    speak();
  };
  const learn = (change: Partial<Client>) => {
    if (view.client) show({ client: { ...view.client, ...change } });
  };

  const hands: Hands = {
    setReadings: (readings) => {
      remember('readings', readings ? 'shown' : 'hidden');
      learn({ readings });
    },
    erase: () => erase(base),
    copy: (text = new URL(base, location.href).href) => navigator.clipboard.writeText(text),
    print: () => window.print(),
    setWish: (wish) => learn({ wish }),
    setPrefecture: (code) => {
      if (!view.client) return;
      const { prefecture: _old, ...client } = view.client;
      const known = facts.prefectures.find((each) => each.code === code);
      show({ client: known ? { ...client, prefecture: known.code } : client });
    },
  };

  const offered = (): Hands => (offer.open ? { ...hands, install: offer.open } : hands);
  const now = (): Moment => ({ at: japanMinute(Date.now()), holidays: facts.holidays });

  function start(): void {
    let stale = false;
    const askForUpdate = startWorker(base, {
      stored: () => learn({ justStored: true }),
      stale: () => {
        stale = true;
      },
    });
    startNavigation(first, base, {
      show: (place) => show({ place }),
      isStale: () => stale,
      stepped: askForUpdate,
      followed: goOn,
      isForgetting: hasLeft,
      languageChosen: (locale) => remember('locale', locale),
    });
    startLeaving(base, () => dispatchEvent(new PopStateEvent('popstate')));
    offer.changed = () => learn({ hands: offered() });
    onEachMinute(() => learn({ moment: now() }));
    queueMicrotask(() =>
      show({
        client: {
          hands: offered(),
          readings: recall('readings') !== 'hidden',
          apple: isApplePhone(),
          wish: noWish,
          moment: now(),
          justStored: false,
        },
      }),
    );
  }

  if (element.dataset.place === pathOf(first) && first.kind !== 'missing')
    root = hydrateRoot(element, draw());
  else {
    element.replaceChildren();
    // The language first: it decides how tall a line is.
    speak();
    root = createRoot(element);
    // In one go: between emptying and drawing there is no blank page.
    flushSync(() => root.render(draw()));
  }
}

const element = document.getElementById('root');
if (element)
  begin(element).catch(() => {
    // The words could not be read. A prerendered page goes on as plain links; the empty page shows what it holds.
    document.documentElement.classList.add('plain');
  });
