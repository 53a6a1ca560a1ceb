import type { i18n } from 'i18next';
import { locales } from '../content/locales.ts';
import { isHome, isQuestion, type Place, pathOf, type Screen } from '../model/places.ts';
import { withoutReadings } from '../model/readings.ts';
import { trailTo } from '../model/trail.ts';
import { deskWords } from './subjects.ts';

/** The head of a page: what the reader's browser shows, and what somebody sees with whom the page is shared. */
export interface Head {
  /** The tag for the document's `lang`. */
  readonly lang: string;
  readonly title: string;
  /** Absolute where the site's address is known, else from the root of the host. */
  readonly canonical?: string;
}

/** With what search engines read. */
export interface FullHead extends Head {
  readonly description?: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
}

/** In the wizard the title is neutral: others may see it. */
function titleOf(words: i18n, screen: Screen): string {
  const page = words.getFixedT(words.language, 'pages');
  const ui = words.getFixedT(words.language, 'ui');
  const name = page('home.name');
  switch (screen.kind) {
    case 'step': {
      if (isHome(screen)) return `${name} · ${page('home.tagline')}`;
      const number = trailTo(screen.id).length + 1;
      return `${name} · ${isQuestion(screen.id) ? ui('titles.question', { number }) : ui('titles.result')}`;
    }
    case 'desk':
      return `${deskWords(words, screen.id).name} · ${name}`;
    case 'page':
      return `${page(`${screen.id}.title`)} · ${name}`;
    case 'missing':
      return `${name} · ${page('missing.title')}`;
  }
}

/** The description for search engines. In the wizard it says what the site is for, and nothing about the answers. */
function descriptionOf(words: i18n, screen: Screen): string | undefined {
  const page = words.getFixedT(words.language, 'pages');
  if (screen.kind === 'desk') return deskWords(words, screen.id).summary;
  if (screen.kind === 'page') return page(`${screen.id}.description`);
  if (screen.kind === 'missing') return undefined;
  return isHome(screen) ? page('home.description') : page('home.tagline');
}

const hrefOf = (place: Place, base: string, site: string): string => `${site}${base}${pathOf(place)}`;

/**
 * The head of a page, for the build and for the browser.
 * @param base the folder the site lives in, with slashes at both ends
 * @param site the public address of the site without a slash at the end, or '' where it is not known
 */
export const head = (words: i18n, place: Place, base: string, site: string): Head => ({
  lang: locales.find(({ id }) => id === place.locale)?.tag ?? place.locale,
  title: withoutReadings(titleOf(words, place)),
  ...(place.kind === 'missing' ? {} : { canonical: hrefOf(place, base, site) }),
});

/** The same with what only the built pages need: crawlers do not run the app. */
export function fullHead(words: i18n, place: Place, base: string, site: string): FullHead {
  const description = descriptionOf(words, place);
  return {
    ...head(words, place, base, site),
    ...(description ? { description: withoutReadings(description) } : {}),
    alternates:
      place.kind === 'missing'
        ? []
        : locales.map(({ id, tag }) => ({ lang: tag, href: hrefOf({ ...place, locale: id }, base, site) })),
  };
}
