import holidayLibrary from '@holiday-jp/holiday_jp';
import { describe, expect, it } from 'vitest';
import built from '../../.generated/facts.json';
import { type DeskId, desks } from '../../src/content/desks.ts';
import type { HolidayTable } from '../../src/content/holidays.ts';
import type { Channel, Hours } from '../../src/content/types.ts';
import { type Opening, openingAt } from '../../src/model/hours.ts';
import { type JapanMinute, japanMinute } from '../../src/model/japanTime.ts';

const holidaysOf = (firstYear: number, lastYear: number): HolidayTable => ({
  firstYear,
  lastYear,
  days: Object.keys(holidayLibrary.holidays).filter((date) => {
    const year = Number(date.slice(0, 4));
    return firstYear <= year && year <= lastYear;
  }),
});

// The shipped table begins with the year of the build; the vectors stay in their years.
const table = holidaysOf(2026, 2028);

const hoursOf = (desk: DeskId, id: string): Hours | undefined => {
  const channel = (desks[desk].channels as readonly Channel[]).find((each) => each.id === id);
  if (!channel) throw new Error(`${desk} has no channel ${id}`);
  return channel.hours;
};

/** `2026-11-24 08:29:59`, on clocks in Japan. */
const at = (time: string): JapanMinute => japanMinute(Date.parse(`${time.replace(' ', 'T')}+09:00`));
const written = (minute: JapanMinute): string =>
  new Date(minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');

const told = (opening: Opening): string => {
  if (opening.state === 'open')
    return opening.until === undefined ? 'open' : `open until ${written(opening.until)}`;
  if (opening.state === 'closed')
    return opening.next === undefined ? 'closed' : `closed, next ${written(opening.next)}`;
  return opening.state;
};

/** Vectors, one a line: a time in Japan, then what is told of it. */
const expectTold = (hours: Hours | undefined, vectors: string): void => {
  const lines = vectors
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const found = lines.map((line) => {
    const [time] = line.split(' → ') as [string];
    return `${time} → ${told(openingAt(hours, at(time), table))}`;
  });
  expect(found).toEqual(lines);
};

describe('a week with holidays and days at the end of the year', () => {
  it('is open to the second, closed on holidays and over New Year', () => {
    expectTold(
      hoursOf('jinken', 'phone'),
      `
      2026-11-22 10:00:00 → closed, next 2026-11-24 08:30
      2026-11-24 08:29:59 → closed, next 2026-11-24 08:30
      2026-11-24 08:30:00 → open until 2026-11-24 17:15
      2026-11-24 17:14:59 → open until 2026-11-24 17:15
      2026-11-24 17:15:00 → closed, next 2026-11-25 08:30
      2026-09-22 12:00:00 → closed, next 2026-09-24 08:30
      2026-12-28 12:00:00 → open until 2026-12-28 17:15
      2026-12-29 12:00:00 → closed, next 2027-01-04 08:30
      2027-01-03 12:00:00 → closed, next 2027-01-04 08:30
      2027-03-22 12:00:00 → closed, next 2027-03-23 08:30
      `,
    );
  });

  it('closes over New Year also where holidays are open', () => {
    expectTold(
      hoursOf('childline', 'phone'),
      `
      2026-11-23 17:00:00 → open until 2026-11-23 21:00
      2026-12-28 21:00:00 → closed, next 2027-01-04 16:00
      2026-12-29 17:00:00 → closed, next 2027-01-04 16:00
      2027-01-03 17:00:00 → closed, next 2027-01-04 16:00
      2027-01-04 17:00:00 → open until 2027-01-04 21:00
      `,
    );
  });
});

describe('a period past midnight', () => {
  it('belongs to the day on which it begins', () => {
    expectTold(
      {
        kind: 'weekly',
        periods: [{ days: ['fri'], from: '22:00', to: '2:00' }],
        holidays: 'closed',
        yearEnd: { from: '12-29', to: '01-03' },
      },
      `
      2026-11-27 21:59:59 → closed, next 2026-11-27 22:00
      2026-11-27 22:00:00 → open until 2026-11-28 02:00
      2026-11-28 01:59:59 → open until 2026-11-28 02:00
      2026-11-28 02:00:00 → closed, next 2026-12-04 22:00
      2026-03-20 23:00:00 → closed, next 2026-03-27 22:00
      2026-03-21 01:00:00 → closed, next 2026-03-27 22:00
      2028-04-29 01:00:00 → open until 2028-04-29 02:00
      `,
    );
  });
});

describe('a day of the month', () => {
  it('is open besides the week, to the next morning', () => {
    expectTold(
      hoursOf('inochi-denwa', 'phone'),
      `
      2026-11-09 22:00:00 → closed, next 2026-11-10 08:00
      2026-11-10 08:00:00 → open until 2026-11-11 08:00
      2026-11-10 17:00:00 → open until 2026-11-11 08:00
      2026-11-11 07:59:59 → open until 2026-11-11 08:00
      2026-11-11 08:00:00 → closed, next 2026-11-11 16:00
      2027-01-10 22:00:00 → open until 2027-01-11 08:00
      `,
    );
  });

  it('is found, and lasts, over the end of the month', () => {
    const monthly = (dayOfMonth: number): Hours => ({
      kind: 'weekly',
      periods: [],
      monthly: [{ dayOfMonth, from: '8:00', to: '8:00' }],
      holidays: 'closed',
      yearEnd: { from: '12-29', to: '01-10' },
    });
    expectTold(
      monthly(10),
      `
      2026-11-11 08:00:00 → closed, next 2026-12-10 08:00
      2026-12-11 08:00:00 → closed, next 2027-01-10 08:00
      `,
    );
    expectTold(monthly(28), '2027-02-28 23:00:00 → open until 2027-03-01 08:00');
  });
});

describe('the second Sunday', () => {
  it('is the only open one', () => {
    expectTold(
      hoursOf('local', 'osaka'),
      `
      2026-11-07 22:00:00 → closed, next 2026-11-08 13:00
      2026-11-08 14:00:00 → open until 2026-11-08 18:00
      2026-11-01 14:00:00 → closed, next 2026-11-02 16:00
      2026-11-15 14:00:00 → closed, next 2026-11-16 16:00
      `,
    );
  });
});

describe('what is not established', () => {
  it('is unknown on a day at the end of the year while the table would be open, and no later day is promised', () => {
    expectTold(
      hoursOf('houterasu', 'phone'),
      `
      2026-12-26 16:00:00 → open until 2026-12-26 17:00
      2026-12-26 18:00:00 → closed
      2026-12-28 10:00:00 → unknown
      2026-12-28 22:00:00 → closed
      2027-01-01 10:00:00 → closed
      2027-01-04 10:00:00 → unknown
      2027-01-04 22:00:00 → closed, next 2027-01-05 09:00
      `,
    );
  });

  it('is unknown on a holiday of which the source says nothing', () => {
    expectTold(
      hoursOf('jinken', 'multilingual'),
      `
      2026-11-22 10:00:00 → closed
      2026-11-23 10:00:00 → unknown
      2026-11-23 18:00:00 → closed, next 2026-11-24 09:00
      `,
    );
  });

  it('is unknown without hours, or where they differ', () => {
    for (const hours of [hoursOf('kokoro-dial', 'phone'), hoursOf('tell', 'phone'), undefined])
      expectTold(hours, '2026-11-24 10:00:00 → unknown');
  });

  it('is unknown outside the years of the holidays, where only what never closes is open', () => {
    for (const day of ['1970-01-01', '2025-11-24', '2025-12-31', '2029-01-01', '2029-11-24', '9999-12-31']) {
      expectTold(hoursOf('jinken', 'phone'), `${day} 12:00:00 → unknown`);
      expectTold(hoursOf('inochi-denwa', 'phone'), `${day} 17:00:00 → unknown`);
      expectTold(hoursOf('inochi-sos', 'phone'), `${day} 12:00:00 → open`);
    }
    expectTold(hoursOf('jinken', 'phone'), '2028-12-29 12:00:00 → closed');
  });
});

describe('the holidays that are shipped', () => {
  it('are those of whole years', () => {
    const { firstYear, lastYear, days } = built.holidays;
    expect(lastYear).toBeGreaterThan(firstYear);
    expect(days).toEqual(holidaysOf(firstYear, lastYear).days);
  });
});
