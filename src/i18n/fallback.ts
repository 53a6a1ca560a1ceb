import { type LocaleId, locales } from '../content/locales.ts';
import { withoutReadings, withoutRuby } from '../model/readings.ts';
import type { WordsFile } from './types.ts';

/** What is said beside the numbers for danger, without readings. */
export interface EmergencyWords {
  readonly emergency: string;
  readonly police: string;
  readonly medical: string;
}

/** What a page in all languages at once says in one of them, without readings. */
export interface FallbackWords extends EmergencyWords {
  readonly locale: LocaleId;
  readonly tag: string;
  readonly title: string;
  readonly lead: string;
  readonly home: string;
  /** What the site is not, where a publisher gives it out. */
  readonly notice?: string;
}

/** `missing`: an unknown address. `entrance`: the root of the site. */
export type FallbackKind = 'missing' | 'entrance';

const titles = (kind: FallbackKind, { pages }: WordsFile): { title: string; lead: string } =>
  kind === 'entrance' ? { title: pages.home.tagline, lead: pages.home.description } : pages[kind];

/** The words beside the numbers for danger. */
export const emergencyWords = ({ ui: { emergency } }: WordsFile): EmergencyWords => ({
  emergency: withoutReadings(emergency.lead),
  police: withoutReadings(emergency.police),
  medical: withoutReadings(emergency.medical),
});

/** The words of a page in all languages at once. */
export const fallbackWords = (
  kind: FallbackKind,
  files: Readonly<Record<LocaleId, WordsFile>>,
): FallbackWords[] =>
  locales.map(({ id, tag }) => {
    const { title, lead } = titles(kind, files[id]);
    return {
      locale: id,
      tag,
      title: withoutRuby(title),
      lead: withoutRuby(lead),
      ...emergencyWords(files[id]),
      home: withoutReadings(files[id].pages.missing.home),
      ...(__EDITION__ ? { notice: withoutRuby(files[id].pages.about.lead) } : {}),
    };
  });
