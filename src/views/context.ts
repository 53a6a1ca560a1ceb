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

/** What only a browser can do, handed to the views as functions. */
export interface Hands {
  /** Shows or hides the readings over kanji, and remembers it. */
  setReadings(shown: boolean): void;
  /** Sets the text size, and remembers it. */
  setSize(size: Size): void;
  /** Reads a part of the page aloud; called while it speaks, it stops. */
  readAloud(part: Element): void;
  /** Removes caches, worker and choices, and turns the page into the away page. Rejects where the browser forbids it. */
  erase(): Promise<void>;
  /** How the reader wants to be in touch. */
  setWish(wish: Wish): void;
  /** The prefecture the reader names; '' for none. */
  setPrefecture(code: string): void;
  /** Copies a text. Rejects where the browser forbids it, or cannot. */
  copy(text: string): Promise<void>;
  print(): void;
  /** Opens the platform's share sheet for an address. Not there where the browser has none. */
  share?: (address: string) => Promise<void>;
  /** Opens the browser's install dialog; there only while the browser offers it. */
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
  /** Now, in Japan, to the minute. */
  readonly moment: Moment;
  /** An iPhone or iPad: it does not dial numbers with `#` from a link. */
  readonly apple: boolean;
  readonly installWay: InstallWay;
  /** The address of the site, with a slash at the end. */
  readonly address: string;
  /** Everything has been stored for use without a network, during this visit. */
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

/** A context of its own: a change in it renders only the components that read it. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** Undefined in the build and in the first render of the browser. */
export const useClient = (): Client | undefined => useContext(ClientContext);

/** For whom channels are chosen here: the page's language and, once a script runs, the hour and the prefecture. */
export function useReader(): Reader {
  const client = useClient();
  const { locale } = useView().place;
  return { locale, moment: client?.moment, prefecture: client?.prefecture };
}

/**
 * The words of this page's language. react-i18next's own hook looks, for each text, whether files are loaded and the
 * language has changed: here the words are there before anything is rendered, and another language is another page.
 */
export function useWords() {
  const { i18n } = useContext(I18nContext);
  return { i18n, t: lookUp(i18n, 'ui') };
}

/** The words of the pages beside the chart. */
export const usePageWords = () => lookUp(useContext(I18nContext).i18n, 'pages');
