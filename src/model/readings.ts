/** A run of text, with the reading of its kanji where one was given. */
export interface Segment {
  readonly text: string;
  readonly reading?: string;
}

const marked = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Splits `{相談|そうだん}する` into its runs. `{{slots}}` are left as they are. */
export function parseReadings(source: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of source.matchAll(marked)) {
    if (match.index > end) segments.push({ text: source.slice(end, match.index) });
    segments.push({ text: match[1] as string, reading: match[2] as string });
    end = match.index + match[0].length;
  }
  if (end < source.length) segments.push({ text: source.slice(end) });
  return segments;
}

/** Marks a place where a line may break; put into the words when they are built. */
export const breakMark = '\u200b';

/** The text alone, without readings and break marks: for titles, labels and shared text. */
export const withoutReadings = (source: string): string =>
  source.replaceAll(marked, '$1').replaceAll(breakMark, '');

/** The text to be read without readings; its lines still break where they may. */
export const withoutRuby = (source: string): string => source.replaceAll(marked, '$1');

/** The text as it is spoken: every reading in the place of its kanji. */
export const spoken = (source: string): string => source.replaceAll(marked, '$2').replaceAll(breakMark, '');

const kanji = /[\p{Script=Han}々〆ヶ]/u;

/** The runs of kanji that have no reading. */
export const unread = (source: string): string[] =>
  parseReadings(source).flatMap(({ text, reading }) =>
    reading === undefined ? (text.match(/[\p{Script=Han}々〆ヶ]+/gu) ?? []) : [],
  );

/** Whether a text has a kanji in it. */
export const hasKanji = (text: string): boolean => kanji.test(text);
