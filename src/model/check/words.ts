import type { LocaleId } from '../../content/locales.ts';
import { isJapanese } from '../locale.ts';
import { hasKanji, parseReadings, unread, withoutReadings } from '../readings.ts';

/** Subjects that not every language has. `cards` are the Japanese words again, put there by the build. */
const apart = new Set(['glossary', 'cards']);

/** One text of a locale: `subject` is its file, `key` its path in it. */
export interface Text {
  readonly locale: LocaleId;
  readonly subject: string;
  readonly key: string;
  readonly text: string;
}

const longestSentence = 50;

/** Subjects with a file for each id. */
const folders = new Set(['desks']);

const where = ({ locale, subject, key }: Omit<Text, 'text'>): string => {
  const [id, ...rest] = key.split('.');
  return folders.has(subject)
    ? `locales/${locale}/${subject}/${id}.json: ${rest.join('.')}`
    : `locales/${locale}/${subject}.json: ${key}`;
};

/** Every text of a locale, with the path that leads to it. */
export function textsOf(locale: LocaleId, subjects: object): Text[] {
  const collect = (subject: string, path: string[], value: unknown): Text[] =>
    typeof value === 'string'
      ? [{ locale, subject, key: path.join('.'), text: value }]
      : Object.entries(value as object).flatMap(([key, each]) => collect(subject, [...path, key], each));
  return Object.entries(subjects).flatMap(([subject, value]) => collect(subject, [], value));
}

const slotsOf = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

/** What only a foreign language has: the Japanese name of a desk, since a caller has to say it. */
const isOwn = ({ locale, subject, key }: Text): boolean =>
  !isJapanese(locale) && subject === 'desks' && key.endsWith('.japanese');

/** Keys and slots that a locale has and the reference has not, or the other way round. */
export function equalityFaults(reference: readonly Text[], other: readonly Text[]): string[] {
  const locale = other[0]?.locale ?? reference[0]?.locale;
  if (!locale) return [];
  const nameOf = ({ subject, key }: Text) => `${subject} ${key}`;
  const own = new Map(other.map((text) => [nameOf(text), text]));
  const known = new Set(reference.map(nameOf));
  return [
    ...reference.flatMap((text) => {
      const same = own.get(nameOf(text));
      if (!same) return [`${where({ ...text, locale })} is missing.`];
      return slotsOf(same.text) === slotsOf(text.text)
        ? []
        : [`${where(same)} has the slots "${slotsOf(same.text)}" instead of "${slotsOf(text.text)}".`];
    }),
    ...other
      .filter((text) => !known.has(nameOf(text)) && !isOwn(text))
      .map((text) => `${where(text)} is not in the reference.`),
  ];
}

/** Promises that nobody can keep, and forms that easy Japanese does without. */
const banned: Readonly<Record<LocaleId, RegExp>> = {
  ja: /必ず|絶対|確実に|すぐに|即座/,
  en: /\b(will|won[’']t|\w+[’']ll|surely|at once|guarantees?d?|definitely|immediately)\b/i,
  'ja-simple':
    /必ず|絶対|確実に|すぐに|即座|かならず|ぜったい|かくじつに|なければ ?なりません|ないと ?いけません|かも ?しれません|ございます|いただ[くきけ]|くださいます/,
};

/** Telephone numbers, addresses, times of day and dates: facts, which the words do not hold. */
const fact = /0\d{1,4}-\d|#\d{3}|https?:|www\.|\d:\d\d|\d+時\d|20\d\d年|\b20\d\d\b/;

/** What of a word list may hold times and dates: it is how the language writes them. */
const calendar = /^(months|days|hoursOfDay|minutes|ordinals|hours)\b/;

/** The length of each sentence as it is read: without spaces and readings. */
const sentences = (text: string): string[] =>
  withoutReadings(text)
    .replaceAll(/\{\{\w+\}\}/g, '')
    .replaceAll(/\s/g, '')
    .split(/(?<=[。？！])/);

function textFaults(text: Text): string[] {
  const faults: string[] = [];
  const shown = withoutReadings(text.text);
  const promise = shown.match(banned[text.locale])?.[0];
  if (promise) faults.push(`${where(text)} says "${promise}", which is banned.`);
  const found = shown.match(fact)?.[0];
  if (found && !(text.subject === 'ui' && calendar.test(text.key)))
    faults.push(`${where(text)} holds the fact "${found}", which belongs into src/content.`);
  if (/^\s|\s$|\s\s/.test(shown)) faults.push(`${where(text)} has a space too many.`);
  return faults;
}

function easyFaults(text: Text): string[] {
  const faults = unread(text.text).map((run) => `${where(text)}: ${run} has no reading.`);
  for (const { text: run, reading } of parseReadings(text.text)) {
    if (reading === undefined) continue;
    if (!/^[\p{Script=Hiragana}ー ]+$/u.test(reading))
      faults.push(`${where(text)}: the reading ${reading} is not hiragana.`);
    if (!hasKanji(run) && !/\d/.test(run)) faults.push(`${where(text)}: ${run} has a reading but no kanji.`);
  }
  for (const sentence of sentences(text.text))
    if (sentence.length > longestSentence)
      faults.push(
        `${where(text)} has a sentence of ${sentence.length} characters, more than ${longestSentence}: ${sentence}`,
      );
  return faults;
}

/** Hard words that are written other than in the glossary, so that the app would not explain them. */
function glossaryFaults(texts: readonly Text[], glossary: Readonly<Record<string, string>>): string[] {
  const bodies = texts.filter(({ subject }) => subject !== 'glossary');
  return Object.keys(glossary).flatMap((term) => {
    const bare = withoutReadings(term);
    const used = bodies.filter(({ text }) => text.includes(term));
    const odd = bodies.filter(({ text }) => withoutReadings(text.replaceAll(term, '')).includes(bare));
    return [
      ...(used.length === 0 ? [`locales/ja-simple/glossary.json: ${bare} is used nowhere.`] : []),
      ...odd.map((text) => `${where(text)} writes ${bare} other than the glossary, so it is not explained.`),
    ];
  });
}

/**
 * Everything wrong with the words of all locales, as sentences that name file and key.
 * @param files the words by locale and subject
 */
export function wordFaults(files: Readonly<Record<LocaleId, object>>, reference: LocaleId): string[] {
  const texts = (locale: LocaleId) =>
    textsOf(locale, files[locale]).filter(({ subject }) => subject !== 'cards');
  const shared = (locale: LocaleId) => texts(locale).filter(({ subject }) => !apart.has(subject));
  const locales = Object.keys(files) as LocaleId[];
  const easy = texts('ja-simple');
  const glossary = (files['ja-simple'] as { glossary?: Record<string, string> }).glossary ?? {};
  return [
    ...locales.flatMap((locale) => equalityFaults(shared(reference), shared(locale))),
    ...locales.flatMap((locale) => texts(locale).flatMap(textFaults)),
    ...easy.flatMap(easyFaults),
    ...Object.keys(glossary).flatMap((term) =>
      easyFaults({ locale: 'ja-simple', subject: 'glossary', key: term, text: term }),
    ),
    ...glossaryFaults(easy, glossary),
  ];
}
