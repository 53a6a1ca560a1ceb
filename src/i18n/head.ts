import type { i18n } from 'i18next';
import { locales } from '../content/locales.ts';
import { isQuestion, type Place, pathOf, type Screen } from '../model/places.ts';
import { plain } from '../model/readings.ts';
import { trailTo } from '../model/trail.ts';
import { deskWords } from './subjects.ts';

/** What a page says of itself outside its body. */
export interface Head {
  /** The tag for the document's `lang`. */
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  /** Absolute where the site's address is known, else from the root of the host. */
  readonly canonical?: string;
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
}

/** Title and description. In the wizard they are neutral: others may see them. */
function titleOf(words: i18n, screen: Screen): Pick<Head, 'title' | 'description'> {
  const page = words.getFixedT(words.language, 'pages');
  const ui = words.getFixedT(words.language, 'ui');
  const name = page('home.name');
  const under = (title: string) => `${title} · ${name}`;
  const neutral = (title: string) => ({ title: `${name} · ${title}` });
  switch (screen.kind) {
    case 'step': {
      const depth = trailTo(screen.id).length;
      if (depth === 0)
        return { title: `${name} · ${page('home.tagline')}`, description: page('home.description') };
      return neutral(
        isQuestion(screen.id) ? ui('titles.question', { number: depth + 1 }) : ui('titles.result'),
      );
    }
    case 'desk': {
      const desk = deskWords(words, screen.id);
      return { title: under(desk.name), description: desk.summary };
    }
    case 'page':
      return { title: under(page(`${screen.id}.title`)), description: page(`${screen.id}.description`) };
    case 'missing':
      return neutral(page('missing.title'));
  }
}

/**
 * Everything a page says of itself, for the build and for the browser alike.
 * @param base the folder the site lives in, with slashes at both ends
 * @param site the public address of the site without a slash at the end, or '' where it is not known
 */
export function head(words: i18n, place: Place, base: string, site: string): Head {
  const { title, description } = titleOf(words, place);
  const lang = locales.find(({ id }) => id === place.locale)?.tag ?? place.locale;
  const hrefIn = (locale: Place['locale']) => `${site}${base}${pathOf({ ...place, locale })}`;
  const texts = { lang, title: plain(title), ...(description ? { description: plain(description) } : {}) };
  if (place.kind === 'missing') return { ...texts, alternates: [] };
  return {
    ...texts,
    canonical: hrefIn(place.locale),
    alternates: locales.map(({ id, tag }) => ({ lang: tag, href: hrefIn(id) })),
  };
}
