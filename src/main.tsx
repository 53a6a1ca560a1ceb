import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { recall, recallSize } from './browser/choices.ts';
import { onEachMinute } from './browser/clock.ts';
import { copyAsWritten } from './browser/copying.ts';
import { installWay, isApplePhone } from './browser/device.ts';
import { applyHead } from './browser/document.ts';
import { localeOfAddress } from './browser/entrance.ts';
import type { InstallOffer } from './browser/install.ts';
import { isLeaving, leaving } from './browser/leaving.ts';
import type { Data } from './browser/load.ts';
import type { Navigation, Renderer } from './browser/navigation.ts';
import { watchSpeech } from './browser/speech.ts';
import type { StoredSite } from './browser/worker.ts';
import { handsOf } from './hands.ts';
import { createI18n } from './i18n/create.ts';
import { head } from './i18n/head.ts';
import type { Moment } from './model/channels.ts';
import { japanMinute } from './model/japanTime.ts';
import { type Place, parsePath, pathOf } from './model/places.ts';
import { noWish } from './model/wish.ts';
import { App } from './views/App.tsx';
import type { Client, Hands } from './views/context.ts';

const base = import.meta.env.BASE_URL;

export interface Dependencies {
  readonly data: Promise<Data>;
  readonly worker: Promise<StoredSite>;
  readonly offer: InstallOffer;
  readonly navigation: Navigation;
  /** Puts screens on the page as the build rendered them. */
  readonly prerendered: Renderer;
}

/**
 * Starts the app: a page that holds the place of its address is hydrated, any other is rendered. Where rendering fails,
 * the page goes on as links.
 * @throws where the words or the facts cannot be read; the page is then as it was
 */
export async function startApp(
  element: HTMLElement,
  { data, worker, offer, navigation, prerendered }: Dependencies,
): Promise<void> {
  const locale = localeOfAddress(base);
  const { words: file, facts } = await data;
  if (isLeaving()) return;
  const words = createI18n(locale, file);
  const placeAt = (path: string): Place => {
    const asked = parsePath(path, base);
    return 'locale' in asked ? asked : { kind: 'missing', locale };
  };

  let isOver = false;
  let place = placeAt(location.pathname);
  let client: Client | undefined;

  /** Back to the screen as it was prerendered; without it the page is loaded, and without a network the emergency numbers stay. */
  const fallBack = () => {
    if (isOver || isLeaving()) return;
    isOver = true;
    delete document.documentElement.dataset.app;
    navigation.use(prerendered);
    const draw = prerendered(base + pathOf(place));
    if (draw) {
      root.unmount();
      draw();
    } else
      fetch(location.href)
        .then(() => location.reload())
        .catch(() => {});
  };
  const viewOf = (place: Place) => ({ place, base, facts, failed: () => void setTimeout(fallBack) });
  let view = viewOf(place);
  const app = () => <App view={view} client={client} words={words} />;
  const draw = () => flushSync(() => root.render(app()));
  const update = (change: Partial<Client>) => {
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

  const stop = () => {
    isOver = true;
    root.unmount();
  };
  const hands = handsOf({ facts, worker, update, stop });
  const offered = (): Hands => (offer.open ? { ...hands, install: offer.open } : hands);
  const now = (): Moment => ({ at: japanMinute(Date.now()), holidays: facts.holidays });

  const isPrerendered = element.dataset.place === pathOf(place) && place.kind !== 'missing';
  const root = isPrerendered ? hydrateRoot(element, app()) : createRoot(element);
  if (!isPrerendered) {
    element.replaceChildren();
    document.documentElement.lang = head(words, place, base, __SITE_URL__).lang;
    renderer(location.pathname)?.();
  }
  navigation.use(renderer);
  // A task of its own, so that a tap is handled in between.
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
  if (__EDITION__) client = { ...client, prefecture: facts.edition?.prefecture };
  draw();
  document.documentElement.dataset.app = '';

  addEventListener(leaving, stop);
  offer.changed = () => update({ hands: offered() });
  copyAsWritten();
  onEachMinute(() => update({ moment: now() }));
  watchSpeech((speaking) => update({ speaking }));
  worker
    .then(({ stored }) => stored)
    .then(
      () => update({ justStored: true }),
      () => {},
    );
}
