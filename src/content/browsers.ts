import type { Month } from './types.ts';

/** Something that a page says about a browser, with the month in which it was last looked at. */
export interface BrowserFact {
  readonly text: string;
  readonly seen: Month;
  readonly confirmed: boolean;
}

/**
 * What the pages say about browsers: how the site is added to a home screen, and how long a browser keeps what it has
 * stored. Nothing of it was read on a page of the maker, and no device of Apple was at hand: `npm run report` lists it as
 * unconfirmed, and as old, like any other fact.
 */
export const browserFacts = {
  iphone: {
    text: 'iOS 26 and earlier: share button, in Safari 26 behind “…”; add to home screen',
    seen: '2026-11',
    confirmed: false,
  },
  mac: { text: 'Safari on a Mac: File menu, Add to Dock', seen: '2026-11', confirmed: false },
  android: {
    text: 'Android: menu of the browser, add to home screen or install',
    seen: '2026-11',
    confirmed: false,
  },
  retention: {
    text: 'Safari removes what a site stores after seven days without a visit, but not for an icon on the home screen',
    seen: '2026-11',
    confirmed: false,
  },
} as const satisfies Readonly<Record<string, BrowserFact>>;
