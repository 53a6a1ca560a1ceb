import { createContext, useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { BuiltFacts } from '../content/facts.ts';
import type { InstallWay } from '../content/install.ts';
import type { Size } from '../content/sizes.ts';
import type { PrefectureCode } from '../content/types.ts';
import { lookUp } from '../i18n/lookup.ts';
import type { Moment, Reader } from '../model/channels.ts';
import type { Place } from '../model/places.ts';
import type { Wish } from '../model/wish.ts';

/** What only a browser can do, handed to the views from outside. */
export interface Hands {
  /** Shows or hides the readings over kanji, and remembers it. */
  setReadings(shown: boolean): void;
  /** Draws the letters in this size, and remembers it. */
  setSize(size: Size): void;
  /** Reads a part of the page aloud; or falls silent, while one is read. */
  readAloud(part: Element): void;
  /** Removes caches, worker and choices, and turns the page into the plain one. Rejects where the browser forbids it. */
  erase(): Promise<void>;
  /** How the reader wants to be in touch. */
  setWish(wish: Wish): void;
  /** The prefecture the reader names; '' for none. */
  setPrefecture(code: string): void;
  /** Copies a text. Rejects where the browser forbids it, or cannot. */
  copy(text: string): Promise<void>;
  print(): void;
  /** Opens the platform's own sheet to pass an address on. Not there where the browser has none. */
  share?: (address: string) => Promise<void>;
  /** Opens the browser's own installation, where it has offered one. */
  install?: () => void;
}

/** What is known once a script runs in the reader's browser. */
export interface Client {
  readonly hands: Hands;
  readonly readings: boolean;
  readonly size: Size;
  /** Whether the device is reading aloud; undefined where it has no voice of its own for this language. */
  readonly speaking?: boolean | undefined;
  readonly wish: Wish;
  readonly prefecture?: PrefectureCode | undefined;
  /** Now, in Japan; a minute long. */
  readonly moment: Moment;
  /** A phone or tablet of Apple: it does not dial numbers with `#` from a link. */
  readonly apple: boolean;
  readonly installWay: InstallWay;
  /** The address of the site, with a slash at the end. */
  readonly address: string;
  /** Everything is stored for use without a network, since a moment ago. */
  readonly justStored: boolean;
}

/** What is on the screen. */
export interface View {
  readonly place: Place;
  /** The folder the site lives in, with slashes at both ends. */
  readonly base: string;
  readonly facts: BuiltFacts;
  /** Called when the screen cannot be drawn. */
  readonly failed?: () => void;
}

/** `App` fills it before anything reads it. */
export const ViewContext = createContext({} as View);

export const useView = (): View => useContext(ViewContext);

/** By itself: what changes in it draws anew only what reads it. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** Undefined on the page as the build writes it, and for a moment after. */
export const useClient = (): Client | undefined => useContext(ClientContext);

/** For whom channels are chosen here: the page's language and, once a script runs, the hour and the prefecture. */
export function useReader(): Reader {
  const client = useClient();
  const { locale } = useView().place;
  return { locale, moment: client?.moment, prefecture: client?.prefecture };
}

/**
 * The words of this page's language. react-i18next's own hook waits, at every text anew, for files and for a change of
 * language: here the words are there before anything is drawn, and another language is another page.
 */
export function useWords() {
  const { i18n } = useContext(I18nContext);
  return { i18n, t: lookUp(i18n, 'ui') };
}

/** The words of the pages beside the chart. */
export const usePageWords = () => lookUp(useContext(I18nContext).i18n, 'pages');
