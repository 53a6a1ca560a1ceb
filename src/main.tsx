import { type ReactNode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { recall, recallSize, remember } from './browser/choices.ts';
import { onEachMinute } from './browser/clock.ts';
import { installWay, isApplePhone } from './browser/device.ts';
import { applyHead, applySize } from './browser/document.ts';
import { localeOfAddress } from './browser/entrance.ts';
import { becomePlain, erase } from './browser/erasing.ts';
import type { InstallOffer } from './browser/install.ts';
import { hasLeft, leaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { startNavigation } from './browser/navigation.ts';
import { readAloud, watchSpeech } from './browser/speech.ts';
import type { StoredSite } from './browser/worker.ts';
import { createWords } from './i18n/create.ts';
import { head } from './i18n/head.ts';
import { japanMinute } from './model/japanTime.ts';
import { type Place, parsePath, pathOf } from './model/places.ts';
import { type Moment, noWish } from './model/wish.ts';
import { App } from './views/App.tsx';
import type { Client, Hands, View } from './views/context.ts';

const base = import.meta.env.BASE_URL;

export interface Given {
  /** The worker, once it is asked for. */
  readonly worker: Promise<StoredSite>;
  readonly offer: InstallOffer;
  /** Ends what took the clicks so far. */
  readonly handOver: () => void;
}

/** The place the address asks for. */
function arrive(): Place {
  const asked = parsePath(location.pathname, base);
  return 'locale' in asked ? asked : { kind: 'missing', locale: localeOfAddress(base) };
}

/** Draws its child, and says when it is on the screen: an update before that would throw the hydration away. */
function Drawn({ then, children }: { then: () => void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, after the first drawing
  useLayoutEffect(then, []);
  return children;
}

/**
 * Takes the page over: a page that holds the place of its address is hydrated, any other is drawn. Where drawing
 * fails, the page as it was written comes back, or is loaded, and goes on as plain links.
 * @throws where the words cannot be read; the page is then as it was
 */
export async function begin(element: HTMLElement, { worker, offer, handOver }: Given): Promise<void> {
  const locale = localeOfAddress(base);
  const { words: file, facts } = await load(locale);
  const words = createWords(locale, file);
  const first = arrive();
  const { place, begun } = element.dataset;
  const written = place === pathOf(first) && begun === undefined && first.kind !== 'missing';
  const asWritten = written ? element.cloneNode(true).childNodes : undefined;
  handOver();

  let isOver = false;
  const giveUp = async () => {
    if (isOver) return;
    isOver = true;
    if (asWritten && view.place === first) {
      root.unmount();
      element.replaceChildren(...asWritten);
      document.documentElement.classList.add('plain');
      worker.then(({ withdraw }) => withdraw()).catch(() => {});
    } else await (await import('./guard.ts')).takeOver();
  };
  // Not in the middle of a drawing. Without a network the screen that says so stays.
  const failed = () => void setTimeout(() => giveUp().catch(() => {}));
  let view: View = { place: first, base, facts, failed };
  let root: Root;
  const draw = () => (
    <Drawn then={start}>
      <App view={view} words={words} />
    </Drawn>
  );
  const speak = () => applyHead(head(words, view.place, base, __SITE_URL__));
  const show = (change: Partial<View>) => {
    if (isOver) return;
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
    setSize: (size) => {
      remember('size', size);
      applySize(size);
      learn({ size });
    },
    readAloud,
    erase: async () => {
      await erase(base);
      isOver = true;
      root.unmount();
      becomePlain(base);
    },
    copy: async (text) => navigator.clipboard.writeText(text),
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
    let askForUpdate = () => {};
    worker.then(
      (stored) => {
        stored.tell({
          stored: () => learn({ justStored: true }),
          stale: () => {
            stale = true;
          },
        });
        askForUpdate = stored.askForUpdate;
      },
      () => {},
    );
    startNavigation(first, base, {
      show: (place, isAwaited) => (isOver ? location.reload() : show({ place, isAwaited })),
      isStale: () => stale || isOver,
      stepped: () => askForUpdate(),
      isForgetting: hasLeft,
    });
    addEventListener(leaving, () => {
      isOver = true;
      root.unmount();
    });
    offer.changed = () => learn({ hands: offered() });
    onEachMinute(() => learn({ moment: now() }));
    // A task of its own: between the two, a tap is answered.
    setTimeout(() => {
      show({
        client: {
          hands: offered(),
          readings: recall('readings') !== 'hidden',
          size: recallSize(),
          apple: isApplePhone(),
          installWay: installWay(),
          address: new URL(base, location.href).href,
          wish: noWish,
          moment: now(),
          justStored: false,
        },
      });
      watchSpeech((speaking) => learn({ speaking }));
    });
  }

  if (written) root = hydrateRoot(element, draw());
  else {
    element.replaceChildren();
    delete element.dataset.begun;
    element.dataset.place = pathOf(first);
    // The language first: it decides how tall a line is.
    speak();
    root = createRoot(element);
    // In one go: between emptying and drawing there is no blank page.
    flushSync(() => root.render(draw()));
  }
}
