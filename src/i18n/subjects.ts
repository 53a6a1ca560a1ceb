import type { i18n } from 'i18next';
import type { QuestionId, ResultId } from '../content/chart.ts';
import type { DeskId } from '../content/desks.ts';
import { namedNumbers } from '../content/emergency.ts';
import type { PlatformId } from '../content/platforms.ts';
import type { SituationId } from '../content/situations.ts';
import type { DeskWords, QuestionWords, ResultWords, ServiceWords, SituationWords } from './types.ts';

type Slots = Readonly<Record<string, string>>;

/** A cache: a result looks up the words of its desks many times. */
const known = new WeakMap<i18n, Map<string, unknown>>();

/**
 * Fills the slots of every text in it. i18next's own `returnObjects` looks up each text again and takes ten times as
 * long.
 */
function fill(said: unknown, slots: Slots, words: i18n): unknown {
  if (typeof said === 'string')
    return said.includes('{{')
      ? words.services.interpolator.interpolate(said, slots, words.language, {})
      : said;
  if (Array.isArray(said)) return said.map((each) => fill(each, slots, words));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, each]) => [key, fill(each, slots, words)]));
}

// Named numbers fill their slots wherever words name them. What has an id is read whole, and `check()` holds
// its shape.
function whole(
  words: i18n,
  ns: 'steps' | 'desks' | 'situations' | 'services',
  id: string,
  slots: Slots = {},
): unknown {
  const read = known.get(words) ?? new Map<string, unknown>();
  known.set(words, read);
  const key = [ns, id, ...Object.values(slots)].join();
  if (!read.has(key)) {
    const said = words.getResource(words.language, ns, id);
    read.set(key, fill(said, { ...namedNumbers, ...slots }, words));
  }
  return read.get(key);
}

/** The words of a question. */
export const questionWords = (words: i18n, id: QuestionId) => whole(words, 'steps', id) as QuestionWords;

/** The words of a result. */
export const resultWords = (words: i18n, id: ResultId) => whole(words, 'steps', id) as ResultWords;

/** The words of a desk. */
export const deskWords = (words: i18n, id: DeskId, slots: Slots = {}) =>
  whole(words, 'desks', id, slots) as DeskWords;

/** The words of a card "this happened to me". */
export const situationWords = (words: i18n, id: SituationId) =>
  whole(words, 'situations', id) as SituationWords;

/** The words of a service that can be asked itself. */
export const serviceWords = (words: i18n, id: PlatformId) => whole(words, 'services', id) as ServiceWords;

/** What to say at a desk in Japanese, for a page in another language. */
export const japaneseCard = (words: i18n, id: DeskId): string | undefined =>
  words.getResource(words.language, 'cards', id) as string | undefined;

const noGlossary = {};

/** Hard words of this language and what they mean; empty where it has no glossary. */
export const glossaryOf = (words: i18n): Readonly<Record<string, string>> =>
  (words.getResourceBundle(words.language, 'glossary') as Record<string, string> | undefined) ?? noGlossary;
