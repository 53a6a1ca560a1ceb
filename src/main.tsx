import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { recall, recallSize, remember } from './browser/choices.ts';
import { onEachMinute } from './browser/clock.ts';
import { copyAsWritten } from './browser/copying.ts';
import { installWay, isApplePhone } from './browser/device.ts';
import { applyHead, applySize } from './browser/document.ts';
import { localeOfAddress } from './browser/entrance.ts';
import { becomePlain, erase } from './browser/erasing.ts';
import { noteFolds } from './browser/folds.ts';
import type { InstallOffer } from './browser/install.ts';
import { isLeaving, leaving } from './browser/leaving.ts';
import { load } from './browser/load.ts';
import type { Navigation, Renderer } from './browser/navigation.ts';
import { readAloud, watchSpeech } from './browser/speech.ts';
import type { StoredSite } from './browser/worker.ts';
import { createWords } from './i18n/create.ts';
import { head } from './i18n/head.ts';
import type { Moment } from './model/channels.ts';
import { japanMinute } from './model/japanTime.ts';
import { type Place, parsePath, pathOf } from './model/places.ts';
import { noWish } from './model/wish.ts';
import { App } from './views/App.tsx';
import type { Client, Hands } from './views/context.ts';

const base = import.meta.env.BASE_URL;

export interface Given {
  readonly worker: Promise<StoredSite>;
  readonly offer: InstallOffer;
  readonly navigation: Navigation;
  /** Draws screens as the build wrote them. */
  readonly written: Renderer;
}

/**
 * Takes the page over: a page that holds the place of its address is hydrated, any other is drawn. Where drawing fails,
 * the page goes on as it was written.
 * @throws where the words or the facts cannot be read; the page is then as it was
 */
export async function begin(element: HTMLElement, given: Given): Promise<void> {
  const { worker, offer, navigation, written } = given;
  const locale = localeOfAddress(base);
  const { words: file, facts } = await load(locale);
  if (isLeaving()) return;
  const words = createWords(locale, file);
  const placeAt = (path: string): Place => {
    const asked = parsePath(path, base);
    return 'locale' in asked ? asked : { kind: 'missing', locale };
  };

  let isOver = false;
  let place = placeAt(location.pathname);
  let client: Client | undefined;

  /** The page goes on as links; where it is neither in the page nor on the line, the numbers for danger stay. */
  const giveUp = () => {
    if (isOver || isLeaving()) return;
    isOver = true;
    delete document.documentElement.dataset.app;
    navigation.use(written);
    const draw = written(base + pathOf(place));
    if (draw) {
      root.unmount();
      draw();
    } else
      fetch(location.href)
        .then(() => location.reload())
        .catch(() => {});
  };
  const viewOf = (place: Place) => ({ place, base, facts, failed: () => void setTimeout(giveUp) });
  let view = viewOf(place);
  const app = () => <App view={view} client={client} words={words} />;
  const draw = () => flushSync(() => root.render(app()));
  const learn = (change: Partial<Client>) => {
    if (isOver || !client) return;
    client = { ...client, ...change };
    draw();
  };
  const renderer: Renderer = (path) => () => {
    place = placeAt(path);
    view = viewOf(place);
    element.dataset.place = pathOf(place);
    draw();
    applyHead(head(words, place, base, __SITE_URL__));
  };

  const hands: Hands = {
    setReadings: (readings) => {
      remember('readings', readings ? 'shown' : 'hidden');
      // The whole screen is made anew by it: it stays unfolded, and the keyboard where it was.
      const unfold = noteFolds('details');
      learn({ readings });
      unfold();
      document.querySelector<HTMLElement>('[data-readings]')?.focus();
    },
    setSize: (size) => {
      remember('size', size);
      applySize(size);
      learn({ size });
    },
    readAloud,
    erase: async () => {
      await erase(
        base,
        worker.then(({ idle }) => idle()).catch(() => {}),
      );
      isOver = true;
      root.unmount();
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

  const isWritten = element.dataset.place === pathOf(place) && place.kind !== 'missing';
  const root = isWritten ? hydrateRoot(element, app()) : createRoot(element);
  if (!isWritten) {
    element.replaceChildren();
    document.documentElement.lang = head(words, place, base, __SITE_URL__).lang;
    renderer(location.pathname)?.();
  }
  navigation.use(renderer);
  // A task of its own: between the two, a tap is answered.
  await new Promise((goOn) => setTimeout(goOn));
  if (isOver || isLeaving()) return;
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
  draw();
  document.documentElement.dataset.app = '';

  addEventListener(leaving, () => {
    isOver = true;
    root.unmount();
  });
  offer.changed = () => learn({ hands: offered() });
  copyAsWritten();
  onEachMinute(() => learn({ moment: now() }));
  watchSpeech((speaking) => learn({ speaking }));
  worker
    .then(({ stored }) => stored)
    .then(
      () => learn({ justStored: true }),
      () => {},
    );
}
