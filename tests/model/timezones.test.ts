import holidayLibrary from '@holiday-jp/holiday_jp';
import { afterEach, beforeAll, expect, it } from 'vitest';
import en from '../../.generated/words/en.json';
import ja from '../../.generated/words/ja.json';
import jaSimple from '../../.generated/words/ja-simple.json';
import { desks } from '../../src/content/desks.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import type { Desk, Hours } from '../../src/content/types.ts';
import { createI18n } from '../../src/i18n/create.ts';
import { openingWords } from '../../src/i18n/opening.ts';
import type { WordsFile } from '../../src/i18n/types.ts';
import { openingAt } from '../../src/model/hours.ts';
import { japanMinute } from '../../src/model/japanTime.ts';

const files = { ja, en, 'ja-simple': jaSimple } as unknown as Record<LocaleId, WordsFile>;
const holidays = {
  firstYear: 2026,
  lastYear: 2028,
  days: Object.keys(holidayLibrary.holidays).filter((date) => '2026' < date && date < '2029'),
};

const times = [
  '2026-01-02 00:00:00',
  '2026-09-22 12:00:00',
  '2026-11-08 14:00:00',
  '2026-11-10 23:30:00',
  '2026-11-11 07:59:59',
  '2026-11-22 10:00:00',
  '2026-11-24 08:29:59',
  '2026-11-24 08:30:00',
  '2026-11-24 17:14:59',
  '2026-11-24 17:15:00',
  '2026-12-28 10:00:00',
  '2026-12-29 12:00:00',
  '2026-12-31 23:59:59',
  '2027-01-01 00:00:00',
  '2027-01-03 12:00:00',
  '2027-03-22 12:00:00',
];

/** Every table of hours there is, once. */
const tables: Hours[] = [
  ...new Map(
    Object.values<Desk>(desks)
      .flatMap(({ channels }) => channels.flatMap(({ hours }) => hours ?? []))
      .map((hours) => [JSON.stringify(hours), hours]),
  ).values(),
];

/** What is told of every table at every time, as an opening and in words. */
const told = () => {
  const languages = locales.map(({ id }) => createI18n(id, files[id]).t);
  return tables.flatMap((hours) =>
    times.map((time) => {
      const at = japanMinute(Date.parse(`${time.replace(' ', 'T')}+09:00`));
      const opening = openingAt(hours, at, holidays);
      return { time, hours, opening, words: languages.map((t) => openingWords(t, opening, at)) };
    }),
  );
};

const device = process.env.TZ;
const moveTo = (zone: string | undefined) => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
afterEach(() => moveTo(device));

let inJapan: ReturnType<typeof told>;
beforeAll(() => {
  moveTo('Asia/Tokyo');
  inJapan = told();
});

it.each([
  ['America/Los_Angeles', 8],
  ['Pacific/Kiritimati', -14],
  ['UTC', 0],
])('a device in %s tells the same as one in Japan', (zone, hoursBehindUtc) => {
  moveTo(zone);
  expect(new Date('2026-11-24T00:00:00Z').getTimezoneOffset(), 'the time zone is in force').toBe(
    hoursBehindUtc * 60,
  );
  expect(told()).toEqual(inJapan);
});
