import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '../../.generated/words/en.json';
import ja from '../../.generated/words/ja.json';
import jaSimple from '../../.generated/words/ja-simple.json';
import type { LocaleId } from '../../src/content/locales.ts';
import { createI18n } from '../../src/i18n/create.ts';
import { openingWords } from '../../src/i18n/opening.ts';
import type { WordsFile } from '../../src/i18n/types.ts';
import { type JapanMinute, japanMinute, minutesADay } from '../../src/model/japanTime.ts';
import { hasKanji, spoken, unread, withoutReadings } from '../../src/model/readings.ts';

const files = { ja, en, 'ja-simple': jaSimple } as unknown as Record<LocaleId, WordsFile>;
const t = (locale: LocaleId): TFunction => createI18n(locale, files[locale]).t;

const at = (time: string): JapanMinute => japanMinute(Date.parse(`${time.replace(' ', 'T')}+09:00`));
const numbersIn = (words: string | undefined): number[] =>
  (withoutReadings(words ?? '').match(/\d+/g) ?? []).map(Number);

describe.each([
  { locale: 'ja', midnight: [24, 0], two: [2, 0], opens: [11, 24, 8, 30] },
  { locale: 'en', midnight: [24, 0], two: [2, 0], opens: [24, 8, 30] },
  { locale: 'ja-simple', midnight: [12], two: [2], opens: [11, 24, 8, 30] },
] as const)('the words of an opening in $locale', ({ locale, midnight, two, opens }) => {
  const until = (end: string, now: string) =>
    openingWords(t(locale), { state: 'open', until: at(end) }, at(now));
  const next = (time: string) =>
    openingWords(t(locale), { state: 'closed', next: at(time) }, at('2026-11-22 10:00'));

  it('say the next day of an end past midnight, seen from the evening alone', () => {
    const evening = until('2026-11-28 02:00', '2026-11-27 23:00');
    const night = until('2026-11-28 02:00', '2026-11-28 01:00');
    expect(numbersIn(evening)).toEqual(two);
    expect(numbersIn(night)).toEqual(two);
    expect(evening).not.toBe(night);
  });

  it('say midnight as the end of the day', () => {
    expect(numbersIn(until('2026-11-28 00:00', '2026-11-27 23:00'))).toEqual(midnight);
  });

  it('say the date, the weekday and the time of the next opening', () => {
    const words = next('2026-11-24 08:30');
    expect(numbersIn(words)).toEqual(opens);
    expect(words).toContain(t(locale)('months', { returnObjects: true })[10]);
    expect(words).toContain(t(locale)('weekdays.tue'));
  });

  it('say nothing where nothing is known, and tell the rest apart', () => {
    const now = at('2026-11-24 10:00');
    expect(openingWords(t(locale), { state: 'unknown' }, now)).toBeUndefined();
    const said = [
      openingWords(t(locale), { state: 'open' }, now),
      openingWords(t(locale), { state: 'open', until: now + 60 }, now),
      openingWords(t(locale), { state: 'closed' }, now),
      openingWords(t(locale), { state: 'closed', next: now + 60 }, now),
    ];
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(said.length);
  });
});

it('every opening in easy Japanese has a reading on every kanji, and no sign for a time or a span', () => {
  const words = t('ja-simple');
  const newYear = at('2028-01-01 00:00');
  const quarters = Array.from({ length: minutesADay / 15 }, (_, index) => index * 15);
  const ends = quarters.flatMap((minutes) => [newYear + minutes + 15, newYear + minutes + 15 + minutesADay]);
  const starts = [
    ...quarters.map((minutes) => newYear + minutes),
    ...Array.from({ length: 31 }, (_, day) => newYear + day * minutesADay),
    ...Array.from({ length: 12 }, (_, month) => at(`2028-${String(month + 1).padStart(2, '0')}-01 08:30`)),
  ];
  const said = [
    openingWords(words, { state: 'open' }, newYear),
    openingWords(words, { state: 'closed' }, newYear),
    ...ends.map((until) => openingWords(words, { state: 'open', until }, newYear)),
    ...starts.map((next) => openingWords(words, { state: 'closed', next }, newYear)),
  ].map(String);
  expect(said.filter((each) => unread(each).length > 0 || hasKanji(spoken(each)))).toEqual([]);
  expect(said.filter((each) => /[:：〜～]|undefined/.test(each))).toEqual([]);
});
