import { describe, expect, it } from 'vitest';
import { desks } from '../../src/content/desks.ts';
import { type LocaleId, locales } from '../../src/content/locales.ts';
import { prefectures } from '../../src/content/prefectures.ts';
import { type SilentWay, silentWays } from '../../src/content/silent.ts';
import type { Clock, Desk, Hours, Source } from '../../src/content/types.ts';
import { clockWords, dateWords, dayWords, hoursWords, sourceWords } from '../../src/i18n/hours.ts';
import { unread, withoutReadings } from '../../src/model/readings.ts';
import { words } from '../words.ts';

const t = (locale: LocaleId) => words[locale].getFixedT(locale, 'ui');
const lines = (locale: LocaleId, hours: Hours | undefined): string[] =>
  hours ? hoursWords(t(locale), hours) : [];
const hoursOf = (desk: string, channel: string): Hours | undefined =>
  (desks as Readonly<Record<string, Desk>>)[desk]?.channels.find(({ id }) => id === channel)?.hours;

const allChannels = Object.values<Desk>(desks).flatMap(({ channels }) => channels);
const allLines = prefectures.flatMap(({ advice, switchboard, cyber }) => [advice, switchboard, cyber]);
const silent: readonly SilentWay[] = silentWays;
const allHours: readonly Hours[] = [...allChannels, ...allLines, ...silent].flatMap((each) =>
  each && 'hours' in each ? (each.hours ?? []) : [],
);
const allSources: readonly Source[] = [
  ...Object.values<Desk>(desks).flatMap(({ sources }) => Object.values<Source>(sources)),
  ...allLines.flatMap((line) => line?.source ?? []),
  ...silent.flatMap(({ sources }) => sources),
];

const morning = '{午前|ごぜん}{8時|はちじ}{30分|さんじゅっぷん}';
const evening = '{午後|ごご}{5時|ごじ}{15分|じゅうごふん}';

describe.each(locales)('hours in $name', ({ id }) => {
  const said = [
    ...allHours.flatMap((hours) => lines(id, hours)),
    ...allSources.map((source) => sourceWords(t(id), source)),
  ];

  it('are whole sentences: no slot, key or hole is left', () => {
    expect(said.length).toBeGreaterThan(100);
    for (const line of said) {
      expect(line).toMatch(/\S/);
      expect(withoutReadings(line)).not.toMatch(/[{}]|undefined|NaN|minutes|hours\.|weekdays|\[object/);
    }
  });

  it('say when the desk is shut, as far as that is known', () => {
    const weekly = (rest: Pick<Extract<Hours, { kind: 'weekly' }>, 'holidays' | 'yearEnd'>) =>
      lines(id, { kind: 'weekly', periods: [{ days: ['mon'], from: '9:00', to: '17:00' }], ...rest });
    const open = weekly({ holidays: 'open', yearEnd: 'open' });
    expect(open).toHaveLength(1);
    expect(weekly({ holidays: 'unknown', yearEnd: 'open' })).toEqual(open);
    expect(weekly({ holidays: 'closed', yearEnd: 'open' })).toEqual([...open, t(id)('hours.holidays')]);
    expect(weekly({ holidays: 'open', yearEnd: 'unknown' })).toEqual([
      ...open,
      t(id)('hours.yearEndUnknown'),
    ]);
    const shut = weekly({ holidays: 'open', yearEnd: { from: '12-29', to: '01-03' } });
    expect(shut[1]).toContain(dayWords(t(id), '12-29'));
    expect(shut[1]).toContain(dayWords(t(id), '01-03'));
  });

  it('that end at or before they begin end on the next day', () => {
    const span = (from: Clock, to: Clock) =>
      lines(id, {
        kind: 'weekly',
        periods: [{ days: ['fri'], from, to }],
        holidays: 'open',
        yearEnd: 'open',
      })[0];
    const nextDay = (time: Clock) => t(id)('hours.nextDay', { time: clockWords(t(id), time) });
    expect(span('21:00', '2:00')).toContain(nextDay('2:00'));
    expect(span('8:00', '8:00')).toContain(nextDay('8:00'));
    expect(span('9:30', '24:00')).not.toContain(nextDay('24:00'));
  });

  it('on one day of each month name the day', () => {
    const [daily, monthly] = lines(id, hoursOf('inochi-denwa', 'phone'));
    expect(daily).toContain(t(id)('hours.daily'));
    expect(monthly).toContain(t(id)('days', { returnObjects: true })[9]);
  });

  it('on one weekday of each month name which', () => {
    const [week, nth] = lines(id, hoursOf('local', 'osaka'));
    expect(week).toContain(t(id)('weekdays.mon'));
    expect(week).toContain(t(id)('weekdays.sat'));
    expect(week).not.toContain(t(id)('weekdays.sun'));
    expect(nth).toContain(t(id)('weekdays.sun'));
    expect(nth).toContain(t(id)('ordinals', { returnObjects: true })[1]);
  });

  it('name days that do not follow each other one by one', () => {
    const [line] = lines(id, {
      kind: 'varies',
      usually: [{ days: ['mon', 'wed', 'fri'], from: '9:00', to: '17:00' }],
    });
    for (const day of ['mon', 'wed', 'fri'] as const) expect(line).toContain(t(id)(`weekdays.${day}`));
  });

  it('that nothing is known of are not made up', () => {
    expect(lines(id, { kind: 'varies' })).toEqual([t(id)('hours.varies')]);
    expect(lines(id, { kind: 'always' })).toEqual([t(id)('hours.always')]);
  });

  it('and dates name the weekday and the month', () => {
    const date = dateWords(t(id), 11, 24, 'tue');
    for (const part of [t(id)('weekdays.tue'), t(id)('months', { returnObjects: true })[10]])
      expect(date).toContain(part);
    expect(withoutReadings(date)).toContain('24');
  });
});

describe('the hours of the human rights line', () => {
  const jinken = hoursOf('jinken', 'phone');

  it('are written with a clock in Japanese', () => {
    expect(withoutReadings(lines('ja', jinken)[0] ?? '')).toMatch(/月曜日.金曜日.*8:30.17:15/);
    expect(withoutReadings(lines('ja', jinken)[2] ?? '')).toMatch(/12月29日.1月3日/);
  });

  it('are written with weekdays and a clock in English', () => {
    expect(lines('en', jinken)[0]).toMatch(/Monday.Friday.*8:30.17:15/);
    expect(lines('en', jinken)[2]).toMatch(/29 December.3 January/);
  });

  it('are written by the halves of the day in easy Japanese, each part with its reading', () => {
    const [week, , newYear] = lines('ja-simple', jinken);
    expect(week).toMatch(/^\{月曜日\|.*\{金曜日\|/);
    expect(week?.indexOf(morning)).toBeGreaterThan(0);
    expect(week?.indexOf(evening)).toBeGreaterThan(week?.indexOf(morning) ?? 0);
    expect(newYear).toContain('{12月|じゅうにがつ}{29日|にじゅうくにち}');
    expect(newYear).toContain('{1月|いちがつ}{3日|みっか}');
  });
});

describe('easy Japanese', () => {
  const said = [
    ...allHours.flatMap((hours) => lines('ja-simple', hours)),
    ...allSources.map((source) => sourceWords(t('ja-simple'), source)),
    ...Array.from({ length: 25 }, (_, hour) => clockWords(t('ja-simple'), `${hour}:30`)),
  ];

  it('writes no wave dash, no clock with a colon and no kanji without a reading', () => {
    for (const line of said) {
      expect(withoutReadings(line)).not.toMatch(/[〜～~–]|\d:\d/);
      expect(unread(line), line).toEqual([]);
    }
  });

  it('tells the morning from the afternoon at every hour', () => {
    for (let hour = 0; hour < 24; hour++) {
      const half = hour < 12 ? '{午前|ごぜん}' : '{午後|ごご}';
      expect(clockWords(t('ja-simple'), `${hour}:00`).slice(0, half.length)).toBe(half);
    }
  });
});

describe('sources', () => {
  const en = t('en');

  it('say the month they were seen in, and whether they are old or indirect', () => {
    const seen = '2026-05';
    expect(sourceWords(en, { seen, confirmed: true })).toMatch(/May 2026/);
    expect(sourceWords(en, { seen, confirmed: false })).toMatch(/May 2026/);
    expect(sourceWords(en, { confirmed: true })).toBe(en('source.undated'));
    expect(sourceWords(en, { confirmed: false })).toBe(en('source.oldUndated'));
    const all = [true, false].flatMap((confirmed) => [
      sourceWords(en, { seen, confirmed }),
      sourceWords(en, { confirmed }),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });
});
