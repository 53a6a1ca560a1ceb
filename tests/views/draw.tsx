import { act } from 'preact/test-utils';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import builtFacts from '../../.generated/facts.json';
import type { BuiltFacts } from '../../src/content/facts.ts';
import type { LocaleId } from '../../src/content/locales.ts';
import { japanMinute } from '../../src/model/japanTime.ts';
import { missing, pageIds, type Screen } from '../../src/model/places.ts';
import { noWish } from '../../src/model/wish.ts';
import { App } from '../../src/views/App.tsx';
import type { Client, Hands, View } from '../../src/views/context.ts';
import { words } from '../words.ts';

/** The facts as they are built. */
export const facts = builtFacts as unknown as BuiltFacts;

/** Hands that do nothing. */
export const idle: Hands = {
  setReadings: () => {},
  setSize: () => {},
  readAloud: () => {},
  erase: () => Promise.resolve(),
  setWish: () => {},
  setPrefecture: () => {},
  copy: () => Promise.resolve(),
  print: () => {},
};

/** A reader's browser with script running, on a Tuesday at ten in the morning in Japan. */
export const client: Client = {
  hands: idle,
  readings: true,
  size: 'normal',
  wish: noWish,
  moment: {
    at: japanMinute(Date.parse('2026-11-24T10:00+09:00')),
    holidays: { firstYear: 2026, lastYear: 2026, days: [] },
  },
  apple: false,
  installWay: 'desktop',
  address: 'https://example.org/',
  justStored: false,
};

type Change = Partial<View> & { client?: Client };

const app = (screen: Screen, locale: LocaleId, { client: known, ...change }: Change = {}) => (
  <App
    view={{ place: { ...screen, locale }, base: '/', facts, ...change }}
    client={known}
    words={words[locale]}
  />
);

/** What is drawn, as it first stands on the page. */
export function stillOf(drawn: ReactNode): HTMLElement {
  const page = document.createElement('div');
  act(() => createRoot(page).render(drawn));
  return page;
}

/** A screen as it first stands on the page: quick, for looking at many. */
export const still = (screen: Screen, locale: LocaleId, change: Change = {}): HTMLElement =>
  stillOf(app(screen, locale, change));

const mounted = new Map<HTMLElement, Root>();

/** Draws a screen as the app does; `again` draws another, or the same with a change, in its place. */
export function draw(screen: Screen, locale: LocaleId, change: Change = {}) {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  mounted.set(page, root);
  const again = (next: Screen, changed: Change = {}) =>
    void act(() => root.render(app(next, locale, changed)));
  again(screen, change);
  return { page, again };
}

/** Takes away what was drawn; for after each test. */
export function cleanup(): void {
  for (const [page, root] of mounted) {
    act(() => root.unmount());
    page.remove();
  }
  mounted.clear();
}

/** Presses a button or a link, and draws what comes of it. */
export const click = (element: HTMLElement | null | undefined): void => void act(() => element?.click());

/** The elements that a selector finds, in the order of the page. */
export const all = (page: ParentNode, selector: string): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(selector),
];

/** A screen of each kind: questions without and with groups, a result, a desk, every page, no page. */
export const samples: readonly Screen[] = [
  { kind: 'step', id: 'start' },
  { kind: 'step', id: 'remove' },
  { kind: 'step', id: 'report' },
  { kind: 'desk', id: 'jinken' },
  ...pageIds.map((id) => ({ kind: 'page', id }) as const),
  missing,
];

/** What a screen is called in the report of a test. */
export const nameOf = (screen: Screen): string =>
  'id' in screen ? `${screen.kind} ${screen.id}` : screen.kind;
