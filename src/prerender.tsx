import { renderToStaticMarkup } from 'react-dom/server';
import facts from '../.generated/facts.json';
import { moved, type StepId } from './content/chart.ts';
import type { BuiltFacts } from './content/facts.ts';
import { type LocaleId, locales } from './content/locales.ts';
import { createI18n } from './i18n/create.ts';
import { embedWords } from './i18n/embed.ts';
import { type FallbackKind, fallbackWords } from './i18n/fallback.ts';
import { type FullHead, fullHead } from './i18n/head.ts';
import { type LinkedNode, linkedDesk } from './i18n/linkedData.ts';
import type { WordsFile } from './i18n/types.ts';
import { checkAll } from './model/check.ts';
import { allScreens, isQuestion, type Place, parsePath, pathOf } from './model/places.ts';
import { withoutReadings } from './model/readings.ts';
import { App } from './views/App.tsx';
import { EmbedPage, embedSheet } from './views/EmbedPage.tsx';
import { Fallback, fallbackSheet } from './views/Fallback.tsx';

const base = import.meta.env.BASE_URL;
const built = import.meta.glob<WordsFile>(['../.generated/words/*.json', '../.generated/drafts/*.json'], {
  import: 'default',
  eager: true,
});
const byLocale = <T,>(of: (id: LocaleId) => T) =>
  Object.fromEntries(locales.map(({ id }) => [id, of(id)])) as Record<LocaleId, T>;
const files = byLocale(
  (id) => (built[`../.generated/words/${id}.json`] ?? built[`../.generated/drafts/${id}.json`]) as WordsFile,
);
const words = byLocale((id) => createI18n(id, files[id]));

/** Decides which style sheets a page has, but for one of its own. */
export type Kind = 'question' | 'result' | 'page';

/** A page as the build writes it. */
export interface Rendered {
  /** Where it lies, from the folder of the site: `ja/step/wish/` or the name of a file. */
  readonly path: string;
  /** The address whose content it holds; for a page of no place, its kind. */
  readonly place: string;
  readonly head: FullHead;
  readonly body: string;
  /** The language of a place; a page in all languages has none. */
  readonly locale?: LocaleId;
  readonly kind: Kind;
  /** What the page says to machines. At a retired address too: the worker answers there with the page of the new one. */
  readonly linked?: LinkedNode | undefined;
  /** It runs no script. */
  readonly plain?: true;
  /** A style sheet of its own. */
  readonly sheet?: string;
}

const linkedOf = (place: Place): LinkedNode | undefined =>
  place.kind === 'desk'
    ? linkedDesk(words[place.locale], place.id, facts as unknown as BuiltFacts, place.locale)
    : undefined;

const renderPlace = (place: Place, path = pathOf(place)): Rendered => ({
  path,
  place: pathOf(place),
  head: fullHead(words[place.locale], place, base, __SITE_URL__),
  body: renderToStaticMarkup(
    <App view={{ place, base, facts: facts as unknown as BuiltFacts }} words={words[place.locale]} />,
  ),
  locale: place.locale,
  kind: place.kind !== 'step' ? 'page' : isQuestion(place.id) ? 'question' : 'result',
  linked: linkedOf(place),
});

/** A page in every language at once. */
const renderFallback = (path: string, kind: FallbackKind): Rendered => ({
  path,
  place: kind,
  head: { lang: 'ja', title: withoutReadings(files.ja.pages.home.name), alternates: [] },
  body: renderToStaticMarkup(<Fallback base={base} words={fallbackWords(kind, files)} />),
  kind: 'result',
  sheet: fallbackSheet,
});

/** The page with links to copy: it is for those who run other sites, and its address is no place of the app. */
function renderEmbed(): Rendered {
  const { site, edition } = facts as unknown as BuiltFacts;
  const said = embedWords(files, words, { base, address: site?.address, edition });
  return {
    path: 'embed.html',
    place: 'embed',
    head: { lang: 'ja', title: withoutReadings(files.ja.pages.embed.title), alternates: [] },
    body: renderToStaticMarkup(<EmbedPage words={said} />),
    kind: 'result',
    plain: true,
    sheet: fallbackSheet + embedSheet,
  };
}

const retired = [
  ...Object.keys(moved.steps as Record<string, StepId>).map((id) => `step/${id}/`),
  ...Object.keys(moved.desks).map((id) => `desks/${id}/`),
];

/**
 * Renders every page of the site, those at addresses that have been retired too.
 * @throws where facts or words are not right, with a sentence for each fault
 */
export function renderSite(): Rendered[] {
  const faults = checkAll(files);
  const where = __EDITION__ ? ' (what the edition has of its own lies in its words/ and desks/)' : '';
  if (faults.length > 0) throw new Error(`Facts and words are not right${where}:\n${faults.join('\n')}`);
  const places = locales.flatMap(({ id }) => [
    ...allScreens().map((screen) => renderPlace({ ...screen, locale: id })),
    ...retired.map((rest) => {
      const path = `${id}/${rest}`;
      return renderPlace(parsePath(`/${path}`) as Place, path);
    }),
  ]);
  const entrance = renderFallback('index.html', 'entrance');
  return [...places, entrance, renderFallback('404.html', 'missing'), renderEmbed()];
}

/** Renders every place for those who review drafts. Nobody has checked their words yet: that is what they are here for. */
export const renderPreview = (): Rendered[] => [
  ...locales.flatMap(({ id }) => allScreens().map((screen) => renderPlace({ ...screen, locale: id }))),
  renderEmbed(),
];
