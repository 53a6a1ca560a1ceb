import { drawAhead } from './ahead.ts';
import { recall, recallSize, remember } from './browser/choices.ts';
import { onEachMinute } from './browser/clock.ts';
import { installWay, isApplePhone } from './browser/device.ts';
import { applyHead, applySize } from './browser/document.ts';
import { localeOfAddress } from './browser/entrance.ts';
import { becomePlain, erase } from './browser/erasing.ts';
import type { InstallOffer } from './browser/install.ts';
import { hasLeft, isLeaving, leaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import { startNavigation } from './browser/navigation.ts';
import { whenIdle } from './browser/quiet.ts';
import { readAloud, watchSpeech } from './browser/speech.ts';
import type { StoredSite } from './browser/worker.ts';
import { createWords } from './i18n/create.ts';
import { head } from './i18n/head.ts';
import { japanMinute } from './model/japanTime.ts';
import { type Place, parsePath, pathOf } from './model/places.ts';
import { type Moment, noWish } from './model/wish.ts';
import { newStage, type Shared, type Stage } from './stage.tsx';
import type { Client, Hands } from './views/context.ts';

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

/**
 * Takes the page over: a page that holds the place of its address is hydrated, any other is drawn. Where drawing
 * fails, the page as it was written comes back, or is loaded, and goes on as plain links.
 * @throws where the words cannot be read; the page is then as it was
 */
export async function begin(element: HTMLElement, { worker, offer, handOver }: Given): Promise<void> {
  const locale = localeOfAddress(base);
  const { words: file, facts } = await load(locale);
  if (isLeaving()) return;
  const words = createWords(locale, file);
  const first = arrive();
  const { place, begun } = element.dataset;
  const written = place === pathOf(first) && begun === undefined && first.kind !== 'missing';
  const asWritten = written ? element.cloneNode(true).childNodes : undefined;
  handOver();

  let isOver = false;
  const giveUp = async () => {
    if (isOver || isLeaving()) return;
    isOver = true;
    ahead.end();
    if (asWritten && stage.place === first) {
      stage.end();
      element.replaceChildren(...asWritten);
      document.documentElement.classList.add('plain');
      worker.then(({ withdraw }) => withdraw()).catch(() => {});
    } else await (await import('./guard.ts')).takeOver();
  };
  // Not in the middle of a drawing. Without a network the screen that says so stays.
  const failed = () => {
    setTimeout(() => giveUp().catch(() => {}));
  };
  const shared: Shared = { base, facts, words };
  let client: Client | undefined;
  let askForUpdate = () => {};
  const newScreen = (place: Place, isAwaited: boolean): Stage => {
    const screen = newStage(place, shared, {
      isAwaited,
      // A screen that nobody sees harms nobody.
      failed: () => screen === stage && failed(),
    });
    screen.draw(client);
    return screen;
  };
  const ahead = drawAhead((place) => newScreen(place, true));
  const speak = () => applyHead(head(words, stage.place, base, __SITE_URL__));
  const move = (place: Place, isAwaited: boolean) => {
    const before = stage;
    const after = (isAwaited && ahead.take(place)) || newScreen(place, isAwaited);
    stage = after;
    after.draw(client);
    after.show(before.element);
    if (after.isBroken()) failed();
    // What nobody waits for comes once it is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        whenIdle(before.end);
        if (isOver || stage !== after) return;
        speak();
        if (isAwaited) askForUpdate();
        ahead.begin(place);
      }),
    );
  };
  const learn = (change: Partial<Client>) => {
    if (isOver || !client) return;
    client = { ...client, ...change };
    stage.draw(client);
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
      ahead.end();
      stage.end();
      becomePlain(base);
    },
    copy: async (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
    setWish: (wish) => learn({ wish }),
    setPrefecture: (code) => {
      const known = facts.prefectures.find((each) => each.code === code);
      learn({ prefecture: known?.code });
    },
  };

  const offered = (): Hands => (offer.open ? { ...hands, install: offer.open } : hands);
  const now = (): Moment => ({ at: japanMinute(Date.now()), holidays: facts.holidays });

  function start(): void {
    let stale = false;
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
      show: (place, isAwaited) => (isOver ? location.reload() : move(place, isAwaited)),
      isStale: () => stale || isOver,
      isForgetting: hasLeft,
    });
    addEventListener(leaving, () => {
      isOver = true;
      ahead.end();
      stage.end();
    });
    offer.changed = () => learn({ hands: offered() });
    onEachMinute(() => learn({ moment: now() }));
    // A task of its own: between the two, a tap is answered.
    setTimeout(() => {
      client = {
        hands: offered(),
        readings: recall('readings') !== 'hidden',
        size: recallSize(),
        apple: isApplePhone(),
        installWay: installWay(),
        address: new URL(base, location.href).href,
        wish: noWish,
        moment: now(),
        justStored: false,
      };
      learn({});
      speak();
      watchSpeech((speaking) => learn({ speaking }));
      ahead.begin(stage.place);
    });
  }

  if (!written) {
    element.replaceChildren();
    delete element.dataset.begun;
    // The language first: it decides how tall a line is.
    applyHead(head(words, first, base, __SITE_URL__));
  }
  let stage = newStage(first, shared, { element, isWritten: written, drawn: start, failed });
  stage.draw();
}
