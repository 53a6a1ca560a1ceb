import type { i18n } from 'i18next';
import type { EditionFacts } from '../content/edition.ts';
import { type LocaleId, locales } from '../content/locales.ts';
import { withoutReadings, withoutRuby } from '../model/readings.ts';
import { type EmergencyWords, emergencyWords } from './fallback.ts';
import { publisherSlots } from './publisher.ts';
import { type Dress, looks, snippet } from './snippet.ts';
import type { WordsFile } from './types.ts';

/** What the page with the links to copy says in one language, without readings. */
export interface EmbedWords extends EmergencyWords {
  readonly locale: LocaleId;
  readonly tag: string;
  readonly title: string;
  readonly lead: string;
  /** Where the build does not know the address of the site: what has to be replaced by it. */
  readonly replace?: string;
  readonly label: string;
  /** The HTML to copy. */
  readonly text: string;
  /** The same as HTML of this page: its links lead within the site, its looks are `looksAsRules`. */
  readonly shown: string;
  /** What the site is not, where a publisher gives it out. */
  readonly notice?: string;
}

/** Stands for the part of an address that the build does not know. It leads nowhere, so nobody is led astray by it. */
const unknownHost = 'https://…';

const byClass: Dress = (part) => `class="embed-${part}"`;

/** The looks of the links as rules of a sheet: our policy allows no style in an attribute. */
export const looksAsRules = Object.entries(looks)
  .map(([part, style]) => `.embed-${part}{${style}}`)
  .join('');

/**
 * The words of the page with the links to copy.
 * @param base the folder of the site, with slashes at both ends
 * @param address its public address with a slash at the end, where it is known
 * @param edition whose site it is, where it is that of a publisher
 */
export const embedWords = (
  files: Readonly<Record<LocaleId, WordsFile>>,
  words: Readonly<Record<LocaleId, i18n>>,
  {
    base,
    address,
    edition,
  }: { base: string; address?: string | undefined; edition?: EditionFacts | undefined },
): EmbedWords[] =>
  locales.map(({ id, tag }) => {
    const page = words[id].getFixedT(id, 'pages');
    const publisher = edition && publisherSlots(edition.publisher, id).name;
    return {
      locale: id,
      tag,
      ...emergencyWords(files[id]),
      title: withoutRuby(page('embed.title')),
      lead: withoutRuby(page('embed.lead')),
      ...(address ? {} : { replace: withoutRuby(page('embed.replace', { host: unknownHost })) }),
      label: withoutReadings(page('embed.label')),
      text: snippet(words[id], address ?? unknownHost + base, publisher),
      shown: snippet(words[id], base, publisher, byClass),
      ...(edition ? { notice: withoutRuby(page('about.lead')) } : {}),
    };
  });
